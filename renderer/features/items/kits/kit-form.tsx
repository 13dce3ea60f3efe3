import { Alert } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftBanner } from '#renderer/entity-ui/draft-banner.tsx';
import { fieldId, LongTextField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormFooter } from '#renderer/entity-ui/form-footer.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { KitInput } from '#shared/domain/kit/kit.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { KitPartsField } from './kit-parts-field.tsx';
import { type KitDraft, type KitValues, kitValues, readKitValues } from './kit-values.ts';
import type { KitStart } from './use-kit-start.ts';

type Props = {
  readonly start: KitStart;
  readonly draft: KitDraft | null;
  readonly onDone: (kitId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a kit: what it is, and the items that it is made of. */
export function KitForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { kit, keeper } = start;
  const { t } = useTranslation('items');
  const { t: words } = useTranslation('accessPoints');
  const title = kit === null ? t('kits.createTitle') : t('kits.editTitle', { name: kit.name });
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSave(start);
  const form = useForm<KitValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? kitValues(kit, start.parts),
    validate: (values) => {
      const outcome = readKitValues(values, kit);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', problemSentence(problem)]));
    },
    validateInputOnBlur: true,
    onValuesChange: (values) =>
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: kit?.updatedAt ?? null,
        values,
      } satisfies KitDraft),
  });
  const submit = async (): Promise<void> => {
    const values = form.getValues();
    const outcome = readKitValues(values, kit);
    form.validate();
    let told: readonly Problem[] = outcome.ok ? [] : outcome.problems;
    if (outcome.ok) {
      setBusy(true);
      const saved = await save(outcome.value, values.parts);
      setBusy(false);
      if (saved.ok) {
        await keeper.forget();
        onDone(saved.value);
        return;
      }
      told = saved.problems;
    }
    // Few fields: what is wrong with them is told on top as well as beside.
    setRefusals(told);
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
        <DraftBanner draft={draft} updatedAt={kit?.updatedAt ?? null} onDiscard={onDiscard} />
      )}
      {refusals.length > 0 && (
        <Alert ref={summary} tabIndex={-1} color="red" role="alert" title={words('form.refused')} mb="md">
          <ProblemList problems={refusals} />
        </Alert>
      )}
      <FormSection title={t('kits.sections.kit')}>
        <TextField form={form} path="name" label={t('kits.fields.name')} required />
        <TextField
          form={form}
          path="inventoryNumber"
          label={t('kits.fields.inventoryNumber')}
          help={t('kits.fields.inventoryNumberHelp')}
        />
        {kit === null && <LoanPointField form={form} />}
        <TextField
          form={form}
          path="preparationDays"
          label={t('kits.fields.preparationDays')}
          help={t('kits.fields.preparationHelp')}
        />
        <LongTextField form={form} path="description" label={t('kits.fields.description')} />
      </FormSection>
      <FormSection title={t('kits.sections.parts')}>
        <KitPartsField
          first={form.getValues().parts}
          kitId={kit?.id ?? null}
          onChange={(parts) => form.setFieldValue('parts', parts, { forceUpdate: false })}
        />
      </FormSection>
      <FormSection title={t('kits.sections.notes')}>
        <LongTextField form={form} path="notes" label={t('kits.fields.notes')} />
      </FormSection>
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}

function LoanPointField({ form }: { readonly form: UseFormReturnType<KitValues> }) {
  const { t } = useTranslation('items');
  const [value, setValue] = useState(form.getValues().loanPointId);
  return (
    <LoanPointPicker
      id={fieldId('loanPointId')}
      label={t('kits.fields.loanPointId')}
      description={t('kits.fields.loanPointHelp')}
      error={form.errors.loanPointId}
      value={value}
      onChange={(id) => {
        setValue(id);
        form.setFieldValue('loanPointId', id, { forceUpdate: false });
      }}
    />
  );
}

/** Writes what was typed: a new kit, or what changed of one and of its parts. Gives its id. */
function useSave({
  kit,
  parts: before,
}: KitStart): (input: KitInput, parts: KitValues['parts']) => Promise<Outcome<string>> {
  const { t } = useTranslation('items');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input, parts) => {
    if (kit === null) {
      const created = await api.createKit(input, parts);
      if (!created.ok) return created;
      notice(t('kits.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const same = JSON.stringify(parts) === JSON.stringify(before);
    const edited = await api.editKit(kit.id, changedFields(kit, input), same ? null : parts);
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'kits.saved'), edited.value);
    return { ok: true, value: kit.id };
  };
}
