import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import { operatorsOf, valuesOf } from '#shared/list/list-operators.ts';
import { draftOf, type FilterDraft, readDraft } from './filter-draft.ts';
import { FilterValues } from './filter-values.tsx';
import type { ListDefinition, ListScreenField } from './list-definition.ts';
import classes from './record-list.module.css';

type Props = {
  readonly definition: ListDefinition;
  /** The filter to change; null for a new one. */
  readonly filter: ListFilter | null;
  /** The filter as it is now; null when the person gives up. */
  readonly onDone: (filter: ListFilter | null) => void;
};

/** Makes or changes a filter: a field, a condition, what it is compared with. */
export function FilterEditor({ definition, filter, onDone }: Props) {
  const { t } = useTranslation('recordList');
  const [key, setKey] = useState(filter?.field ?? null);
  const field = definition.fields.find((one) => one.key === key) ?? null;
  const title = filter === null ? t('filters.addTitle') : t('filters.editTitle', { filter: field?.label });
  return (
    <fieldset className={classes.editor} aria-label={title}>
      {filter === null && (
        <Select
          size="xs"
          label={t('filters.field')}
          placeholder={t('filters.findField')}
          data={definition.fields.map(({ key: value, label }) => ({ value, label }))}
          value={key}
          onChange={setKey}
          searchable
          scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
          data-autofocus
          maxDropdownHeight={260}
          nothingFoundMessage={t('filters.nothing')}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      {field === null ? (
        <Group justify="flex-end">
          <Button size="xs" variant="default" onClick={() => onDone(null)}>
            {t('filters.cancel')}
          </Button>
        </Group>
      ) : (
        <FilterForm key={field.key} definition={definition} field={field} filter={filter} onDone={onDone} />
      )}
    </fieldset>
  );
}

type FormProps = Props & { readonly field: ListScreenField };

function FilterForm({ definition, field, filter, onDone }: FormProps) {
  const { t } = useTranslation('recordList');
  const { settings } = useRegister();
  const [draft, setDraft] = useState<FilterDraft>(() => draftOf(field.kind, filter));
  const [isTold, setTold] = useState(false);
  const today = todayIn(settings.timeZone);
  const read = readDraft(field, draft, today, t);
  const wrong = isTold && !read.ok ? read : null;
  const set = (change: Partial<FilterDraft>) => setDraft((before) => ({ ...before, ...change }));
  const wanted = valuesOf(draft.operator);
  const isDay =
    field.kind === 'day' &&
    (draft.operator === 'from' || draft.operator === 'until' || draft.operator === 'between');
  const isMonths = field.kind === 'day' && !isDay;
  const inputs = [
    {
      key: 'first',
      label: wanted === 2 ? t(isDay ? 'filters.firstDate' : 'filters.first') : firstLabel(),
    },
    ...(wanted === 2 ? [{ key: 'second', label: t(isDay ? 'filters.lastDate' : 'filters.last') }] : []),
  ] as const;
  function firstLabel(): string {
    if (isMonths) return t('filters.months');
    return t(isDay ? 'filters.date' : 'filters.value');
  }
  return (
    <form
      className={classes.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setTold(true);
        if (read.ok) onDone(read.filter);
      }}
    >
      <Select
        size="xs"
        label={t('filters.operator')}
        data={operatorsOf[field.kind].map((value) => ({ value, label: t(`operators.${value}`) }))}
        value={draft.operator}
        allowDeselect={false}
        {...(filter === null ? {} : { 'data-autofocus': true })}
        onChange={(value) => {
          const operator = operatorsOf[field.kind].find((one) => one === value);
          if (operator !== undefined) set({ operator });
        }}
        comboboxProps={{ withinPortal: false }}
      />
      {wanted === 'many' && (
        <FilterValues
          definition={definition}
          field={field}
          chosen={draft.chosen}
          onChange={(chosen) => set({ chosen })}
          error={wrong?.first ?? null}
        />
      )}
      {(wanted === 1 || wanted === 2) &&
        inputs.map(({ key, label }) => {
          const common = {
            label,
            value: key === 'first' ? draft.first : draft.second,
            error: key === 'first' ? wrong?.first : wrong?.second,
          };
          return isDay ? (
            <DayInput
              key={key}
              {...common}
              onChange={(value) => set(key === 'first' ? { first: value } : { second: value })}
            />
          ) : (
            <TextInput
              key={key}
              size="xs"
              {...common}
              autoComplete="off"
              inputMode={field.kind === 'number' || isMonths ? 'decimal' : 'text'}
              onChange={(event) => {
                const value = event.currentTarget.value;
                set(key === 'first' ? { first: value } : { second: value });
              }}
            />
          );
        })}
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={() => onDone(null)}>
          {t('filters.cancel')}
        </Button>
        <Button size="xs" type="submit">
          {t('filters.apply')}
        </Button>
      </Group>
    </form>
  );
}
