import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDeletion } from '#renderer/entity-ui/entry-deletion.tsx';
import { type Entry, EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import { itemConditions } from '#shared/domain/item/item.ts';
import {
  type Maintenance,
  type MaintenanceInput,
  maintenanceKinds,
  maintenanceResults,
} from '#shared/domain/maintenance/maintenance.ts';
import { maintenanceProblems } from '#shared/domain/maintenance/maintenance-rules.ts';
import { euroEntry } from '#shared/messages/euro-text.ts';

type Props = {
  /** The maintenance to edit; null for a new one. */
  readonly maintenance: Maintenance | null;
  /** The items that a new one is of. */
  readonly itemIds: readonly string[];
  /** Name of the item, where there is one. */
  readonly name: string;
  /** Whether it is about to end: its last day is then today. */
  readonly ending: boolean;
  readonly onClose: () => void;
  readonly onDone?: () => void;
};

type Values = {
  readonly kind: string;
  readonly from: string;
  readonly expectedOn: string;
  readonly to: string;
  readonly cost: string;
  readonly provider: string;
  readonly description: string;
  readonly result: string;
  readonly condition: string;
};

/** Sends items to maintenance, mends what is known of one, or ends it. */
export function MaintenanceDialog({ maintenance, itemIds, name, ending, onClose, onDone }: Props) {
  const { t, i18n } = useTranslation('items');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry<Values>(valuesOf(maintenance, ending, today, i18n.language));
  const { values } = entry;
  const submit = (): void => {
    const read = new FieldReader();
    const fields = readValues(values, maintenance, read, today);
    const problems = fields === null ? read.problems : [...read.problems, ...maintenanceProblems(fields)];
    if (fields === null || problems.length > 0) {
      entry.refuse(problems);
      return;
    }
    const condition = itemConditions.find((known) => known === values.condition) ?? null;
    void entry.run(
      async () =>
        maintenance === null
          ? api.recordMaintenance(itemIds, fields)
          : api.editMaintenance(maintenance.id, fields, condition),
      (written) => {
        notice(t(written.changeSetId === null ? 'form.unchanged' : 'maintenance.saved'), written);
        onDone?.();
        onClose();
      },
    );
  };
  const title =
    maintenance === null
      ? t('maintenance.title', { count: itemIds.length, name })
      : t(ending ? 'maintenance.endTitle' : 'maintenance.editTitle');
  return (
    <EntryDialog
      title={title}
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={
        maintenance !== null &&
        !ending && (
          <EntryDeletion
            entry={entry}
            act={() => api.deleteMaintenance(maintenance.id)}
            words={{
              confirm: t('maintenance.delete'),
              title: t('maintenance.deleteTitle'),
              body: t('maintenance.deleteBody'),
              done: t('maintenance.deleted'),
            }}
            onDeleted={onClose}
          />
        )
      }
    >
      <MaintenanceFieldsView entry={entry} hasItem={maintenance !== null} />
    </EntryDialog>
  );
}

function MaintenanceFieldsView({
  entry: { values, set, error },
  hasItem,
}: {
  readonly entry: Entry<Values>;
  /** Whether the condition of the item can be told with it. */
  readonly hasItem: boolean;
}) {
  const { t } = useTranslation('items');
  const { t: places } = useTranslation('accessPoints');
  const none = { value: '', label: places('fields.none') };
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <NativeSelect
          label={t('maintenance.kind')}
          data={maintenanceKinds.map((value) => ({ value, label: t(`maintenanceKinds.${value}`) }))}
          value={values.kind}
          onChange={(event) => set({ kind: event.currentTarget.value })}
        />
        <TextInput
          label={t('maintenance.provider')}
          autoComplete="off"
          error={error('provider')}
          value={values.provider}
          onChange={(event) => set({ provider: event.currentTarget.value })}
        />
        <DayInput
          label={t('maintenance.from')}
          description={t('maintenance.fromHelp')}
          required
          error={error('from')}
          value={values.from}
          onChange={(from) => set({ from })}
        />
        <DayInput
          label={t('maintenance.expectedOn')}
          error={error('expectedOn')}
          value={values.expectedOn}
          onChange={(expectedOn) => set({ expectedOn })}
        />
      </SimpleGrid>
      <Textarea
        label={t('maintenance.description')}
        autosize
        minRows={2}
        maxRows={8}
        error={error('description')}
        value={values.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <DayInput
          label={t('maintenance.to')}
          description={t('maintenance.toHelp')}
          error={error('to')}
          value={values.to}
          onChange={(to) => set({ to })}
        />
        <TextInput
          label={t('maintenance.cost')}
          description={t('maintenance.costHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="decimal"
          autoComplete="off"
          error={error('cost')}
          value={values.cost}
          onChange={(event) => set({ cost: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('maintenance.result')}
          error={error('result')}
          data={[
            none,
            ...maintenanceResults.map((value) => ({ value, label: t(`maintenanceResults.${value}`) })),
          ]}
          value={values.result}
          onChange={(event) => set({ result: event.currentTarget.value })}
        />
        {hasItem && (
          <NativeSelect
            label={t('maintenance.condition')}
            description={t('maintenance.conditionHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={[none, ...itemConditions.map((value) => ({ value, label: t(`conditions.${value}`) }))]}
            value={values.condition}
            onChange={(event) => set({ condition: event.currentTarget.value })}
          />
        )}
      </SimpleGrid>
    </>
  );
}

function valuesOf(maintenance: Maintenance | null, ending: boolean, today: Day, language: string): Values {
  const day = (value: Day | null | undefined) => (value == null ? '' : dayText(value));
  return {
    kind: maintenance?.kind ?? 'repair',
    from: dayText(maintenance?.from ?? today),
    expectedOn: day(maintenance?.expectedOn),
    to: ending ? dayText(today) : day(maintenance?.to),
    cost: euroEntry(maintenance?.cost ?? null, language),
    provider: maintenance?.provider ?? '',
    description: maintenance?.description ?? '',
    result: maintenance?.result ?? '',
    condition: '',
  };
}

/** What was typed as fields of a maintenance; null where its first day cannot be read. */
function readValues(
  values: Values,
  maintenance: Maintenance | null,
  read: FieldReader,
  today: Day,
): Omit<MaintenanceInput, 'itemId'> | null {
  const from = read.day('from', values.from, today);
  if (from === null && read.problems.length === 0) read.refuse('from', 'item/day-missing');
  const fields = {
    kind: maintenanceKinds.find((known) => known === values.kind) ?? 'repair',
    to: read.day('to', values.to, today),
    expectedOn: read.day('expectedOn', values.expectedOn, today),
    cost: read.euros('cost', values.cost),
    provider: read.text(values.provider),
    description: read.text(values.description),
    result: maintenanceResults.find((known) => known === values.result) ?? null,
    loanId: maintenance?.loanId ?? null,
  };
  return from === null ? null : { ...fields, from };
}
