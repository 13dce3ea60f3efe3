import type { Period } from '#shared/domain/calendar/period.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';

/** The tables whose rows belong to months. */
const lockedTables: ReadonlySet<string> = new Set(['usageReturn', 'session']);

/** The first locked year that a run of months touches; null when it touches none. */
export function lockedYearIn({ from, to }: Period, lockedYears: readonly number[]): number | null {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return lockedYears.find((year) => first <= year && year <= last) ?? null;
}

/**
 * Why some changes cannot be made while years are locked: one problem for each locked year that a return or a session
 * stands in, before or after the change, with how many of them it holds. Empty = they can.
 */
export function lockedYearProblems(
  changes: readonly Change[],
  lockedYears: readonly number[],
): readonly Problem[] {
  if (lockedYears.length === 0) return [];
  const counts = new Map<number, number>();
  for (const [table, , , before, after] of changes) {
    if (!lockedTables.has(table)) continue;
    const years = new Set([lockedYearOf(before, lockedYears), lockedYearOf(after, lockedYears)]);
    for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({
      code: 'usage/locked-year',
      values: { year, count },
      severity: 'error',
      row: null,
      field: null,
    }));
}

/** The locked year that what a change writes of a return or a session touches. */
function lockedYearOf(value: unknown, lockedYears: readonly number[]): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('from' in value && 'to' in value && typeof value.from === 'string' && typeof value.to === 'string')
    return lockedYearIn({ from: value.from, to: value.to }, lockedYears);
  if ('day' in value && typeof value.day === 'string')
    return lockedYearIn({ from: value.day, to: value.day }, lockedYears);
  return null;
}
