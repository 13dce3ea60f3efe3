import type { Day } from '#shared/domain/calendar/day.ts';
import type { TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';

/** How a sheet served. */
export type ArticleUse = {
  /** Tickets in which it was used, the latest use first; a ticket in which it served twice counts once. */
  readonly ticketIds: readonly string[];
  /** When it last served (milliseconds since 1970). */
  readonly lastAt: number;
};

/** How each sheet served, by its id; one that never did is not there (data.md, *Records*: read from the events). */
export function articleUses(tickets: Iterable<TicketFacts>): ReadonlyMap<string, ArticleUse> {
  const uses = new Map<string, Map<string, number>>();
  for (const { id, moments } of tickets)
    for (const { kind, articleId, at } of moments) {
      if (kind !== 'articleUsed' || articleId === null) continue;
      const own = uses.get(articleId);
      if (own === undefined) uses.set(articleId, new Map([[id, at]]));
      else own.set(id, Math.max(own.get(id) ?? at, at));
    }
  return new Map([...uses].map(([articleId, own]) => [articleId, articleUse(own)]));
}

function articleUse(lastByTicket: ReadonlyMap<string, number>): ArticleUse {
  const latest = [...lastByTicket].sort(([a, at], [b, bt]) => bt - at || (a < b ? -1 : 1));
  return { ticketIds: latest.map(([id]) => id), lastAt: latest[0]?.[1] ?? 0 };
}

/** The last day on which a sheet served; null where it never did. */
export function lastUsedOn(use: ArticleUse | undefined, timeZone: string): Day | null {
  // The Swedish writing of a day is the ISO one.
  return use === undefined ? null : new Date(use.lastAt).toLocaleDateString('sv', { timeZone });
}
