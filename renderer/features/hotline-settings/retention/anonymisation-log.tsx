import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { instantText } from '#renderer/entity-ui/history-wording.ts';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';

/** When tickets were made anonymous, how many, by whom. */
export function AnonymisationLog() {
  const { t, i18n } = useTranslation('hotlineSettings');
  const { t: history } = useTranslation('history');
  const { timeZone } = useRegister().settings;
  const read = useCallback((api: RegisterApi) => api.anonymisations(), []);
  const acts = useRegisterQuery(read, ['ticket', 'ticketEvent']);
  if (acts === undefined) return null;
  return (
    <div className={classes.log}>
      <h3 className={classes.heading}>{t('retention.logTitle')}</h3>
      {acts.length === 0 ? (
        <p className={classes.quiet}>{t('retention.logNone')}</p>
      ) : (
        <ul className={classes.entries}>
          {acts.map(({ at, officer, count }) => {
            const date = instantText(new Date(at).toISOString(), timeZone, {
              t: history,
              language: i18n.language,
            });
            const line = t('retention.logLine', { date, count });
            return <li key={at}>{officer === null ? line : t('retention.logBy', { line, officer })}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
