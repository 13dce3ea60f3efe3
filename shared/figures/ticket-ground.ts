import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import { readTicketClock, type TicketClock } from '#shared/domain/ticket/ticket-clock.ts';
import { clockEventsOf, openedAt, type TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import { communeOnDay, liesInside, staysOf } from './place-area.ts';
import type { PlaceFacts, RegisterFacts } from './register-facts.ts';

/** A ticket inside a perimeter. */
export type LaidTicket = {
  readonly ticket: TicketFacts;
  readonly opened: Millis;
  /** The level that answers, or that did last. */
  readonly levelId: string;
  readonly place: PlaceFacts | null;
  /** Commune of the place on the day of the opening, or of the structure; null where it is not known. */
  readonly commune: Commune | null;
};

/** The same, its clock read. */
export type TimedTicket = LaidTicket & { readonly clock: TicketClock };

/** What the figures on tickets stand on. */
export type TicketGround = {
  readonly facts: RegisterFacts;
  /** The first opened first. */
  readonly tickets: readonly LaidTicket[];
  /** Those opened in a run of days, both ends included, with their clocks read at the instant of the facts (data.md, figure 8). */
  readonly openedOver: (first: Day, last: Day) => readonly TimedTicket[];
  /** The instant at which the clocks of the register begin a day. */
  readonly startOf: (day: Day) => Millis;
};

/**
 * Lays out the tickets. One counts where the place that it is about was on the day of its opening, else where the
 * structure is; with neither, in the whole alone.
 *
 * @param levelId only those that this level answers, or answered last; null = of all
 */
export function layTickets(
  facts: RegisterFacts,
  perimeter: Perimeter,
  levelId: string | null = null,
): TicketGround {
  const { hotline, territory } = facts;
  const dayOf = localDays(hotline.timeZone);
  const places = new Map(
    facts.places.map((place) => [place.id, { place, stays: staysOf(place, territory) }] as const),
  );
  const tickets: LaidTicket[] = [];
  for (const ticket of hotline.tickets.values()) {
    const opened = openedAt(ticket);
    const level = ticket.moments.at(-1)?.levelId;
    if (opened === null || level === undefined || (levelId !== null && level !== levelId)) continue;
    const held = places.get(ticket.accessPointId ?? '');
    const code = hotline.communeOfOrganisation.get(ticket.organisationId ?? '') ?? null;
    const commune =
      held !== undefined
        ? communeOnDay(held.stays, held.stays.length > 1 ? dayOf(opened) : '9999-12-31')
        : code === null
          ? null
          : territory.byCode(code);
    if (!liesInside(held?.place ?? NOWHERE, commune, perimeter)) continue;
    tickets.push({ ticket, opened, levelId: level, place: held?.place ?? null, commune });
  }
  tickets.sort((a, b) => a.opened - b.opened || (a.ticket.id < b.ticket.id ? -1 : 1));
  const startOf = (day: Day): Millis => Date.parse(instantAt(day, '00:00', hotline.timeZone));
  return {
    facts,
    tickets,
    startOf,
    openedOver: (first, last) => {
      const from = startOf(first);
      const to = startOf(addDays(last, 1));
      return tickets.flatMap((laid) =>
        laid.opened >= from && laid.opened < to ? (timed(laid, facts) ?? []) : [],
      );
    },
  };
}

const NOWHERE = { id: '', networkIds: [] };

function timed(laid: LaidTicket, { hotline }: RegisterFacts): TimedTicket | null {
  const { moments, priority } = laid.ticket;
  const clock = readTicketClock(
    clockEventsOf(moments),
    hotline.timeOf,
    targetsOf(priority, hotline.settings),
    hotline.now,
  );
  return clock === null ? null : { ...laid, clock };
}

/** The day of an instant by the clocks of a time zone. */
function localDays(timeZone: string): (at: Millis) => Day {
  // The Swedish writing of a day is the ISO one.
  const format = new Intl.DateTimeFormat('sv', { timeZone });
  return (at) => format.format(at);
}

/** Key of what belongs nowhere known. */
export const NO_KEY = '';

/** Tickets by a key; each counts once. */
export function ticketsBy<T extends LaidTicket>(
  tickets: readonly T[],
  keyOf: (laid: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const laid of tickets) {
    const key = keyOf(laid);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [laid]);
    else own.push(laid);
  }
  return groups;
}
