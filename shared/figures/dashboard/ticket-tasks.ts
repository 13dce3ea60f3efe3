import type { RankedTicket } from '#shared/domain/ticket/queue-order.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { type DashboardTask, type TaskDetail, type TaskLine, taskOf } from './dashboard-task.ts';

const MINUTE = 60_000;

type Row = Pick<
  TicketRow,
  | 'id'
  | 'number'
  | 'subject'
  | 'placeName'
  | 'organisationName'
  | 'priority'
  | 'situation'
  | 'openedAt'
  | 'firstResponse'
  | 'resolution'
  | 'askAgainOn'
>;

/**
 * The tickets past a target, and those to see to today: a target passes before the day ends, or the caller was to be
 * asked again.
 *
 * @param queue in its order, see `orderQueue`
 */
export function ticketTasks(queue: readonly RankedTicket<Row>[]): readonly DashboardTask[] {
  const lines = (...ranks: readonly RankedTicket<Row>['rank'][]): readonly TaskLine[] =>
    queue.filter(({ rank }) => ranks.includes(rank)).map(lineOf);
  return [taskOf('lateTickets', lines('late')), taskOf('dueTickets', lines('askAgain', 'today'))];
}

function lineOf({ row, rank, next }: RankedTicket<Row>): TaskLine {
  return {
    key: row.id,
    name: row.placeName ?? row.organisationName ?? row.number,
    detail: detailOf(row, rank, next),
    late: rank === 'late',
    target: { to: 'ticket', id: row.id },
  };
}

function detailOf(
  { askAgainOn, subject }: Row,
  rank: RankedTicket<Row>['rank'],
  next: RankedTicket<Row>['next'],
): TaskDetail {
  if (rank === 'askAgain' && askAgainOn !== null) return { kind: 'askAgain', day: askAgainOn, subject };
  return next === null
    ? { kind: 'none' }
    : { kind: 'clock', clock: next.clock, minutes: next.left / MINUTE, subject };
}
