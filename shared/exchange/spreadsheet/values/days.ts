import { type Day, daySchema } from '#shared/domain/calendar/day.ts';
import { firstDay, lastDay } from '#shared/domain/calendar/month.ts';
import { readTypedDay, readTypedMonth } from '#shared/domain/calendar/typed-date.ts';
import type { Cell } from '#shared/exchange/spreadsheet/sheet.ts';
import type { SpreadsheetProblemCode } from '#shared/exchange/spreadsheet/spreadsheet-problems.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** A day that was read; `told` is a warning that goes with it. */
export type DayReading =
  | { readonly ok: true; readonly day: Day; readonly told: SpreadsheetProblemCode | null }
  | { readonly ok: false };

/** Which day of its month or year an incomplete date means: the first for a beginning, the last for an end. */
export type DaySide = 'first' | 'last';

const EARLIEST = '1900-01-02';
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 73_050;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const months = [
  'janvier janv jan january',
  'fevrier fevr fev feb february',
  'mars mar march',
  'avril avr apr april',
  'mai may',
  'juin jun june',
  'juillet juil jul july',
  'aout aou aug august',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
].map((names) => names.split(' '));

/**
 * Reads a date as lists write it: day first (`3/9/24`), ISO, in words (*mardi 3 septembre 2024*, *sept. 2024*), the number
 * of days that spreadsheets count, a cell that holds a date. A month or a year alone is completed, and told.
 *
 * @param today sets the century of two-digit years
 */
export function readDay(text: string, cell: Cell, today: Day, side: DaySide): DayReading {
  if (typeof cell === 'object' && cell?.day != null) return plausible(cell.day, null);
  const typed = text.trim();
  const serial = serialDay(typed);
  if (serial !== null) return plausible(serial, null);
  const iso =
    /^(\d{4}-\d{2}-\d{2})[T ]/.exec(typed)?.[1] ?? typed.replace(/\s+\d{1,2}[:h]\d{2}(?::\d{2})?$/, '');
  const day = readTypedDay(iso, today);
  if (day.kind === 'date') return plausible(day.date, null);
  const turned = yearFirst(iso) ?? monthFirst(iso);
  if (turned !== null) return turned;
  const month = readTypedMonth(typed, today);
  if (month.kind === 'date') return completed(month.date, side);
  if (/^(?:19|20)\d{2}$/.test(typed)) return completedYear(typed, side);
  return inWords(typed, today, side);
}

function serialDay(text: string): Day | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const number = Math.floor(Number(text));
  if (number < FIRST_SERIAL || number > LAST_SERIAL) return null;
  return new Date(EPOCH + number * DAY_MS).toISOString().slice(0, 10);
}

function yearFirst(text: string): DayReading | null {
  const found = /^(\d{4})[/. ]?(\d{2})[/. ]?(\d{2})$/.exec(text);
  return found === null ? null : existing(`${found[1]}-${found[2]}-${found[3]}`, null);
}

/** `09/25/2024` can only have the month first. */
function monthFirst(text: string): DayReading | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (found === null || Number(found[2]) <= 12) return null;
  return existing(`${found[3]}-${two(found[1])}-${two(found[2])}`, 'spreadsheet/month-first');
}

function inWords(text: string, today: Day, side: DaySide): DayReading {
  const words = foldText(text)
    .replace(/\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|du|depuis|en|au)\b/g, ' ')
    .replace(/\b1er\b/g, '1')
    .trim()
    .split(/\s+/);
  const at = words.findIndex((word) => months.some((names) => names.includes(word)));
  const month = months.findIndex((names) => names.includes(words[at] ?? ''));
  const year = words[at + 1] ?? '';
  if (at < 0 || words.length > at + 2 || at > 1 || !/^(?:\d{4}|\d{2})$/.test(year)) return { ok: false };
  const read = readTypedMonth(`${month + 1}/${year}`, today);
  if (read.kind !== 'date') return { ok: false };
  if (at === 0) return completed(read.date, side);
  return /^\d{1,2}$/.test(words[0] ?? '') ? existing(`${read.date}-${two(words[0])}`, null) : { ok: false };
}

function completed(month: string, side: DaySide): DayReading {
  return plausible(side === 'first' ? firstDay(month) : lastDay(month), 'spreadsheet/day-completed');
}

function completedYear(year: string, side: DaySide): DayReading {
  return plausible(side === 'first' ? `${year}-01-01` : `${year}-12-31`, 'spreadsheet/day-completed');
}

function existing(day: string, told: SpreadsheetProblemCode | null): DayReading {
  return daySchema.safeParse(day).success ? plausible(day, told) : { ok: false };
}

function plausible(day: Day, told: SpreadsheetProblemCode | null): DayReading {
  return day >= EARLIEST && day < '2200' ? { ok: true, day, told } : { ok: false };
}

function two(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}
