import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { FollowUp, FollowUpKind } from '#shared/domain/follow-up/follow-up.ts';
import { latestFirst, pendingFollowUps } from '#shared/domain/follow-up/follow-up-agenda.ts';
import type { AreaResponse, ResponseArea } from '#shared/figures/area-responses.ts';
import type { ResponseCount } from '#shared/figures/response-rate.ts';
import type { ReminderContact } from './reminder-contact.ts';

/** Where the officer and a place stand with each other. */
export type ContactState = {
  /** The last visit or contact; null = none noted. */
  readonly last: { readonly day: Day; readonly kind: FollowUpKind } | null;
  /** When to be in touch again, the earliest date that is to do; null = nothing planned. */
  readonly nextOn: Day | null;
};

/** A place that did not answer. */
export type ReminderPlace = ContactState & {
  readonly id: string;
  readonly name: string;
  readonly communeName: string;
  readonly networkIds: readonly string[];
  /** The returns that did not come. */
  readonly missing: readonly Period[];
  readonly missingMonths: number;
  /** Place-months expected in the period. */
  readonly expected: number;
  /** The last month reported, whichever the period; null = never. */
  readonly lastReported: Month | null;
  readonly contact: ReminderContact;
};

/** Who has not answered over a period, and the response rate of each area. */
export type ReminderBoard = {
  readonly period: Period;
  readonly total: ResponseCount;
  /** Name null = places whose area is not known, or that are in no network. */
  readonly areas: Readonly<
    Record<ResponseArea, readonly (AreaResponse & { readonly name: string | null })[]>
  >;
  /** The most months missing first. */
  readonly places: readonly ReminderPlace[];
};

/** Where things stand with each place; a place of which nothing is noted is not in it. */
export function contactStates(followUps: readonly FollowUp[]): ReadonlyMap<string, ContactState> {
  const states = new Map<string, ContactState>();
  for (const { accessPointId, day, kind, deletedAt } of latestFirst(followUps))
    if (accessPointId !== null && deletedAt === null && !states.has(accessPointId))
      states.set(accessPointId, { last: { day, kind }, nextOn: null });
  for (const { accessPointId, nextOn } of pendingFollowUps(followUps)) {
    const state = accessPointId === null ? undefined : states.get(accessPointId);
    if (accessPointId !== null && state !== undefined && state.nextOn === null)
      states.set(accessPointId, { ...state, nextOn });
  }
  return states;
}

/** The returns that some places owe, each once, in order: what a message to all of them can name. */
export function sharedMissing(places: readonly Pick<ReminderPlace, 'missing'>[]): readonly Period[] {
  const runs = new Map<string, Period>();
  for (const { missing } of places) for (const run of missing) runs.set(`${run.from} ${run.to}`, run);
  return [...runs.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
