import { monthAt } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { type Measure, type PlainMeasure, plainMeasures } from '#shared/domain/usage-return/measures.ts';
import type { Figure, FigureUnit } from './figure.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import { expectedAt, type PlaceMonths } from './place-months.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** Totals of one measure by a key (place, month, area…): null where nothing was reported. */
export type KeyedTotal = {
  readonly value: number | null;
  /** Expected place-months that reported the measure, of those expected. */
  readonly reported: number;
  readonly expected: number;
};

/** Whether a measure's unit is minutes or a count. */
export function unitOf(measure: Measure): FigureUnit {
  return isPlain(measure) ? plainMeasures[measure].unit : 'count';
}

function isPlain(measure: Measure): measure is PlainMeasure {
  return Object.hasOwn(plainMeasures, measure);
}

/** The period that returns are held by. */
export function periodOf(held: HeldReturns): Period {
  return { from: monthAt(held.from), to: monthAt(held.to) };
}

/**
 * The total of what was reported of a measure, nothing estimated, with its own n of N (data.md, figure 4).
 * Not for users, which are never added over months: see {@link usersTotal}.
 */
export function measureTotal(held: HeldReturns, measure: Measure): Figure {
  const column = held.ground.facts.usage.column(measure);
  let value: number | null = null;
  let reported = 0;
  if (column !== null)
    eachReporting(
      held,
      (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED,
      (_position, row, answered) => {
        value = (value ?? 0) + (column[row] ?? 0);
        reported += answered;
      },
    );
  return {
    value,
    unit: unitOf(measure),
    reported,
    expected: held.expectedTotal,
    sources: { table: 'usageReturn', period: periodOf(held), measure, placeIds: null },
  };
}

/**
 * The totals of a measure by key, in one pass.
 *
 * @param keys how many keys there are
 * @param keyOf key of a place in a month (the last one of a return), −1 to leave it out
 */
export function totalsBy(
  held: HeldReturns,
  measure: Measure,
  keys: number,
  keyOf: (place: number, month: number) => number,
): readonly KeyedTotal[] {
  const sums = new Float64Array(keys);
  const rows = new Int32Array(keys);
  const reported = new Int32Array(keys);
  const view = held.ground.facts.usage;
  const column = view.column(measure);
  if (column !== null)
    eachReporting(
      held,
      (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED,
      (position, row, answered, isFirst) => {
        const place = held.place[position] ?? 0;
        const last = view.to[row] ?? 0;
        const key = keyOf(place, last);
        if (key < 0) return;
        sums[key] = (sums[key] ?? 0) + (column[row] ?? 0);
        rows[key] = (rows[key] ?? 0) + 1;
        reported[key] =
          (reported[key] ?? 0) +
          (view.from[row] === last
            ? answered
            : monthsUnderKey(held, position, row, (month) => isFirst(month) && keyOf(place, month) === key));
      },
    );
  const expected = expectedBy(held.ground, held.from, held.to, keys, keyOf);
  return Array.from({ length: keys }, (_, key) => ({
    value: rows[key] === 0 ? null : (sums[key] ?? null),
    reported: reported[key] ?? 0,
    expected: expected[key] ?? 0,
  }));
}

/** Expected place-months by key. */
export function expectedBy(
  ground: PlaceMonths,
  from: number,
  to: number,
  keys: number,
  keyOf: (place: number, month: number) => number,
): Int32Array {
  const expected = new Int32Array(keys);
  for (let place = 0; place < ground.places.length; place += 1)
    for (let month = from; month <= to; month += 1) {
      if (expectedAt(ground, place, month) === 0) continue;
      const key = keyOf(place, month);
      if (key >= 0) expected[key] = (expected[key] ?? 0) + 1;
    }
  return expected;
}

/** How many expected months of a return fall under the same key, so that n never exceeds the key's N. */
function monthsUnderKey(
  held: HeldReturns,
  position: number,
  row: number,
  under: (month: number) => boolean,
): number {
  const view = held.ground.facts.usage;
  const last = view.to[row] ?? 0;
  const place = held.place[position] ?? 0;
  let months = 0;
  for (let month = view.from[row] ?? 0; month <= last; month += 1)
    if (under(month) && expectedAt(held.ground, place, month) === 1) months += 1;
  return months;
}

/** The totals of a measure month by month: each month is a period of its own, so only returns of that month count. */
export function monthTotals(held: HeldReturns, measure: Measure): readonly KeyedTotal[] {
  const view = held.ground.facts.usage;
  const column = view.column(measure);
  const months = held.to - held.from + 1;
  const sums = new Float64Array(months);
  const rows = new Int32Array(months);
  const reported = new Int32Array(months);
  if (column !== null)
    eachReporting(
      held,
      (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED && view.from[row] === view.to[row],
      (_position, row, answered) => {
        const month = (view.from[row] ?? 0) - held.from;
        sums[month] = (sums[month] ?? 0) + (column[row] ?? 0);
        rows[month] = (rows[month] ?? 0) + 1;
        reported[month] = (reported[month] ?? 0) + answered;
      },
    );
  const expected = expectedBy(held.ground, held.from, held.to, months, (_place, month) => month - held.from);
  return Array.from({ length: months }, (_, month) => ({
    value: rows[month] === 0 ? null : (sums[month] ?? null),
    reported: reported[month] ?? 0,
    expected: expected[month] ?? 0,
  }));
}

/** The totals of a measure place by place, in the order of the ground's places. */
export function placeTotals(held: HeldReturns, measure: Measure): readonly KeyedTotal[] {
  return totalsBy(held, measure, held.ground.places.length, (place) => place);
}
