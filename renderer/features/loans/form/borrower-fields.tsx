import { SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnimatorPicker } from '#renderer/entity-ui/animator-picker.tsx';
import { CommunePicker } from '#renderer/entity-ui/commune-picker.tsx';
import { fieldId, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { type BorrowerKind, borrowerKinds } from '#shared/domain/loan/loan-row.ts';
import classes from './loan-form.module.css';
import type { LoanFormState } from './loan-form-state.ts';
import { borrowerFields } from './loan-values.ts';
import { useReadReach } from './use-read-reach.ts';

/** Who borrows, of which kind, and whom to call. */
export function BorrowerFields({ form }: { readonly form: LoanFormState }) {
  const { t } = useTranslation('loans');
  const { kind } = form.values;
  return (
    <>
      <div className={classes.kind}>
        <span id="borrower-kind">{t('form.kind')}</span>
        <SegmentedControl
          size="xs"
          aria-labelledby="borrower-kind"
          value={kind}
          onChange={(value) => {
            const chosen = borrowerKinds.find((one) => one === value);
            if (chosen !== undefined) form.setFieldValue('kind', chosen);
          }}
          data={borrowerKinds.map((value) => ({ value, label: t(`borrowerKinds.${value}`) }))}
        />
      </div>
      <BorrowerField form={form} kind={kind} />
      {kind === 'person' && <PersonCommune form={form} />}
      <TextField form={form} path="contactName" label={t('form.contactName')} />
      <TextField form={form} path="contactPhone" label={t('form.contactPhone')} />
      <TextField form={form} path="contactEmail" label={t('form.contactEmail')} />
    </>
  );
}

function BorrowerField({ form, kind }: { readonly form: LoanFormState; readonly kind: BorrowerKind }) {
  const { t } = useTranslation('loans');
  const readReach = useReadReach();
  const path = borrowerFields[kind];
  const field = {
    id: fieldId(path),
    error: form.errors[path],
    value: form.values[path],
    onChange: (value: string) => {
      form.setFieldValue(path, value);
      form.clearFieldError(path);
      if (kind === 'person' || value === '') return;
      // What is typed already stays.
      void readReach(kind, value).then((reach) => {
        for (const [own, text] of Object.entries(reach))
          if (form.getInputProps(own).value === '') form.setFieldValue(own, text);
      });
    },
  };
  switch (kind) {
    case 'place':
      return <PlacePicker {...field} label={t('form.place')} description="" required except={null} />;
    case 'organisation':
      return (
        <OrganisationPicker
          {...field}
          label={t('form.organisation')}
          description={t('form.organisationHelp')}
          purpose="borrower"
        />
      );
    case 'animator':
      return <AnimatorPicker {...field} label={t('form.animator')} description="" required />;
    case 'person':
      return (
        <TextInput
          {...field}
          label={t('form.person')}
          required
          autoComplete="off"
          onChange={(event) => field.onChange(event.currentTarget.value)}
        />
      );
  }
}

function PersonCommune({ form }: { readonly form: LoanFormState }) {
  const { t } = useTranslation('loans');
  const { communeName, borrowerCommuneCode } = form.values;
  return (
    <CommunePicker
      id={fieldId('communeName')}
      label={t('form.commune')}
      description={t('form.communeHelp')}
      required={false}
      error={form.errors.communeName}
      text={communeName}
      code={borrowerCommuneCode}
      onText={(text) => {
        form.setFieldValue('communeName', text);
        form.setFieldValue('borrowerCommuneCode', '');
      }}
      onChoose={({ name, code }) => {
        form.setFieldValue('communeName', name);
        form.setFieldValue('borrowerCommuneCode', code);
        form.clearFieldError('communeName');
      }}
    />
  );
}
