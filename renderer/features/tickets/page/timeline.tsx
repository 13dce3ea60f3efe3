import { useTranslation } from 'react-i18next';
import { shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { enteredAtOnce } from './event-words.ts';
import type { TicketOpeners } from './ticket-openers.ts';
import classes from './timeline.module.css';
import { TimelineEvent } from './timeline-event.tsx';
import type { WholeTicket } from './use-ticket.ts';

type Props = {
  readonly whole: WholeTicket;
  readonly onOpenArticle: TicketOpeners['onOpenArticle'];
};

/** All that happened to a ticket, from its opening on. */
export function Timeline({ whole, onOpenArticle }: Props) {
  const { t, i18n } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { timeZone } = useRegister().settings;
  const { events } = whole;
  const atOnce = enteredAtOnce(events);
  return (
    <section aria-label={t('timeline.title')}>
      <ol className={classes.timeline}>
        {events.map((event) => (
          <TimelineEvent
            key={event.id}
            event={event}
            whole={whole}
            marksLate={atOnce === null}
            onOpenArticle={onOpenArticle}
          />
        ))}
      </ol>
      {atOnce !== null && (
        <p className={classes.entered}>
          {t('timeline.enteredAtOnce', {
            at: shortInstantText(Date.parse(atOnce), timeZone, i18n.language, tickets),
          })}
        </p>
      )}
    </section>
  );
}
