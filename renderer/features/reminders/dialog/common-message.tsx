import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/reminders/reminders.module.css';
import { addressesOf, useCopyEmails } from '#renderer/features/reminders/use-copy.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { type ReminderPlace, sharedMissing } from '#shared/domain/reminder/reminder-place.ts';
import { usageReminderText } from '#shared/domain/usage-settings/usage-reminder.ts';
import { MessageText } from './message-text.tsx';

type Props = {
  readonly places: readonly ReminderPlace[];
  readonly template: string | null;
  readonly onEditTemplate: (() => void) | null;
};

/** One message to every place, which names none of them, and the addresses to send it to. */
export function CommonMessage({ places, template, onEditTemplate }: Props) {
  const { t } = useTranslation('reminders');
  const { settings } = useRegister();
  const copyEmails = useCopyEmails();
  const { emails, without } = addressesOf(places);
  const [text, setText] = useState(() =>
    usageReminderText(template, {
      place: null,
      missing: sharedMissing(places),
      contact: null,
      officer: settings.officer,
      organisation: settings.organisation,
    }),
  );
  return (
    <>
      <p className={classes.reach}>
        <span>
          <span className={classes.quiet}>{t('dialog.toMany')}</span> {emails.slice(0, 3).join(', ')}
          {emails.length > 3 && ` … (${emails.length})`}{' '}
          {without > 0 && (
            <span className={classes.quiet}>– {t('chosen.withoutEmail', { count: without })} </span>
          )}
          <Button
            size="compact-xs"
            variant="default"
            disabled={emails.length === 0}
            onClick={() => void copyEmails(places)}
          >
            {t('dialog.copyEmails')}
          </Button>
        </span>
      </p>
      <p className={classes.quiet}>{t('dialog.commonHelp')}</p>
      <MessageText text={text} onText={setText} onEditTemplate={onEditTemplate} />
    </>
  );
}
