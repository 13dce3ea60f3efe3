import { monthIndex } from '#shared/domain/calendar/month.ts';
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

/** Counts the answers of a period, of every place or of those that `chosen` accepts. A return of several months answers for each of them. */
export function countResponses(
  ground: PlaceMonths,
  period: Period,
  chosen: (place: number, month: number) => boolean = () => true,
): ResponseCount {
  const first = monthIndex(period.from);
  const last = monthIndex(period.to);
  let expected = 0;
  let answered = 0;
  let closed = 0;
  let unasked = 0;
  for (let place = 0; place < ground.places.length; place += 1) {
    for (let month = first; month <= last; month += 1) {
      const flags = flagsAt(ground, place, month);
      if (flags === 0 || !chosen(place, month)) continue;
      if (isExpected(flags)) {
        expected += 1;
        if ((flags & monthFlags.answered) !== 0) answered += 1;
      } else if (isClosed(flags)) closed += 1;
      else if ((flags & monthFlags.answered) !== 0 && (flags & monthFlags.inside) !== 0) unasked += 1;
    }
  }
  return { expected, answered, closed, unasked };
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
