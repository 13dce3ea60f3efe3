import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketClock } from '#shared/domain/ticket/ticket-clock.ts';

/** What can be done with a ticket beside the acts of its life. */
export type OtherAct =
  | 'take'
  | 'article'
  | 'duplicate'
  | 'repair'
  | 'writeArticle'
  | 'edit'
  | 'print'
  | 'delete';

/** The key of those that have one, where nothing is typed. */
export const otherKeys = {
  take: 'm',
  article: 'f',
  duplicate: 'd',
  edit: 'e',
  print: 'i',
} as const satisfies Partial<Record<OtherAct, string>>;

/** The key of one of them; null where it has none. */
export function keyOfOther(act: OtherAct): string | null {
  return Object.entries(otherKeys).find(([one]) => one === act)?.[1] ?? null;
}

/**
 * Those that are offered, in the order of the menu.
 *
 * @param officer whoever asks: what they follow already is not taken again
 * @param writes whether a sheet can be written from it
 */
export function otherActs(
  ticket: Pick<Ticket, 'assignee' | 'itemId'>,
  { situation }: Pick<TicketClock, 'situation'>,
  officer: string,
  writes: boolean,
): readonly OtherAct[] {
  const pending = situation !== 'solved' && situation !== 'closed';
  const all: readonly (OtherAct | false)[] = [
    pending && ticket.assignee !== officer && 'take',
    situation !== 'closed' && 'article',
    'duplicate',
    pending && ticket.itemId !== null && 'repair',
    writes && 'writeArticle',
    'edit',
    'print',
    'delete',
  ];
  return all.filter((act) => act !== false);
}
