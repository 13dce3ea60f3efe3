import type { TypedDate } from './typed-date.ts';

/** A time of the day, `HH:MM`. */
export type TimeOfDay = string;

/** Reads a time as a person types it: `14:00`, `14h`, `9h30`, `9 h 30`, `14.30`, `1430`. */
export function readTypedTime(text: string): TypedDate<TimeOfDay> {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const match = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/i.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed);
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2] ?? '0');
  if (match === null || hour > 23 || minute > 59) return { kind: 'wrong' };
  return { kind: 'date', date: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
