import { Alert } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TFunction } from 'i18next';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#renderer/components/form/error-summary.tsx';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { FormFooter } from '#renderer/entity-ui/form-footer.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanPoint, LoanPointInput } from '#shared/domain/loan-point/loan-point.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { LoanPointFields } from './loan-point-fields.tsx';
import {
  type LoanPointDraft,
  type LoanPointValues,
  loanPointPatch,
  loanPointValues,
  readLoanPointValues,
} from './loan-point-values.ts';
import type { LoanPointStart } from './use-loan-point-start.ts';

type Props = {
  readonly start: LoanPointStart;
  readonly draft: LoanPointDraft | null;
  readonly onDone: (loanPointId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a loan point: its parts, the errors beside the fields and in a summary, the draft. */
export function LoanPointForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { reading, keeper } = start;
  const { point } = reading;
  const { t } = useTranslation('loanPoints');
  const { t: words } = useTranslation('accessPoints');
  const title = point === null ? t('form.createTitle') : t('form.editTitle', { name: point.name });
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSave(point);
  const form = useForm<LoanPointValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? loanPointValues(point, reading.readHours),
    validate: (values) => {
      const outcome = readLoanPointValues(values, reading);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', problemSentence(problem)]));
    },
    validateInputOnBlur: true,
    onValuesChange: (values) =>
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: point?.updatedAt ?? null,
        values,
      } satisfies LoanPointDraft),
  });
  const submit = async (): Promise<void> => {
    const outcome = readLoanPointValues(form.getValues(), reading);
    setRefusals([]);
    form.validate();
    setShown(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) {
      setBusy(true);
      const saved = await save(outcome.value);
      setBusy(false);
      if (saved.ok) {
        await keeper.forget();
        onDone(saved.value);
        return;
      }
      setRefusals(saved.problems);
    }
    requestAnimationFrame(() => summary.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      className={classes.page}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{title}</h1>
      <p className={classes.lead}>{words('form.required')}</p>
      {draft !== null && (
        <DraftBanner draft={draft} updatedAt={point?.updatedAt ?? null} onDiscard={onDiscard} />
      )}
      {shown.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={words('form.problems', { count: shown.length })}
          entries={shown.map((problem) => ({
            fieldId: fieldId(problem.field ?? ''),
            label: fieldLabel(problem.field ?? '', t),
            sentence: problemSentence(problem),
          }))}
        />
      )}
      {refusals.length > 0 && (
        <Alert ref={summary} tabIndex={-1} color="red" role="alert" title={words('form.refused')} mb="md">
          <ProblemList problems={refusals} />
        </Alert>
      )}
      <LoanPointFields form={form} reading={reading} />
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}

const labelled = [
  'name',
  'placeId',
  'epciCodes',
  'animatorId',
  'managerName',
  'phone',
  'emails',
  'closures',
  'from',
  'to',
  'notes',
] as const;

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
function fieldLabel(path: string, t: TFunction<'loanPoints'>): string {
  const [root] = path.split('.');
  if (root === 'hours') return t('fields.openingHours');
  const field = labelled.find((name) => name === root);
  return field === undefined ? path : t(`fields.${field}`);
}

/** Writes what was typed: a new loan point, or the fields that changed of one. Gives its id. */
function useSave(point: LoanPoint | null): (input: LoanPointInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('accessPoints');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (point === null) {
      const created = await api.createLoanPoint(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editLoanPoint(point.id, loanPointPatch(point, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: point.id };
  };
}
