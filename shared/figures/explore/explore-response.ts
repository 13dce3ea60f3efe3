import { expectedAt, flagsAt, isClosed, isExpected, monthFlags } from '#shared/figures/place-months.ts';
import type { ExploreResponse } from './explore-answer.ts';
import { type Cut, keysAt } from './explore-cuts.ts';
import { type ExplorePlan, timePosition } from './explore-plan.ts';
import { addExpected, cellSlot, columnSlot, rowSlot, type Tally, TOTAL_SLOT } from './explore-tally.ts';

/** Counts the place-months that are expected under each slot: the N of its total (data.md, figure 3). */
export function expectReturns(plan: ExplorePlan, tally: Tally): void {
  const { ground, rows, columns } = plan;
  for (let month = plan.from; month <= plan.to; month += 1) {
    if (!plan.keepsMonth(month)) continue;
    for (let place = 0; place < ground.places.length; place += 1) {
      if (expectedAt(ground, place, month) === 0 || !plan.keepsPlace(place, month)) continue;
      const rowKeys = keysOfMonth(plan, rows, place, month);
      const columnKeys = keysOfMonth(plan, columns, place, month);
      addExpected(tally, TOTAL_SLOT, 1);
      for (const row of rowKeys) addExpected(tally, rowSlot(row), 1);
      for (const column of columnKeys) {
        addExpected(tally, columnSlot(tally, column), 1);
        for (const row of rowKeys) addExpected(tally, cellSlot(tally, row, column), 1);
      }
    }
  }
}

/** Who answered, in all and by row; rows of a public have no answers of their own. */
export function respondTo(plan: ExplorePlan): ExploreResponse {
  const { ground, rows } = plan;
  const count = () => ({ expected: 0, answered: 0, closed: 0 });
  const total = count();
  const byRow = rows.kind === 'time' || rows.kind === 'place' ? rows.keys.map(count) : null;
  for (let month = plan.from; month <= plan.to; month += 1) {
    if (!plan.keepsMonth(month)) continue;
    for (let place = 0; place < ground.places.length; place += 1) {
      const flags = flagsAt(ground, place, month);
      if ((flags & monthFlags.inside) === 0 || !plan.keepsPlace(place, month)) continue;
      const closed = isClosed(flags);
      if (!closed && !isExpected(flags)) continue;
      const answered = !closed && (flags & monthFlags.answered) !== 0;
      const counts = [total];
      if (byRow !== null)
        for (const row of keysOfMonth(plan, rows, place, month)) {
          const own = byRow[row];
          if (own !== undefined) counts.push(own);
        }
      for (const one of counts) {
        if (closed) one.closed += 1;
        else one.expected += 1;
        if (answered) one.answered += 1;
      }
    }
  }
  return { total, rows: byRow };
}

function keysOfMonth(plan: ExplorePlan, cut: Cut, place: number, month: number): readonly number[] {
  return keysAt(cut, place, month, timePosition(plan, cut, month));
}
