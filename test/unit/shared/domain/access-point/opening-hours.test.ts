import { describe, expect, it } from 'vitest';
import { readOpeningHours } from '#shared/domain/access-point/opening-hours.ts';

describe('opening hours in the notation of OpenStreetMap', () => {
  it('gives the total of a term week', () => {
    // 4 × 7 h + 6 h, counted by hand.
    expect(readOpeningHours('Mo-Th 09:00-12:00,14:00-18:00; Fr 09:00-12:00,14:00-17:00')).toMatchObject({
      ok: true,
      minutes: 34 * 60,
      varies: false,
      unsure: false,
    });
  });

  it('keeps public holidays apart from the week', () => {
    expect(readOpeningHours('Mo-Fr 09:00-12:00; PH off')).toMatchObject({
      ok: true,
      minutes: 900,
      closedOnHolidays: true,
      plain: true,
    });
  });

  it('counts a term week even where school holidays have hours of their own', () => {
    expect(readOpeningHours('Mo 09:00-18:00; SH Mo 10:00-12:00')).toMatchObject({
      ok: true,
      minutes: 540,
      plain: false,
    });
  });

  it('gives the mean of weeks that differ, and says so', () => {
    expect(readOpeningHours('Mo,We 09:00-12:00; Sa[1] 10:00-12:00')).toMatchObject({
      ok: true,
      minutes: 2 * 180 + 30,
      varies: true,
      plain: false,
    });
  });

  it('leaves hours on appointment out of the total', () => {
    expect(readOpeningHours('We 14:00-18:00 "sur rendez-vous"')).toMatchObject({
      ok: true,
      minutes: null,
      unsure: true,
      comments: ['sur rendez-vous'],
    });
  });

  it('proposes the exact notation of a text that it can guess', () => {
    expect(readOpeningHours('Tu 9h-12h')).toEqual({ ok: false, suggestion: 'Tu 09:00-12:00' });
  });

  it.each(['bonjour', '', 'Mo-Fr 09:00-25:61', 'lundi matin'])('refuses %j', (text) => {
    expect(readOpeningHours(text)).toMatchObject({ ok: false, suggestion: null });
  });
});
