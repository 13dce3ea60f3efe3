import type { RetentionPreview } from '#renderer/storage/ticket-retention-store.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { AnsweringLevelInput } from '#shared/domain/answering-level/answering-level.ts';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { MovedDueTimes } from '#shared/domain/hotline-settings/moved-due-times.ts';
import type { Outcome } from '#shared/domain/problem.ts';

type Act = Promise<Outcome<Written>>;

/** Other hours of a level, or other targets, that are being thought of. */
export type DueTimesChange =
  | { readonly kind: 'calendar'; readonly levelId: string; readonly calendar: WorkingCalendar }
  | { readonly kind: 'targets'; readonly targets: HotlineSettingsInput['targets'] };

/** How many living tickets and sheets a category of the officer's has. */
export type CategoryUse = { readonly id: string; readonly tickets: number; readonly articles: number };

/** Tickets that were made anonymous by one act. */
export type Anonymisation = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly officer: string | null;
  readonly count: number;
};

/** The verbs of the settings of the hotline and of the levels that answer. */
export type HotlineSettingsApi = {
  /** Refused where two categories have one name, or where a category that goes is still used. */
  readonly editHotlineSettings: (patch: Partial<HotlineSettingsInput>) => Act;
  /** Takes a category of the officer's away; its tickets and sheets go to another one. */
  readonly replaceTicketCategory: (id: string, to: string) => Act;
  /** How much is in each category of the officer's. */
  readonly ticketCategoryUses: () => Promise<readonly CategoryUse[]>;
  readonly createAnsweringLevel: (
    input: AnsweringLevelInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  /** The level that every register begins with is made by its first change. */
  readonly editAnsweringLevel: (id: string, patch: Partial<AnsweringLevelInput>) => Act;
  /** Refused where tickets went through it. */
  readonly deleteAnsweringLevel: (id: string) => Act;
  /** How many tickets that are not solved would be due at another time. Nothing is written. */
  readonly movedDueTimes: (change: DueTimesChange) => Promise<MovedDueTimes>;
  /** What the retention time would take out today; null where none is set. Nothing is written. */
  readonly retentionPreview: () => Promise<RetentionPreview | null>;
  /** Takes out who called, of tickets of a preview, but for the texts named. It cannot be undone. */
  readonly anonymiseTickets: (ids: readonly string[], spared: readonly string[]) => Act;
  /** The acts that made tickets anonymous, the latest first. */
  readonly anonymisations: () => Promise<readonly Anonymisation[]>;
};
