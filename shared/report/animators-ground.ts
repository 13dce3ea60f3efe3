import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater, firstDay, lastDay } from '#shared/domain/calendar/month.ts';

import { animatorsInPost } from '#shared/figures/animators-in-post.ts';
import { type Fte, fteBy, noFte, type StaffKeys } from '#shared/figures/fte.ts';
import { communeOnDay, liesInside } from '#shared/figures/place-area.ts';
import { type AnimatorNeed, placesWithoutAnimator } from '#shared/figures/places-without-animator.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { AnimatorFacts } from '#shared/figures/staff-facts.ts';
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

/** Lays the ground of the chapter *animators*. A period under way is counted up to the day of the report, N−1 alike. */
export function layAnimators(report: ReportGround): AnimatorsGround {
  const { period, before, today } = report;
  const whole = lastDay(period.to);
  const first = firstDay(period.from);
  const cut = today < whole;
  const last = cut ? (today < first ? first : today) : whole;
  return {
    report,
    current: staffRun(report, first, last),
    earlier: staffRun(report, firstDay(before.from), cut ? dayMonthsLater(last, -12) : lastDay(before.to)),
    cut,
  };
}

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

/** Places of the perimeter on a day, in the order of the register. */
export function placesInside({ usage, perimeter }: ReportGround, day: Day): readonly PlaceFacts[] {
  const { places, stays } = usage.ground;
  return places.filter((place, index) => liesInside(place, communeOnDay(stays[index] ?? [], day), perimeter));
}
