import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockText } from '#renderer/entity-ui/duration-text.ts';
import { localInstant } from '#renderer/entity-ui/instant-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import classes from './call.module.css';

type Props = {
  /** When the call began, ISO instant; null where it is entered after the event. */
  readonly startedAt: string | null;
  readonly busy: boolean;
  /** Told whether another call is taken at once. */
  readonly onSave: (goesOn: boolean) => void;
  readonly onClose: () => void;
};

/** Saving, the next call, leaving: each with its key, always on the screen. */
export function CallFooter({ startedAt, busy, onSave, onClose }: Props) {
  const { t, i18n } = useTranslation('ticketCall');
  const { t: app } = useTranslation();
  const { t: keys } = useTranslation('settings');
  const { settings } = useRegister();
  return (
    <div className={classes.footer}>
      <Button
        loading={busy}
        rightSection={<Kbd size="xs">{`${keys('ctrl')} ${keys('enter')}`}</Kbd>}
        onClick={() => onSave(false)}
      >
        {app('save')}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        rightSection={<Kbd size="xs">{`${keys('ctrl')} ${keys('shift')} ${keys('enter')}`}</Kbd>}
        onClick={() => onSave(true)}
      >
        {t('saveAndNext')}
      </Button>
      <Button variant="default" rightSection={<Kbd size="xs">{t('escape')}</Kbd>} onClick={onClose}>
        {t('keepDraft')}
      </Button>
      {startedAt !== null && (
        <p className={classes.quiet}>
          {t('started', {
            time: clockText(localInstant(Date.parse(startedAt), settings.timeZone).minutes, i18n.language),
          })}
        </p>
      )}
    </div>
  );
}
