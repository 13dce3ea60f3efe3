import type { ClockReading } from '#shared/domain/ticket/ticket-clock.ts';
import { medianOf, percentileOf } from './median.ts';
import type { TimedTicket } from './ticket-ground.ts';

/** How long some tickets took to one of their ends (data.md, figure 8). */
export type Lapse = {
  /** Working minutes, nearest rank, of those that reached it; null where none did. */
  readonly median: number | null;
  readonly ninth: number | null;
  readonly reached: readonly string[];
  /** Those that did not, and still can. */
  readonly pending: readonly string[];
  /** Within their target, of those that are judged: reached, or past their target (missed, even while they go on). */
  readonly within: readonly string[];
  readonly judged: number;
  /** Past their target, reached or not. */
  readonly missed: readonly string[];
};

/** The delays of some tickets. */
export type TicketTimes = {
  readonly firstResponse: Lapse;
  readonly resolution: Lapse;
  /** Those that waited on a third party, and the median of their working minutes of it: it is within the resolution. */
  readonly waitedThird: { readonly ids: readonly string[]; readonly median: number | null };
};

const MINUTE = 60_000;

/** Median and 90th percentile of first response and resolution, with how many are pending beside them (data.md, figure 8). */
export function ticketTimes(tickets: readonly TimedTicket[]): TicketTimes {
  const waited = tickets.filter(({ clock }) => clock.waitingThird > 0);
  return {
    firstResponse: lapseOf(tickets, ({ clock }) => clock.firstResponse),
    resolution: lapseOf(tickets, ({ clock }) => clock.resolution),
    waitedThird: {
      ids: idsOf(waited),
      median: medianOf(waited.map(({ clock }) => clock.waitingThird / MINUTE)),
    },
  };
}

/** The ids of some tickets. */
export function idsOf(tickets: readonly Pick<TimedTicket, 'ticket'>[]): readonly string[] {
  return tickets.map(({ ticket }) => ticket.id);
}

function lapseOf(tickets: readonly TimedTicket[], read: (timed: TimedTicket) => ClockReading): Lapse {
  const minutes: number[] = [];
  const reached: string[] = [];
  const pending: string[] = [];
  const within: string[] = [];
  const missed: string[] = [];
  for (const timed of tickets) {
    const { worked, reachedAt, missed: late } = read(timed);
    const { id } = timed.ticket;
    if (reachedAt !== null) {
      minutes.push(worked / MINUTE);
      reached.push(id);
    } else if (isUnsolved(timed)) pending.push(id);
    if (late === true) missed.push(id);
    else if (late === false && reachedAt !== null) within.push(id);
  }
  return {
    median: medianOf(minutes),
    ninth: percentileOf(minutes, 90),
    reached,
    pending,
    within,
    judged: within.length + missed.length,
    missed,
  };
}

/** Whether somebody still has to do something about it. */
export function isUnsolved({ clock: { situation } }: Pick<TimedTicket, 'clock'>): boolean {
  return situation !== 'solved' && situation !== 'closed';
}
