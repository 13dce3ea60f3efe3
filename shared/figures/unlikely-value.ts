import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { monthIndex, monthsBetween } from '#shared/domain/calendar/month.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { breakdownSum } from '#shared/domain/usage-return/breakdown-rules.ts';
import {
  breakdownMeasures,
  breakdownNames,
  type Measure,
  type PlainMeasure,
  plainMeasures,
} from '#shared/domain/usage-return/measures.ts';
import type { UsageReturnInput } from '#shared/domain/usage-return/usage-return.ts';
import { medianOf } from './median.ts';

/** The other returns of the same place, or stop, and of the same length, near in time; in the order of the months. */
export type NearReturns = {
  /** First month of each, as a month index. */
  readonly months: readonly number[];
  /** What the return at a position reports; null = not reported. */
  readonly value: (position: number, measure: PlainMeasure) => number | null;
};

/** What is checked of a return, and what the place is known to be. */
export type CheckedReturn = Pick<UsageReturnInput, 'from' | 'to' | 'values' | 'breakdownBasis'>;
export type CheckedPlace = {
  /** Minutes of opening of a term week; null where unknown. */
  readonly weeklyOpening: number | null;
  /** Workstations of every kind; 0 where nobody counted them. */
  readonly stations: number;
};

/** What a place is known to be, as far as its figures are checked by it. @param stopId of the return; hours are of the whole place */
export function checkedPlace(
  place: Pick<AccessPoint, 'weeklyOpening' | 'workstationsFixed' | 'workstationsPortable' | 'tablets'>,
  stopId: string | null,
): CheckedPlace {
  return {
    weeklyOpening: stopId === null ? place.weeklyOpening : null,
    stations: (place.workstationsFixed ?? 0) + (place.workstationsPortable ?? 0) + (place.tablets ?? 0),
  };
}

/** The measures whose level a place keeps from month to month. */
const steadyMeasures = [
  'visits',
  'users',
  'newUsers',
  'minutesOpen',
  'minutesUsed',
  'workshopAttended',
] as const satisfies readonly PlainMeasure[];

/** Returns beside which a level is known; fewer say nothing. */
const ENOUGH = 6;
/** Robust spreads from the median from which a value is unlikely. */
const SPREADS = 6;
/** How many times more, or less, than the median it must be besides: a quiet place jumps without being wrong. */
const TIMES = 2.5;
/** Persons, or hours, below which no difference is worth a look. */
const SLIGHT = 25;
/** A month that is this near the same one a year earlier is a season, not an error. */
const SEASON = 0.5;
/** Months in a row with the same figure, or with a round one, from which it looks like an estimate. */
const RUN = 4;

/**
 * Values that are possible and look wrong (product.md, 7: flagged, not refused): each with the reason and the numbers
 * compared. Measured against the place's own history by a robust spread (median of the distances to the median), where
 * the same months a year earlier do not explain it; against opening hours; against its breakdowns; against itself, when
 * the same or round figures follow one another.
 */
export function unlikelyValues(
  entry: CheckedReturn,
  near: NearReturns,
  place: CheckedPlace,
): readonly Problem[] {
  return [
    ...steadyMeasures.flatMap((measure) => offHabit(entry, near, measure)),
    ...offHours(entry, place),
    ...offBreakdowns(entry),
    ...estimated(entry, near),
  ];
}

function doubt(code: string, field: Measure, values: Problem['values']): Problem {
  return { code, values, severity: 'warning', row: null, field };
}

/** Counts as they are, durations in hours with one decimal: what a sentence shows. */
function told(measure: PlainMeasure, value: number): number {
  return plainMeasures[measure].unit === 'minutes' ? Math.round(value / 6) / 10 : value;
}

