import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type KnownLevel, useAnsweringLevels } from '#renderer/entity-ui/use-answering-levels.ts';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { useNow } from '#renderer/entity-ui/use-now.ts';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { levelTimes, targetsOf } from '#shared/domain/ticket/level-times.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import { type ClockTargets, readTicketClock, type TicketClock } from '#shared/domain/ticket/ticket-clock.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { clockEventsOf, orderedMoments, ticketMoment } from '#shared/domain/ticket/ticket-facts.ts';

/** What the records that a ticket names are called; null = none is named, or it is gone. */
export type TicketPageNames = {
  readonly place: string | null;
  readonly organisation: string | null;
  readonly animator: string | null;
  readonly item: string | null;
  readonly loan: string | null;
  /** Titles of the sheets that it used, by id. */
  readonly articles: ReadonlyMap<string, string>;
};

/** A ticket, all that happened to it, and its clock as it stands. */
export type WholeTicket = {
  readonly ticket: Ticket;
  /** In the order of their times. */
  readonly events: readonly TicketEvent[];
  readonly names: TicketPageNames;
  /** The ticket that it repeats; null = none, or it is gone. */
  readonly original: Pick<Ticket, 'id' | 'number' | 'subject'> | null;
  readonly levels: ReadonlyMap<string, KnownLevel>;
  readonly timeOf: (levelId: string) => WorkingTime;
  readonly targets: ClockTargets;
  readonly clock: TicketClock;
  readonly now: Millis;
};

/** The clocks are read again as time passes: half a minute is less than they tell. */
const TICK = 30_000;

/** Reads a ticket and what hangs on it; undefined while it loads, null when it is not there. */
export function useTicket(ticketId: string): WholeTicket | null | undefined {
  const { database, settings: register } = useRegister();
  const settings = useHotlineSettings();
  const known = useAnsweringLevels();
  const tick = useNow(TICK);
  const stored = useLiveQuery(() => readTicket(database, ticketId), [database, ticketId]);
  const levels = useMemo(() => new Map((known ?? []).map((level) => [level.id, level])), [known]);
  const timeOf = useMemo(() => levelTimes(levels, register.timeZone), [levels, register.timeZone]);
  return useMemo(() => {
    if (stored === undefined || settings === undefined || known === undefined) return undefined;
    if (stored === null) return null;
    const targets = targetsOf(stored.ticket.priority, settings);
    const moments = orderedMoments(stored.events.map(ticketMoment));
    const rank = new Map(moments.map(({ id }, index) => [id, index]));
    const events = [...stored.events].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
    // What was done a second ago is not to come.
    const now = Math.max(tick, moments.at(-1)?.at ?? tick);
    const clock = readTicketClock(clockEventsOf(moments), timeOf, targets, now);
    return clock === null ? null : { ...stored, events, levels, timeOf, targets, clock, now };
  }, [stored, settings, known, levels, timeOf, tick]);
}

async function readTicket(
  database: RegisterDatabase,
  ticketId: string,
): Promise<Pick<WholeTicket, 'ticket' | 'events' | 'names' | 'original'> | null> {
  const ticket = await database.tickets.get(ticketId);
  if (ticket === undefined || ticket.deletedAt !== null) return null;
  const events = (await database.ticketEvents.where('ticketId').equals(ticketId).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const one = async <T extends { readonly deletedAt: string | null }>(
    id: string | null,
    get: (id: string) => Promise<T | undefined>,
  ): Promise<T | null> => {
    const row = id === null ? undefined : await get(id);
    return row === undefined || row.deletedAt !== null ? null : row;
  };
  const [place, organisation, animator, item, loan, original, articles] = await Promise.all([
    one(ticket.accessPointId, (id) => database.accessPoints.get(id)),
    one(ticket.organisationId, (id) => database.organisations.get(id)),
    one(ticket.animatorId, (id) => database.animators.get(id)),
    one(ticket.itemId, (id) => database.items.get(id)),
    one(ticket.loanId, (id) => database.loans.get(id)),
    one(ticket.duplicateOfId, (id) => database.tickets.get(id)),
    database.articles.bulkGet([...new Set(events.flatMap(({ articleId }) => articleId ?? []))]),
  ]);
  return {
    ticket,
    events,
    original,
    names: {
      place: place?.name ?? null,
      organisation: organisation?.name ?? null,
      animator: animator === null ? null : animatorName(animator),
      item: item === null ? null : recordName(item),
      loan: loan?.number ?? null,
      articles: new Map(
        articles.flatMap((article) => (article === undefined ? [] : [[article.id, article.title] as const])),
      ),
    },
  };
}
