import { Alert, Button, Kbd } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#renderer/components/form/error-summary.tsx';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Session, SessionInput } from '#shared/domain/session/session.ts';
import { SessionFields } from './session-fields.tsx';
import { SessionFormFooter } from './session-form-footer.tsx';
import {
  readSessionValues,
  repeatedSession,
  type SessionValues,
  sessionValuesSchema,
} from './session-values.ts';
import { SessionWarnings } from './session-warnings.tsx';
import { useLastSession } from './use-last-session.ts';
import { useSaveSession } from './use-save-session.ts';
import type { SessionStart } from './use-session-start.ts';

type Props = {
  readonly start: SessionStart;
  /** What the form shows at first. */
  readonly initialValues: SessionValues;
  /** The session saved before in this row of entries; null for the first. */
  readonly before: SessionInput | null;
  /** Told what was saved, and whether another one follows. */
  readonly onSaved: (saved: Session | SessionInput, goesOn: boolean) => void;
  readonly onClose: () => void;
  readonly onDiscard: () => void;
  readonly onRemoved: () => void;
  /** What stands above the fields: the way back and the title. */
  readonly head: ReactNode;
  /** What stands below them: the sessions saved before. */
  readonly children: ReactNode;
};

/** The form of a session, made for the keyboard: Ctrl+Enter saves it and begins the next. */
export function SessionForm({ start, initialValues, before, head, children, ...acts }: Props) {
  const { session, draft, keeper } = start;
  const { t } = useTranslation('sessions');
  const today = useToday();
  const goesOn = useRef(false);
  const saved = useRef<SessionInput | null>(null);
  const write = useSaveSession(session?.id ?? null);
  const record = useRecordForm({
    keeper,
    basedOn: session?.updatedAt ?? null,
    initialValues: draft?.values ?? initialValues,
    read: (values: SessionValues) => readSessionValues(values, today),
    save: (entry: SessionInput) => {
      saved.current = entry;
      return write(entry);
    },
    onDone: () => {
      if (saved.current !== null) acts.onSaved(saved.current, goesOn.current);
    },
    mode: 'controlled',
  });
  const { form, busy, shown, refusals, summary } = record;
  const { values } = form;
  useKeptDraft(keeper);
  useEffect(() => {
    // A session of which nothing was typed leaves no draft behind.
    if (draft === null && JSON.stringify(values) === JSON.stringify(initialValues)) void keeper.forget();
  }, [values, initialValues, draft, keeper]);
  useFirstFocus(initialValues.placeId !== '' && session === null);
  const last = useLastSession(before, values.placeId);
  const repeat = async (): Promise<void> => {
    const found = await last();
    if (found !== null) form.setValues(repeatedSession(found, form.getValues().day));
  };
  const save = (next: boolean): void => {
    if (busy) return;
    goesOn.current = next;
    void record.submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      save(session === null);
    }
    if (event.key === 'r' && event.altKey && session === null) {
      event.preventDefault();
      void repeat();
    }
  };
  return (
    <form
      className={classes.page}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      {head}
      {draft !== null && (
        <DraftBanner draft={draft} updatedAt={session?.updatedAt ?? null} onDiscard={acts.onDiscard} />
      )}
      {shown.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={t('form.problems', { count: shown.length })}
          entries={shown.map((problem) => ({
            fieldId: fieldId(problem.field ?? ''),
            label: labelOf(problem.field, t('form.count'), (field) => t(`fields.${field}`)),
            sentence: record.sentenceOf(problem),
          }))}
        />
      )}
      {refusals.length > 0 && (
        <Alert ref={summary} tabIndex={-1} color="red" role="alert" title={t('form.refused')} mb="md">
          <ProblemList problems={refusals} />
        </Alert>
      )}
      {session === null && (
        <div className={classes.lead}>
          <Button
            variant="default"
            size="xs"
            title={t('form.repeatHelp')}
            rightSection={<Kbd size="xs">Alt+R</Kbd>}
            onClick={() => void repeat()}
          >
            {t('form.repeat')}
          </Button>
        </div>
      )}
      <SessionFields form={form} />
      <SessionWarnings values={values} />
      {children}
      <SessionFormFooter
        keeper={keeper}
        busy={busy}
        session={session}
        onSave={save}
        onClose={acts.onClose}
        onDiscard={acts.onDiscard}
        onRemoved={acts.onRemoved}
      />
    </form>
  );
}

const labelled = sessionValuesSchema.omit({ source: true, externalId: true, quick: true }).keyof().options;

function labelOf(
  path: string | null,
  count: string,
  label: (field: (typeof labelled)[number]) => string,
): string {
  if (path === 'quick') return label('groups');
  const field = labelled.find((name) => name === path);
  return field === undefined ? count : label(field);
}

/** The first field to fill has the focus: the date where the place is known already. */
function useFirstFocus(isPlaced: boolean): void {
  useEffect(() => {
    const input = document.getElementById(fieldId(isPlaced ? 'day' : 'placeId'));
    if (!(input instanceof HTMLInputElement)) return;
    input.focus();
    input.select();
  }, [isPlaced]);
}
