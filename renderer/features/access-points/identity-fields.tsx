import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChoiceField,
  fieldId,
  LongTextField,
  ManyField,
  TextField,
} from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { NetworksInput } from '#renderer/entity-ui/networks-input.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { accessPointForms, accessPointOrigins } from '#shared/domain/access-point/access-point.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import type { SectionProps } from './place-form.ts';

/** Name, networks, who carries the place. */
export function IdentityFields({ form, placeId }: SectionProps & { readonly placeId: string | null }) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const [networkIds, setNetworkIds] = useState(form.getValues().networkIds);
  const [carrierId, setCarrierId] = useState(form.getValues().carrierId);
  const [hubId, setHubId] = useState(form.getValues().hubId);
  const kept = form.getValues().typologies.filter((code) => typologies[code] === undefined);
  return (
    <FormSection title={t('form.sections.identity')}>
      <TextField form={form} path="name" label={t('fields.name')} required />
      <ChoiceField
        form={form}
        path="form"
        label={t('fields.form')}
        optional={false}
        options={accessPointForms.map((value) => ({ value, label: lists(`forms.${value}`) }))}
      />
      <NetworksInput
        id={fieldId('networkIds')}
        value={networkIds}
        error={form.errors.networkIds}
        onChange={(ids) => {
          setNetworkIds(ids);
          form.setFieldValue('networkIds', ids, { forceUpdate: false });
        }}
      />
      <ChoiceField
        form={form}
        path="origin"
        label={t('fields.origin')}
        optional
        options={accessPointOrigins.map((value) => ({ value, label: lists(`origins.${value}`) }))}
      />
      <OrganisationPicker
        id={fieldId('carrierId')}
        label={t('fields.carrierId')}
        description={t('fields.carrierHelp')}
        error={form.errors.carrierId}
        purpose="carrier"
        value={carrierId}
        onChange={(organisationId) => {
          setCarrierId(organisationId);
          form.setFieldValue('carrierId', organisationId, { forceUpdate: false });
        }}
      />
      <PlacePicker
        id={fieldId('hubId')}
        label={t('fields.hubId')}
        description={t('fields.hubHelp')}
        error={form.errors.hubId}
        except={placeId}
        value={hubId}
        onChange={(chosen) => {
          setHubId(chosen);
          form.setFieldValue('hubId', chosen, { forceUpdate: false });
        }}
      />
      <TextField form={form} path="parentOrganisation" label={t('fields.parentOrganisation')} />
      <TextField form={form} path="pivot" label={t('fields.pivot')} help={t('fields.pivotHelp')} />
      <ManyField
        form={form}
        path="typologies"
        label={t('fields.typologies')}
        options={[
          ...Object.entries(typologies).map(([value, label]) => ({ value, label })),
          ...kept.map((value) => ({ value, label: value })),
        ]}
      />
      <LongTextField form={form} path="summary" label={t('fields.summary')} />
      <LongTextField form={form} path="description" label={t('fields.description')} />
    </FormSection>
  );
}
