import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { isCheckedWithinYear } from '#shared/domain/access-point/freshness.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { fteBy, noFte } from '#shared/figures/fte.ts';
import { placesWithoutAnimator } from '#shared/figures/places-without-animator.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { say, sayCount } from '#shared/report/report-text.ts';
import type { DashboardGround } from './dashboard-ground.ts';
import { againstDay, type DashboardKeyFigure, keyFigure, recordFigure } from './dashboard-key-figure.ts';

/** Places open today, and on the same day a year earlier (data.md, figure 2). */
export function openPlacesFigure(ground: DashboardGround): DashboardKeyFigure {
  const { facts, periods } = ground;
  const count = (day: Day): Figure => {
    const ids = openOn(facts.places, day).map(({ id }) => id);
    return recordFigure(ids.length, 'places', 'accessPoint', { placeIds: ids });
  };
  const stopped = (status: 'suspended' | 'frozen'): number =>
    facts.places.filter((place) => statusAt(place, periods.today) === status).length;
  const suspended = stopped('suspended');
  const frozen = stopped('frozen');
  return keyFigure('openPlaces', count(periods.today), count(periods.yearAgo), {
    title: 'dashboard.figure.openPlaces.title',
    definition: 'dashboard.figure.openPlaces.definition',
    against: againstDay(ground),
    notes: [
      ...(suspended === 0 ? [] : [sayCount('dashboard.figure.openPlaces.suspended', suspended)]),
      ...(frozen === 0 ? [] : [sayCount('dashboard.figure.openPlaces.frozen', frozen)]),
    ],
  });
}

/** Full times at work today: assigned, less absences, plus replacements (data.md, figure 10). */
export function ftePresentFigure(ground: DashboardGround): DashboardKeyFigure {
  const { periods } = ground;
  const staff = ground.staff();
  const present = (day: Day): Figure => {
    const { value, told, posts } = (fteBy(staff, day, day, () => ['all']).get('all') ?? noFte(staff)).present;
    return recordFigure(value, 'fte', 'assignment', posts === 0 ? {} : { reported: told, expected: posts });
  };
  return keyFigure('ftePresent', present(periods.today), present(periods.yearAgo), {
    title: 'dashboard.figure.ftePresent.title',
    definition: 'dashboard.figure.ftePresent.definition',
    against: againstDay(ground),
  });
}

/** Open places meant to have an animator and to which nobody is assigned today (data.md, figure 10). */
export function withoutAnimatorFigure(ground: DashboardGround): DashboardKeyFigure {
  const { facts, periods } = ground;
  const need = (day: Day) => placesWithoutAnimator(facts.places, facts.staff.assignments, day);
  const figure = (places: readonly PlaceFacts[]): Figure =>
    recordFigure(places.length, 'places', 'accessPoint', { placeIds: places.map(({ id }) => id) });
  const now = need(periods.today);
  return keyFigure('withoutAnimator', figure(now.without), figure(need(periods.yearAgo).without), {
    title: 'dashboard.figure.withoutAnimator.title',
    definition: 'definition.animatorExpected',
    against: againstDay(ground),
    notes: [sayCount('dashboard.figure.withoutAnimator.expected', now.expected.length)],
  });
}

/** Share of open places whose record was checked within a year (data.md, figure 13). What it was then is not kept. */
export function freshFigure(ground: DashboardGround): DashboardKeyFigure {
  const { facts, periods } = ground;
  const open = openOn(facts.places, periods.today);
  const fresh = open.filter(({ verifiedOn }) => isCheckedWithinYear(verifiedOn, periods.today));
  const share = open.length === 0 ? null : fresh.length / open.length;
  return keyFigure(
    'fresh',
    recordFigure(share, 'ratio', 'accessPoint', {
      placeIds: fresh.map(({ id }) => id),
      reported: fresh.length,
      expected: open.length,
    }),
    null,
    {
      title: 'dashboard.figure.fresh.title',
      definition: 'dashboard.figure.fresh.definition',
      against: againstDay(ground),
      notes: [say('dashboard.figure.fresh.note')],
    },
  );
}

function openOn(places: readonly PlaceFacts[], day: Day): readonly PlaceFacts[] {
  return places.filter((place) => statusAt(place, day) === 'open');
}
