import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { firstDay, lastDay, monthIndex } from '#shared/domain/calendar/month.ts';
import { type UsageReturn, usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import type { ExampleWindow } from './example-window.ts';
import { makeRandom } from './random.ts';

/** Months, up to the last one told, over which an itinerant place counts stop by stop. */
const MONTHS_BY_STOP = 12;

/**
 * The returns by stop that an itinerant place sends instead of one of the whole: its visits shared out over the stops of
 * that month. The return itself where it has no stop, or counts nothing.
 */
export function returnsOfStops(
  made: UsageReturn,
  { stops }: Pick<AccessPoint, 'stops'>,
  window: ExampleWindow,
  seed: number,
): readonly UsageReturn[] {
  const { visits } = made.values;
  const month = monthIndex(made.from);
  const there = stops.filter(
    ({ from, to }) =>
      (from === null || from <= firstDay(made.from)) && (to === null || to >= lastDay(made.to)),
  );
  const late = month > window.last - MONTHS_BY_STOP;
  if (made.state !== 'received' || visits === undefined || there.length < 2 || !late) return [made];
  const random = makeRandom(seed, 63, month);
  const weights = there.map(() => 0.4 + random.unit());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let given = 0;
  return there.map(({ id: stopId }, index) => {
    reached += weights[index] ?? 0;
    const upTo = Math.min(visits, Math.round((visits * reached) / whole));
    const own = upTo - given;
    given = upTo;
    return {
      ...made,
      id: usageReturnId(made.placeId, made.from, made.to, stopId),
      stopId,
      breakdownBasis: 'visits',
      values: { visits: own },
      comment: index === 0 ? made.comment : null,
    };
  });
}
