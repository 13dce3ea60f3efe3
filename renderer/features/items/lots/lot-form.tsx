import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome } from '#shared/domain/problem.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { LotFields } from './lot-fields.tsx';
import { LotItemFields } from './lot-item-fields.tsx';
import { type LotDraft, type LotValues, lotValues, type ReadLot, readLotValues } from './lot-values.ts';
import type { LotStart } from './use-lot-start.ts';

type Props = {
  readonly start: LotStart;
  /** Of inventory numbers, by the settings. */
  readonly pattern: string;
  readonly draft: LotDraft | null;
  readonly onDone: (lotId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a lot; a new one comes with its items, entered once. */
export function LotForm({ start, pattern, draft, onDone, onCancel, onDiscard }: Props) {
  const { lot, keeper } = start;
  const { t } = useTranslation('items');
  const today = useToday();
  const title = t(lot === null ? 'lots.createTitle' : 'lots.editTitle');
  const save = useSave(start);
  const record = useRecordForm({
    keeper,
    basedOn: lot?.updatedAt ?? null,
    initialValues: draft?.values ?? lotValues(lot, pattern),
    read: (values: LotValues) => readLotValues(values, lot === null, today),
    save: async (input) => {
      const saved = await save(input);
      return saved.ok ? saved : { ok: false, problems: saved.problems.slice(0, TOLD) };
    },
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
      <LotFields form={record.form} />
      {lot === null && <LotItemFields form={record.form} />}
    </RecordFormFrame>
  );
}

/** Refusals told at most: sixty numbers already taken say no more than a few. */
const TOLD = 5;

/** Name of a field of the form, for the summary of errors. */
function fieldLabel(field: string, t: TFunction<'items'>): string {
  switch (field) {
    case 'name':
    case 'receivedOn':
    case 'funding':
    case 'notes':
    case 'quantity':
    case 'pattern':
      return t(`lots.${field}`);
    case 'itemName':
      return t('fields.name');
    case 'category':
    case 'brand':
    case 'model':
    case 'value':
    case 'accessories':
      return t(`fields.${field}`);
    default:
      return field;
  }
}

/** Writes what was typed: a new lot with its items, or the fields that changed of one. Gives its id. */
function useSave({ lot }: LotStart): (read: ReadLot) => Promise<Outcome<string>> {
  const { t } = useTranslation('items');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  return async ({ lot: input, items }) => {
    if (lot !== null) {
      const edited = await api.editLot(lot.id, changedFields(lot, input));
      if (!edited.ok) return edited;
      notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'lots.saved'), edited.value);
      return { ok: true, value: lot.id };
    }
    const numbers =
      items === null
        ? []
        : await api.nextInventoryNumbers({
            pattern: items.pattern,
            category: items.item.category,
            year: Number((input.receivedOn ?? today).slice(0, 4)),
            count: items.count,
          });
    const created = await api.createLot(input, items === null ? null : { item: items.item, numbers });
    if (!created.ok) return created;
    notice(items === null ? t('lots.saved') : t('lots.savedWith', { count: items.count }), created.value);
    return { ok: true, value: created.value.id };
  };
}
