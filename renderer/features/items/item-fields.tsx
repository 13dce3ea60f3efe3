import type { UseFormReturnType } from '@mantine/form';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChoiceField,
  DayField,
  fieldId,
  LongTextField,
  TagsField,
  TextField,
} from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { itemConditions, itemOrigins, itemTrackings } from '#shared/domain/item/item.ts';
import type { ItemValues } from './item-values.ts';

type Props = {
  readonly form: UseFormReturnType<ItemValues>;
  readonly isNew: boolean;
  /** Runs a change of the form that the officer did not type. */
  readonly propose: (change: () => void) => void;
};

/** The fields of the form of an item, part by part. */
export function ItemFields({ form, isNew, propose }: Props) {
  const { t } = useTranslation('items');
  const [tracking, setTracking] = useState(form.getValues().tracking);
  form.watch('tracking', ({ value }) => setTracking(value));
  useProposals({ form, isNew, propose });
  return (
    <>
      <FormSection title={t('form.sections.identity')}>
        <CategoryField form={form} />
        <TextField
          form={form}
          path="inventoryNumber"
          label={t('fields.inventoryNumber')}
          required
          {...(isNew ? { help: t('fields.inventoryNumberHelp') } : {})}
        />
        <TextField form={form} path="name" label={t('fields.name')} help={t('fields.nameHelp')} required />
        <TextField form={form} path="brand" label={t('fields.brand')} />
        <TextField form={form} path="model" label={t('fields.model')} />
        <TextField form={form} path="serial" label={t('fields.serial')} />
      </FormSection>
      <FormSection title={t('form.sections.stock')}>
        <ChoiceField
          form={form}
          path="tracking"
          label={t('fields.tracking')}
          optional={false}
          options={itemTrackings.map((value) => ({ value, label: t(`trackings.${value}`) }))}
        />
        {tracking === 'counted' ? (
          <TextField
            form={form}
            path="quantity"
            label={t('fields.quantity')}
            help={t('fields.trackingHelp')}
          />
        ) : (
          <div />
        )}
        <ChoiceField
          form={form}
          path="condition"
          label={t('fields.condition')}
          optional
          options={itemConditions.map((value) => ({ value, label: t(`conditions.${value}`) }))}
        />
        {isNew && <LoanPointField form={form} />}
      </FormSection>
      <FormSection title={t('form.sections.origin')}>
        <ChoiceField
          form={form}
          path="origin"
          label={t('fields.origin')}
          optional
          options={itemOrigins.map((value) => ({ value, label: t(`origins.${value}`) }))}
        />
        <DayField
          form={form}
          path="acquiredOn"
          label={t('fields.acquiredOn')}
          initial={form.getValues().acquiredOn}
        />
        <TextField form={form} path="value" label={t('fields.value')} help={t('fields.valueHelp')} />
        <LotField form={form} />
        <FunderField form={form} />
        <TextField form={form} path="funding" label={t('fields.funding')} help={t('fields.fundingHelp')} />
      </FormSection>
      <FormSection title={t('form.sections.loan')}>
        <TextField
          form={form}
          path="preparationDays"
          label={t('fields.preparationDays')}
          help={t('fields.preparationHelp')}
        />
        <TagsField form={form} path="accessories" label={t('fields.accessories')} />
      </FormSection>
      <FormSection title={t('form.sections.notes')}>
        <LongTextField form={form} path="notes" label={t('fields.notes')} />
      </FormSection>
    </>
  );
}

type FormProps = Pick<Props, 'form'>;

function CategoryField({ form }: FormProps) {
  const { t } = useTranslation('items');
  const categories = useItemCategories();
  return (
    <ChoiceField
      form={form}
      path="category"
      label={t('fields.category')}
      required
      optional={form.getInitialValues().category === ''}
      options={(categories?.choices ?? []).map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}

function LoanPointField({ form }: FormProps) {
  const { t } = useTranslation('items');
  const [value, setValue] = useState(form.getValues().loanPointId);
  return (
    <LoanPointPicker
      id={fieldId('loanPointId')}
      label={t('fields.loanPointId')}
      description={t('fields.loanPointHelp')}
      error={form.errors.loanPointId}
      value={value}
      onChange={(id) => {
        setValue(id);
        form.setFieldValue('loanPointId', id, { forceUpdate: false });
      }}
    />
  );
}

function LotField({ form }: FormProps) {
  const { t } = useTranslation('items');
  const { database } = useRegister();
  const lots = useLiveQuery(() => database.lots.toArray(), [database]);
  // A choice shows its value only once that is among its options.
  if (lots === undefined) return null;
  const living = lots.filter(({ deletedAt }) => deletedAt === null);
  return (
    <ChoiceField
      form={form}
      path="lotId"
      label={t('fields.lotId')}
      optional
      options={living.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

function FunderField({ form }: FormProps) {
  const { t } = useTranslation('items');
  const [value, setValue] = useState(form.getValues().funderId);
  return (
    <OrganisationPicker
      id={fieldId('funderId')}
      label={t('fields.funderId')}
      description={t('fields.funderHelp')}
      error={form.errors.funderId}
      value={value}
      onChange={(id) => {
        setValue(id);
        form.setFieldValue('funderId', id, { forceUpdate: false });
      }}
      purpose="funder"
    />
  );
}

/** Proposes the next free number of the category, and how it is followed, until the officer types another. */
function useProposals({ form, isNew, propose }: Props): void {
  const { api } = useRegister();
  const today = useToday();
  const categories = useItemCategories();
  const [category, setCategory] = useState(form.getValues().category);
  const [acquired, setAcquired] = useState(form.getValues().acquiredOn);
  const proposed = useRef('');
  form.watch('category', ({ value }) => {
    setCategory(value);
    const counted = categories?.choices.find(({ code }) => code === value)?.counted;
    if (isNew && counted !== undefined)
      propose(() => form.setFieldValue('tracking', counted ? 'counted' : 'unique'));
  });
  form.watch('acquiredOn', ({ value }) => setAcquired(value));
  const typed = readTypedDay(acquired, today);
  const year = Number((typed.kind === 'date' ? typed.date : today).slice(0, 4));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form and what it is told stay the same while it is open
  useEffect(() => {
    if (!isNew || category === '') return;
    let stale = false;
    const ask = async (): Promise<void> => {
      const [next] = await api.nextInventoryNumbers({ pattern: null, category, year, count: 1 });
      const now = form.getValues().inventoryNumber;
      if (stale || next === undefined || (now !== '' && now !== proposed.current)) return;
      proposed.current = next;
      propose(() => form.setFieldValue('inventoryNumber', next));
      form.clearFieldError('inventoryNumber');
    };
    void ask();
    return () => {
      stale = true;
    };
  }, [api, isNew, category, year]);
}
