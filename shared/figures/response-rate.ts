import { type MonthIndex, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { flagsAt, isClosed, isExpected, monthFlags, type PlaceMonths } from './place-months.ts';

/**
 * Answers to a period (data.md, figure 3), in place-months: `answered` lies within `expected`;
 * `closed` is apart from both. `unasked` were answered without being expected.
 */
export type ResponseCount = {
  readonly expected: number;
  readonly answered: number;
  readonly closed: number;
  readonly unasked: number;
};

/** Counts the answers of a period. A return of several months answers for each of them. */
export function countResponses(ground: PlaceMonths, period: Period): ResponseCount {
  return (
    countResponsesBy(ground, period, 1, () => 0)[0] ?? { expected: 0, answered: 0, closed: 0, unasked: 0 }
  );
}

/**
 * Counts the answers of a period by key, in one pass.
 *
 * @param keyOf key of a place in a month, −1 to leave it out
 */
export function countResponsesBy(
  ground: PlaceMonths,
  period: Period,
  keys: number,
  keyOf: (place: number, month: MonthIndex) => number,
): readonly ResponseCount[] {
  const first = monthIndex(period.from);
  const last = monthIndex(period.to);
  const counts = Array.from({ length: keys }, () => ({ expected: 0, answered: 0, closed: 0, unasked: 0 }));
  for (let place = 0; place < ground.places.length; place += 1) {
    for (let month = first; month <= last; month += 1) {
      const flags = flagsAt(ground, place, month);
      const count = (flags & monthFlags.inside) === 0 ? undefined : counts[keyOf(place, month)];
      if (count === undefined) continue;
      const answered = (flags & monthFlags.answered) !== 0;
      if (isExpected(flags)) {
        count.expected += 1;
        if (answered) count.answered += 1;
      } else if (isClosed(flags)) count.closed += 1;
      else if (answered) count.unasked += 1;
    }
  }
  return counts;
}

/** The share of expected place-months that were answered; null when none was expected. */
export function responseRate(count: Pick<ResponseCount, 'expected' | 'answered'>): number | null {
  return count.expected === 0 ? null : count.answered / count.expected;
}

/** Places that were asked in a period and never answered, nor said that they were closed; indexes into the ground. */
export function silentPlaces(ground: PlaceMonths, period: Period): readonly number[] {
  const first = monthIndex(period.from);
  const last = monthIndex(period.to);
  const silent: number[] = [];
  for (let place = 0; place < ground.places.length; place += 1) {
    let asked = false;
    let heard = false;
    for (let month = first; month <= last; month += 1) {
      const flags = flagsAt(ground, place, month);
      if (isExpected(flags)) asked = true;
      if ((flags & (monthFlags.answered | monthFlags.closed)) !== 0) heard = true;
    }
    if (asked && !heard) silent.push(place);
  }
  return silent;
}
