import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import { NOT_REPORTED } from './usage-view.ts';

/**
 * The total of a measure place by place and slot by slot of a period (months, quarters, years): null where nothing was
 * reported. A return is never spread (data.md, figure 4): it counts in the slot that holds it whole, or in none.
 *
 * @param slotOf number of the slot of a month, 0 for the first
 * @returns by position of the place, then by slot
 */
export function placeSlots(
  held: HeldReturns,
  measure: Measure,
  slots: number,
  slotOf: (month: number) => number,
): readonly (readonly (number | null)[])[] {
  const view = held.ground.facts.usage;
  const column = view.column(measure);
  const totals: (number | null)[][] = held.ground.places.map(() => Array<number | null>(slots).fill(null));
  if (column === null) return totals;
  eachReporting(
    held,
    (row) =>
      (column[row] ?? NOT_REPORTED) !== NOT_REPORTED &&
      slotOf(view.from[row] ?? held.from) === slotOf(view.to[row] ?? held.to),
    (position, row) => {
      const own = totals[held.place[position] ?? -1];
      const slot = slotOf(view.from[row] ?? held.from);
      if (own !== undefined) own[slot] = (own[slot] ?? 0) + (column[row] ?? 0);
    },
  );
  return totals;
}
