import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';
import { dayMonthsLater } from '#shared/domain/calendar/month.ts';
import { isPending, type TicketFacts } from './ticket-facts.ts';

/** The day before which what ended is no longer kept with a name. @param months how long it is kept */
export function retentionLimit(today: Day, months: number): Day {
  return dayMonthsLater(today, -months);
}

/** When a ticket ended, solved or closed; null while somebody still has to do something about it. */
export function endedAt(facts: Pick<TicketFacts, 'moments'>): Millis | null {
  if (isPending(facts)) return null;
  return facts.moments.findLast(({ kind }) => kind === 'solved' || kind === 'closed')?.at ?? null;
}

/**
 * Whether a ticket is to be made anonymous: it ended before a day, and was not made so yet. One that was solved and
 * never closed ends as well: its caller's name would otherwise be kept for ever.
 *
 * @param timeZone IANA name; the day begins by its clocks
 */
export function isPastRetention(
  facts: Pick<TicketFacts, 'moments' | 'anonymisedAt'>,
  limit: Day,
  timeZone: string,
): boolean {
  const ended = endedAt(facts);
  return (
    ended !== null && facts.anonymisedAt === null && ended < Date.parse(instantAt(limit, '00:00', timeZone))
  );
}
