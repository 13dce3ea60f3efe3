import type { Absence } from '#shared/domain/absence/absence.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import { makeAbsences } from './example-absences.ts';
import { makeAnimators } from './example-animators.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import type { PeopleTexts } from './people-texts.ts';
import type { PlacePlan } from './place-plan.ts';
import { makeRandom, type Random } from './random.ts';
import { type PlannedAnimator, planStaff } from './staff-plan.ts';

/** The animators of the example and all that is dated of them. */
export type ExampleStaff = {
  readonly animators: readonly Animator[];
  readonly assignments: readonly Assignment[];
  readonly absences: readonly Absence[];
  readonly replacements: readonly Replacement[];
};

/** Makes the animators, their assignments, absences and replacements. @param epciOf EPCI of the commune that a place is in */
export function makeStaff(
  places: readonly AccessPoint[],
  plans: readonly PlacePlan[],
  organisations: readonly Organisation[],
  setting: PlaceSetting,
  texts: PeopleTexts,
  epciOf: (place: AccessPoint) => string | null,
): ExampleStaff {
  const staff = planStaff(places, plans, setting, epciOf);
  const animators = makeAnimators(staff, setting, texts, employers(organisations));
  const assignments = makeAssignments(staff, animators, setting, texts);
  return { animators, assignments, ...makeAbsences(staff, animators, setting, texts) };
}

/** The carrier of the place where it employs, else a public one that does; a few are not known. */
function employers(
  organisations: readonly Organisation[],
): (animator: PlannedAnimator, random: Random) => Organisation | null {
  const employing = organisations.filter(({ roles }) => roles.includes('employer'));
  const byId = new Map(employing.map((one) => [one.id, one]));
  const large = employing.filter(({ kind }) => kind === 'epci');
  const others = large.length > 0 ? large : employing;
  return ({ home }, random) => {
    const known = random.chance(0.94);
    const drawn = others[random.int(0, Math.max(0, others.length - 1))] ?? null;
    return known ? (byId.get(home?.carrierId ?? '') ?? drawn) : null;
  };
}

function makeAssignments(
  staff: readonly PlannedAnimator[],
  animators: readonly Animator[],
  { seed, window: { now } }: PlaceSetting,
  texts: PeopleTexts,
): readonly Assignment[] {
  let order = 0;
  return staff.flatMap(({ posts }, index) => {
    const random = makeRandom(seed, 23, index);
    return posts.map(({ place, from, to, fte }): Assignment => {
      order += 1;
      return {
        id: random.uuid(now),
        ...exampleBookkeeping(now, order),
        animatorId: animators[index]?.id ?? '',
        placeId: place.id,
        ftePercent: fte,
        from,
        to,
        task: random.chance(0.7) ? random.pick(texts.tasks) : null,
        notes: null,
      };
    });
  });
}
