import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommunePicker } from '#renderer/entity-ui/commune-picker.tsx';
import { ChecksField, ChoiceField, DayField, fieldId, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { positionPrecisions, zonings } from '#shared/domain/access-point/access-point.ts';
import type { SectionProps } from './place-form.ts';

/** Where the place is; a move keeps the former address. */
export function AddressFields({ form, isNew }: SectionProps & { readonly isNew: boolean }) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const [moved, setMoved] = useState(form.getValues().moved);
  return (
    <FormSection title={t('form.sections.address')}>
      {!isNew && (
        <div className={classes.wide}>
          <Checkbox
            label={t('fields.moved')}
            description={t('fields.movedHelp')}
            checked={moved}
            onChange={(event) => {
              setMoved(event.currentTarget.checked);
              form.setFieldValue('moved', event.currentTarget.checked, { forceUpdate: false });
            }}
          />
        </div>
      )}
      {moved && (
        <>
          <DayField
            form={form}
            path="movedOn"
            label={t('fields.movedOn')}
            required
            initial={form.getValues().movedOn}
          />
          <span />
        </>
      )}
      <TextField form={form} path="location.address" label={t('fields.address')} />
      <TextField form={form} path="location.addressComplement" label={t('fields.addressComplement')} />
      <CommuneFields form={form} />
      <TextField form={form} path="location.latitude" label={t('fields.latitude')} />
      <TextField form={form} path="location.longitude" label={t('fields.longitude')} />
      <ChoiceField
        form={form}
        path="location.positionPrecision"
        label={t('fields.positionPrecision')}
        optional
        options={positionPrecisions.map((value) => ({ value, label: lists(`positionPrecisions.${value}`) }))}
      />
      <ChecksField
        form={form}
        path="zoning"
        label={t('fields.zoning')}
        options={zonings.map((value) => ({ value, label: lists(`zonings.${value}`) }))}
      />
    </FormSection>
  );
}

/** The commune and the postcode that follows it. */
function CommuneFields({ form }: Pick<SectionProps, 'form'>) {
  const { t } = useTranslation('accessPoints');
  const [{ postcode, communeCode, communeName }, setLocal] = useState(form.getValues().location);
  const set = (change: { postcode?: string; communeCode?: string; communeName?: string }): void => {
    const location = { ...form.getValues().location, ...change };
    setLocal(location);
    form.setFieldValue('location', location, { forceUpdate: false });
    for (const field of Object.keys(change)) form.clearFieldError(`location.${field}`);
  };
  return (
    <>
      <CommunePicker
        id={fieldId('location.communeName')}
        label={t('fields.commune')}
        description={communeCode === '' ? t('fields.communeHelp') : `${t('fields.insee')} ${communeCode}`}
        required
        error={form.errors['location.communeName']}
        text={communeName}
        code={communeCode}
        onText={(text) => set({ communeName: text, communeCode: '' })}
        onChoose={(commune, found) =>
          set({ communeName: commune.name, communeCode: commune.code, postcode: found })
        }
      />
      <TextInput
        id={fieldId('location.postcode')}
        label={t('fields.postcode')}
        inputMode="numeric"
        autoComplete="off"
        error={form.errors['location.postcode']}
        value={postcode}
        onChange={(event) => set({ postcode: event.currentTarget.value })}
        onBlur={() => form.validateField('location.postcode')}
      />
    </>
  );
}
