import { describe, expect, it } from 'vitest';
import { readAgeBand } from '#shared/domain/session/age-band.ts';
import { readSessionMinutes } from '#shared/exchange/spreadsheet/values/session-minutes.ts';

describe('age bands of logs', () => {
  it.each([
    ['34', 'from25to39'],
    ['34 ans', 'from25to39'],
    ['17', 'from12to17'],
    ['1956', 'over70'],
    ['2015', 'under12'],
    ['18-24', 'from18to24'],
    ['18 – 24 ans', 'from18to24'],
    ['de 40 à 59 ans', 'from40to59'],
    ['< 12 ans', 'under12'],
    ['- de 18 ans', null],
    ['-18', 'under18'],
    ['moins de 18 ans', 'under18'],
    ['70 ans et plus', 'over70'],
    ['70 et +', 'over70'],
    ['70+', 'over70'],
    ['+60', 'over60'],
    ['plus de 60 ans', 'over60'],
    ['35-60', null],
    ['140', null],
    ['adulte', null],
  ])('%s', (text, band) => {
    expect(readAgeBand(text, '2026-03-02')).toBe(band);
  });

  it('knows no age from a year of birth where the day is not known', () => {
    expect(readAgeBand('1956', null)).toBeNull();
  });
});

describe('length of a session', () => {
  it.each([
    ['90', 'Durée', 90],
    ['90 min', 'Durée', 90],
    ['1h30', 'Durée', 90],
    ['1 h 30 min', 'Durée', 90],
    ['2h', 'Durée', 120],
    ['2 heures', 'Durée', 120],
    ['1:30', 'Durée', 90],
    ['01:30:00', 'Durée', 90],
    ['1,5', 'Durée', 90],
    ['1,5 h', 'Durée', 90],
    ['2', 'Durée (heures)', 120],
    ['0', 'Durée', 0],
  ])('%s under « %s »', (text, header, minutes) => {
    expect(readSessionMinutes(text, text, header)).toEqual({ ok: true, value: minutes, told: null });
  });

  it.each(['30-60', 'Moins de 30 min', '-30', '99999', 'longue', '1h75'])('refuses %s', (text) => {
    expect(readSessionMinutes(text, text, 'Durée')).toMatchObject({ ok: false });
  });

  it('reads a cell that holds a time of day', () => {
    const cell = { day: null, time: '01:15' };
    expect(readSessionMinutes('0.0520833', cell, 'Durée')).toMatchObject({ value: 75 });
  });
});
