import type { UseFormReturnType } from '@mantine/form';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TagsField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import recordClasses from '#renderer/entity-ui/record-form.module.css';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { readWhole } from '#renderer/features/items/read-whole.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { itemConditions } from '#shared/domain/item/item.ts';
import { LOT_LIMIT, type LotValues } from './lot-values.ts';

type Props = { readonly form: UseFormReturnType<LotValues> };

/** The items of a lot, entered once: how many, what they are, how they are numbered. */
export function LotItemFields({ form }: Props) {
  const { t } = useTranslation('items');
  const categories = useItemCategories();
  if (categories === undefined) return null;
  return (
    <>
      <FormSection title={t('lots.sections.items')}>
        <TextField
          form={form}
          path="quantity"
          label={t('lots.quantity')}
          help={t('lots.quantityHelp')}
          placeholder="60"
        />
        <ChoiceField
          form={form}
          path="category"
          label={t('fields.category')}
          optional
          options={categories.choices.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField form={form} path="itemName" label={t('fields.name')} help={t('fields.nameHelp')} />
        <ChoiceField
          form={form}
          path="condition"
          label={t('fields.condition')}
          optional
          options={itemConditions.map((value) => ({ value, label: t(`conditions.${value}`) }))}
        />
        <TextField form={form} path="brand" label={t('fields.brand')} />
        <TextField form={form} path="model" label={t('fields.model')} />
        <TextField form={form} path="value" label={t('fields.value')} help={t('fields.valueHelp')} />
        <TagsField form={form} path="accessories" label={t('fields.accessories')} />
      </FormSection>
      <FormSection title={t('lots.sections.numbers')}>
        <TextField form={form} path="pattern" label={t('lots.pattern')} help={t('lots.patternHelp')} />
        <NumberPreview form={form} />
      </FormSection>
    </>
  );
}

/** The first and the last number that the items will bear. */
function NumberPreview({ form }: Props) {
  const { t } = useTranslation('items');
  const today = useToday();
  const [values, setValues] = useState(form.getValues());
  for (const field of ['pattern', 'category', 'quantity', 'receivedOn'] as const)
    form.watch(field, ({ value }) => setValues((was) => ({ ...was, [field]: value })));
  const { pattern, category } = values;
  const count = readWhole(values.quantity, LOT_LIMIT) ?? 0;
  const day = readTypedDay(values.receivedOn, today);
  const year = Number((day.kind === 'date' ? day.date : today).slice(0, 4));
  const read = useCallback(
    async (api: RegisterApi) =>
      category === '' || count === 0 || pattern.trim() === ''
        ? []
        : api.nextInventoryNumbers({ pattern, category, year, count }),
    [pattern, category, year, count],
  );
  const numbers = useRegisterQuery(read, ['item', 'kit', 'equipmentSettings']) ?? [];
  const [first] = numbers;
  const last = numbers.at(-1);
  return (
    <p className={recordClasses.rowHelp} aria-live="polite">
      {first !== undefined &&
        (numbers.length === 1 ? t('lots.previewOne', { first }) : t('lots.preview', { first, last }))}
    </p>
  );
}
