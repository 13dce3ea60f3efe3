import { useTranslation } from 'react-i18next';
import { DatedRows, RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { ChoiceField, TagsField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { wheelchairAccess } from '#shared/domain/access-point/access-point.ts';
import { internationalNumber, readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { PlaceForm, SectionProps } from './place-form.ts';

/** How to reach the place, and whom. */
export function ContactsFields({ form, tools }: SectionProps) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const { contacts } = form.getValues();
  return (
    <FormSection title={t('form.sections.contacts')}>
      <TextField
        form={form}
        path="phone"
        label={t('fields.phone')}
        help={t('fields.phoneHelp')}
        onLeave={() => tidyPhone(form, 'phone', form.getValues().phone)}
      />
      <TagsField form={form} path="emails" label={t('fields.emails')} />
      <TagsField form={form} path="websites" label={t('fields.websites')} />
      <TextField form={form} path="appointmentUrl" label={t('fields.appointmentUrl')} />
      <TextField form={form} path="accessibilitySheet" label={t('fields.accessibilitySheet')} />
      <ChoiceField
        form={form}
        path="wheelchair"
        label={t('fields.wheelchair')}
        optional
        options={wheelchairAccess.map((value) => ({ value, label: lists(`wheelchair.${value}`) }))}
      />
      <DatedRows
        title={t('fields.contacts')}
        error={null}
        add={t('fields.addContact')}
        onAdd={() =>
          form.insertListItem('contacts', { id: tools.newId(), name: '', role: '', phone: '', email: '' })
        }
      >
        {contacts.map(({ id }, index) => (
          <div key={id} className={classes.contact}>
            <TextField form={form} path={`contacts.${index}.name`} label={t('fields.contactName')} required />
            <TextField form={form} path={`contacts.${index}.role`} label={t('fields.contactRole')} />
            <TextField
              form={form}
              path={`contacts.${index}.phone`}
              label={t('fields.contactPhone')}
              onLeave={() =>
                tidyPhone(form, `contacts.${index}.phone`, form.getValues().contacts[index]?.phone ?? '')
              }
            />
            <TextField form={form} path={`contacts.${index}.email`} label={t('fields.contactEmail')} />
            <RemoveRow
              label={t('fields.removeContact', {
                name: contacts[index]?.name || t('fields.contactNumber', { number: index + 1 }),
              })}
              last={false}
              onRemove={() => form.removeListItem('contacts', index)}
            />
          </div>
        ))}
      </DatedRows>
    </FormSection>
  );
}

/** Writes a number as people of its country do, on leaving the field; what is no number stays as typed. */
function tidyPhone(form: PlaceForm, path: string, typed: string): void {
  const number = internationalNumber(typed, form.getValues().location.postcode);
  if (number === null) return;
  const tidy = readableNumber(number);
  if (tidy !== typed) form.setFieldValue(path, tidy);
}
