import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChoiceField,
  DayField,
  fieldId,
  LongTextField,
  TextField,
} from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { itemOrigins } from '#shared/domain/item/item.ts';
import type { LotValues } from './lot-values.ts';

/** The fields of a lot itself. */
export function LotFields({ form }: { readonly form: UseFormReturnType<LotValues> }) {
  const { t } = useTranslation('items');
  const [donorId, setDonorId] = useState(form.getValues().donorId);
  return (
    <FormSection title={t('lots.sections.lot')}>
      <TextField form={form} path="name" label={t('lots.name')} help={t('lots.nameHelp')} required />
      <DayField
        form={form}
        path="receivedOn"
        label={t('lots.receivedOn')}
        initial={form.getValues().receivedOn}
      />
      <ChoiceField
        form={form}
        path="origin"
        label={t('lots.origin')}
        optional
        options={itemOrigins.map((value) => ({ value, label: t(`origins.${value}`) }))}
      />
      <OrganisationPicker
        id={fieldId('donorId')}
        label={t('lots.donor')}
        description={t('lots.donorHelp')}
        error={form.errors.donorId}
        value={donorId}
        onChange={(id) => {
          setDonorId(id);
          form.setFieldValue('donorId', id, { forceUpdate: false });
        }}
        purpose="funder"
      />
      <TextField form={form} path="funding" label={t('lots.funding')} help={t('fields.fundingHelp')} />
      <LongTextField form={form} path="notes" label={t('lots.notes')} />
    </FormSection>
  );
}
