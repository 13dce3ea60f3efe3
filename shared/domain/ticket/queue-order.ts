import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type NextTarget, nextTarget } from './next-target.ts';
import { type Priority, priorities } from './ticket.ts';
import type { ClockTargets } from './ticket-clock.ts';
import type { TicketRow } from './ticket-row.ts';

/** What decides where a ticket stands in the queue. */
export type QueuedTicket = Pick<
  TicketRow,
  'id' | 'priority' | 'situation' | 'openedAt' | 'firstResponse' | 'resolution' | 'askAgainOn'
>;

/** The parts of the queue, the first to look at first. */
export const queueRanks = ['late', 'askAgain', 'today', 'open', 'waiting'] as const;
export type QueueRank = (typeof queueRanks)[number];

/** What the queue is ordered by beside the tickets: which day it is, how an instant reads in days, what is aimed at. */
export type QueueScale = {
  readonly today: Day;
  /** The day of an instant in the register's time zone. */
  readonly dayOf: (at: Millis) => Day;
  readonly targetsOf: (priority: Priority) => ClockTargets;
};

/** A ticket in its place. */
export type RankedTicket<Row extends QueuedTicket> = {
  readonly row: Row;
  readonly rank: QueueRank;
  /** The target that it meets next; null where none was set. */
  readonly next: NextTarget | null;
};

/** Whether the caller was to be asked again today, or before and was not. */
export function isToAskAgain(
  { situation, askAgainOn }: Pick<QueuedTicket, 'situation' | 'askAgainOn'>,
  today: Day,
): boolean {
  return situation === 'waitingCaller' && askAgainOn !== null && askAgainOn <= today;
}

/** Whether a target that is owed still has passed. */
export function isLate(row: QueuedTicket, targets: ClockTargets): boolean {
  const next = nextTarget(row, targets);
  return next !== null && next.left < 0;
}

function rankOf(row: QueuedTicket, next: NextTarget | null, { today, dayOf }: QueueScale): QueueRank {
  if (next !== null && next.left < 0) return 'late';
  if (isToAskAgain(row, today)) return 'askAgain';
  if (next !== null && next.dueAt !== null && dayOf(next.dueAt) <= today) return 'today';
  return row.situation === 'waitingCaller' ? 'waiting' : 'open';
}

/**
 * The queue (product.md 6: by priority and time left to target, what is late first): part by part, the first priority
 * first, then what has the least working time left, then the oldest. Of what is late, that which waits on the caller
 * comes last in its priority: nothing can be done about it for now.
 */
export function orderQueue<Row extends QueuedTicket>(
  rows: readonly Row[],
  scale: QueueScale,
): readonly RankedTicket<Row>[] {
  return rows
    .map((row) => {
      const next = nextTarget(row, scale.targetsOf(row.priority));
      const rank = rankOf(row, next, scale);
      const keys = [
        queueRanks.indexOf(rank),
        priorities.indexOf(row.priority),
        Number(rank === 'late' && row.situation === 'waitingCaller'),
        next?.left ?? Number.POSITIVE_INFINITY,
        row.openedAt,
      ];
      return { ticket: { row, rank, next }, keys };
    })
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareIds(a.ticket.row.id, b.ticket.row.id))
    .map(({ ticket }) => ticket);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? 0;
    // Two without a target are equal: the difference of infinities is no number.
    if (key !== other) return key - other;
  }
  return 0;
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
