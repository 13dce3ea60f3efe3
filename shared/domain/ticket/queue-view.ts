import type { QueuedTicket, QueueRank, RankedTicket } from './queue-order.ts';
import type { TicketRow } from './ticket-row.ts';

/** Which tickets of the queue are shown. */
export const queueFilters = ['all', 'mine', 'unassigned', 'waiting'] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** What stands together in the queue. */
export const queueGroupings = ['urgency', 'place', 'level'] as const;
export type QueueGrouping = (typeof queueGroupings)[number];

/** Whether a ticket is among those shown. @param officer whose own ones are shown by `mine` */
export function isShown(
  { assignee, situation }: Pick<TicketRow, 'assignee' | 'situation'>,
  filter: QueueFilter,
  officer: string,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'mine':
      return assignee === officer;
    case 'unassigned':
      return assignee === null;
    case 'waiting':
      return situation === 'waitingCaller' || situation === 'waitingThird';
  }
}

/** Some tickets that stand together. */
export type QueueGroup<Row extends QueuedTicket> = {
  readonly key: string;
  /** What the group is: a part of the queue, or what its tickets have in common; null = they name no place. */
  readonly title:
    | { readonly kind: 'rank'; readonly rank: QueueRank }
    | { readonly kind: 'named'; readonly name: string | null };
  readonly tickets: readonly RankedTicket<Row>[];
};

/** What tells a place or a level apart, and names it. */
type Grouped = QueuedTicket &
  Pick<
    TicketRow,
    'accessPointId' | 'placeName' | 'organisationId' | 'organisationName' | 'levelId' | 'levelName'
  >;

/** Groups a queue; groups come in the order of their first ticket, and keep the order of the queue within. */
export function groupQueue<Row extends Grouped>(
  queue: readonly RankedTicket<Row>[],
  grouping: QueueGrouping,
): readonly QueueGroup<Row>[] {
  const groups = new Map<
    string,
    { readonly title: QueueGroup<Row>['title']; tickets: RankedTicket<Row>[] }
  >();
  for (const ticket of queue) {
    const { key, title } = groupOf(ticket, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { title, tickets: [ticket] });
    else group.tickets.push(ticket);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function groupOf<Row extends Grouped>(
  { row, rank }: RankedTicket<Row>,
  grouping: QueueGrouping,
): Pick<QueueGroup<Row>, 'key' | 'title'> {
  switch (grouping) {
    case 'urgency':
      return { key: rank, title: { kind: 'rank', rank } };
    case 'level':
      return { key: row.levelId, title: { kind: 'named', name: row.levelName } };
    case 'place':
      return {
        key: row.accessPointId ?? row.organisationId ?? '',
        title: { kind: 'named', name: row.placeName ?? row.organisationName },
      };
  }
}
