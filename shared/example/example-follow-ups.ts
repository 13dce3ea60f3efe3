import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { type SubjectKey, subjectOf } from '#shared/domain/record/subject.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import type { PeopleTexts } from './people-texts.ts';
import { makeRandom } from './random.ts';

/** Makes visits and contacts of the last eighteen months: a few next dates are past and still to do. */
export function makeFollowUps(
  places: readonly AccessPoint[],
  organisations: readonly Organisation[],
  animators: readonly Animator[],
  { seed, window: { now, today } }: PlaceSetting,
  texts: PeopleTexts,
): readonly FollowUp[] {
  const made: FollowUp[] = [];
  const about = (label: number, key: SubjectKey, share: number, ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      const random = makeRandom(seed, 27, label, index);
      if (!random.chance(share)) return;
      for (let left = random.int(1, 2); left > 0; left -= 1) {
        const kind = random.weighted([
          ['visit', key === 'accessPointId' ? 40 : 0],
          ['phone', 30],
          ['email', 20],
          ['meeting', 9],
          ['other', 1],
        ] as const);
        const day = addDays(today, -random.int(1, 540));
        const next = random.weighted([
          ['none', 62],
          ['done', 16],
          ['overdue', 8],
          ['planned', 14],
        ] as const);
        const passed = addDays(today, -random.int(1, 40));
        const due = passed < day ? day : passed;
        made.push({
          id: random.uuid(now),
          ...exampleBookkeeping(now, made.length),
          ...subjectOf({ key, id }),
          kind,
          day,
          text: random.chance(0.95) ? random.pick(kind === 'visit' ? texts.visits : texts.contacts) : null,
          nextOn: next === 'none' ? null : next === 'planned' ? addDays(today, random.int(2, 120)) : due,
          nextDoneOn: next === 'done' ? due : null,
        });
      }
    });
  about(
    0,
    'accessPointId',
    0.28,
    places.map(({ id }) => id),
  );
  about(
    1,
    'organisationId',
    0.1,
    organisations.map(({ id }) => id),
  );
  about(
    2,
    'animatorId',
    0.1,
    animators.map(({ id }) => id),
  );
  return made;
}
