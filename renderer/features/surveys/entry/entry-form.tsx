import { Alert, Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import {
  type EntryAnswer,
  type EntryValues,
  entryOf,
  isEmptyEntry,
  newEntry,
  nextEntry,
  noAnswer,
  readEntry,
} from './entry-values.ts';
import { QuestionField } from './question-field.tsx';
import type { EntryStart } from './use-entry-start.ts';

type Props = { readonly start: EntryStart; readonly onBack: () => void };

/** A sheet being entered: place and day stay from one to the next; Ctrl+Enter saves and begins another. */
export function EntryForm({ start, onBack }: Props) {
  const { survey, response, keeper } = start;
  const { t } = useTranslation('surveys');
  const { t: app } = useTranslation('app');
  const today = useToday();
  const frame = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<EntryValues>(
    () => start.draft ?? (response === null ? newEntry(start.nextNumber) : entryOf(response)),
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [entered, setEntered] = useState(0);
  const { busy, save } = useSaveEntry(start);
  useKeptDraft(keeper, t('entry.leftWithDraft'));
  const title = t(response === null ? 'entry.title' : 'entry.editTitle', { name: survey.name });
  useWindowTitle(title);
  const change = (more: Partial<EntryValues>): void => {
    const next = { ...values, ...more };
    setValues(next);
    setProblems([]);
    // What stays from one sheet to the next is no work to lose.
    if (!isEmptyEntry(next)) keeper.keep(next);
  };
  const focusQuestion = (number: number): void => {
    const control = frame.current?.querySelector(
      `[data-question="${number}"] :is(input:checked, textarea), [data-question="${number}"] input`,
    );
    if (control instanceof HTMLElement) {
      control.focus({ preventScroll: true });
      // The whole question, above the bar of the form.
      control.closest('[data-question]')?.scrollIntoView({ block: 'nearest' });
    } else frame.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  };
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[data-question="1"] :is(input, textarea)')?.focus();
  }, []);
  const submit = async (): Promise<void> => {
    const read = readEntry(values, survey, response, today);
    const outcome = read.ok ? await save(read.value) : read;
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    await keeper.forget();
    if (response !== null) {
      onBack();
      return;
    }
    setValues(nextEntry(values));
    setProblems([]);
    setEntered(entered + 1);
    focusQuestion(1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      ref={frame}
      className={classes.entry}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <h1>{title}</h1>
      <p className={classes.intro}>{t('entry.help')}</p>
      <About values={values} onChange={change} dayError={problems.some(({ field }) => field === 'day')} />
      {problems.length > 0 && (
        <Alert color="red" role="alert" mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {survey.questions.map((question, index) => (
        <QuestionField
          key={question.id}
          question={question}
          number={index + 1}
          answer={values.answers[question.id] ?? noAnswer}
          onAnswer={(answer: EntryAnswer) =>
            change({ answers: { ...values.answers, [question.id]: answer } })
          }
          onNext={() => focusQuestion(index + 2)}
        />
      ))}
      <div className={classes.footer}>
        <Button type="submit" loading={busy}>
          {t(response === null ? 'entry.saveNext' : 'entry.save')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {app('back')}
        </Button>
        <p role="status">{entered > 0 && t('entry.entered', { count: entered })}</p>
      </div>
    </form>
  );
}

type AboutProps = {
  readonly values: EntryValues;
  readonly dayError: boolean;
  readonly onChange: (more: Partial<EntryValues>) => void;
};

function About({ values, dayError, onChange }: AboutProps) {
  const { t } = useTranslation('surveys');
  return (
    <div className={classes.about}>
      <PlacePicker
        id="survey-entry-place"
        label={t('fields.placeId')}
        description=""
        error={null}
        value={values.placeId}
        except={null}
        onChange={(placeId) => onChange({ placeId })}
      />
      <DayInput
        label={t('fields.day')}
        value={values.day}
        error={dayError}
        onChange={(day) => onChange({ day })}
      />
      <TextInput
        label={t('fields.number')}
        autoComplete="off"
        value={values.number}
        onChange={({ currentTarget }) => onChange({ number: currentTarget.value })}
      />
    </div>
  );
}

/** Writes a sheet: a new response, or the one that is corrected. */
function useSaveEntry({ survey, response }: EntryStart) {
  const { t } = useTranslation('surveys');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [busy, setBusy] = useState(false);
  const save = async (input: Parameters<typeof api.createSurveyResponse>[0]) => {
    setBusy(true);
    try {
      const outcome =
        response === null
          ? await api.createSurveyResponse(input)
          : await api.editSurveyResponse(response.id, input);
      if (outcome.ok) {
        const { number } = input;
        notice(
          number === null ? t('entry.saved', { name: survey.name }) : t('entry.savedNumber', { number }),
          outcome.value,
        );
      }
      return outcome;
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
