import type { Day } from '#shared/domain/calendar/day.ts';
import type { WantedThing } from './loan-wish.ts';

/** What is known of a booking before its form opens: days drawn in the calendar, things chosen among what is free. */
export type BookingWish = {
  readonly from: Day | null;
  readonly due: Day | null;
  readonly loanPointId: string | null;
  readonly things: readonly WantedThing[];
};
