import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { connections } from '#shared/domain/access-point/access-point.ts';
import type { SectionProps } from './place-form.ts';

/** Workstations, connection, animator. */
export function EquipmentFields({ form }: SectionProps) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  return (
    <FormSection title={t('form.sections.equipment')}>
      <div className={classes.three}>
        <TextField form={form} path="workstationsFixed" label={t('fields.workstationsFixed')} />
        <TextField form={form} path="workstationsPortable" label={t('fields.workstationsPortable')} />
        <TextField form={form} path="tablets" label={t('fields.tablets')} />
      </div>
      <ChoiceField
        form={form}
        path="connection"
        label={t('fields.connection')}
        optional
        options={connections.map((value) => ({ value, label: lists(`connections.${value}`) }))}
      />
      <ChoiceField
        form={form}
        path="animatorExpected"
        label={t('fields.animatorExpected')}
        optional
        options={[
          { value: 'yes', label: t('fields.yes') },
          { value: 'no', label: t('fields.no') },
        ]}
      />
    </FormSection>
  );
}
