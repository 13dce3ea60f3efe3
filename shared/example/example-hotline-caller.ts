import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { ExampleEquipment } from './example-equipment.ts';
import type { HotlineCall } from './hotline-calls.ts';
import { familyNames, firstNames } from './invented-names.ts';
import { fictionMobile } from './place-contact.ts';
import type { Random } from './random.ts';

/** What calls come from. */
export type CallerGround = {
  readonly places: readonly AccessPoint[];
  readonly organisations: readonly Organisation[];
  readonly animators: readonly Animator[];
  readonly assignments: readonly Assignment[];
  readonly equipment: ExampleEquipment;
};

/** The fields of a ticket that tell where it comes from, and what thing it is about. */
export type DrawnCaller = Pick<
  Ticket,
  'accessPointId' | 'organisationId' | 'animatorId' | 'callerName' | 'callerPhone' | 'itemId' | 'loanId'
>;

const TRIES = 6;

/** Makes the draw of callers: a place open that day, or a structure; its animator, its contact or somebody who is not known. */
export function makeCallerDraw({
  places,
  organisations,
  animators,
  assignments,
  equipment,
}: CallerGround): (
  call: Pick<HotlineCall, 'category' | 'thing'>,
  day: Day,
  random: Random,
  from?: AccessPoint | null,
) => DrawnCaller {
  const known = new Set(animators.map(({ id }) => id));
  const posts = new Map<string, Assignment[]>();
  for (const post of assignments) posts.set(post.placeId, [...(posts.get(post.placeId) ?? []), post]);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const stood = new Map<string, string[]>();
  for (const { id, placeId } of equipment.items)
    if (placeId !== null) stood.set(placeId, [...(stood.get(placeId) ?? []), id]);
  const lent = equipment.loans.filter(
    ({ borrowerPlaceId, handedOverOn }) => borrowerPlaceId !== null && handedOverOn !== null,
  );
  const itemOf = new Map(
    equipment.loanLines.flatMap(({ loanId, itemId }) => (itemId === null ? [] : [[loanId, itemId] as const])),
  );
  const pick = <T>(list: readonly T[], random: Random): T | null =>
    list[random.int(0, Math.max(0, list.length - 1))] ?? null;
  /** A few call often, as everywhere. */
  const drawPlace = (day: Day, random: Random): AccessPoint | null => {
    for (let left = TRIES; left > 0; left -= 1) {
      const place = places[Math.floor(random.unit() ** 1.7 * places.length)];
      if (place !== undefined && isOpen(place, day)) return place;
    }
    return null;
  };
  const outOn = (day: Day): readonly Loan[] =>
    lent.filter(({ handedOverOn, due }) => (handedOverOn ?? '') <= day && day <= due);

  return (call, day, random, from = null) => {
    const loan = call.thing === 'loan' ? pick(outOn(day), random) : null;
    const ofStructure = (call.category === 'project' || call.category === 'legal') && random.chance(0.35);
    const organisation = from === null && loan === null && ofStructure ? pick(organisations, random) : null;
    const place =
      from ??
      (organisation !== null ? null : (placeById.get(loan?.borrowerPlaceId ?? '') ?? drawPlace(day, random)));
    const working = (posts.get(place?.id ?? '') ?? []).filter(
      (post) => known.has(post.animatorId) && runsOn(post, day),
    );
    const animator = random.chance(0.72) ? pick(working, random) : null;
    const contact = (place ?? organisation)?.contacts[0] ?? null;
    const named = animator === null && random.chance(0.82);
    return {
      accessPointId: place?.id ?? null,
      organisationId: organisation?.id ?? null,
      animatorId: animator?.animatorId ?? null,
      callerName: !named
        ? null
        : contact !== null && random.chance(0.6)
          ? contact.name
          : `${random.pick(firstNames)} ${random.pick(familyNames)}`,
      callerPhone: random.chance(named ? 0.5 : 0.12) ? fictionMobile(random) : null,
      itemId:
        loan !== null
          ? (itemOf.get(loan.id) ?? null)
          : call.thing === 'item'
            ? pick(stood.get(place?.id ?? '') ?? [], random)
            : null,
      loanId: loan?.id ?? null,
    };
  };
}

/** Whether a place is open on a day, by the last status that had begun. */
function isOpen({ statusHistory }: AccessPoint, day: Day): boolean {
  return statusHistory.findLast(({ from }) => (from ?? '') <= day)?.status === 'open';
}
