import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { CommunePicker } from '#renderer/entity-ui/commune-picker.tsx';
import { DatedRows, RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import {
  ChecksField,
  ChoiceField,
  fieldId,
  LongTextField,
  TagsField,
  TextField,
} from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { organisationKinds, organisationRoles } from '#shared/domain/organisation/organisation.ts';
import type { OrganisationValues } from './organisation-values.ts';

type Props = { readonly form: UseFormReturnType<OrganisationValues> };

/** The fields of the form of a structure, part by part. */
export function OrganisationFields({ form }: Props) {
  const { t } = useTranslation('organisations');
  return (
    <>
      <FormSection title={t('form.sections.identity')}>
        <TextField form={form} path="name" label={t('fields.name')} required />
        <ChoiceField
          form={form}
          path="kind"
          label={t('fields.kind')}
          optional
          options={organisationKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextField form={form} path="siret" label={t('fields.siret')} help={t('fields.siretHelp')} />
        <TextField form={form} path="rna" label={t('fields.rna')} help={t('fields.rnaHelp')} />
        <ChecksField
          form={form}
          path="roles"
          label={t('fields.roles')}
          options={organisationRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
      </FormSection>
      <FormSection title={t('form.sections.address')}>
        <TextField form={form} path="address" label={t('fields.address')} />
        <TextField form={form} path="addressComplement" label={t('fields.addressComplement')} />
        <CommuneFields form={form} />
      </FormSection>
      <FormSection title={t('form.sections.contacts')}>
        <TextField form={form} path="phone" label={t('fields.phone')} help={t('fields.phoneHelp')} />
        <TagsField form={form} path="emails" label={t('fields.emails')} />
        <TagsField form={form} path="websites" label={t('fields.websites')} />
        <ContactRows form={form} />
      </FormSection>
      <FormSection title={t('form.sections.notes')}>
        <LongTextField form={form} path="notes" label={t('fields.notes')} />
      </FormSection>
    </>
  );
}

/** The commune and the postcode that follows it. */
function CommuneFields({ form }: Props) {
  const { t } = useTranslation('organisations');
  const [{ postcode, communeCode, communeName }, setLocal] = useState(form.getValues());
  const set = (change: Partial<Pick<OrganisationValues, 'postcode' | 'communeCode' | 'communeName'>>) => {
    setLocal({ ...form.getValues(), ...change });
    for (const [field, value] of Object.entries(change)) {
      form.setFieldValue(field, value, { forceUpdate: false });
      form.clearFieldError(field);
    }
  };
  return (
    <>
      <CommunePicker
        id={fieldId('communeName')}
        label={t('fields.communeName')}
        description={communeCode === '' ? t('fields.communeHelp') : `${t('fields.insee')} ${communeCode}`}
        required={false}
        error={form.errors.communeName}
        text={communeName}
        code={communeCode}
        onText={(text) => set({ communeName: text, communeCode: '' })}
        onChoose={(commune, found) =>
          set({ communeName: commune.name, communeCode: commune.code, postcode: found })
        }
      />
      <TextInput
        id={fieldId('postcode')}
        label={t('fields.postcode')}
        inputMode="numeric"
        autoComplete="off"
        error={form.errors.postcode}
        value={postcode}
        onChange={(event) => set({ postcode: event.currentTarget.value })}
        onBlur={() => form.validateField('postcode')}
      />
    </>
  );
}

/** The people to reach at the structure. */
function ContactRows({ form }: Props) {
  const { t } = useTranslation('accessPoints');
  const { contacts } = form.getValues();
  return (
    <DatedRows
      title={t('fields.contacts')}
      error={null}
      add={t('fields.addContact')}
      onAdd={() => form.insertListItem('contacts', { id: uuid(), name: '', role: '', phone: '', email: '' })}
    >
      {contacts.map(({ id, name }, index) => (
        <div key={id} className={classes.contact}>
          <TextField form={form} path={`contacts.${index}.name`} label={t('fields.contactName')} required />
          <TextField form={form} path={`contacts.${index}.role`} label={t('fields.contactRole')} />
          <TextField form={form} path={`contacts.${index}.phone`} label={t('fields.contactPhone')} />
          <TextField form={form} path={`contacts.${index}.email`} label={t('fields.contactEmail')} />
          <RemoveRow
            label={t('fields.removeContact', {
              name: name || t('fields.contactNumber', { number: index + 1 }),
            })}
            last={false}
            onRemove={() => form.removeListItem('contacts', index)}
          />
        </div>
      ))}
    </DatedRows>
  );
}
