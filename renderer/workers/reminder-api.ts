import type { Written } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { FollowUpInput } from '#shared/domain/follow-up/follow-up.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { ReminderBoard } from '#shared/domain/reminder/reminder-place.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';

/** The verbs of reminders to places that did not answer. */
export type ReminderApi = {
  /** Who has not answered over a period, in a perimeter, and the response rate by area. */
  readonly reminderBoard: (period: Period, perimeter: Perimeter) => Promise<ReminderBoard>;
  /** Notes a contact with several places as one act; what was planned with them by that day is done. All or none. */
  readonly logContacts: (inputs: readonly FollowUpInput[]) => Promise<Outcome<Written>>;
  /**
   * Sets when to be in touch with a place again: moves the date that is to do, else gives one to its last contact;
   * where nothing was ever noted, a note is made that holds it. Null = nothing planned any more.
   *
   * @param today day of the note, where one is made
   */
  readonly planContact: (placeId: string, nextOn: Day | null, today: Day) => Promise<Outcome<Written>>;
};
