import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
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
  const today = useToday();
  const title = loan === null ? t('form.createTitle') : t('form.editTitle', { number: loan.number });
  const record = useRecordForm({
    keeper,
    basedOn: loan?.updatedAt ?? null,
    initialValues: draft?.values ?? start.values,
    read: (values: LoanValues) => readLoanValues(values, loan, today),
    save: useSaveLoan(start),
    onDone,
    mode: 'controlled',
  });
  return (
    <RecordFormFrame
      title={title}
      record={record}
      draft={draft}
      labelOf={(path) => fieldLabel(path, t)}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      <LoanFields form={record.form} loan={loan} />
    </RecordFormFrame>
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
