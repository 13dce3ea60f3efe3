import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';

/** What is looked at of a place to know whether it lacks an animator. */
export type AnimatedPlace = Pick<AccessPoint, 'id' | 'statusHistory' | 'animatorExpected'>;

/** Open places by what was decided of an animator, in the order given. */
export type AnimatorNeed<P> = {
  /** Open and meant to have an animator. */
  readonly expected: readonly P[];
  /** Those of them to which nobody is assigned that day. */
  readonly without: readonly P[];
  /** Open places of which it was not decided: neither counted nor flagged. */
  readonly undecided: readonly P[];
};

/**
 * Places meant to have an animator on a day, and those without one (data.md, figure 10): only places that are open that
 * day and marked so are flagged; one assignment running, whatever its share, is enough. An absence leaves a place its
 * animator: it is told with the replacements.
 *
 * @param assignments living ones, of any places
 */
export function placesWithoutAnimator<P extends AnimatedPlace>(
  places: readonly P[],
  assignments: readonly Pick<Assignment, 'placeId' | 'from' | 'to'>[],
  day: Day,
): AnimatorNeed<P> {
  const staffed = new Set(
    assignments.filter((assignment) => runsOn(assignment, day)).map(({ placeId }) => placeId),
  );
  const open = places.filter((place) => statusAt(place, day) === 'open');
  const expected = open.filter(({ animatorExpected }) => animatorExpected === true);
  return {
    expected,
    without: expected.filter(({ id }) => !staffed.has(id)),
    undecided: open.filter(({ animatorExpected }) => animatorExpected === null),
  };
}
