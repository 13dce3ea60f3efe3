import type { Day } from '#shared/domain/calendar/day.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import type { LoanPoint } from './loan-point.ts';

/** Whether hours say that something may be open on a day, on appointment counted; null where they can't be read. */
export type OpenDayReader = (notation: string, day: Day) => boolean | null;

/** Why a loan point hands nothing over on a day. `reason` is that of a closure; null = by its week, or out of service. */
export type ClosedDay = { readonly day: Day; readonly reason: string | null };

/**
 * Whether a loan point is closed on a day: a closure holds it, it is not in service, or its week says so. Hours that
 * are not known, or can't be read, close nothing. Null = nothing says that it is closed.
 *
 * @param opensOn `opensOn` of `access-point/opening-hours.ts`, a large library that is loaded apart; null = the week is not asked
 */
export function closedOnDay(
  point: Pick<LoanPoint, 'openingHours' | 'closures' | 'from' | 'to'>,
  day: Day,
  opensOn: OpenDayReader | null,
): ClosedDay | null {
  const closure = point.closures.find((run) => runsOn(run, day));
  if (closure !== undefined) return { day, reason: closure.reason };
  if (!isInService(point, day)) return { day, reason: null };
  const open = point.openingHours === null || opensOn === null ? null : opensOn(point.openingHours, day);
  return open === false ? { day, reason: null } : null;
}

/** Whether a loan point lends on a day, closures and week aside. */
export function isInService(point: Pick<LoanPoint, 'from' | 'to'>, day: Day): boolean {
  return runsOn(point, day);
}
