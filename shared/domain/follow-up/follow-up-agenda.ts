import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater } from '#shared/domain/calendar/month.ts';
import { endOfWeek } from '#shared/domain/calendar/shift-day.ts';
import type { SubjectKey } from '#shared/domain/record/subject.ts';
import type { FollowUp, FollowUpKind } from './follow-up.ts';

/** When something that was planned is to be done. */
export const agendaTerms = ['overdue', 'thisWeek', 'later'] as const;
export type AgendaTerm = (typeof agendaTerms)[number];

/** A next date that is to do, with what it is about. */
export type AgendaItem = {
  /** The visit or contact that planned it. */
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly day: Day;
  readonly text: string | null;
  readonly nextOn: Day;
  readonly subject: {
    readonly key: SubjectKey;
    readonly id: string;
    readonly name: string;
    /** Where it is; null when it is not known. */
    readonly communeName: string | null;
  };
  /** Day of the last visit or contact with the subject, whichever it was. */
  readonly lastOn: Day;
};

/** A place that nobody visited for a year. */
export type PlaceToVisit = {
  readonly id: string;
  readonly name: string;
  readonly communeName: string;
  /** Null = never, as far as the register knows. */
  readonly lastVisitOn: Day | null;
  /** The next date planned with the place; null when there is none. */
  readonly nextOn: Day | null;
};

/** The first places to visit, never visited first, and how many there are. */
export type PlacesToVisit = {
  readonly places: readonly PlaceToVisit[];
  readonly never: number;
  readonly longAgo: number;
};

/** Months without a visit after which a place is to be visited. */
export const VISIT_MONTHS = 12;

/** Overdue when the day is past, this week up to its Sunday, else later. */
export function termOf(nextOn: Day, today: Day): AgendaTerm {
  if (nextOn < today) return 'overdue';
  return nextOn <= endOfWeek(today) ? 'thisWeek' : 'later';
}

/** The living visits and contacts whose next date is to do, the earliest first. */
export function pendingFollowUps(followUps: readonly FollowUp[]): readonly (FollowUp & { nextOn: Day })[] {
  return followUps
    .flatMap((one) =>
      one.deletedAt === null && one.nextOn !== null && one.nextDoneOn === null
        ? [{ ...one, nextOn: one.nextOn }]
        : [],
    )
    .sort((a, b) => compare(a.nextOn, b.nextOn) || compare(a.id, b.id));
}

/** The latest first; of one day, the one entered last. */
export function latestFirst(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return [...followUps].sort((a, b) => compare(b.day, a.day) || compare(b.createdAt, a.createdAt));
}

/**
 * The day of the last visit of each place.
 *
 * @returns by place; a place never visited is not in it
 */
export function lastVisits(followUps: readonly FollowUp[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { accessPointId, kind, day, deletedAt } of followUps) {
    if (accessPointId === null || kind !== 'visit' || deletedAt !== null) continue;
    if (day > (days.get(accessPointId) ?? '')) days.set(accessPointId, day);
  }
  return days;
}

/** Whether a place was not visited for {@link VISIT_MONTHS} months, or never. */
export function isToVisit(lastVisitOn: Day | null, today: Day): boolean {
  return lastVisitOn === null || lastVisitOn < dayMonthsLater(today, -VISIT_MONTHS);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
