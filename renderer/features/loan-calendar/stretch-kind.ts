import type { CalendarStretch } from '#renderer/workers/loan-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';

/** How a stretch of the calendar is drawn and told; `preparation` is what follows one. */
export const stretchKinds = [
  'booked',
  'out',
  'late',
  'returned',
  'waiting',
  'preparation',
  'repair',
] as const;
export type StretchKind = (typeof stretchKinds)[number];

/** How a stretch stands on a day. What is back while the rest of its loan is out was returned. */
export function stretchKind(
  { kind, loan, to }: CalendarStretch,
  today: Day,
): Exclude<StretchKind, 'preparation'> {
  if (kind === 'maintenance' || loan === null) return 'repair';
  switch (loan.state) {
    case 'waiting':
      return 'waiting';
    case 'out':
      // What is out is held until today at least (data.md, figure 9): an earlier end is that of a line that is closed.
      if (to !== null && to < today) return 'returned';
      return loan.daysLate > 0 ? 'late' : 'out';
    case 'returned':
    case 'cancelled':
      return 'returned';
    default:
      return 'booked';
  }
}
