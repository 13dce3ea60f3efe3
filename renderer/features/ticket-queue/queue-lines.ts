import type { QueuedTicket, RankedTicket } from '#shared/domain/ticket/queue-order.ts';
import type { QueueGroup } from '#shared/domain/ticket/queue-view.ts';

/** Heights in pixels: the same as in the style sheet. */
export const TICKET_HEIGHT = 52;
export const GROUP_HEIGHT = 34;

/** A line of the queue: the name of a group, or a ticket. */
export type QueueLine<Row extends QueuedTicket> =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly title: QueueGroup<Row>['title'];
      readonly count: number;
    }
  | {
      readonly kind: 'ticket';
      readonly key: string;
      readonly ticket: RankedTicket<Row>;
      /** Which one of the tickets it is. */
      readonly index: number;
    };

/** The lines of the queue: each group under its name. */
export function queueLines<Row extends QueuedTicket>(
  groups: readonly QueueGroup<Row>[],
): readonly QueueLine<Row>[] {
  let index = -1;
  return groups.flatMap(({ key, title, tickets }) => [
    { kind: 'group' as const, key: `group ${key}`, title, count: tickets.length },
    ...tickets.map((ticket) => {
      index += 1;
      return { kind: 'ticket' as const, key: ticket.row.id, ticket, index };
    }),
  ]);
}
