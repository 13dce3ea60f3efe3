import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { LevelForm } from './level-form.tsx';
import { type LevelStart, useLevelStart } from './use-level-start.ts';

type Props = {
  /** The level to edit; null to add one. */
  readonly levelId: string | null;
  readonly onDone: () => void;
};

/** Adds or edits a level that answers. What is typed is kept until it is saved or given up. */
export function LevelFormScreen({ levelId, onDone }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const start = useLevelStart(levelId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('level.gone')}</p>;
  return <StartedForm levelId={levelId} start={start} onDone={onDone} />;
}

/** The form, made again from the record when the draft is given up. */
function StartedForm({ levelId, start, onDone }: Props & { readonly start: LevelStart }) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <LevelForm key={turn} levelId={levelId} start={start} draft={draft} onDone={onDone} onDiscard={discard} />
  );
}
