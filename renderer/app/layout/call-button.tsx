import { Kbd, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { takeCall } from '#renderer/features/ticket-call/call-request.ts';
import classes from './search-button.module.css';

/** Takes a call over the screen that is there, also by Ctrl+B. */
export function CallButton() {
  const { t } = useTranslation('ticketCall');
  return (
    <UnstyledButton className={classes.button} onClick={() => takeCall()}>
      <span>{t('open')}</span>
      <Kbd size="xs">Ctrl B</Kbd>
    </UnstyledButton>
  );
}
