import type { RegisterFacts } from './register-facts.ts';
import { layTickets } from './ticket-ground.ts';
import { ticketTimes } from './ticket-times.ts';

/** What was asked about a place in a calendar year (data.md, figure 8). */
export type TicketYear = {
  readonly year: number;
  readonly opened: number;
  readonly pending: number;
  /** Working minutes; null where nothing was answered, or solved. */
  readonly firstMedian: number | null;
  readonly resolutionMedian: number | null;
  readonly reopened: number;
  /** Tickets for each workstation, fixed or portable; null where none was reported. */
  readonly each: number | null;
};

/** Some years of what was asked about a place, in the order asked. */
export function ticketYears(
  facts: RegisterFacts,
  placeId: string,
  years: readonly number[],
): readonly TicketYear[] {
  const { hotline, places } = facts;
  const own = new Map([...hotline.tickets].filter(([, { accessPointId }]) => accessPointId === placeId));
  const ground = layTickets({ ...facts, hotline: { ...hotline, tickets: own } }, { kind: 'all' });
  const place = places.find(({ id }) => id === placeId);
  const workstations = place === undefined ? null : workstationsOf(place);
  return years.map((year): TicketYear => {
    const tickets = ground.openedOver(`${year}-01-01`, `${year}-12-31`);
    const { firstResponse, resolution } = ticketTimes(tickets);
    return {
      year,
      opened: tickets.length,
      pending: resolution.pending.length,
      firstMedian: firstResponse.median,
      resolutionMedian: resolution.median,
      reopened: tickets.filter(({ clock }) => clock.reopenings > 0).length,
      each: workstations === null || workstations === 0 ? null : tickets.length / workstations,
    };
  });
}

/** Fixed and portable workstations that were reported; null where neither was. */
export function workstationsOf({
  workstationsFixed,
  workstationsPortable,
}: Pick<RegisterFacts['places'][number], 'workstationsFixed' | 'workstationsPortable'>): number | null {
  if (workstationsFixed === null && workstationsPortable === null) return null;
  return (workstationsFixed ?? 0) + (workstationsPortable ?? 0);
}
