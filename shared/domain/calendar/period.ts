import { z } from '#shared/schema.ts';
import { addMonths, monthIndex, monthSchema } from './month.ts';

/** Any run of whole months, both ends included (data.md, figure 5). */
export const periodSchema = z
  .object({ from: monthSchema, to: monthSchema })
  .refine((period) => period.from <= period.to, { error: 'period/reversed' });
export type Period = z.infer<typeof periodSchema>;

/** The calendar year as a period. @param year four digits */
export function yearPeriod(year: number): Period {
  return { from: `${year}-01`, to: `${year}-12` };
}

/** The same months a year earlier: N−1 (data.md, figure 5). */
export function yearBefore(period: Period): Period {
  return { from: addMonths(period.from, -12), to: addMonths(period.to, -12) };
}

/** How many months a period holds. */
export function periodLength(period: Period): number {
  return monthIndex(period.to) - monthIndex(period.from) + 1;
}
