import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Inventory } from '#shared/domain/inventory/inventory.ts';
import { inventoryProblems } from '#shared/domain/inventory/inventory-rules.ts';

type Props = {
  /** The inventory to change; null to start one. */
  readonly inventory: Inventory | null;
  readonly loanPointId: string;
  readonly onDone: (inventoryId: string) => void;
  readonly onClose: () => void;
};

/** Starts an inventory, or changes what was typed about it. */
export function InventoryDialog({ inventory, loanPointId, onDone, onClose }: Props) {
  const { t } = useTranslation('loanPoints');
  const { t: app } = useTranslation('app');
  const { api, settings } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({
    name: inventory?.name ?? t('inventory.defaultName', { year: today.slice(0, 4) }),
    startedOn: dayText(inventory?.startedOn ?? today),
    by: inventory === null ? settings.officer : (inventory.by ?? ''),
    notes: inventory?.notes ?? '',
  });
  const { values, set, error } = entry;
  const submit = (): void => {
    const read = new FieldReader();
    if (values.name.trim() === '') read.refuse('name', 'inventory/name-missing');
    const startedOn = values.startedOn.trim() === '' ? today : read.day('startedOn', values.startedOn, today);
    if (startedOn === null || read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    const input = { name: values.name, startedOn, by: read.text(values.by), notes: read.text(values.notes) };
    const broken = inventoryProblems({ startedOn, closedOn: inventory?.closedOn ?? null });
    if (broken.length > 0) {
      entry.refuse(broken);
      return;
    }
    if (inventory === null)
      void entry.run(
        () => api.startInventory({ ...input, loanPointId }),
        (written) => {
          notice(t('inventory.started', { name: values.name }), written);
          onDone(written.id);
        },
      );
    else
      void entry.run(
        () => api.editInventory(inventory.id, input),
        (written) => {
          notice(t('inventory.saved', { name: values.name }), written);
          onDone(inventory.id);
        },
      );
  };
  return (
    <EntryDialog
      title={
        inventory === null ? t('inventory.startTitle') : t('inventory.editTitle', { name: inventory.name })
      }
      confirm={inventory === null ? t('inventory.startConfirm') : app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('inventory.fields.name')}
        required
        autoComplete="off"
        error={error('name')}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <DayInput
        label={t('inventory.fields.startedOn')}
        error={error('startedOn')}
        value={values.startedOn}
        onChange={(text) => set({ startedOn: text })}
      />
      <TextInput
        label={t('inventory.fields.by')}
        autoComplete="off"
        error={error('by')}
        value={values.by}
        onChange={(event) => set({ by: event.currentTarget.value })}
      />
      <Textarea
        label={t('inventory.fields.notes')}
        autosize
        minRows={2}
        maxRows={6}
        error={error('notes')}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
