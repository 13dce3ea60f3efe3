import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommunePicker } from '#renderer/entity-ui/commune-picker.tsx';
import {
  ChoiceField,
  DayField,
  fieldId,
  LongTextField,
  TagsField,
  TextField,
} from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { animatorKinds, contractKinds, employmentStatuses } from '#shared/domain/animator/animator.ts';
import type { AnimatorValues } from './animator-values.ts';
import { SkillRows } from './skill-rows.tsx';
import { AccreditationRows, TrainingRows } from './title-rows.tsx';

type Props = { readonly form: UseFormReturnType<AnimatorValues> };

/** The fields of the form of an animator, part by part. */
export function AnimatorFields({ form }: Props) {
  const { t } = useTranslation('animators');
  const { contractFrom, contractTo, verifiedOn } = form.getValues();
  return (
    <>
      <FormSection title={t('form.sections.identity')}>
        <TextField form={form} path="lastName" label={t('fields.lastName')} required />
        <TextField form={form} path="firstName" label={t('fields.firstName')} />
        <ChoiceField
          form={form}
          path="kind"
          label={t('fields.kind')}
          optional
          options={animatorKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </FormSection>
      <FormSection title={t('form.sections.contract')}>
        <EmployerField form={form} />
        <ChoiceField
          form={form}
          path="status"
          label={t('fields.status')}
          optional
          options={employmentStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        />
        <ChoiceField
          form={form}
          path="contract"
          label={t('fields.contract')}
          optional
          options={contractKinds.map((value) => ({ value, label: t(`contracts.${value}`) }))}
        />
        <TextField form={form} path="ftePercent" label={t('fields.ftePercent')} help={t('fields.fteHelp')} />
        <DayField form={form} path="contractFrom" label={t('fields.contractFrom')} initial={contractFrom} />
        <DayField
          form={form}
          path="contractTo"
          label={t('fields.contractTo')}
          help={t('fields.contractToHelp')}
          initial={contractTo}
        />
      </FormSection>
      <FormSection title={t('form.sections.reach')}>
        <TextField form={form} path="phone" label={t('fields.phone')} help={t('fields.phoneHelp')} />
        <TagsField form={form} path="emails" label={t('fields.emails')} />
        <CommuneFields form={form} />
        <TextField form={form} path="travelKm" label={t('fields.travelKm')} help={t('fields.travelHelp')} />
      </FormSection>
      <FormSection title={t('form.sections.skills')}>
        <SkillRows form={form} />
      </FormSection>
      <FormSection title={t('form.sections.accreditations')}>
        <AccreditationRows form={form} />
        <TrainingRows form={form} />
      </FormSection>
      <FormSection title={t('form.sections.notes')}>
        <DayField form={form} path="verifiedOn" label={t('fields.verifiedOn')} initial={verifiedOn} />
        <LongTextField form={form} path="notes" label={t('fields.notes')} />
      </FormSection>
    </>
  );
}

/** The structure that employs. */
function EmployerField({ form }: Props) {
  const { t } = useTranslation('animators');
  const [employerId, setEmployerId] = useState(form.getValues().employerId);
  return (
    <OrganisationPicker
      id={fieldId('employerId')}
      label={t('fields.employerId')}
      description={t('fields.employerHelp')}
      error={form.errors.employerId}
      value={employerId}
      purpose="employer"
      onChange={(id) => {
        setEmployerId(id);
        form.setFieldValue('employerId', id, { forceUpdate: false });
      }}
    />
  );
}

/** The commune that the animator sets out from, and the postcode that follows it. */
function CommuneFields({ form }: Props) {
  const { t } = useTranslation('animators');
  const [{ postcode, communeCode, communeName }, setLocal] = useState(form.getValues());
  const set = (change: Partial<Pick<AnimatorValues, 'postcode' | 'communeCode' | 'communeName'>>) => {
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
