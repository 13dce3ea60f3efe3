import { daySchema } from '#shared/domain/calendar/day.ts';
import { holidayZones } from '#shared/domain/calendar/public-holidays.ts';
import { idSchema } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** A time of the day, `HH:MM`; `24:00` ends a day. */
export const clockTimeSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** A stretch of a working day. */
export const workingStretchSchema = z
  .object({ from: clockTimeSchema, to: clockTimeSchema })
  .refine(({ from, to }) => from < to, { error: 'answering-level/hours-reversed' });
export type WorkingStretch = z.infer<typeof workingStretchSchema>;

/** When somebody answers: a week, days closed beyond it, public holidays. */
export const workingCalendarSchema = z.object({
  /** The stretches of each day of the week, Monday first; an empty list = closed. */
  week: z.array(z.array(workingStretchSchema)).length(7),
  /** Days closed, both ends included. */
  closures: z.array(z.object({ id: idSchema, from: daySchema, to: daySchema })),
  holidays: z.enum(holidayZones),
});
export type WorkingCalendar = z.infer<typeof workingCalendarSchema>;
