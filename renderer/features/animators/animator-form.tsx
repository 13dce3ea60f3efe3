import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AnimatorInput } from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Outcome } from '#shared/domain/problem.ts';
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
  const today = useToday();
  const title =
    animator === null ? t('form.createTitle') : t('form.editTitle', { name: animatorName(animator) });
  const record = useRecordForm({
    keeper,
    basedOn: animator?.updatedAt ?? null,
    initialValues: draft?.values ?? animatorValues(animator, i18n.language),
    read: (values: AnimatorValues) => readAnimatorValues(values, animator, today),
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
      <AnimatorFields form={record.form} />
    </RecordFormFrame>
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
