import { Alert, Button, Kbd, SegmentedControl, Textarea } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { type FollowUp, followUpKindSchema, followUpKinds } from '#shared/domain/follow-up/follow-up.ts';
import type { Problem } from '#shared/domain/problem.ts';
import {
  type FollowUpSubject,
  type FollowUpValues,
  followUpValues,
  readFollowUpValues,
} from './follow-up-values.ts';
import classes from './follow-ups.module.css';
import { NextShortcuts } from './next-shortcuts.tsx';
import { type FollowUpStart, useFollowUpStart } from './use-follow-up-start.ts';
import { useSaveFollowUp } from './use-save-follow-up.ts';

type Props = {
  readonly subject: FollowUpSubject;
  /** The one to edit; null for a new one. */
  readonly followUp: FollowUp | null;
  /** The one whose next date this fulfils; null = none. */
  readonly closes: string | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Name of the draft of an entry. */
export function followUpDraftKey({
  subject,
  followUp,
  closes,
}: Pick<Props, 'subject' | 'followUp' | 'closes'>): string {
  if (followUp !== null) return `follow-up/${followUp.id}`;
  return closes === null ? `follow-up/new/${subject.id}` : `follow-up/closes/${closes}`;
}

/** The entry of a visit or a contact: the keyboard begins in the words, what is typed is kept until it is saved. */
export function FollowUpEntry(props: Props) {
  const start = useFollowUpStart(followUpDraftKey(props));
  const [turn, setTurn] = useState(0);
  if (start === undefined) return null;
  return (
    <StartedEntry
      key={turn}
      {...props}
      start={turn === 0 ? start : { ...start, draft: null }}
      onDiscard={() => {
        void start.keeper.forget();
        setTurn(turn + 1);
      }}
    />
  );
}

type StartedProps = Props & { readonly start: FollowUpStart; readonly onDiscard: () => void };

function StartedEntry({ subject, followUp, closes, start, onDone, onCancel, onDiscard }: StartedProps) {
  const { t } = useTranslation('followUps');
  const { t: app } = useTranslation('app');
  const { settings } = useRegister();
  const id = useId();
  const today = todayIn(settings.timeZone);
  const [values, setValues] = useState(start.draft?.values ?? followUpValues(followUp, subject, today));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSaveFollowUp();
  const set = (change: Partial<FollowUpValues>): void => {
    const next = { ...values, ...change };
    setValues(next);
    start.keeper.keep({ savedAt: new Date().toISOString(), values: next });
  };
  const errorOf = (field: string) => {
    const found = problems.find((problem) => problem.field === field);
    return found === undefined ? null : problemSentence(found);
  };
  const submit = async (): Promise<void> => {
    const read = readFollowUpValues(values, followUp, subject, today);
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) {
      const [first] = read.problems;
      document.getElementById(`${id}-${first?.field ?? 'day'}`)?.focus();
      return;
    }
    setBusy(true);
    const saved = await save(read.value, followUp, closes);
    setBusy(false);
    if (!saved.ok) return setProblems(saved.problems);
    await start.keeper.forget();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return;
    event.preventDefault();
    void submit();
  };
  const other = problems.filter(({ field }) => field !== 'day' && field !== 'nextOn');
  const from = readFollowUpValues({ ...values, nextOn: '' }, followUp, subject, today);
  return (
    <form
      className={classes.entry}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {start.draft !== null && <DraftLine savedAt={start.draft.savedAt} onDiscard={onDiscard} />}
      {other.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')}>
          <ProblemList problems={other} />
        </Alert>
      )}
      <div className={classes.first}>
        <div>
          <span className={classes.label} id={`${id}-kind`}>
            {t('fields.kind')}
          </span>
          <SegmentedControl
            aria-labelledby={`${id}-kind`}
            value={values.kind}
            onChange={(kind) => set({ kind: followUpKindSchema.parse(kind) })}
            data={followUpKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
        </div>
        <DayInput
          id={`${id}-day`}
          label={t('fields.day')}
          required
          value={values.day}
          error={errorOf('day')}
          onChange={(day) => set({ day })}
        />
      </div>
      <Textarea
        label={t('fields.text')}
        autosize
        minRows={2}
        maxRows={10}
        autoFocus
        value={values.text}
        maxLength={20_000}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <div className={classes.next}>
        <DayInput
          id={`${id}-nextOn`}
          label={t('fields.nextOn')}
          value={values.nextOn}
          error={errorOf('nextOn')}
          onChange={(nextOn) => set({ nextOn })}
        />
        <NextShortcuts
          from={from.ok ? from.value.day : today}
          onDay={(day) => set({ nextOn: day === null ? '' : dayText(day) })}
        />
      </div>
      <div className={classes.foot}>
        <Button type="submit" size="xs" loading={busy}>
          {app('save')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            void start.keeper.forget();
            onCancel();
          }}
        >
          {app('cancel')}
        </Button>
        <span className={classes.quiet}>
          <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">↵</Kbd>
        </span>
      </div>
    </form>
  );
}

function DraftLine({ savedAt, onDiscard }: { readonly savedAt: string; readonly onDiscard: () => void }) {
  const { t, i18n } = useTranslation('followUps');
  const date = new Date(savedAt).toLocaleString(i18n.language === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (
    <p role="status" className={classes.draft}>
      {t('entry.draft', { date })}{' '}
      <Button size="compact-xs" variant="subtle" onClick={onDiscard}>
        {t('entry.discard')}
      </Button>
    </p>
  );
}
