import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { closedOn } from '#shared/domain/loan/loan-state.ts';
import { medianOf } from './median.ts';

/** What a borrower borrowed in a calendar year (data.md, figure 9). */
export type BorrowerYear = {
  readonly year: number;
  readonly loans: number;
  /** Kits and items lent in those loans; a kit is one thing. */
  readonly things: number;
  /** Median days of those that came back; null where none did. */
  readonly medianDays: number | null;
  readonly closed: number;
  /** Of those that came back, or should have, how many were late. */
  readonly late: number;
};

/** Some years of a borrower's loans, in the order asked. */
export function borrowerYears(
  { linesOf }: Pick<Equipment, 'linesOf'>,
  loans: readonly Loan[],
  years: readonly number[],
  today: Day,
): readonly BorrowerYear[] {
  return years.map((year): BorrowerYear => {
    const own = loans.filter(({ handedOverOn }) => handedOverOn?.startsWith(`${year}-`) === true);
    const days: number[] = [];
    const things = new Set<string>();
    let late = 0;
    for (const loan of own) {
      const lines = linesOf(loan.id);
      for (const { kitId, itemId } of lines) things.add(`${loan.id} ${kitId ?? itemId}`);
      const closed = closedOn(lines);
      if (closed !== null) days.push(dayNumber(closed) - dayNumber(loan.handedOverOn ?? closed) + 1);
      if ((closed ?? today) > loan.due) late += 1;
    }
    return {
      year,
      loans: own.length,
      things: things.size,
      medianDays: medianOf(days),
      closed: days.length,
      late,
    };
  });
}
