import type { Written } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { FollowUpInput } from '#shared/domain/follow-up/follow-up.ts';
import type { AgendaItem, PlacesToVisit } from '#shared/domain/follow-up/follow-up-agenda.ts';
import type { Outcome } from '#shared/domain/problem.ts';

/** The verbs of visits and contacts. */
export type FollowUpApi = {
  /**
   * Enters a visit or a contact.
   *
   * @param closes the one whose next date it fulfils, marked done in the same act; null = none
   */
  readonly logFollowUp: (
    input: FollowUpInput,
    closes: string | null,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editFollowUp: (id: string, patch: Partial<FollowUpInput>) => Promise<Outcome<Written>>;
  readonly deleteFollowUp: (id: string) => Promise<Outcome<Written>>;
  /** Marks what was planned as done on a day; null = it is to do again. */
  readonly markNextDone: (id: string, day: Day | null) => Promise<Outcome<Written>>;
  /** What is to do, the earliest first. */
  readonly followUpAgenda: (today: Day) => Promise<readonly AgendaItem[]>;
  /** Open places that nobody visited for a year, at most `limit` of those that match the words. */
  readonly placesToVisit: (today: Day, search: string, limit: number) => Promise<PlacesToVisit>;
};
