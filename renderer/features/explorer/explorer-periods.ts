import type { Day } from '#shared/domain/calendar/day.ts';
import { addMonths, monthOf } from '#shared/domain/calendar/month.ts';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';

/** A run of months that is offered by name. */
export type PeriodPreset = {
  readonly key: string;
  readonly kind: 'toDate' | 'year' | 'school' | 'twelve';
  readonly period: Period;
};

const YEARS = 3;
/** School years begin in September. */
const SCHOOL_MONTH = 9;

/** The periods that are offered on a day: this year to date, whole years, school years, the last twelve months. */
export function periodPresets(today: Day): readonly PeriodPreset[] {
  const month = monthOf(today);
  const year = Number(month.slice(0, 4));
  const last = addMonths(month, -1);
  const schoolYear = Number(month.slice(5)) >= SCHOOL_MONTH ? year : year - 1;
  const years = Array.from({ length: YEARS }, (_, index) => year - 1 - index);
  return [
    // In January, no month of the year is over.
    ...(last >= `${year}-01`
      ? [{ key: 'toDate', kind: 'toDate' as const, period: { from: `${year}-01`, to: last } }]
      : []),
    { key: 'twelve', kind: 'twelve', period: { from: addMonths(last, -11), to: last } },
    ...years.map((own) => ({ key: `year-${own}`, kind: 'year' as const, period: yearPeriod(own) })),
    ...[schoolYear, schoolYear - 1].map((own) => ({
      key: `school-${own}`,
      kind: 'school' as const,
      period: { from: `${own}-09`, to: `${own + 1}-08` },
    })),
  ];
}

/** The period that the explorer opens on: this year to date, or the last one in January. */
export function firstPeriod(today: Day): Period {
  return (
    periodPresets(today).find(({ kind }) => kind === 'toDate' || kind === 'year')?.period ?? yearPeriod(2000)
  );
}

/** The preset that a period is; null when it is another run of months. */
export function presetOf(period: Period, presets: readonly PeriodPreset[]): PeriodPreset | null {
  return (
    presets.find((preset) => preset.period.from === period.from && preset.period.to === period.to) ?? null
  );
}
