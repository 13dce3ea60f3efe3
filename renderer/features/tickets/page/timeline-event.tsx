import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { clockText } from '#renderer/entity-ui/duration-text.ts';
import { localInstant, shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import { EventDialog } from '#renderer/features/tickets/acts/event-dialog.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { eventFacts, eventTitle, isEnteredLate, saidAtEvent } from './event-words.ts';
import { RecordLink } from './record-link.tsx';
import type { TicketOpeners } from './ticket-openers.ts';
import classes from './timeline.module.css';
import type { WholeTicket } from './use-ticket.ts';

type Props = {
  readonly event: TicketEvent;
  readonly whole: WholeTicket;
  /** Whether what was entered late says so; not where all of it was entered at once. */
  readonly marksLate: boolean;
  readonly onOpenArticle: TicketOpeners['onOpenArticle'];
};

/** One thing that happened: when, what, by whom, at which level, and what was said. */
export function TimelineEvent({ event, whole, marksLate, onOpenArticle }: Props) {
  const { t, i18n } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { timeZone } = useRegister().settings;
  const [correcting, setCorrecting] = useState(false);
  const { language } = i18n;
  const { day, minutes } = localInstant(Date.parse(event.at), timeZone);
  const title = eventTitle(event, whole.events, t, tickets);
  const level = whole.levels.get(event.levelId)?.name ?? t('goneLevel');
  const facts = eventFacts(event, t);
  const when = `${dayText(day)} ${clockText(minutes, language)}`;
  return (
    <li className={classes.event} data-kind={event.kind}>
      <time className={classes.when} dateTime={event.at}>
        {dayText(day)}
        <span>{clockText(minutes, language)}</span>
      </time>
      <div className={classes.body}>
        <p className={classes.head}>
          <strong>{title}</strong>
          <span className={classes.quiet}>{[event.officer, level].filter(Boolean).join(', ')}</span>
        </p>
        {facts.length > 0 && <p className={classes.facts}>{facts.join(', ')}</p>}
        {event.articleId !== null && (
          <p className={classes.text}>
            <RecordLink
              name={whole.names.articles.get(event.articleId) ?? t('timeline.goneArticle')}
              id={onOpenArticle === null ? null : event.articleId}
              onOpen={(id) => onOpenArticle?.(id)}
            />
          </p>
        )}
        {event.text !== null && <p className={classes.text}>{event.text}</p>}
        <Said event={event} whole={whole} />
        {marksLate && isEnteredLate(event) && (
          <p className={classes.late}>
            {t('timeline.enteredLate', {
              at: shortInstantText(Date.parse(event.createdAt), timeZone, language, tickets),
            })}
          </p>
        )}
      </div>
      {event.kind !== 'anonymised' && (
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.correct ?? ''}
          aria-label={t('timeline.correct', { what: title, when })}
          title={t('timeline.correctTitle')}
          onClick={() => setCorrecting(true)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {correcting && (
        <EventDialog event={event} title={title} whole={whole} onClose={() => setCorrecting(false)} />
      )}
    </li>
  );
}

/** What is written on the ticket and was said at this event. */
function Said({ event, whole: { ticket, events } }: Pick<Props, 'event' | 'whole'>) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  return saidAtEvent(event, events, ticket).map(({ field, text }) => (
    <p key={field} className={classes.text}>
      {field !== 'description' && (
        <span className={classes.quiet}>{t('labelled', { label: tickets(`fields.${field}`) })} </span>
      )}
      {text}
    </p>
  ));
}
