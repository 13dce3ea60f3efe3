import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanPoint, LoanPointInput } from '#shared/domain/loan-point/loan-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
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
  const title = point === null ? t('form.createTitle') : t('form.editTitle', { name: point.name });
  const record = useRecordForm({
    keeper,
    basedOn: point?.updatedAt ?? null,
    initialValues: draft?.values ?? loanPointValues(point, reading.readHours),
    read: (values: LoanPointValues) => readLoanPointValues(values, reading),
    save: useSave(point),
    onDone,
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
      <LoanPointFields form={record.form} reading={reading} />
    </RecordFormFrame>
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
