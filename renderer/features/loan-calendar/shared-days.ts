import type { CalendarLine, CalendarStretch } from '#renderer/workers/loan-api.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { LoanRun } from '#shared/domain/loan/loan-wish.ts';

/**
 * Whether a stretch, on other days, would meet something else on a line, as far as the calendar knows: a hint while it
 * is dragged. The register decides. What is counted is never said to clash.
 */
export function meetsAnother(line: CalendarLine, stretch: CalendarStretch, run: LoanRun): boolean {
  if (line.quantity !== 1) return false;
  const until = addDays(run.due, stretch.preparationDays);
  return line.stretches.some(({ loan, from, to, preparationDays }) => {
    if (loan !== null && (loan.id === stretch.loan?.id || loan.state === 'waiting')) return false;
    // Loans may share a day by their appointments: only days in between are sure to clash.
    const byHours = loan !== null && (loan.from === run.due || loan.due === run.from);
    return !byHours && from <= until && (to === null || addDays(to, preparationDays) >= run.from);
  });
}
