import type { Day } from '#shared/domain/calendar/day.ts';
import type { LoanPoint } from './loan-point.ts';
import type { LoanPointLoad } from './loan-point-load.ts';

/** Whether a loan point lends: in service, not yet, no more. */
export const loanPointSituations = ['inService', 'toCome', 'ended'] as const;
export type LoanPointSituation = (typeof loanPointSituations)[number];

/** A loan point as its list reads it, on a day. */
export type LoanPointRow = {
  readonly point: LoanPoint;
  readonly load: LoanPointLoad;
  readonly situation: LoanPointSituation;
  readonly placeName: string | null;
  /** Names of the EPCIs served, in the order of their codes. */
  readonly epciNames: readonly string[];
  /** Who is in charge, by name. */
  readonly managerName: string | null;
  /** The day of the last inventory that was closed; null where there was none. */
  readonly inventoriedOn: Day | null;
};

/** Whether a loan point lends on a day. */
export function situationOf({ from, to }: Pick<LoanPoint, 'from' | 'to'>, day: Day): LoanPointSituation {
  if (from !== null && from > day) return 'toCome';
  return to !== null && to < day ? 'ended' : 'inService';
}
