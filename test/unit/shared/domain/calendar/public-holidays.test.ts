import { expect, test } from 'vitest';
import { publicHolidays } from '#shared/domain/calendar/public-holidays.ts';

test('the eleven public holidays of 2026, as the Journal officiel has them', () => {
  expect(publicHolidays(2026, 'mainland')).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});

test('Ascension on 8 May 1997 is told once: ten days', () => {
  expect(publicHolidays(1997, 'mainland')).toHaveLength(10);
});

test('Alsace-Moselle and the overseas départements have their own days besides', () => {
  const more = (zone: Parameters<typeof publicHolidays>[1]) =>
    publicHolidays(2026, zone).filter((day) => !publicHolidays(2026, 'mainland').includes(day));
  expect(more('alsaceMoselle')).toEqual(['2026-04-03', '2026-12-26']);
  expect(more('guadeloupe')).toEqual(['2026-05-27']);
  expect(more('martinique')).toEqual(['2026-05-22']);
  expect(more('guyane')).toEqual(['2026-06-10']);
  expect(more('reunion')).toEqual(['2026-12-20']);
  expect(more('mayotte')).toEqual(['2026-04-27']);
  expect(publicHolidays(2026, 'none')).toEqual([]);
});
