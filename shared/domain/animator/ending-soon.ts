import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater } from '#shared/domain/calendar/month.ts';

/** Months ahead within which a contract or an accreditation that ends is told (issue: contract ends within 6 months). */
export const ENDING_MONTHS = 6;

/** Whether something that ends on a day ends from today on, within {@link ENDING_MONTHS}. Null = no known end. */
export function endsSoon(end: Day | null, today: Day): boolean {
  return end !== null && today <= end && end <= dayMonthsLater(today, ENDING_MONTHS);
}

/** Whether something that ends on a day is over. */
export function isOver(end: Day | null, today: Day): boolean {
  return end !== null && end < today;
}
