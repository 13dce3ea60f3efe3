import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { InventoryLine } from '#shared/domain/inventory/inventory-line.ts';
import { type Item, itemConditions } from '#shared/domain/item/item.ts';
import { recordName } from '#shared/domain/record/record-name.ts';

type Props = {
  readonly inventoryId: string;
  readonly itemId: string;
  /** The line of the item; null where the inventory has none yet. */
  readonly line: InventoryLine | null;
  readonly onClose: () => void;
};

/** What is seen of one item: how many, in which condition. */
export function SightingDialog({ itemId, ...rest }: Props) {
  const { database } = useRegister();
  const item = useLiveQuery(() => database.items.get(itemId), [database, itemId]);
  return item === undefined ? null : <LoadedDialog item={item} {...rest} />;
}

function LoadedDialog({ inventoryId, item, line, onClose }: Omit<Props, 'itemId'> & { readonly item: Item }) {
  const { t } = useTranslation('loanPoints');
  const { t: items } = useTranslation('items');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const count = line?.count ?? null;
  const isCounted = item.tracking === 'counted';
  const entry = useEntry({
    quantity: count === null ? '' : String(count.quantity),
    condition: count?.condition ?? '',
    note: count?.note ?? '',
  });
  const { values, set, error } = entry;
  const name = recordName(item);
  const submit = (): void => {
    const read = new FieldReader();
    const quantity = isCounted ? read.count('quantity', values.quantity) : 1;
    if (quantity === null && read.problems.length === 0)
      read.refuse('quantity', 'inventory/quantity-missing');
    if (quantity === null || read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    const condition = itemConditions.find((known) => known === values.condition) ?? null;
    void entry.run(
      () =>
        api.countItems(inventoryId, [{ itemId: item.id, quantity, condition, note: read.text(values.note) }]),
      (written) => {
        notice(t('inventory.counted', { name }), written);
        onClose();
      },
    );
  };
  const uncount = (): void =>
    void entry.run(
      () => api.uncountItems(inventoryId, [item.id]),
      (written) => {
        notice(t('inventory.uncounted', { name }), written);
        onClose();
      },
    );
  return (
    <EntryDialog
      title={t('inventory.entryTitle', { name })}
      confirm={t('inventory.count')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={
        count !== null && (
          <Button variant="subtle" color="red" onClick={uncount}>
            {t('inventory.uncount')}
          </Button>
        )
      }
    >
      {isCounted && (
        <TextInput
          data-autofocus
          label={t('inventory.quantitySeen')}
          description={t('inventory.quantityHelp', { expected: line?.expected ?? 0 })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          autoComplete="off"
          required
          error={error('quantity')}
          value={values.quantity}
          onChange={(event) => set({ quantity: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        {...(isCounted ? {} : { 'data-autofocus': true })}
        label={t('inventory.conditionSeen')}
        data={[
          {
            value: '',
            label:
              item.condition === null
                ? t('inventory.conditionUnknown')
                : t('inventory.conditionSame', { condition: items(`conditions.${item.condition}`) }),
          },
          ...itemConditions.map((value) => ({ value, label: items(`conditions.${value}`) })),
        ]}
        value={values.condition}
        onChange={(event) => set({ condition: event.currentTarget.value })}
      />
      <Textarea
        label={t('inventory.note')}
        autosize
        minRows={2}
        maxRows={6}
        error={error('note')}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
