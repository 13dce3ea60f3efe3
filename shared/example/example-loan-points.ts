import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import type { Closure, LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { EquipmentTexts } from './equipment-texts.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import { familyNames, firstNames } from './invented-names.ts';
import { largeWeeks } from './opening-week.ts';
import { fictionMobile } from './place-contact.ts';
import { makeRandom } from './random.ts';

/** The town that names each loan point, and the EPCIs that it serves, its own first: the ten of the région. */
export const exampleLoanPoints: readonly (readonly [of: string, epciCodes: readonly string[]])[] = [
  ['d’Aubremont', ['000000101', '000000104']],
  ['des Quatre Moulins', ['000000102', '000000103']],
  ['de la Grande Sérine', ['000000201']],
  ['de Lanternay', ['000000202', '000000203']],
  ['d’Ormelac', ['000000301', '000000302', '000000303']],
];

/** What loan points are made from. */
export type LoanPointGround = {
  readonly places: readonly AccessPoint[];
  readonly animators: readonly Animator[];
  readonly assignments: readonly Assignment[];
  readonly epciOf: (place: AccessPoint) => string | null;
};

/** Makes the five loan points, each in a staffed place of its EPCI where there is one. */
export function makeLoanPoints(
  { places, animators, assignments, epciOf }: LoanPointGround,
  { seed, window: { now, today, months } }: PlaceSetting,
  texts: EquipmentTexts,
): readonly LoanPoint[] {
  const staffed = new Map<string, string>();
  for (const { placeId, animatorId, from, to } of assignments)
    if (runsOn({ from, to }, today) && !staffed.has(placeId)) staffed.set(placeId, animatorId);
  const byId = new Map(animators.map((one) => [one.id, one]));
  return exampleLoanPoints.map(([of, epciCodes], index) => {
    const random = makeRandom(seed, 31, index);
    const own = places.filter(
      (place) =>
        epciOf(place) === epciCodes[0] &&
        place.form === 'fixed' &&
        place.statusHistory.at(-1)?.status === 'open',
    );
    const place = own.find(({ id, hubId }) => staffed.has(id) && hubId === null) ?? own[0] ?? null;
    const animator = byId.get(staffed.get(place?.id ?? '') ?? '') ?? null;
    return {
      id: random.uuid(now),
      ...exampleBookkeeping(now, index),
      name: texts.loanPoint.replace('{name}', of),
      placeId: place?.id ?? null,
      epciCodes: [...epciCodes],
      openingHours: index === 1 ? null : (largeWeeks[index % largeWeeks.length]?.hours ?? null),
      closures: makeClosures(today, index, texts, () => random.uuid(now)),
      animatorId: animator?.id ?? null,
      managerName: animator === null ? `${random.pick(firstNames)} ${random.pick(familyNames)}` : null,
      phone: fictionMobile(random),
      emails: [`pret-${index + 1}@exemple.invalid`],
      from: index === 4 ? addDays(today, -Math.round(months * 26)) : null,
      to: null,
      notes: null,
    };
  });
}

/** Last summer, last and next end of year; the third loan point does not close in summer. */
function makeClosures(
  today: string,
  index: number,
  { closures }: EquipmentTexts,
  newId: () => string,
): Closure[] {
  const year = Number(today.slice(0, 4));
  const runs: readonly (readonly [from: string, to: string, reason: string])[] = [
    [`${year - 1}-12-24`, `${year}-01-02`, closures.winter],
    ...(index === 2 ? [] : [[`${year}-08-03`, `${year}-08-16`, closures.summer] as const]),
    [`${year}-12-24`, `${year + 1}-01-02`, closures.winter],
  ];
  return runs.map(([from, to, reason]) => ({ id: newId(), from, to, reason }));
}
