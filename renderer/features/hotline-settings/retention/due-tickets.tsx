import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { localInstant } from '#renderer/entity-ui/instant-text.ts';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import type { RetentionPreview } from '#renderer/storage/ticket-retention-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';

/** Lines shown at most: the rest is counted. */
const SHOWN = 200;

/** The tickets that would be made anonymous. */
export function DueTickets({ tickets }: Pick<RetentionPreview, 'tickets'>) {
  const { t } = useTranslation('hotlineSettings');
  const { timeZone } = useRegister().settings;
  const more = tickets.length - SHOWN;
  return (
    <div>
      <h3 className={classes.heading}>{t('retention.listTitle', { count: tickets.length })}</h3>
      <ul
        className={classes.found}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={t('retention.listTitle', { count: tickets.length })}
      >
        {tickets.slice(0, SHOWN).map(({ id, number, subject, endedAt }) => (
          <li key={id}>
            {number} {subject}
            <small>{t('retention.ended', { date: dayText(localInstant(endedAt, timeZone).day) })}</small>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('retention.listMore', { count: more })}</p>}
    </div>
  );
}
