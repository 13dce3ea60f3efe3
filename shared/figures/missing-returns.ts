import { rhythmAt } from '#shared/domain/access-point/at-date.ts';
import { type Month, type MonthIndex, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { returnRun } from '#shared/domain/usage-return/return-run.ts';
import { flagsAt, isExpected, monthFlags, type PlaceMonths } from './place-months.ts';
import { stateCodes } from './usage-view.ts';

/** What a place owes of a period (data.md, figure 3). */
export type MissingReturns = {
  /** Index of the place in the ground. */
  readonly place: number;
  /** The returns that did not come, by the rhythm then in force: months, quarters, years, in order. */
  readonly missing: readonly Period[];
  /** Place-months expected and not answered. */
  readonly missingMonths: number;
  /** Place-months expected, answered or not. */
  readonly expected: number;
};

/** The places that owe at least one return of a period, the most months first. */
export function missingReturns(ground: PlaceMonths, period: Period): readonly MissingReturns[] {
  const first = monthIndex(period.from);
  const last = monthIndex(period.to);
  const found: MissingReturns[] = [];
  ground.places.forEach((facts, place) => {
    const runs = new Map<Month, Period>();
    let missingMonths = 0;
    let expected = 0;
    for (let month = first; month <= last; month += 1) {
      const flags = flagsAt(ground, place, month);
      if (!isExpected(flags)) continue;
      expected += 1;
      if ((flags & monthFlags.answered) !== 0) continue;
      missingMonths += 1;
      const run = returnRun(rhythmAt(facts, monthAt(month)), monthAt(month));
      runs.set(run.from, run);
    }
    if (missingMonths > 0) found.push({ place, missing: [...runs.values()], missingMonths, expected });
  });
  return found.sort((a, b) => b.missingMonths - a.missingMonths || a.place - b.place);
}

/**
 * The last month that each place reported, whichever the period: an index by place of the ground, −1 where nothing ever
 * came.
 */
export function lastReported(ground: PlaceMonths): Int32Array {
  const { usage } = ground.facts;
  const last = new Int32Array(ground.places.length).fill(-1);
  for (let row = 0; row < usage.rows; row += 1) {
    if (usage.state[row] !== stateCodes.received) continue;
    const place = ground.viewPlaces[usage.place[row] ?? 0] ?? -1;
    if (place < 0) continue;
    const to: MonthIndex = usage.to[row] ?? -1;
    if (to > (last[place] ?? -1)) last[place] = to;
  }
  return last;
}
