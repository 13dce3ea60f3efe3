import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
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
  const [draft, setDraft] = useState(start.draft);
  const [turn, setTurn] = useState(0);
  useKeptDraft(start);
  return (
    <AnimatorForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={() => {
        void start.keeper.forget();
        setDraft(null);
        setTurn(turn + 1);
      }}
    />
  );
}

/** Writes the draft when the page goes away, and says so when the officer leaves the form with something unsaved. */
function useKeptDraft({ keeper }: AnimatorStart): void {
  const { t } = useTranslation('accessPoints');
  const message = useRef('');
  useEffect(() => {
    message.current = t('form.leftWithDraft');
  }, [t]);
  useEffect(() => {
    const flush = (): void => keeper.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      keeper.flush();
      if (keeper.holds()) notifications.show({ message: message.current });
    };
  }, [keeper]);
}
