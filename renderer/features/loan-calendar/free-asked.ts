import type { Day } from '#shared/domain/calendar/day.ts';

/** Between which days something free is looked for; it stands in the address, so that going back finds it again. */
export type FreeAsked = {
  /** Null = the days proposed: from today, for the usual length of a loan. */
  readonly from: Day | null;
  readonly due: Day | null;
  /** Null = of all loan points. */
  readonly loanPointId: string | null;
};
