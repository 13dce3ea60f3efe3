import type { Hotline } from './hotline.ts';
import { isPending, type TicketFacts } from './ticket-facts.ts';

const found = new WeakMap<Pick<Hotline, 'tickets'>, readonly TicketFacts[]>();

/** The tickets that are not solved. Found once between two acts: the queue asks again each minute. */
export function pendingTickets(hotline: Pick<Hotline, 'tickets'>): readonly TicketFacts[] {
  const known = found.get(hotline);
  if (known !== undefined) return known;
  const pending = [...hotline.tickets.values()].filter(isPending);
  found.set(hotline, pending);
  return pending;
}

/** When a ticket that is solved was solved, or closed where nothing says so; null while it is pending. */
export function solvedAt({ moments }: Pick<TicketFacts, 'moments'>): number | null {
  if (isPending({ moments })) return null;
  const last = (kind: 'solved' | 'closed') => moments.findLast((moment) => moment.kind === kind)?.at ?? null;
  return last('solved') ?? last('closed');
}
