import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { AccessPointForm } from './access-point-form.tsx';
import { type FormStart, useFormStart } from './use-form-start.ts';

type Props = {
  /** The place to edit; null to create one. */
  readonly placeId: string | null;
  readonly onDone: (placeId: string) => void;
  readonly onCancel: () => void;
};

/** Creates or edits a place. What is typed is kept until it is saved or given up. */
export function AccessPointFormScreen({ placeId, onDone, onCancel }: Props) {
  const { t } = useTranslation('accessPoints');
  const start = useFormStart(placeId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('place.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'placeId'> & { readonly start: FormStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const [draft, setDraft] = useState(start.draft);
  const [turn, setTurn] = useState(0);
  useKeptDraft(start);
  return (
    <AccessPointForm
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
function useKeptDraft({ keeper }: FormStart): void {
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
