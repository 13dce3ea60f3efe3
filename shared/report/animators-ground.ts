import type { Day } from '#shared/domain/calendar/day.ts';
import { animatorsInPost } from '#shared/figures/animators-in-post.ts';
import { type Fte, fteBy, noFte, type StaffKeys } from '#shared/figures/fte.ts';
import { keptBy } from '#shared/figures/kept-by.ts';
import { liesInside } from '#shared/figures/place-area.ts';
import { type AnimatorNeed, placesWithoutAnimator } from '#shared/figures/places-without-animator.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { AnimatorFacts } from '#shared/figures/staff-facts.ts';
import { daysOver } from './days-over.ts';
import { placesInside } from './places-inside.ts';
import type { ReportGround } from './report-input.ts';

/** Key of the perimeter as a whole. */
export const WHOLE = 'whole';

/** The figures of a run of days; its last day is the one at which posts and places are looked at. */
export type StaffRun = {
  readonly first: Day;
  readonly last: Day;
  /** Full-time equivalents of the whole perimeter over the run. */
  readonly fte: Fte;
  /** Animators with an assignment on the last day. */
  readonly inPost: readonly AnimatorFacts[];
  /** Animators with an assignment on one of the days. */
  readonly everInPost: readonly AnimatorFacts[];
  readonly need: AnimatorNeed<PlaceFacts>;
};

/** What the blocks of the chapter are made from: the days of the period that are over, and the same a year earlier. */
export type AnimatorsGround = {
  readonly report: ReportGround;
  readonly current: StaffRun;
  readonly earlier: StaffRun;
  /** Whether the period goes on after the last day counted. */
  readonly cut: boolean;
};

/**
 * The ground of the chapter *animators*, laid once a report: other chapters read it too. A period under way is counted up
 * to the day of the report, N−1 alike.
 */
export const layAnimators = keptBy((report: ReportGround): AnimatorsGround => {
  const { current, earlier, cut } = daysOver(report);
  return {
    report,
    current: staffRun(report, current.first, current.last),
    earlier: staffRun(report, earlier.first, earlier.last),
    cut,
  };
});

function staffRun(report: ReportGround, first: Day, last: Day): StaffRun {
  const { staff, facts } = report;
  const inside = isInside(report);
  return {
    first,
    last,
    fte: fteOver(report, first, last),
    inPost: animatorsInPost(staff, last, last, inside),
    everInPost: animatorsInPost(staff, first, last, inside),
    need: placesWithoutAnimator(placesInside(report, last), facts.staff.assignments, last),
  };
}

/** Full-time equivalents of the whole perimeter over some days. */
export function fteOver(report: ReportGround, first: Day, last: Day): Fte {
  const keys = keysInside(report, () => [WHOLE]);
  return fteBy(report.staff, first, last, keys).get(WHOLE) ?? noFte(report.staff);
}

/** Whether a place counts in the report while it is in a commune. */
export function isInside(report: ReportGround) {
  return (place: PlaceFacts, commune: Parameters<typeof liesInside>[1]): boolean =>
    liesInside(place, commune, report.perimeter);
}

/** Keys that hold inside the perimeter, and none outside it. */
export function keysInside(report: ReportGround, keysOf: StaffKeys): StaffKeys {
  return (place, commune, animator) =>
    liesInside(place, commune, report.perimeter) ? keysOf(place, commune, animator) : [];
}
