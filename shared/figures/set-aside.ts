import { eachReporting, type HeldReturns } from './held-returns.ts';
import { NOT_REPORTED, stateCodes } from './usage-view.ts';

/** Returns that were received and that a period's totals leave out, for the method to say so. */
export type SetAside = {
  /** Returns whose months run over the period's edges: never spread, so not counted (data.md, figure 3). */
  readonly straddling: number;
  /** Returns of visits covered by a longer return of the same place (data.md, figure 4: one source). */
  readonly overlapped: number;
};

/** Counts what a period leaves out. */
export function countSetAside(held: HeldReturns): SetAside {
  const { ground, from, to } = held;
  const view = ground.facts.usage;
  let straddling = 0;
  for (let row = 0; row < view.rows; row += 1) {
    if (view.state[row] !== stateCodes.received || (ground.viewPlaces[view.place[row] ?? 0] ?? -1) < 0)
      continue;
    const first = view.from[row] ?? 0;
    const last = view.to[row] ?? 0;
    if (first <= to && last >= from && (first < from || last > to)) straddling += 1;
  }
  const column = view.column('visits');
  const reports = (row: number): boolean => (column?.[row] ?? NOT_REPORTED) !== NOT_REPORTED;
  let reporting = 0;
  for (const row of held.row) if (reports(row)) reporting += 1;
  let counted = 0;
  eachReporting(held, reports, () => {
    counted += 1;
  });
  return { straddling, overlapped: reporting - counted };
}
