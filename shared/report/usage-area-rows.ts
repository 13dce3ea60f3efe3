import { lastDay } from '#shared/domain/calendar/month.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { type ConstantComparison, changeRatio, compareConstantBy } from '#shared/figures/change.ts';
import { communeInMonth, communeOnDay } from '#shared/figures/place-area.ts';
import { countResponsesBy } from '#shared/figures/response-rate.ts';
import { type KeyedTotal, totalsBy } from '#shared/figures/totals.ts';
import { type AreaKind, areaName, areasOf, NO_AREA, type ReportGround } from './report-input.ts';
import type { ReportText } from './report-model.ts';
import { say } from './report-text.ts';

/** Visits of one area over the period and N−1. */
export type AreaRow = {
  readonly key: string;
  readonly name: ReportText;
  readonly current: KeyedTotal;
  readonly before: KeyedTotal;
  readonly constant: ConstantComparison;
  readonly expected: number;
  readonly answered: number;
};

/** Reads the areas that have something to show, the busiest first, places without an area last. */
export function readAreas(ground: ReportGround, kind: AreaKind): readonly AreaRow[] {
  return [...(kind === 'network' ? networkRows(ground) : sharedOutRows(ground, kind))]
    .filter(
      ({ current, before, expected }) => expected > 0 || current.value !== null || before.value !== null,
    )
    .sort(
      (a, b) =>
        Number(a.key === NO_AREA) - Number(b.key === NO_AREA) ||
        (b.current.value ?? -1) - (a.current.value ?? -1) ||
        (a.key < b.key ? -1 : 1),
    );
}

/** Départements and EPCI share the perimeter out: one pass reads them all. */
function sharedOutRows(ground: ReportGround, kind: 'departement' | 'epci'): readonly AreaRow[] {
  const { current, earlier, ground: places } = ground.usage;
  const keys: string[] = [];
  const positions = new Map<string, number>();
  const positionOf = (place: number, commune: Commune | null): number => {
    const facts = places.places[place];
    const key = facts === undefined ? NO_AREA : (areasOf(kind, facts, commune)[0] ?? NO_AREA);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, keys.length);
    return keys.push(key) - 1;
  };
  // Few places ever move: the area of the others is looked up once.
  const settled = Int32Array.from(places.stays, (stays, place) => {
    const own = stays.map(({ commune }) => positionOf(place, commune));
    return new Set(own).size === 1 ? (own[0] ?? 0) : -1;
  });
  const areaOf = (place: number, month: number): number => {
    const found = settled[place] ?? -1;
    return found >= 0 ? found : positionOf(place, communeInMonth(places.stays[place] ?? [], month));
  };
  const now = totalsBy(current, 'visits', keys.length, areaOf);
  const then = totalsBy(earlier, 'visits', keys.length, areaOf);
  const compared = compareConstantBy(current, earlier, 'visits', keys.length, (place) =>
    areaOf(place, current.to),
  );
  const responses = countResponsesBy(places, ground.period, keys.length, areaOf);
  return keys.map((key, index) =>
    makeRow(ground, kind, key, now[index], then[index], compared[index], responses[index]),
  );
}

/** A place counts in each of its networks, so each network is read for itself. */
function networkRows(ground: ReportGround): readonly AreaRow[] {
  const { current, earlier, ground: places } = ground.usage;
  const keys = new Set(places.places.flatMap((place) => areasOf('network', place, null)));
  return [...keys].map((key) => {
    const member = places.places.map((place) => (areasOf('network', place, null).includes(key) ? 0 : -1));
    const belongs = (place: number): number => member[place] ?? -1;
    return makeRow(
      ground,
      'network',
      key,
      totalsBy(current, 'visits', 1, belongs)[0],
      totalsBy(earlier, 'visits', 1, belongs)[0],
      compareConstantBy(current, earlier, 'visits', 1, belongs)[0],
      countResponsesBy(places, ground.period, 1, belongs)[0],
    );
  });
}

const nothing: KeyedTotal = { value: null, reported: 0, expected: 0 };
export const notCompared: ConstantComparison = {
  current: null,
  before: null,
  change: null,
  places: 0,
  placeMonths: 0,
};

function makeRow(
  ground: ReportGround,
  kind: AreaKind,
  key: string,
  current: KeyedTotal = nothing,
  before: KeyedTotal = nothing,
  constant: ConstantComparison = notCompared,
  response: { readonly expected: number; readonly answered: number } = { expected: 0, answered: 0 },
): AreaRow {
  const { expected, answered } = response;
  return { key, name: areaName(ground, kind, key), current, before, constant, expected, answered };
}

/** The areas that a table shows as one row. */
export function addUpAreas(rows: readonly AreaRow[]): AreaRow {
  const constant = rows.map((row) => row.constant);
  const current = sumStated(constant.map((compared) => compared.current));
  const before = sumStated(constant.map((compared) => compared.before));
  return {
    key: 'rest',
    name: say('table.others'),
    current: addTotals(rows.map((row) => row.current)),
    before: addTotals(rows.map((row) => row.before)),
    constant: {
      current,
      before,
      change: changeRatio(current, before),
      places: sumStated(constant.map(({ places }) => places)) ?? 0,
      placeMonths: sumStated(constant.map(({ placeMonths }) => placeMonths)) ?? 0,
    },
    expected: sumStated(rows.map(({ expected }) => expected)) ?? 0,
    answered: sumStated(rows.map(({ answered }) => answered)) ?? 0,
  };
}

function addTotals(totals: readonly KeyedTotal[]): KeyedTotal {
  return {
    value: sumStated(totals.map(({ value }) => value)),
    reported: sumStated(totals.map(({ reported }) => reported)) ?? 0,
    expected: sumStated(totals.map(({ expected }) => expected)) ?? 0,
  };
}

/** The sum of what was reported; null when nothing was. */
function sumStated(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}

/** The commune of a place at the end of the period. */
export function communeAtEnd(ground: ReportGround, place: number): Commune | null {
  return communeOnDay(ground.usage.ground.stays[place] ?? [], lastDay(ground.period.to));
}
