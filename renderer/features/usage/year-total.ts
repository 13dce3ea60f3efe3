import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';

/** People who come back: never added over months (data.md, figure 1). */
const neverAdded: ReadonlySet<Measure> = new Set(['users', 'newUsers']);

/** What the rows of a year come to under a column. */
export type YearTotal = {
  /** Null when nothing was reported, or when it is never added. */
  readonly value: number | null;
  readonly isAdded: boolean;
  /** Rows that report it, of those that could: stops stand within theirs, closed months apart. */
  readonly reported: number;
  readonly rows: number;
};

/** Adds what the rows of a place's year report of a measure; what was not reported counts as nothing, not as zero. */
export function yearTotal(rows: readonly UsageGridRow[], measure: Measure): YearTotal {
  const own = rows.filter(({ stopId, entry }) => stopId === null && entry?.state !== 'closed');
  const values = own.flatMap(({ stopTotal, entry }) => (stopTotal ?? entry?.values)?.[measure] ?? []);
  // A single return tells its own users.
  const isAdded = values.length < 2 || !neverAdded.has(measure);
  return {
    value: values.length === 0 || !isAdded ? null : values.reduce((sum, value) => sum + value, 0),
    isAdded,
    reported: values.length,
    rows: own.length,
  };
}
