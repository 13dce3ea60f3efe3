import { Alert } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#renderer/components/form/error-summary.tsx';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import { FormFooter } from '#renderer/entity-ui/form-footer.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { Problem } from '#shared/domain/problem.ts';
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
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSavePlace(place);
  const problemsOf = (values: FormValues): readonly Problem[] => {
    const outcome = readForm(values, place, tools);
    return outcome.ok ? [] : outcome.problems;
  };
  const form = useForm<FormValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? (place === null ? newFormValues(tools) : formValuesOf(place, tools)),
    validate: (values) =>
      Object.fromEntries(
        problemsOf(values).map((problem) => [problem.field ?? '', formSentence(problem, i18n.language)]),
      ),
    validateInputOnBlur: true,
    onValuesChange: (values) =>
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: place?.updatedAt ?? null,
        values,
      } satisfies PlaceDraft),
  });

  const submit = async (): Promise<void> => {
    const values = form.getValues();
    const outcome = readForm(values, place, tools);
    setRefusals([]);
    form.validate();
    setShown(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    setBusy(true);
    const saved = await save(outcome.value);
    setBusy(false);
    if (!saved.ok) {
      setRefusals(saved.problems);
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    await keeper.forget();
    onDone(saved.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return;
    event.preventDefault();
    void submit();
  };

  const section = { form, tools };
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
      <p className={classes.lead}>{t('form.required')}</p>
      {draft !== null && (
        <DraftBanner draft={draft} updatedAt={place?.updatedAt ?? null} onDiscard={onDiscard} />
      )}
      {shown.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={t('form.problems', { count: shown.length })}
          entries={shown.map((problem) => ({
            fieldId: fieldId(problem.field ?? ''),
            label: fieldLabel(problem.field ?? '', t),
            sentence: formSentence(problem, i18n.language),
          }))}
        />
      )}
      {refusals.length > 0 && (
        <Alert ref={summary} tabIndex={-1} color="red" role="alert" title={t('form.refused')} mb="md">
          <ProblemList problems={refusals} />
        </Alert>
      )}
      <IdentityFields {...section} placeId={place?.id ?? null} />
      <AddressFields {...section} isNew={place === null} />
      <StopFields {...section} />
      <StatusFields {...section} />
      <HoursFields {...section} />
      <EquipmentFields {...section} />
      <ServicesFields {...section} />
      <ContactsFields {...section} />
      <FollowUpFields {...section} />
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}
