import { type Day, daySchema } from './day.ts';
import { type Month, monthSchema } from './month.ts';

/** What a typed date says. */
export type TypedDate<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: T }
  | { readonly kind: 'wrong' };

/**
 * Reads a day as a person types it, day first: `3/9/2024`, `03.09.24`, `03092024`, or the ISO writing. Two digits of
 * year are those of this century, unless that lies more than ten years ahead.
 *
 * @param today sets the century
 */
export function readTypedDay(text: string, today: Day): TypedDate<Day> {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const french =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const [day, month, year] =
    iso === null ? [french?.[1], french?.[2], french?.[3]] : [iso[3], iso[2], iso[1]];
  if (day === undefined || month === undefined || year === undefined) return { kind: 'wrong' };
  const read = daySchema.safeParse(
    `${fullYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return read.success ? { kind: 'date', date: read.data } : { kind: 'wrong' };
}

/** Reads a month as a person types it: `9/2024`, `09/24`, or the ISO writing. */
export function readTypedMonth(text: string, today: Day): TypedDate<Month> {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const iso = /^(\d{4})-(\d{2})$/.exec(typed);
  const french = /^(\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed);
  const [month, year] = iso === null ? [french?.[1], french?.[2]] : [iso[2], iso[1]];
  if (month === undefined || year === undefined) return { kind: 'wrong' };
  const read = monthSchema.safeParse(`${fullYear(year, today)}-${month.padStart(2, '0')}`);
  return read.success ? { kind: 'date', date: read.data } : { kind: 'wrong' };
}

function fullYear(year: string, today: Day): string {
  if (year.length === 4) return year;
  const century = Number(today.slice(0, 2)) * 100;
  const full = century + Number(year);
  return String(full > Number(today.slice(0, 4)) + 10 ? full - 100 : full);
}
