import { daySchema } from '#shared/domain/calendar/day.ts';
import { type Month, monthOf, monthSchema, monthsBetween } from '#shared/domain/calendar/month.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { z } from '#shared/schema.ts';

const runSchema = z.object({ from: monthSchema, to: monthSchema });
const sessionSchema = z.object({ day: daySchema });

/** The months of the returns and sessions that some changes touch, before and after, in order. */
export function touchedMonths(changes: readonly Change[]): readonly Month[] {
  const months = new Set<Month>();
  for (const [table, , , before, after] of changes) {
    for (const value of [before, after]) for (const month of monthsOf(table, value)) months.add(month);
  }
  return [...months].sort();
}

function monthsOf(table: Change[0], value: unknown): readonly Month[] {
  if (table === 'session') {
    const session = sessionSchema.safeParse(value);
    return session.success ? [monthOf(session.data.day)] : [];
  }
  const run = table === 'usageReturn' ? runSchema.safeParse(value) : null;
  return run?.success ? monthsBetween(run.data.from, run.data.to) : [];
}
