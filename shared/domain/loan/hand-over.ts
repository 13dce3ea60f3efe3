import type { Day } from '#shared/domain/calendar/day.ts';
import { availabilityOf } from './availability.ts';
import type { BorrowerNames } from './borrower.ts';
import type { Loan } from './loan.ts';
import type { LoanConflict, WantedThing } from './loan-wish.ts';
import type { Occupation } from './occupation.ts';

/**
 * What keeps a thing from leaving with a loan on a day: it is elsewhere then, or somebody else's before the loan is
 * due. That it still should be prepared keeps nothing: whoever hands it over sees it. A kit that is booked by then goes
 * without a part that was booked by itself, unless the part is essential.
 */
export function handOverConflicts(
  wanted: WantedThing,
  loan: Pick<Loan, 'id' | 'due' | 'dueTime'>,
  on: Day,
  occupation: Occupation,
  names: BorrowerNames,
): readonly LoanConflict[] {
  const run = { from: on, fromTime: null, due: loan.due, dueTime: loan.dueTime };
  return availabilityOf(wanted, {
    occupation,
    run,
    exceptId: loan.id,
    names,
    kitsYield: true,
  }).conflicts.filter(({ reason }) => reason !== 'preparation');
}
