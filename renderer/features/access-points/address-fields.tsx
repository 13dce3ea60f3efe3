import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChecksField, ChoiceField, DayField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { positionPrecisions, zonings } from '#shared/domain/access-point/access-point.ts';
import { CommuneFields } from './commune-fields.tsx';
import type { SectionProps } from './place-form.ts';

/** Where the place is; a move keeps the former address. */
export function AddressFields({ form, isNew }: SectionProps & { readonly isNew: boolean }) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const [moved, setMoved] = useState(form.getValues().moved);
  const [kind, setKind] = useState(form.getValues().form);
  form.watch('form', ({ value }) => setKind(value));
  return (
    <FormSection title={t('form.sections.address')}>
      {kind !== 'fixed' && <p className={`${classes.wide} ${classes.note}`}>{t('fields.baseHelp')}</p>}
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
      <CommuneFields form={form} path="location" initial={form.getValues().location} />
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
