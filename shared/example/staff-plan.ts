import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { AnimatorKind } from '#shared/domain/animator/animator.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import type { ExampleTown } from './place-address.ts';
import type { PlacePlan } from './place-plan.ts';
import { makeRandom, type Random } from './random.ts';

/** A place where an animator works, over which days, and for which share of a full time (hundredths). */
export type PlannedPost = {
  readonly place: AccessPoint;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly fte: number | null;
};

/** What is decided of an animator before the record is written. */
export type PlannedAnimator = {
  readonly kind: AnimatorKind;
  /** The commune that the animator sets out from. */
  readonly town: ExampleTown | null;
  /** The place whose carrier employs the animator; null for the pool. */
  readonly home: AccessPoint | null;
  readonly posts: readonly PlannedPost[];
};

/** The EPCI of the example where no place has an animator of its own, as in the Manche of the seed (scenario S8). */
export const FORSAKEN_EPCI = '000000302';

/** One member of the pool for so many places. */
const PLACES_A_POOL_MEMBER = 31;

/** The days over which a place can have animators. */
type Staffed = { readonly from: Day | null; readonly until: Day | null };

type Draft = { kind: AnimatorKind; home: AccessPoint; posts: PlannedPost[]; left: number };

/**
 * Decides who works where. Most places meant to have an animator have one; some share an itinerant one, some have
 * none; a few animators left and were followed; one in thirty is over a full time.
 *
 * @param epciOf EPCI of the commune that a place is in
 */
export function planStaff(
  places: readonly AccessPoint[],
  plans: readonly PlacePlan[],
  { seed, window, towns }: PlaceSetting,
  epciOf: (place: AccessPoint) => string | null,
): readonly PlannedAnimator[] {
  const staff: Draft[] = [];
  let round: Draft | null = null;
  let last: Draft | null = null;
  const { today } = window;
  const hire = (kind: AnimatorKind, place: AccessPoint, posts: PlannedPost[], left = 0): Draft => {
    const draft = { kind, home: place, posts, left };
    staff.push(draft);
    return draft;
  };
  places.forEach((place, index) => {
    const plan = plans[index];
    const span = plan === undefined ? null : staffedSpan(plan);
    if (plan === undefined || span === null) return;
    const random = makeRandom(seed, 20, index);
    const post = (fte: number | null): PlannedPost => {
      const { from, until } = span;
      const drawn = random.chance(0.06) ? null : addDays(until ?? today, -random.int(40, 2_900));
      return {
        place,
        from: from === null || (drawn !== null && drawn > from) ? drawn : from,
        to: until,
        fte,
      };
    };
    const heads = headsOf(plan, place, epciOf(place), random);
    for (const kind of heads.kinds) hire(kind, place, [post(shareOf(kind, random))]);
    if (heads.kinds.length === 1 && heads.kinds[0] === 'specialist') {
      const own = staff.at(-1);
      if (own !== undefined && random.chance(0.2)) foregoer(own, span, today, random, hire);
      // Some are over a full time: a second place that was never taken off the first.
      if (own !== undefined && last !== null && random.chance(0.04)) own.posts.push(extra(last.home, own));
      last = own ?? last;
    }
    if (heads.shared) {
      if (round === null || round.left === 0) round = hire('itinerant', place, [], random.int(2, 4));
      round.left -= 1;
      round.posts.push(post(random.pick([20, 20, 25, 30])));
    }
  });
  return [
    ...staff.map(({ kind, home, posts }) => ({ kind, home, posts, town: null })),
    ...planPool(places.length, seed, towns),
  ];
}

/** Who works at a place by its part, its kind and chance. */
function headsOf(
  { part, kind }: PlacePlan,
  place: AccessPoint,
  epci: string | null,
  random: Random,
): { readonly kinds: readonly AnimatorKind[]; readonly shared: boolean } {
  const of = (...kinds: AnimatorKind[]) => ({ kinds, shared: false });
  if (part === 'flagship') return of('specialist', 'specialist', 'specialist', 'occasional');
  // Three animators of whom one itinerant, as at ARDESI (seed scenario S4).
  if (part === 'hub') return of('specialist', 'specialist', 'itinerant');
  if (part === 'bus') return of('itinerant', 'itinerant');
  if (epci === FORSAKEN_EPCI) return of();
  if (!kind.animator) return random.chance(0.08) ? of('occasional') : of();
  if (place.animatorExpected === null && random.chance(0.5)) return of();
  return random.weighted([
    [of('specialist'), 58],
    [of('specialist', 'occasional'), 9],
    [of('occasional'), 7],
    [{ kinds: [], shared: true }, 16],
    [of(), 10],
  ]);
}

function shareOf(kind: AnimatorKind, random: Random): number | null {
  if (random.chance(0.07)) return null;
  if (kind === 'occasional') return random.pick([10, 20, 20, 30]);
  return random.weighted([
    [100, 52],
    [80, 20],
    [50, 22],
    [60, 6],
  ]);
}

/** The one who held the post before, with some days without anyone in between. */
function foregoer(
  own: Draft,
  span: Staffed,
  today: Day,
  random: Random,
  hire: (kind: AnimatorKind, place: AccessPoint, posts: PlannedPost[]) => Draft,
): void {
  const [post] = own.posts;
  if (post === undefined || post.from === null || post.from < addDays(today, -1_100)) return;
  const to = addDays(post.from, -random.weighted([[1, 50] as const, [random.int(20, 120), 50] as const]));
  const drawn = addDays(to, -random.int(300, 1_600));
  const from = span.from === null || span.from < drawn ? drawn : span.from;
  if (from < to) hire('specialist', own.home, [{ ...post, from, to }]);
}

function extra(place: AccessPoint, own: Draft): PlannedPost {
  const [post] = own.posts;
  return { place, from: post?.from ?? null, to: post?.to ?? null, fte: 40 };
}

/** Those who replace: they have no post. */
function planPool(places: number, seed: number, towns: readonly ExampleTown[]): readonly PlannedAnimator[] {
  return Array.from({ length: Math.ceil(places / PLACES_A_POOL_MEMBER) - 1 }, (_, index) => {
    const random = makeRandom(seed, 21, index);
    return { kind: 'pool', town: towns[random.int(0, towns.length - 1)] ?? null, home: null, posts: [] };
  });
}

/** From the first opening of a place until it stops for good; null where it never opened. */
function staffedSpan({ statuses }: PlacePlan): Staffed | null {
  const first = statuses.find(({ status }) => status === 'open');
  if (first === undefined) return null;
  const stop = statuses[statuses.findLastIndex(({ status }) => status === 'open') + 1];
  const stopped = stop === undefined || stop.status === 'suspended' ? null : stop.from;
  return { from: first.from, until: stopped === null ? null : addDays(stopped, -1) };
}
