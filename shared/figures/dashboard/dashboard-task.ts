import type { AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import type { UncoveredAbsence } from '#shared/domain/animator/animators-to-do.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { DashboardTaskKind } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { SubjectKey } from '#shared/domain/record/subject.ts';
import type { TicketClockName } from '#shared/domain/ticket/next-target.ts';

/** Records of which a form may have been left with something typed. */
export const draftedTables = ['accessPoint', 'organisation', 'animator', 'item', 'kit', 'loan'] as const;
export type DraftedTable = (typeof draftedTables)[number];

/** Where a line leads. */
export type TaskTarget =
  | { readonly to: 'ticket' | 'loan' | 'place' | 'placeYear' | 'animator' | 'report'; readonly id: string }
  | { readonly to: 'placeAnimators' | 'animatorAbsences' | 'replacement'; readonly id: string }
  | { readonly to: 'epci'; readonly id: string }
  /** The visits and contacts of a record. */
  | { readonly to: 'followUp'; readonly key: SubjectKey; readonly id: string }
  /** The form of a record; null = a new one. */
  | { readonly to: 'form'; readonly table: DraftedTable; readonly id: string | null };

/** What is told of a line beside its name. */
export type TaskDetail =
  /** Days past `day`. */
  | { readonly kind: 'late'; readonly days: number; readonly day: Day }
  /** A day, today or to come. */
  | { readonly kind: 'on'; readonly day: Day }
  /** Working minutes left to a target, negative once past; what the ticket is about. */
  | {
      readonly kind: 'clock';
      readonly clock: TicketClockName;
      readonly minutes: number;
      readonly subject: string;
    }
  /** The caller was to be asked again on a day. */
  | { readonly kind: 'askAgain'; readonly day: Day; readonly subject: string }
  /** Months not reported, and the last one that was. */
  | { readonly kind: 'owed'; readonly months: number; readonly last: Month | null }
  | { readonly kind: 'status'; readonly status: AccessPointStatus; readonly day: Day }
  | {
      readonly kind: 'absence';
      readonly place: string;
      readonly from: Day;
      readonly to: Day | null;
      readonly state: UncoveredAbsence['state'];
    }
  /** Day of the last check of a record; null = never. */
  | { readonly kind: 'verified'; readonly day: Day | null }
  /** Communes and inhabitants of an area; null where the list of communes has none. */
  | { readonly kind: 'area'; readonly communes: number; readonly inhabitants: number | null }
  | { readonly kind: 'period'; readonly period: Period }
  /** Instant at which something was typed. */
  | { readonly kind: 'typed'; readonly at: string }
  | { readonly kind: 'none' };

/** One thing to do. */
export type TaskLine = {
  /** Unique in its kind. */
  readonly key: string;
  /** What it is about, as the register calls it; empty where the record has no name (a new one). */
  readonly name: string;
  readonly detail: TaskDetail;
  /** Whether its time has passed. */
  readonly late: boolean;
  readonly target: TaskTarget;
};

/** The things to do of a kind: how many, and the first of them, the most pressing first. */
export type DashboardTask = {
  readonly kind: DashboardTaskKind;
  readonly count: number;
  readonly lines: readonly TaskLine[];
};

/** Lines given of a kind at most. */
export const TASK_LINES = 30;

/** A kind with its first lines. */
export function taskOf(kind: DashboardTaskKind, lines: readonly TaskLine[]): DashboardTask {
  return { kind, count: lines.length, lines: lines.slice(0, TASK_LINES) };
}
