import { tzOffset } from '@date-fns/tz';
import type { Day } from './day.ts';
import type { TimeOfDay } from './typed-time.ts';

/**
 * The instant at which the clocks of a time zone show a time on a day, ISO 8601. A time that the spring change skips is
 * the one that they show instead; one that the autumn change repeats is the first.
 *
 * @param timeZone IANA name
 */
export function instantAt(day: Day, time: TimeOfDay, timeZone: string): string {
  const local = Date.parse(`${day}T${time}:00Z`);
  const offset = (at: number): number => tzOffset(timeZone, new Date(at)) * 60_000;
  // The clocks of the day before have not changed yet: what they show twice is then read the first time.
  const early = local - offset(local - 86_400_000);
  return new Date(
    early + offset(early) === local ? early : local - offset(local - offset(local)),
  ).toISOString();
}
