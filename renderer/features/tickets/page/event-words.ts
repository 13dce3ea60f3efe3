import type { TFunction } from 'i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';

/** What an event is called in the timeline: answers after the first one are not *first answers*. */
export function eventTitle(
  event: Pick<TicketEvent, 'id' | 'kind'>,
  events: readonly Pick<TicketEvent, 'id' | 'kind'>[],
  t: TFunction<'ticketPage'>,
  tickets: TFunction<'tickets'>,
): string {
  const first = events.find(({ kind }) => kind === 'answered');
  return event.kind === 'answered' && first?.id !== event.id
    ? t('timeline.laterAnswer')
    : tickets(`events.${event.kind}`);
}

/** What an event tells beside its text: to whom, when to ask again, how long it took. */
export function eventFacts(event: TicketEvent, t: TFunction<'ticketPage'>): readonly string[] {
  const spent = (minutes: number): string => (minutes < 60 ? `${minutes}\u00a0min` : hoursText(minutes));
  const { toOfficer, outsideName, outsideContact, askAgainOn, minutes, travelMinutes } = event;
  return [
    ...(toOfficer === null ? [] : [t('timeline.toOfficer', { officer: toOfficer })]),
    ...(outsideName === null ? [] : [t('timeline.outside', { name: outsideName })]),
    ...(outsideContact === null ? [] : [outsideContact]),
    ...(askAgainOn === null ? [] : [t('timeline.askAgainOn', { day: dayText(askAgainOn) })]),
    ...(minutes === null ? [] : [t('timeline.minutes', { time: spent(minutes) })]),
    ...(travelMinutes === null ? [] : [t('timeline.travelMinutes', { time: spent(travelMinutes) })]),
  ];
}

type SaidField = 'description' | 'solution' | 'cause' | 'satisfactionText';

/** What is written on the ticket and was said at an event: what was asked, what solved it, what was thought of it. */
export function saidAtEvent(
  { id, kind }: Pick<TicketEvent, 'id' | 'kind'>,
  events: readonly Pick<TicketEvent, 'id' | 'kind'>[],
  ticket: Pick<Ticket, SaidField>,
): readonly { readonly field: SaidField; readonly text: string }[] {
  if (events.findLast((one) => one.kind === kind)?.id !== id) return [];
  return (saidFields[kind] ?? []).flatMap((field) => {
    const text = ticket[field];
    return text === null ? [] : [{ field, text }];
  });
}

const saidFields: Readonly<Partial<Record<TicketEvent['kind'], readonly SaidField[]>>> = {
  opened: ['description'],
  solved: ['solution', 'cause'],
  closed: ['satisfactionText'],
};

/** How long after it happened an act must be entered to be told as entered late, in milliseconds. */
const LATE = 10 * 60_000;

/** Whether an event was entered well after it happened. */
export function isEnteredLate({ at, createdAt }: Pick<TicketEvent, 'at' | 'createdAt'>): boolean {
  return Date.parse(createdAt) - Date.parse(at) > LATE;
}

/**
 * When a whole life was entered at once after it had happened (an import, a call noted in the evening); null where it
 * was entered as it went.
 */
export function enteredAtOnce(events: readonly Pick<TicketEvent, 'at' | 'createdAt'>[]): string | null {
  const entered = events.map(({ createdAt }) => Date.parse(createdAt));
  const [first] = events;
  if (first === undefined || events.length < 2 || !events.every(isEnteredLate)) return null;
  return Math.max(...entered) - Math.min(...entered) < 60_000 ? first.createdAt : null;
}
