import { type MonthIndex, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { BreakdownBasis } from '#shared/domain/usage-return/usage-return.ts';
import { expectedAt, flagsAt, monthFlags, type PlaceMonths } from './place-months.ts';
import { basisCodes, countsInTotals, liesWithin, stateCodes } from './usage-view.ts';

/**
 * The received returns that a period holds whole, within the perimeter, and what sessions tell where there is none:
 * those that count in its totals (data.md, figures 3 and 4). Entry `i` of each column is the same return.
 */
export type HeldReturns = {
  readonly ground: PlaceMonths;
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  readonly length: number;
  /** Row of the view. */
  readonly row: Int32Array;
  /** Index of the place in the ground. */
  readonly place: Int32Array;
  /** How many of its months are expected of the place. */
  readonly expected: Int32Array;
  /** Place-months expected in the period, answered or not: the N of its totals. */
  readonly expectedTotal: number;
  /** Whether any return has its breakdowns in visits, and in users. */
  readonly bases: Readonly<Record<BreakdownBasis, boolean>>;
  /** 1 where another row of the place covers one of its months too: a longer return, or another stop. */
  readonly contested: Uint8Array;
  /** Positions of the contested returns: place by place, the longest first. */
  readonly contestedOrder: Int32Array;
};

/**
 * Finds the returns that count in a period's totals, in one pass. A return belongs to the territory of its last
 * month, since it is never spread over months.
 */
export function holdReturns(ground: PlaceMonths, period: Period): HeldReturns {
  const { facts, viewPlaces } = ground;
  const view = facts.usage;
  const everywhere = ground.perimeter.kind === 'all';
  const from = monthIndex(period.from);
  const to = monthIndex(period.to);
  const places = new Int32Array(view.rows);
  const rows = new Int32Array(view.rows);
  const expected = new Int32Array(view.rows);
  let length = 0;
  let several = view.stop !== null;
  const bases = { visits: false, users: false };
  for (let row = 0; row < view.rows; row += 1) {
    if (!countsInTotals(view.state[row]) || !liesWithin(view, row, from, to)) continue;
    const place = viewPlaces[view.place[row] ?? 0] ?? -1;
    if (place < 0) continue;
    const last = view.to[row] ?? to;
    if (!everywhere && (flagsAt(ground, place, last) & monthFlags.inside) === 0) continue;
    const first = view.from[row] ?? from;
    let due = 0;
    for (let month = first; month <= last; month += 1) due += expectedAt(ground, place, month);
    rows[length] = row;
    places[length] = place;
    expected[length] = due;
    length += 1;
    if (view.basis[row] === basisCodes.users) bases.users = true;
    else bases.visits = true;
    if (first < last || view.state[row] === stateCodes.logged) several = true;
  }
  const held = {
    ground,
    from,
    to,
    length,
    bases,
    row: rows.slice(0, length),
    place: places.slice(0, length),
    expected: expected.slice(0, length),
  };
  return { ...held, expectedTotal: countExpected(held), ...findContested(held, several) };
}

function countExpected({ ground, from, to }: Pick<HeldReturns, 'ground' | 'from' | 'to'>): number {
  let expected = 0;
  for (let place = 0; place < ground.places.length; place += 1)
    for (let month = from; month <= to; month += 1) expected += expectedAt(ground, place, month);
  return expected;
}

/**
 * Gives each return that reports something, each place-month once: where returns of a place overlap, the longest that
 * reports it counts and those it overlaps are left out (one source per place, month and measure: data.md, figure 4).
 * Returns of two stops do not overlap; one of a stop and one of the whole place do. What sessions tell beside them was
 * sorted out before (`effective-usage.ts`).
 *
 * @param reports tells whether a row of the view reports the thing looked for
 * @param visit gets the position in {@link HeldReturns}, the row of the view, and the expected months that it is the
 * first to answer for: a place-month counts once in an n of N, however many stops report it. `isFirst` tells it by month
 */
export function eachReporting(
  held: HeldReturns,
  reports: (row: number) => boolean,
  visit: (position: number, row: number, answered: number, isFirst: (month: MonthIndex) => boolean) => void,
): void {
  for (let position = 0; position < held.length; position += 1) {
    if (held.contested[position] === 1) continue;
    const row = held.row[position] ?? 0;
    if (reports(row)) visit(position, row, held.expected[position] ?? 0, always);
  }
  if (held.contestedOrder.length === 0) return;
  const view = held.ground.facts.usage;
  const months = held.to - held.from + 1;
  const taken = makeTaken(months);
  const answered = new Uint8Array(months);
  const fresh = new Uint8Array(months);
  const isFirst = (month: MonthIndex): boolean => fresh[month - held.from] === 1;
  let owner = -1;
  for (const position of held.contestedOrder) {
    const place = held.place[position] ?? 0;
    if (place !== owner) {
      owner = place;
      taken.clear();
      answered.fill(0);
    }
    const row = held.row[position] ?? 0;
    if (!reports(row)) continue;
    const first = (view.from[row] ?? 0) - held.from;
    const end = (view.to[row] ?? 0) - held.from + 1;
    if (view.state[row] !== stateCodes.logged && !taken.take(view.stop?.[row] ?? -1, first, end)) continue;
    let due = 0;
    for (let at = first; at < end; at += 1) {
      fresh[at] = answered[at] === 0 ? 1 : 0;
      answered[at] = 1;
      due += (fresh[at] ?? 0) * expectedAt(held.ground, place, held.from + at);
    }
    visit(position, row, due, isFirst);
  }
}

function always(): boolean {
  return true;
}

/** The months of a place that its returns took, by stop. */
function makeTaken(months: number): {
  readonly clear: () => void;
  /** Takes a run of months (end excluded) for a stop, −1 for the whole place; false where it was taken already. */
  readonly take: (stop: number, first: number, end: number) => boolean;
} {
  const any = new Uint8Array(months);
  const whole = new Uint8Array(months);
  const byStop = new Map<number, Uint8Array>();
  const isTaken = (column: Uint8Array, first: number, end: number): boolean =>
    column.subarray(first, end).includes(1);
  return {
    clear: () => {
      any.fill(0);
      whole.fill(0);
      byStop.clear();
    },
    take: (stop, first, end) => {
      const own = stop < 0 ? whole : (byStop.get(stop) ?? new Uint8Array(months));
      if (stop < 0 ? isTaken(any, first, end) : isTaken(whole, first, end) || isTaken(own, first, end))
        return false;
      if (stop >= 0) byStop.set(stop, own);
      own.fill(1, first, end);
      any.fill(1, first, end);
      return true;
    },
  };
}

function findContested(
  held: Pick<HeldReturns, 'ground' | 'from' | 'to' | 'length' | 'row' | 'place'>,
  several: boolean,
): Pick<HeldReturns, 'contested' | 'contestedOrder'> {
  const contested = new Uint8Array(held.length);
  if (!several) return { contested, contestedOrder: new Int32Array(0) };
  const view = held.ground.facts.usage;
  const months = held.to - held.from + 1;
  const covering = new Uint8Array(held.ground.places.length * months);
  const overMonths = (position: number, act: (at: number) => void): void => {
    const row = held.row[position] ?? 0;
    const base = (held.place[position] ?? 0) * months - held.from;
    for (let month = view.from[row] ?? 0; month <= (view.to[row] ?? -1); month += 1) act(base + month);
  };
  for (let position = 0; position < held.length; position += 1)
    overMonths(position, (at) => {
      covering[at] = Math.min(2, (covering[at] ?? 0) + 1);
    });
  const order: number[] = [];
  for (let position = 0; position < held.length; position += 1) {
    let shared = false;
    overMonths(position, (at) => {
      if (covering[at] === 2) shared = true;
    });
    if (!shared) continue;
    contested[position] = 1;
    order.push(position);
  }
  const lengthOf = (position: number): number => {
    const row = held.row[position] ?? 0;
    return (view.to[row] ?? 0) - (view.from[row] ?? 0);
  };
  const stopOf = (position: number): number => view.stop?.[held.row[position] ?? 0] ?? -1;
  order.sort(
    (a, b) =>
      (held.place[a] ?? 0) - (held.place[b] ?? 0) ||
      lengthOf(b) - lengthOf(a) ||
      stopOf(a) - stopOf(b) ||
      (held.row[a] ?? 0) - (held.row[b] ?? 0),
  );
  return { contested, contestedOrder: Int32Array.from(order) };
}
