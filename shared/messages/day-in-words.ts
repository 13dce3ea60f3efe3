import type { Day } from '#shared/domain/calendar/day.ts';

/** A day in words: `3 septembre 2024`, `1er septembre 2024` (French says *first* of a month), `3 September 2024`. */
export function dayInWords(day: Day, language: string): string {
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return language === 'en' ? words : words.replace(/^1(?= )/, '1er');
}
