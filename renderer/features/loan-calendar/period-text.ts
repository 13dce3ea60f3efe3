import { monthText } from '#renderer/entity-ui/calendar-text.ts';
import { monthOf } from '#shared/domain/calendar/month.ts';
import type { CalendarAxis } from './calendar-axis.ts';

/** The time that the calendar shows, in words: `novembre 2026`, `23 – 29 novembre 2026`, `mardi 24 novembre 2026`. */
export function periodText({ view, from, to }: CalendarAxis, language: string): string {
  if (view === 'month') return monthText(monthOf(from), language);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    ...(view === 'day' ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
  return view === 'day' ? format.format(at(from)) : format.formatRange(at(from), at(to));
}
