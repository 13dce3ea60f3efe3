import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nearInstantText } from '#renderer/entity-ui/instant-text.ts';
import {
  TicketLateness,
  TicketPriorityBadge,
  TicketSituationBadge,
} from '#renderer/entity-ui/ticket-badges.tsx';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { AskAgain } from './ask-again.tsx';
import classes from './queue-preview.module.css';
import type { OrderedQueue } from './use-ticket-queue.ts';
import { type TicketTold, useTicketTold } from './use-ticket-told.ts';

/** Events shown; the page of the ticket has the others. */
const SHOWN_EVENTS = 6;

type Props = {
  readonly row: TicketRow;
  readonly queue: Pick<OrderedQueue, 'at' | 'today' | 'targetsOf'>;
  /** The buttons of what can be done. */
  readonly acts: ReactNode;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The ticket in force beside the queue: who asks what, what happened last, what can be done. */
export function QueuePreview({ row, queue, acts, onOpenPlace }: Props) {
  const { t } = useTranslation('ticketQueue');
  const told = useTicketTold(row.id);
  const { accessPointId } = row;
  return (
    <aside className={classes.preview} aria-label={t('preview.label')}>
      <p className={classes.quiet}>{row.number}</p>
      <h2>{row.subject}</h2>
      <p className={classes.badges}>
        <TicketPriorityBadge priority={row.priority} />
        <TicketSituationBadge situation={row.situation} />
        <AskAgain row={row} today={queue.today} />
      </p>
      <p>
        <TicketLateness row={row} targets={queue.targetsOf(row.priority)} />
      </p>
      <div className={classes.acts}>{acts}</div>
      <dl className={classes.facts}>
        <PreviewFact label={t('preview.place')}>
          {accessPointId !== null && row.placeName !== null ? (
            <Anchor
              inherit
              component="button"
              type="button"
              ta="start"
              onClick={() => onOpenPlace(accessPointId)}
            >
              {row.placeName}
            </Anchor>
          ) : (
            row.organisationName
          )}
        </PreviewFact>
        <PreviewFact label={t('preview.caller')}>{callerText(row, told)}</PreviewFact>
        <PreviewFact label={t('preview.item')}>{row.itemName}</PreviewFact>
        <PreviewFact label={t('preview.asked')}>
          <Asked row={row} at={queue.at} />
        </PreviewFact>
        <PreviewFact label={t('preview.level')}>{row.levelName === '' ? null : row.levelName}</PreviewFact>
        <PreviewFact label={t('preview.assignee')}>
          {row.assignee ?? <span className={classes.warn}>{t('row.unassigned')}</span>}
        </PreviewFact>
      </dl>
      {told?.ticket.description != null && <p className={classes.told}>{told.ticket.description}</p>}
      {told != null && <LastEvents told={told} at={queue.at} />}
    </aside>
  );
}

function PreviewFact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who called, and on which number; null where neither is known. */
function callerText(row: TicketRow, told: TicketTold | null | undefined): string | null {
  const phone = told?.ticket.callerPhone ?? null;
  const parts = [row.caller, phone === null ? null : readableNumber(phone)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** When and how it was asked, and what about. */
function Asked({ row, at }: { readonly row: TicketRow; readonly at: number }) {
  const { t: words, i18n } = useTranslation('tickets');
  const { settings } = useRegister();
  const categories = useTicketCategories();
  const category = categories.find(({ value }) => value === row.category)?.label ?? null;
  const parts = [
    nearInstantText(row.openedAt, at, settings.timeZone, i18n.language, words),
    row.channel === null ? null : words(`channels.${row.channel}`),
    row.type === null ? null : words(`types.${row.type}`),
    category,
  ];
  return <>{parts.filter((part) => part !== null).join(' · ')}</>;
}

function LastEvents({ told: { events }, at }: { readonly told: TicketTold; readonly at: number }) {
  const { t } = useTranslation('ticketQueue');
  const { t: words, i18n } = useTranslation('tickets');
  const { settings } = useRegister();
  const others = events.length - SHOWN_EVENTS;
  return (
    <section>
      <h3>{t('preview.events')}</h3>
      <ol className={classes.events}>
        {events.slice(0, SHOWN_EVENTS).map((event) => (
          <li key={event.id}>
            <strong>{words(`events.${event.kind}`)}</strong>{' '}
            <span className={classes.quiet}>
              {[
                nearInstantText(Date.parse(event.at), at, settings.timeZone, i18n.language, words),
                event.toOfficer ?? event.outsideName,
                event.officer,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            {event.text !== null && <p className={classes.told}>{event.text}</p>}
          </li>
        ))}
      </ol>
      {others > 0 && <p className={classes.quiet}>{t('preview.more', { count: others })}</p>}
    </section>
  );
}
