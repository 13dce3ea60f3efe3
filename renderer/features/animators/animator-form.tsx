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
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AnimatorInput } from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { AnimatorFields } from './animator-fields.tsx';
import { type AnimatorDraft, type AnimatorValues, animatorValues } from './animator-values.ts';
import { animatorPatch, readAnimatorValues } from './read-animator.ts';
import type { AnimatorStart } from './use-animator-start.ts';

type Props = {
  readonly start: AnimatorStart;
  readonly draft: AnimatorDraft | null;
  readonly onDone: (animatorId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of an animator: its parts, the errors beside the fields and in a summary, the draft. */
export function AnimatorForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { animator, keeper } = start;
  const { t, i18n } = useTranslation('animators');
  const { t: words } = useTranslation('accessPoints');
  const today = useToday();
  const title =
    animator === null ? t('form.createTitle') : t('form.editTitle', { name: animatorName(animator) });
  useWindowTitle(title);
  const summary = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = useSave(start);
  const form = useForm<AnimatorValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? animatorValues(animator, i18n.language),
    validate: (values) => {
      const outcome = readAnimatorValues(values, animator, today);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', problemSentence(problem)]));
    },
    validateInputOnBlur: true,
    onValuesChange: (values) =>
      keeper.keep({
        savedAt: new Date().toISOString(),
        basedOn: animator?.updatedAt ?? null,
        values,
      } satisfies AnimatorDraft),
  });
  const submit = async (): Promise<void> => {
    const outcome = readAnimatorValues(form.getValues(), animator, today);
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
        <DraftBanner draft={draft} updatedAt={animator?.updatedAt ?? null} onDiscard={onDiscard} />
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
      <AnimatorFields form={form} />
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}

const labelled = [
  'lastName',
  'firstName',
  'contractFrom',
  'contractTo',
  'ftePercent',
  'phone',
  'emails',
  'communeName',
  'postcode',
  'travelKm',
  'skills',
  'accreditations',
  'trainings',
  'verifiedOn',
  'notes',
] as const;

/** Name of a field of the form, for the summary of errors. @param path path in the form's values */
function fieldLabel(path: string, t: TFunction<'animators'>): string {
  const field = labelled.find((name) => name === path.split('.')[0]);
  return field === undefined ? path : t(`fields.${field}`);
}

/** Writes what was typed: a new animator, or the fields that changed of one. Gives the id. */
function useSave({ animator }: AnimatorStart): (input: AnimatorInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('accessPoints');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (animator === null) {
      const created = await api.createAnimator(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editAnimator(animator.id, animatorPatch(animator, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: animator.id };
  };
}
