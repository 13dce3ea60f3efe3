import type { TFunction } from 'i18next';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ItemInput } from '#shared/domain/item/item.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { ItemFields } from './item-fields.tsx';
import {
  type ItemDraft,
  type ItemValues,
  itemValues,
  itemValuesSchema,
  readItemValues,
} from './item-values.ts';
import type { ItemStart } from './use-item-start.ts';

type Props = {
  readonly start: ItemStart;
  readonly draft: ItemDraft | null;
  readonly onDone: (itemId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of an item: its parts, the errors beside the fields and in a summary, the draft. */
export function ItemForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { item, keeper } = start;
  const { t, i18n } = useTranslation('items');
  const today = useToday();
  const title = item === null ? t('form.createTitle') : t('form.editTitle', { name: item.name });
  // A number proposed by the program is nothing typed: it makes no draft.
  const isProposing = useRef(false);
  const record = useRecordForm({
    keeper,
    basedOn: item?.updatedAt ?? null,
    initialValues: draft?.values ?? itemValues(item, i18n.language),
    read: (values: ItemValues) => readItemValues(values, item, today),
    save: useSave(start),
    onDone,
    isProposed: () => isProposing.current,
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
      <ItemFields
        form={record.form}
        isNew={item === null}
        propose={(change) => {
          isProposing.current = true;
          change();
          isProposing.current = false;
        }}
      />
    </RecordFormFrame>
  );
}

const labelled = itemValuesSchema.keyof().options;

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
function fieldLabel(path: string, t: TFunction<'items'>): string {
  const field = labelled.find((name) => name === path.split('.')[0]);
  return field === undefined ? path : t(`fields.${field}`);
}

/** Writes what was typed: a new item, or the fields that changed of one. Gives its id. */
function useSave({ item }: ItemStart): (input: ItemInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('items');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (item === null) {
      const created = await api.createItem(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editItem(item.id, changedFields(item, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: item.id };
  };
}
