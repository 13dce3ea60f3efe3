import type { Month } from '#shared/domain/calendar/month.ts';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';
import {
  type Breakdown,
  breakdownNames,
  type Measure,
  plainMeasures,
} from '#shared/domain/usage-return/measures.ts';

/** The groups of figures that are asked for together. */
export const askedGroups = ['plain', ...breakdownNames] as const;
export type AskedGroup = 'plain' | Breakdown;

/** What the officer asks for. */
export type Asked = {
  readonly year: number;
  /** 1 to 12; null = the whole year. */
  readonly month: number | null;
  readonly groups: readonly AskedGroup[];
  readonly prefilled: boolean;
  readonly byStop: boolean;
  readonly coming: boolean;
  readonly intro: string;
  readonly reply: string;
  readonly shape: 'files' | 'workbook';
};

/** The year of a month that is asked for as the screen opens: last year until the spring, when it is gathered. */
export function firstAsked(month: Month): number {
  const year = Number(month.slice(0, 4));
  return Number(month.slice(5)) <= 4 ? year - 1 : year;
}

/** The months of a questionnaire. */
export function askedPeriod({ year, month }: Pick<Asked, 'year' | 'month'>): Period {
  if (month === null) return yearPeriod(year);
  const one = `${year}-${String(month).padStart(2, '0')}`;
  return { from: one, to: one };
}

/** The group that a measure belongs to. */
export function groupOf(measure: Measure): AskedGroup {
  if (measure in plainMeasures) return 'plain';
  return breakdownNames.find((name) => measure.startsWith(`${name}.`)) ?? 'plain';
}

/** What is asked of the figures that the settings name, in the groups that were kept. */
export function askedMeasures(set: readonly Measure[], groups: readonly AskedGroup[]): readonly Measure[] {
  return set.filter((measure) => groups.includes(groupOf(measure)));
}
