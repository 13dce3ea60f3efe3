import { useTranslation } from 'react-i18next';
import { DayField, LongTextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import type { SectionProps } from './place-form.ts';

/** When the record was last checked, and free notes. */
export function FollowUpFields({ form }: SectionProps) {
  const { t } = useTranslation('accessPoints');
  return (
    <FormSection title={t('form.sections.followUp')}>
      <DayField
        form={form}
        path="verifiedOn"
        label={t('fields.verifiedOn')}
        help={t('fields.verifiedOnHelp')}
        initial={form.getValues().verifiedOn}
      />
      <span />
      <LongTextField form={form} path="notes" label={t('fields.notes')} />
    </FormSection>
  );
}
