import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { AnimatorForm } from './animator-form.tsx';
import { type AnimatorStart, useAnimatorStart } from './use-animator-start.ts';

type Props = {
  /** The animator to edit; null to create one. */
  readonly animatorId: string | null;
  readonly onDone: (animatorId: string) => void;
  readonly onCancel: () => void;
};

/** Creates or edits an animator. What is typed is kept until it is saved or given up. */
export function AnimatorFormScreen({ animatorId, onDone, onCancel }: Props) {
  const { t } = useTranslation('animators');
  const start = useAnimatorStart(animatorId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'animatorId'> & { readonly start: AnimatorStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <AnimatorForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
