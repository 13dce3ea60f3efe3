import { Alert } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TFunction } from 'i18next';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#renderer/components/form/error-summary.tsx';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { FormFooter } from '#renderer/entity-ui/form-footer.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { OrganisationInput } from '#shared/domain/organisation/organisation.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
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
  const { t: words } = useTranslation('accessPoints');
  const title =
    organisation === null ? t('form.createTitle') : t('form.editTitle', { name: organisation.name });
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSave(start);
  const form = useForm<OrganisationValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? organisationValues(organisation),
    validate: (values) => {
      const outcome = readOrganisationValues(values, organisation);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', problemSentence(problem)]));
    },
    validateInputOnBlur: true,
    onValuesChange: (values) =>
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: organisation?.updatedAt ?? null,
        values,
      } satisfies OrganisationDraft),
  });
  const submit = async (): Promise<void> => {
    const outcome = readOrganisationValues(form.getValues(), organisation);
    setRefusals([]);
    form.validate();
    setShown(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) {
      setBusy(true);
      const saved = await save(outcome.value);
      setBusy(false);
      if (saved.ok) {
        await keeper.forget();
        onDone(saved.value);
        return;
      }
      setRefusals(saved.problems);
    }
    requestAnimationFrame(() => summary.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      className={classes.page}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{title}</h1>
      <p className={classes.lead}>{words('form.required')}</p>
      {draft !== null && (
        <DraftBanner draft={draft} updatedAt={organisation?.updatedAt ?? null} onDiscard={onDiscard} />
      )}
      {shown.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={words('form.problems', { count: shown.length })}
          entries={shown.map((problem) => ({
            fieldId: fieldId(problem.field ?? ''),
            label: fieldLabel(problem.field ?? '', t),
            sentence: problemSentence(problem),
          }))}
        />
      )}
      {refusals.length > 0 && (
        <Alert ref={summary} tabIndex={-1} color="red" role="alert" title={words('form.refused')} mb="md">
          <ProblemList problems={refusals} />
        </Alert>
      )}
      <OrganisationFields form={form} />
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
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
