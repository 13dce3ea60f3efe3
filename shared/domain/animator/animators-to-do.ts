import type { Day } from '#shared/domain/calendar/day.ts';
import { runsMeet } from '#shared/domain/calendar/day-run.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import { placesWithoutAnimator } from '#shared/figures/places-without-animator.ts';
import { animatorName } from './animator-name.ts';
import type { PlaceSpot } from './animator-whereabouts.ts';
import { endsSoon } from './ending-soon.ts';
import type { People } from './people.ts';

/** An open place that is meant to have an animator and has none today. */
export type PlaceWithoutAnimator = { readonly placeId: string; readonly name: string };

/** A contract that ends within six months. */
export type EndingContract = { readonly animatorId: string; readonly name: string; readonly on: Day };

/** An absence, under way or to come, at a place where nobody replaces. */
export type UncoveredAbsence = {
  readonly absenceId: string;
  readonly animatorId: string;
  readonly name: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly from: Day;
  readonly to: Day | null;
  /** The request, once it was made. */
  readonly replacementId: string | null;
  readonly state: 'notAsked' | Exclude<Replacement['state'], 'assigned' | 'cancelled'>;
};

/** What awaits the officer about animators. */
export type AnimatorsToDo = {
  readonly placesWithout: readonly PlaceWithoutAnimator[];
  readonly contracts: readonly EndingContract[];
  readonly absences: readonly UncoveredAbsence[];
};

/** What awaits the officer on a day: the soonest first, places by name. @param places living places */
export function animatorsToDo(people: People, places: readonly PlaceSpot[], today: Day): AnimatorsToDo {
  return {
    placesWithout: placesWithout(people, places, today),
    contracts: [...people.animators.values()]
      .flatMap((animator) =>
        animator.contractTo !== null && endsSoon(animator.contractTo, today)
          ? [{ animatorId: animator.id, name: animatorName(animator), on: animator.contractTo }]
          : [],
      )
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.name.localeCompare(b.name, 'fr'))),
    absences: uncoveredAbsences(people, places, today),
  };
}

/** Only places meant to have an animator are told (data.md, figure 10). */
function placesWithout(
  people: People,
  places: readonly PlaceSpot[],
  today: Day,
): readonly PlaceWithoutAnimator[] {
  const { compare } = new Intl.Collator('fr');
  return placesWithoutAnimator(places, [...people.assignments.values()], today)
    .without.map(({ id, name }) => ({ placeId: id, name }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The absences not over, at each place of their animator, without somebody who replaces there. */
export function uncoveredAbsences(
  people: People,
  places: readonly PlaceSpot[],
  today: Day,
): readonly UncoveredAbsence[] {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const found: UncoveredAbsence[] = [];
  for (const absence of people.absences.values()) {
    const animator = people.animators.get(absence.animatorId);
    if (animator === undefined || (absence.to !== null && absence.to < today)) continue;
    const requests = people.replacementsFor(absence.id);
    const placeIds = new Set([
      ...people
        .assignmentsOf(animator.id)
        .filter((assignment) => runsMeet(assignment, absence))
        .map(({ placeId }) => placeId),
      ...requests.filter(({ state }) => state !== 'cancelled').map(({ placeId }) => placeId),
    ]);
    for (const placeId of placeIds) {
      const own = requests.filter((request) => request.placeId === placeId);
      if (own.some(({ state }) => state === 'assigned')) continue;
      const open =
        own.find(({ state }) => state === 'asked') ?? own.find(({ state }) => state === 'notCovered');
      found.push({
        absenceId: absence.id,
        animatorId: animator.id,
        name: animatorName(animator),
        placeId,
        placeName: names.get(placeId) ?? '',
        from: absence.from,
        to: absence.to,
        replacementId: open?.id ?? null,
        state: open?.state === 'asked' || open?.state === 'notCovered' ? open.state : 'notAsked',
      });
    }
  }
  return found.sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.name.localeCompare(b.name, 'fr'),
  );
}
