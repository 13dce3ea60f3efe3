import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import type { BulkChange } from '#shared/list/bulk-change.ts';
import type { BulkField } from './bulk-field.ts';

type Props = {
  readonly list: ViewedList;
  readonly ids: readonly string[];
  readonly fields: readonly BulkField[];
  readonly onClose: () => void;
};

/** Stands for an emptied value in a menu. */
const EMPTY = '';
/** A change that is not asked for yet. */
const nothing: BulkChange = { field: '', value: null, day: null };

/** Changes one field of many records as one act, after telling how many it changes. */
export function BulkDialog({ list, ids, fields, onClose }: Props) {
  const { t } = useTranslation('recordList');
  const { api, settings } = useRegister();
  const tell = useWrittenNotice();
  const id = useId();
  const today = todayIn(settings.timeZone);
  const [key, setKey] = useState<string | null>(null);
  const [value, setValue] = useState<string | null>(null);
  const [day, setDay] = useState(dayText(today));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  // The records chosen when it opened: the change itself may take them out of the list.
  const [chosen] = useState(ids);
  const field = fields.find((one) => one.key === key) ?? null;
  const typed = readTypedDay(day, today);
  const change = field === null ? null : changeOf(field, value, typed.kind === 'date' ? typed.date : null);
  const { field: askedField, value: askedValue, day: askedDay } = change ?? nothing;
  const read = useCallback(
    async (worker: RegisterApi) =>
      askedField === ''
        ? null
        : worker.planBulkChange(list, chosen, { field: askedField, value: askedValue, day: askedDay }),
    [list, chosen, askedField, askedValue, askedDay],
  );
  const plan = useRegisterQuery(read, [list]) ?? null;
  const apply = async (): Promise<void> => {
    if (change === null || plan === null) return;
    setBusy(true);
    const written = await api.applyBulkChange(list, chosen, change);
    setBusy(false);
    if (!written.ok) {
      setProblems(written.problems);
      return;
    }
    tell(t('bulk.done', { count: plan.changed }), written.value);
    onClose();
  };
  const picked = {
    id: `${id}-value`,
    label: field?.label ?? '',
    description: '',
    error: null,
    value: value ?? '',
    onChange: setValue,
  };
  return (
    <Modal opened onClose={onClose} title={t('bulk.title', { count: chosen.length })} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <Stack gap="sm">
          <Select
            label={t('bulk.field')}
            data={fields.map((one) => ({ value: one.key, label: one.label }))}
            value={key}
            data-autofocus
            onChange={(chosenKey) => {
              setKey(chosenKey);
              setValue(null);
              setProblems([]);
            }}
          />
          {field?.input === 'choice' && (
            <Select
              label={t('bulk.value')}
              data={[
                ...field.options.map((option) => ({ value: option.value, label: option.label })),
                ...(field.canBeEmpty ? [{ value: EMPTY, label: t('bulk.nothing') }] : []),
              ]}
              value={value}
              onChange={setValue}
              searchable
              scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
              nothingFoundMessage={t('filters.nothing')}
            />
          )}
          {field?.input === 'organisation' && <OrganisationPicker {...picked} purpose="carrier" />}
          {field?.input === 'accessPoint' && <PlacePicker {...picked} except={null} />}
          {field !== null && field.day !== null && (
            <DayInput
              label={field.day}
              value={day}
              onChange={setDay}
              error={typed.kind === 'date' ? null : t('filters.noDate', { value: day })}
            />
          )}
          <p aria-live="polite">
            {plan !== null && t('bulk.plan', { count: plan.changed, unchanged: plan.unchanged })}
          </p>
          {problems.length > 0 && (
            <div role="alert">
              <ProblemList problems={problems} />
            </div>
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('bulk.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={plan === null || plan.changed === 0}>
            {t('bulk.apply')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** The change that is asked for; null while something of it is missing. */
function changeOf(field: BulkField, value: string | null, day: string | null): BulkChange | null {
  if (field.day !== null && day === null) return null;
  if (field.input === 'none') return { field: field.key, value: null, day };
  if (value === null || (value === EMPTY && !field.canBeEmpty)) return null;
  return { field: field.key, value: value === EMPTY ? null : value, day: field.day === null ? null : day };
}
