import type { AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { firstDay, lastDay, type Month, type MonthIndex, monthIndex } from '#shared/domain/calendar/month.ts';
import type { PlaceFacts } from './register-facts.ts';

/** A run of days with one status. `from` null = since ever; `until` is the first day after it, null = it still runs. */
export type StatusSpan = {
  readonly status: AccessPointStatus;
  readonly from: Day | null;
  readonly until: Day | null;
};

/** The dated history of a place as runs of days, in order; of two entries of one day, the last written holds. */
export function statusSpans(place: Pick<PlaceFacts, 'statusHistory'>): readonly StatusSpan[] {
  const sorted = [...place.statusHistory].sort((a, b) => compareText(a.from ?? '', b.from ?? ''));
  const held = sorted.filter((entry, index) => {
    const next = sorted[index + 1];
    return next === undefined || (next.from ?? '') !== (entry.from ?? '');
  });
  return held.map((entry, index) => ({
    status: entry.status,
    from: entry.from,
    until: held[index + 1]?.from ?? null,
  }));
}

/** The months of a run of open days, both ends included: half a month counts as a month (data.md, figure 2). */
export function spanMonths(span: StatusSpan): { readonly from: MonthIndex; readonly to: MonthIndex } {
  return {
    from: span.from === null ? Number.NEGATIVE_INFINITY : monthIndex(span.from.slice(0, 7)),
    to: span.until === null ? Number.POSITIVE_INFINITY : monthIndex(dayBefore(span.until).slice(0, 7)),
  };
}

/** Whether a place is open at least one day of a month (data.md, figure 2). */
export function isOpenInMonth(place: Pick<PlaceFacts, 'statusHistory'>, month: Month): boolean {
  return openDays(place, month) > 0;
}

/** How many days of a month a place is open, and neither suspended nor frozen (data.md, figure 2). */
export function openDays(place: Pick<PlaceFacts, 'statusHistory'>, month: Month): number {
  const first = firstDay(month);
  const last = lastDay(month);
  let days = 0;
  for (const span of statusSpans(place)) {
    if (span.status !== 'open') continue;
    const from = span.from === null || span.from < first ? first : span.from;
    const to = span.until === null || span.until > last ? last : dayBefore(span.until);
    if (from <= to) days += Number(to.slice(8)) - Number(from.slice(8)) + 1;
  }
  return days;
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Plain order of two texts. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
