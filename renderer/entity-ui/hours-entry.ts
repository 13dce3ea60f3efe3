import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';
import {
  closedWeek,
  type OpeningSpan,
  type OpeningWeek,
  readDaySpans,
  weekNotation,
} from '#shared/domain/access-point/opening-week.ts';
import { inWeeks, roundWeeks, splitWeeks } from '#shared/domain/access-point/round.ts';
import { z } from '#shared/schema.ts';

/** Opening hours as they are typed: day by day, or in the notation of OpenStreetMap. */
export const hoursEntrySchema = z.object({
  mode: z.enum(['week', 'notation']),
  /** What is typed for each day, Monday first. */
  days: z.array(z.string()).length(7),
  holidaysOff: z.boolean(),
  /** Every week, or one in two. A draft kept by an earlier version says nothing of it. */
  weeks: z.enum(roundWeeks).default('all'),
  notation: z.string(),
});
export type HoursEntry = z.infer<typeof hoursEntrySchema>;

type Read = (text: string) => OpeningHoursReading;

/** What to start typing from. Hours that say more than a week, or can't be read, open in their notation. */
export function hoursEntryOf(text: string | null, read: Read): HoursEntry {
  if (text === null) return { ...emptyEntry(), mode: 'week', notation: '' };
  const { weeks, hours } = splitWeeks(text);
  const reading = read(hours);
  if (!reading.ok || !reading.plain) return { ...emptyEntry(), mode: 'notation', notation: text };
  return {
    mode: 'week',
    weeks,
    days: reading.week.map(spansEntry),
    holidaysOff: reading.closedOnHolidays,
    notation: text,
  };
}

function emptyEntry(): Pick<HoursEntry, 'days' | 'holidaysOff' | 'weeks'> {
  return { days: closedWeek.map(() => ''), holidaysOff: false, weeks: 'all' };
}

/** What the entry says: the text to keep (null when nothing is said), or the day that can't be read. */
export type HoursEntryReading =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly day: number | null };

/** Reads the entry back. @param read the reader of the notation */
export function readHoursEntry(entry: HoursEntry, read: Read): HoursEntryReading {
  if (entry.mode === 'notation') {
    const text = entry.notation.trim();
    if (text === '') return { ok: true, text: null };
    return read(text).ok ? { ok: true, text } : { ok: false, day: null };
  }
  const week: (readonly OpeningSpan[])[] = [];
  for (const [day, typed] of entry.days.entries()) {
    const spans = readDaySpans(typed);
    if (spans === null) return { ok: false, day };
    week.push(spans);
  }
  const text = notationOf(week, entry.holidaysOff);
  return { ok: true, text: text === null ? null : inWeeks(text, entry.weeks) };
}

/** Goes from one way of typing to the other, taking along what reads in both. */
export function switchMode(entry: HoursEntry, mode: HoursEntry['mode'], read: Read): HoursEntry {
  if (mode === entry.mode) return entry;
  if (mode === 'notation') {
    const reading = readHoursEntry(entry, read);
    return { ...entry, mode, notation: reading.ok ? (reading.text ?? '') : entry.notation };
  }
  const there = hoursEntryOf(entry.notation.trim() === '' ? null : entry.notation.trim(), read);
  // What a week can't say stays in its notation.
  return there.mode === 'week' ? there : entry;
}

function notationOf(week: OpeningWeek, holidaysOff: boolean): string | null {
  const text = weekNotation(week);
  if (text === '') return null;
  return holidaysOff ? `${text}; PH off` : text;
}

/** The spans of a day as a person types them: `9h-12h 14h-18h30`. */
export function spansEntry(spans: readonly OpeningSpan[]): string {
  const time = (minutes: number) =>
    `${Math.floor(minutes / 60)}h${minutes % 60 === 0 ? '' : String(minutes % 60).padStart(2, '0')}`;
  return spans.map(({ from, to }) => `${time(from)}-${time(to)}`).join(' ');
}
