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
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { LoanFields } from './loan-fields.tsx';
import type { LoanDraft, LoanValues } from './loan-values.ts';
import { readLoanValues } from './read-loan.ts';
import type { LoanStart } from './use-loan-start.ts';
import { useSaveLoan } from './use-save-loan.ts';

type Props = {
  readonly start: LoanStart;
  readonly draft: LoanDraft | null;
  readonly onDone: (loanId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a loan: its parts, the errors beside the fields and in a summary, the draft. */
export function LoanForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { loan, keeper } = start;
  const { t } = useTranslation('loans');
  const { t: words } = useTranslation('accessPoints');
  const today = useToday();
  const title = loan === null ? t('form.createTitle') : t('form.editTitle', { number: loan.number });
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSaveLoan(start);
  const form = useForm<LoanValues>({
    initialValues: draft?.values ?? start.values,
    validate: (values) => {
      const outcome = readLoanValues(values, loan, today);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', problemSentence(problem)]));
    },
    onValuesChange: (values) =>
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: loan?.updatedAt ?? null,
        values,
      } satisfies LoanDraft),
  });
  const submit = async (): Promise<void> => {
    const outcome = readLoanValues(form.getValues(), loan, today);
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
        <DraftBanner draft={draft} updatedAt={loan?.updatedAt ?? null} onDiscard={onDiscard} />
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
      <LoanFields form={form} loan={loan} />
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
function fieldLabel(path: string, t: TFunction<'loans'>): string {
  switch (path.split('.')[0]) {
    case 'lines':
      return t('form.sections.things');
    case 'from':
      return t('form.from');
    case 'due':
      return t('form.due');
    case 'count':
      return t('repeat.count');
    case 'fromTime':
      return t('fields.fromTime');
    case 'dueTime':
      return t('fields.dueTime');
    case 'contactPhone':
      return t('form.contactPhone');
    case 'contactEmail':
      return t('form.contactEmail');
    case 'communeName':
      return t('form.commune');
    case 'deposit':
      return t('form.deposit');
    case 'depositReceivedOn':
      return t('form.depositReceivedOn');
    case 'requestedOn':
      return t('form.requestedOn');
    default:
      return path.startsWith('borrower') ? t('form.sections.borrower') : path;
  }
}
