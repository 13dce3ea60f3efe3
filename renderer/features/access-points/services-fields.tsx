import { useTranslation } from 'react-i18next';
import { ChecksField, ManyField, TagsField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import {
  nationalAccessModes,
  nationalFees,
  nationalProgrammes,
  nationalPublics,
  nationalServices,
  nationalSpecificSupport,
  nationalSupportModes,
  nationalTrainingLabels,
} from '#shared/domain/access-point/national-lists.ts';
import type { SectionProps } from './place-form.ts';

/** The closed lists of the national standard. */
export function ServicesFields({ form }: SectionProps) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  return (
    <FormSection title={t('form.sections.services')}>
      <ChecksField
        form={form}
        path="services"
        label={t('fields.services')}
        options={keysOf(nationalServices).map((value) => ({ value, label: lists(`services.${value}`) }))}
      />
      <ChecksField
        form={form}
        path="supportModes"
        label={t('fields.supportModes')}
        options={keysOf(nationalSupportModes).map((value) => ({
          value,
          label: lists(`supportModes.${value}`),
        }))}
      />
      <ChecksField
        form={form}
        path="accessModes"
        label={t('fields.accessModes')}
        options={keysOf(nationalAccessModes).map((value) => ({
          value,
          label: lists(`accessModes.${value}`),
        }))}
      />
      <ChecksField
        form={form}
        path="fees"
        label={t('fields.fees')}
        options={keysOf(nationalFees).map((value) => ({ value, label: lists(`fees.${value}`) }))}
      />
      <ChecksField
        form={form}
        path="publics"
        label={t('fields.publics')}
        options={keysOf(nationalPublics).map((value) => ({ value, label: lists(`publics.${value}`) }))}
      />
      <ManyField
        form={form}
        path="specificSupport"
        label={t('fields.specificSupport')}
        options={keysOf(nationalSpecificSupport).map((value) => ({
          value,
          label: lists(`specificSupport.${value}`),
        }))}
      />
      <ManyField
        form={form}
        path="programmes"
        label={t('fields.programmes')}
        options={keysOf(nationalProgrammes).map((value) => ({ value, label: lists(`programmes.${value}`) }))}
      />
      <ManyField
        form={form}
        path="trainingLabels"
        label={t('fields.trainingLabels')}
        options={keysOf(nationalTrainingLabels).map((value) => ({
          value,
          label: lists(`trainingLabels.${value}`),
        }))}
      />
      <TagsField form={form} path="otherTrainingLabels" label={t('fields.otherTrainingLabels')} />
    </FormSection>
  );
}

function keysOf<T extends object>(list: T): readonly (keyof T & string)[] {
  const isKey = (key: string): key is keyof T & string => key in list;
  return Object.keys(list).filter(isKey);
}
