import { useDebouncedValue } from '@mantine/hooks';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueTimesChange } from '#renderer/workers/hotline-settings-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import classes from './hotline-settings.module.css';

/** Typing pauses so long before the register is asked, in milliseconds. */
const PAUSE = 300;

/** How many tickets that are not solved would be due at another time. Nothing where none is waited on. */
export function MovedDueTimesText({ change }: { readonly change: DueTimesChange }) {
  const { t } = useTranslation('hotlineSettings');
  const [asked] = useDebouncedValue(change, PAUSE);
  const read = useCallback((api: RegisterApi) => api.movedDueTimes(asked), [asked]);
  const answer = useRegisterQuery(read, ['ticket', 'ticketEvent', 'answeringLevel', 'hotlineSettings']);
  if (answer === undefined || answer.pending === 0) return <p className={classes.moved} role="status" />;
  const { moved, lateThen, inTimeThen } = answer;
  return (
    <p className={classes.moved} role="status" data-some={moved > 0 || undefined}>
      {[
        moved === 0 ? t('moved.none') : t('moved.moved', { count: moved }),
        ...(lateThen === 0 ? [] : [t('moved.late', { count: lateThen })]),
        ...(inTimeThen === 0 ? [] : [t('moved.inTime', { count: inTimeThen })]),
      ].join(' ')}
    </p>
  );
}
