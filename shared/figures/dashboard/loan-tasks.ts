import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import { type DashboardTask, type TaskLine, taskOf } from './dashboard-task.ts';

/** How far ahead a hand-over or a return is told, in days. */
export const LOAN_DAYS_AHEAD = 7;
/** How far back a booking that nobody fetched is still to be handed over, in days. */
export const LOAN_DAYS_BACK = 30;

/** The days whose hand-overs and returns are looked at. */
export function loanTaskDays(today: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(today, -LOAN_DAYS_BACK), to: addDays(today, LOAN_DAYS_AHEAD) };
}

type Row = Pick<LoanRow, 'id' | 'number' | 'state' | 'from' | 'due' | 'daysLate' | 'borrowerName'>;

/**
 * Loans that are late, bookings to hand over and loans due back within a week.
 *
 * @param overdue the longest late first
 * @param days booked or out, by day, of {@link loanTaskDays}
 */
export function loanTasks(
  overdue: readonly Row[],
  days: readonly Row[],
  today: Day,
): readonly DashboardTask[] {
  return [
    taskOf(
      'overdueLoans',
      overdue.map((row) => lineOf(row, { kind: 'late', days: row.daysLate, day: row.due }, true)),
    ),
    taskOf(
      'handOvers',
      days
        .filter(({ state }) => state === 'booked')
        .map((row) => lineOf(row, { kind: 'on', day: row.from }, row.from < today)),
    ),
    taskOf(
      'dueLoans',
      days
        .filter(({ state, due }) => state === 'out' && due >= today)
        .map((row) => lineOf(row, { kind: 'on', day: row.due }, false)),
    ),
  ];
}

function lineOf(row: Row, detail: TaskLine['detail'], late: boolean): TaskLine {
  const name = row.borrowerName === '' ? row.number : row.borrowerName;
  return { key: row.id, name, detail, late, target: { to: 'loan', id: row.id } };
}