/** Far from what the place reports otherwise, or from the same months a year earlier where that is all there is. */
function offHabit(entry: CheckedReturn, near: NearReturns, measure: PlainMeasure): readonly Problem[] {
  const value = entry.values[measure];
  if (value === undefined) return [];
  const yearBefore = valueIn(near, measure, monthIndex(entry.from) - 12);
  const unit = plainMeasures[measure].unit;
  const suffix = unit === 'minutes' ? '-hours' : '';
  const slight = unit === 'minutes' ? SLIGHT * 60 : SLIGHT;
  // A month at zero is often a closure that nobody called one: it tells of no level.
  const others = near.months.flatMap((_, position) => near.value(position, measure) || []);
  if (others.length < ENOUGH) {
    if (yearBefore === null || yearBefore === 0 || Math.abs(value - yearBefore) < 2 * slight) return [];
    if (value < yearBefore * 4 && value > yearBefore / 4) return [];
    const code = value > yearBefore ? 'usage/above-year-before' : 'usage/below-year-before';
    return [
      doubt(`${code}${suffix}`, measure, {
        value: told(measure, value),
        before: told(measure, yearBefore),
      }),
    ];
  }
  const median = medianOf(others) ?? 0;
  const away = medianOf(others.map((other) => Math.abs(other - median))) ?? 0;
  // What counts persons varies by its root even where nothing else does.
  const spread = Math.max(1.4826 * away, 0.12 * median, unit === 'count' ? Math.sqrt(median) : 60);
  const distance = Math.abs(value - median);
  if (distance < SPREADS * spread && value * 10 > median) return [];
  if (distance < slight || (value < median * TIMES && value > median / TIMES)) return [];
  if (yearBefore !== null && Math.abs(value - yearBefore) <= SEASON * Math.max(value, yearBefore)) return [];
  const code = value > median ? 'usage/above-habit' : 'usage/below-habit';
  return [
    doubt(`${code}${suffix}`, measure, {
      value: told(measure, value),
      median: told(measure, median),
      count: others.length,
    }),
  ];
}

function valueIn(near: NearReturns, measure: PlainMeasure, month: number): number | null {
  const position = near.months.indexOf(month);
  return position < 0 ? null : near.value(position, measure);
}

/** More people than the hours allow, or hours far above the week's. */
function offHours({ from, to, values }: CheckedReturn, place: CheckedPlace): readonly Problem[] {
  const { visits, minutesOpen } = values;
  if (minutesOpen === undefined) return [];
  const problems: Problem[] = [];
  const hours = told('minutesOpen', minutesOpen);
  if (minutesOpen === 0 && (visits ?? 0) > 0)
    problems.push(doubt('usage/visits-while-shut', 'minutesOpen', { value: visits ?? 0 }));
  const limit = Math.max(30, 6 * place.stations);
  if (minutesOpen > 0 && visits !== undefined && visits > SLIGHT && visits / hours > limit)
    problems.push(
      doubt('usage/visits-over-hours', 'visits', { value: visits, hours, each: Math.round(visits / hours) }),
    );
  const weeks = (monthsBetween(from, to).length * 52) / 12;
  const usual = (place.weeklyOpening ?? 0) * weeks;
  if (usual > 0 && minutesOpen > 2 * usual && minutesOpen - usual > SLIGHT * 60)
    problems.push(
      doubt('usage/open-over-week', 'minutesOpen', { value: hours, usual: told('minutesOpen', usual) }),
    );
  return problems;
}

/** A breakdown that says everything, *not stated* included, and does not come to its total. */
function offBreakdowns({ values, breakdownBasis }: CheckedReturn): readonly Problem[] {
  const total = values[breakdownBasis];
  if (total === undefined) return [];
  return breakdownNames.flatMap((breakdown) => {
    const last = breakdownMeasures(breakdown).at(-1);
    // Activities and the like may be told in part; one that tells what it does not know claims to be whole.
    if (last === undefined || !last.endsWith('.notStated') || values[last] === undefined) return [];
    const sum = breakdownSum(breakdown, values);
    if (sum === null || sum >= total) return [];
    // Told of the total, which every level of the grid shows.
    return [doubt(`usage/${breakdown}-under-total`, breakdownBasis, { sum, total })];
  });
}

/** The same figure month after month, or nothing but round ones: it may have been estimated. */
function estimated(entry: CheckedReturn, near: NearReturns): readonly Problem[] {
  const value = entry.values.visits;
  if (value === undefined || value < SLIGHT) return [];
  const step = monthsBetween(entry.from, entry.to).length;
  const before = Array.from({ length: RUN - 1 }, (_, back) =>
    valueIn(near, 'visits', monthIndex(entry.from) - step * (back + 1)),
  );
  if (before.every((other) => other === value))
    return [doubt('usage/same-run', 'visits', { value, count: RUN })];
  const isRound = (number: number | null) => number !== null && number >= 100 && number % 50 === 0;
  if (isRound(value) && before.every(isRound))
    return [doubt('usage/round-run', 'visits', { value, count: RUN })];
  return [];
}
