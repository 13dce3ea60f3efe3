import type { Figure } from './figure.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import { flagsAt, isExpected, monthFlags } from './place-months.ts';
import { periodOf } from './totals.ts';
import { NOT_REPORTED } from './usage-view.ts';

/**
 * Users of a period, *somme des lieux, doubles comptes possibles* (data.md, figure 1): users are never added over
 * months, so a place counts by the one return that speaks for its whole period, and not at all without it.
 */
export function usersTotal(held: HeldReturns): Figure {
  const column = held.ground.facts.usage.column('users');
  let value: number | null = null;
  let reported = 0;
  if (column !== null)
    eachReporting(
      held,
      (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED,
      (position, row, answered) => {
        if (!speaksForPeriod(held, position, row)) return;
        value = (value ?? 0) + (column[row] ?? 0);
        reported += answered;
      },
    );
  return {
    value,
    unit: 'count',
    reported,
    expected: held.expectedTotal,
    sources: { table: 'usageReturn', period: periodOf(held), measure: 'users', placeIds: null },
  };
}

const openInside = monthFlags.open | monthFlags.inside;

/**
 * Whether one return speaks for all that a place was in the period: it covers each month of it that was expected of
 * the place, or the whole period where none was.
 */
export function speaksForPeriod(held: HeldReturns, position: number, row: number): boolean {
  const view = held.ground.facts.usage;
  const place = held.place[position] ?? 0;
  const first = view.from[row] ?? 0;
  const last = view.to[row] ?? 0;
  if (first === held.from && last === held.to) return true;
  let expected = 0;
  for (let month = held.from; month <= held.to; month += 1) {
    const flags = flagsAt(held.ground, place, month);
    const present = isExpected(flags) || (flags & openInside) === openInside;
    if (!present) continue;
    if (month < first || month > last) return false;
    expected += 1;
  }
  return expected > 0;
}
