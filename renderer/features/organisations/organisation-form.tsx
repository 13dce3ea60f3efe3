import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { OrganisationInput } from '#shared/domain/organisation/organisation.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { OrganisationFields } from './organisation-fields.tsx';
import {
  type OrganisationDraft,
  type OrganisationValues,
  organisationPatch,
  organisationValues,
  readOrganisationValues,
} from './organisation-values.ts';
import type { OrganisationStart } from './use-organisation-start.ts';

type Props = {
  readonly start: OrganisationStart;
  readonly draft: OrganisationDraft | null;
  readonly onDone: (organisationId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a structure: its parts, the errors beside the fields and in a summary, the draft. */
export function OrganisationForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { organisation, keeper } = start;
  const { t } = useTranslation('organisations');
  const title =
    organisation === null ? t('form.createTitle') : t('form.editTitle', { name: organisation.name });
  const record = useRecordForm({
    keeper,
    basedOn: organisation?.updatedAt ?? null,
    initialValues: draft?.values ?? organisationValues(organisation),
    read: (values: OrganisationValues) => readOrganisationValues(values, organisation),
    save: useSave(start),
    onDone,
  });
  return (
    <RecordFormFrame
      title={title}
      record={record}
      draft={draft}
      labelOf={(path) => fieldLabel(path, t)}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      <OrganisationFields form={record.form} />
    </RecordFormFrame>
  );
}

const labelled = [
  'name',
  'siret',
  'rna',
  'address',
  'addressComplement',
  'communeName',
  'postcode',
  'phone',
  'emails',
  'websites',
  'contacts',
  'notes',
] as const;

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
function fieldLabel(path: string, t: TFunction<'organisations'>): string {
  const field = labelled.find((name) => name === path.split('.')[0]);
  return field === undefined ? path : t(`fields.${field}`);
}

/** Writes what was typed: a new structure, or the fields that changed of one. Gives its id. */
function useSave({
  organisation,
}: OrganisationStart): (input: OrganisationInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('accessPoints');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (organisation === null) {
      const created = await api.createOrganisation(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editOrganisation(organisation.id, organisationPatch(organisation, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: organisation.id };
  };
}
