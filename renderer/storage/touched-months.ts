import { type Month, monthSchema, monthsBetween } from '#shared/domain/calendar/month.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { z } from '#shared/schema.ts';

const runSchema = z.object({ from: monthSchema, to: monthSchema });

/** The months of the returns that some changes touch, before and after, in order. */
export function touchedMonths(changes: readonly Change[]): readonly Month[] {
  const months = new Set<Month>();
  for (const [table, , , before, after] of changes) {
    if (table !== 'usageReturn') continue;
    for (const value of [before, after]) {
      const run = runSchema.safeParse(value);
      if (run.success) for (const month of monthsBetween(run.data.from, run.data.to)) months.add(month);
    }
  }
  return [...months].sort();
}
