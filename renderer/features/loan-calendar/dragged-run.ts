import type { CalendarStretch } from '#renderer/workers/loan-api.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import type { LoanRun } from '#shared/domain/loan/loan-wish.ts';
import type { CalendarAxis } from './calendar-axis.ts';
import type { StretchKind } from './stretch-kind.ts';

/** What of a stretch is dragged: the whole, or one of its ends. */
export type DragPart = 'whole' | 'start' | 'end';

/** The parts of a stretch that may be dragged: a booking all, what is out its end alone, the rest nothing. */
export function dragParts(kind: StretchKind): readonly DragPart[] {
  if (kind === 'booked' || kind === 'waiting') return ['whole', 'start', 'end'];
  return kind === 'out' || kind === 'late' ? ['end'] : [];
}

/**
 * The days and times of a loan after a drag; null where the drag means nothing. In the view of a day, appointments move
 * by whole hours; elsewhere, the loan moves by whole days and keeps its appointments.
 *
 * @param steps columns to the right (to the left when negative)
 */
export function draggedRun(
  axis: CalendarAxis,
  stretch: CalendarStretch,
  part: DragPart,
  steps: number,
): LoanRun | null {
  const { loan } = stretch;
  if (loan === null) return null;
  return axis.view === 'day' ? hoursLater(axis, loan, part, steps) : daysLater(stretch, loan, part, steps);
}

function daysLater({ to }: CalendarStretch, loan: LoanRow, part: DragPart, steps: number): LoanRun | null {
  const run = runOf(loan);
  if (part === 'whole') return { ...run, from: addDays(run.from, steps), due: addDays(run.due, steps) };
  if (part === 'start') {
    const from = addDays(run.from, steps);
    return { ...run, from: from > run.due ? run.due : from };
  }
  // What is late is drawn until today: its end is dragged from there.
  const due = addDays(to !== null && to > run.due ? to : run.due, steps);
  return { ...run, due: due < run.from ? run.from : due };
}

function hoursLater(axis: CalendarAxis, loan: LoanRow, part: DragPart, steps: number): LoanRun | null {
  const run = runOf(loan);
  if (part === 'whole') {
    // To another line, at the same hours: the whole of a loan of several days can move so.
    if (steps === 0) return run;
    if (run.from !== run.due || run.fromTime === null || run.dueTime === null) return null;
    const fromTime = timeLater(run.fromTime, steps);
    const dueTime = timeLater(run.dueTime, steps);
    return fromTime === null || dueTime === null ? null : { ...run, fromTime, dueTime };
  }
  const [first, last] = [axis.slots[0]?.hour ?? 0, (axis.slots.at(-1)?.hour ?? 23) + 1];
  if (part === 'start') {
    if (run.from !== axis.from) return null;
    const fromTime = timeLater(run.fromTime ?? timeOf(first), steps);
    return fromTime === null ? null : { ...run, fromTime };
  }
  if (run.due !== axis.from) return null;
  const dueTime = timeLater(run.dueTime ?? timeOf(last), steps);
  return dueTime === null ? null : { ...run, dueTime };
}

function runOf({ from, due, fromTime, dueTime }: LoanRow): LoanRun {
  return { from, due, fromTime, dueTime };
}

const timeOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The same minutes some hours later; null beyond the day. */
function timeLater(time: string, hours: number): string | null {
  const hour = Number(time.slice(0, 2)) + hours;
  return hour < 0 || hour > 23 ? null : `${String(hour).padStart(2, '0')}${time.slice(2)}`;
}
