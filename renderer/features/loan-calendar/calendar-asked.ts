import type { Day } from '#shared/domain/calendar/day.ts';
import type { CalendarView } from './calendar-axis.ts';

/** What the calendar is asked to show; it stands in the address, so that going back finds it again. */
export type CalendarAsked = {
  readonly view: CalendarView;
  /** A day in view; null = today. */
  readonly day: Day | null;
  /** Null = of all loan points. */
  readonly loanPointId: string | null;
};
