import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { AddressFields } from './address-fields.tsx';
import { ContactsFields } from './contacts-fields.tsx';
import { EquipmentFields } from './equipment-fields.tsx';
import { fieldLabel, formSentence } from './field-label.ts';
import { FollowUpFields } from './follow-up-fields.tsx';
import { type FormValues, formValuesOf, newFormValues } from './form-values.ts';
import { HoursFields } from './hours-fields.tsx';
import { IdentityFields } from './identity-fields.tsx';
import type { PlaceDraft } from './place-draft.ts';
import { readForm } from './read-form.ts';
import { ServicesFields } from './services-fields.tsx';
import { StatusFields } from './status-fields.tsx';
import { StopFields } from './stop-fields.tsx';
import type { FormStart } from './use-form-start.ts';
import { useSavePlace } from './use-save-place.ts';

type Props = {
  readonly start: FormStart;
  readonly draft: PlaceDraft | null;
  readonly onDone: (placeId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a place: its parts, the errors beside the fields and in a summary, the draft. */
export function AccessPointForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { place, tools, keeper } = start;
  const { t, i18n } = useTranslation('accessPoints');
  const title = place === null ? t('form.createTitle') : t('form.editTitle', { name: place.name });
  const record = useRecordForm({
    keeper,
    basedOn: place?.updatedAt ?? null,
    initialValues: draft?.values ?? (place === null ? newFormValues(tools) : formValuesOf(place, tools)),
    read: (values: FormValues) => readForm(values, place, tools),
    save: useSavePlace(place),
    onDone,
    sentenceOf: (problem) => formSentence(problem, i18n.language),
  });
  const section = { form: record.form, tools };
  return (
    <RecordFormFrame
      title={title}
      record={record}
      draft={draft}
      labelOf={(path) => fieldLabel(path, t)}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      <IdentityFields {...section} placeId={place?.id ?? null} />
      <AddressFields {...section} isNew={place === null} />
      <StopFields {...section} />
      <StatusFields {...section} />
      <HoursFields {...section} />
      <EquipmentFields {...section} />
      <ServicesFields {...section} />
      <ContactsFields {...section} />
      <FollowUpFields {...section} />
    </RecordFormFrame>
  );
}
