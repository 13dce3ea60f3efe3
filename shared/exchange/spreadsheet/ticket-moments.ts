import type { Day } from '#shared/domain/calendar/day.ts';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';
import { readTypedTime, type TimeOfDay } from '#shared/domain/calendar/typed-time.ts';
import { frenchDay } from './read-values.ts';
import type { Given, SheetReading } from './sheet-reading.ts';
import type { KnownLevel } from './spreadsheet-plan.ts';
import type { FieldKeyOf } from './target-fields.ts';
import { readDay } from './values/days.ts';
import { readYesNo } from './values/yes-no.ts';

/** When something happened to a ticket, as a row tells it; the time is null where only the day is known. */
export type ToldMoment = { readonly day: Day; readonly time: TimeOfDay | null; readonly given: Given };

type DayKey = FieldKeyOf['ticket'] & ('openedAt' | 'answeredAt' | 'solvedAt' | 'closedAt');
type TimeKey = FieldKeyOf['ticket'] & ('openedTime' | 'answeredTime' | 'solvedTime');

/**
 * The day, and the time where it is known, of a cell and of the column beside it. What can't be read refuses the row: a
 * ticket that lacks its solution would wait for ever. *Non* is no day.
 */
export function readMoment(
  reading: SheetReading,
  key: DayKey,
  timeKey: TimeKey | null,
  today: Day,
): ToldMoment | null {
  const given = reading.first(key);
  if (given === null || readYesNo(given.text) === false) return null;
  const read = readDay(given.text, given.cell, today, 'first');
  if (!read.ok || read.told === 'spreadsheet/day-completed') {
    reading.tell('spreadsheet/ticket-day', given, {}, 'error');
    return null;
  }
  if (read.told !== null) reading.tell(read.told, given, { kept: frenchDay(read.day) });
  const beside = timeKey === null ? null : reading.first(timeKey);
  const time = beside === null ? null : timeIn(beside);
  if (beside !== null && time === null) reading.tell('spreadsheet/ticket-time', beside);
  return { day: read.day, time: time ?? timeIn(given), given };
}

/** A time of the day in a cell: its own, after the day (`02/03/2026 14:05`), or alone (`14 h 05`). */
function timeIn({ cell, text }: Given): TimeOfDay | null {
  if (typeof cell === 'object' && cell?.time != null) return cell.time.slice(0, 5);
  const after = /[T\s](\d{1,2}\s*[h:]\s*(?:\d{2})?)(?::\d{2}(?:\.\d+)?)?\s*$/i.exec(` ${text.trim()}`)?.[1];
  const typed = readTypedTime(after ?? '');
  return typed.kind === 'date' ? typed.date : null;
}

/** Working hours of an office of which none is known on a day. */
const OPENS = '09:00';
const CLOSES = '17:00';

/**
 * The instant of a moment. Of a day alone, an opening is put at the hour at which its level opens, anything else at the
 * hour at which it closes, and told: no delay then comes out shorter than it was.
 *
 * @param after the instant before which it cannot have happened: that of what came before on the same day
 * @param now nothing is put later than this
 */
export function instantOf(
  { day, time, given }: ToldMoment,
  reading: SheetReading,
  { level, timeZone, now }: { readonly level: KnownLevel; readonly timeZone: string; readonly now: string },
  after: string | null,
): string {
  if (time !== null) return instantAt(day, time, timeZone);
  const stretches = level.week[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? [];
  const hour =
    after === null
      ? (stretches[0]?.from ?? OPENS)
      : (stretches.at(-1)?.to ?? CLOSES).replace('24:00', '23:59');
  const at = instantAt(day, hour, timeZone);
  const first = instantAt(day, '00:00', timeZone);
  const latest = at > now && first <= now ? now : at;
  // What came before at a known time of that day comes first all the same.
  const kept = after !== null && latest < after && isSameDay(after, day, timeZone) ? after : latest;
  reading.tell('spreadsheet/ticket-hour-missing', given, { kept: hour });
  return kept;
}

function isSameDay(at: string, day: Day, timeZone: string): boolean {
  return new Date(at).toLocaleDateString('sv', { timeZone }) === day;
}
