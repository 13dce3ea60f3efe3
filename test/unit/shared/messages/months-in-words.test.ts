import { describe, expect, test } from 'vitest';
import { monthsInWords } from '#shared/messages/months-in-words.ts';

const month = (at: string) => ({ from: at, to: at });

describe('months in words', () => {
  test('months of a year are told together, the year once', () => {
    expect(monthsInWords([month('2026-04'), month('2026-01'), month('2026-02')], 'fr')).toBe(
      'janvier, février et avril 2026',
    );
    expect(monthsInWords([month('2026-01')], 'fr')).toBe('janvier 2026');
  });

  test('a long row of months is told by its ends, with the elision that French asks for', () => {
    const row = ['2026-04', '2026-05', '2026-06', '2026-07'].map(month);
    expect(monthsInWords(row, 'fr')).toBe('d’avril à juillet 2026');
    expect(monthsInWords([...row, month('2026-09')], 'fr')).toBe('d’avril à juillet et septembre 2026');
    expect(monthsInWords(row, 'en')).toBe('April to July 2026');
  });

  test('a long row that ends in another year is told by its ends', () => {
    const row = ['2025-11', '2025-12', '2026-01', '2026-02'].map(month);
    expect(monthsInWords([...row, month('2026-06')], 'fr')).toBe(
      'de novembre 2025 à février 2026\u00a0; juin 2026',
    );
  });

  test('two years are set apart', () => {
    expect(monthsInWords([month('2025-11'), month('2025-12'), month('2026-01')], 'fr')).toBe(
      'novembre et décembre 2025\u00a0; janvier 2026',
    );
  });

  test('quarters, years and other runs have their own words', () => {
    expect(monthsInWords([{ from: '2026-01', to: '2026-03' }], 'fr')).toBe('1er trimestre 2026');
    expect(monthsInWords([{ from: '2026-04', to: '2026-06' }], 'fr')).toBe('2e trimestre 2026');
    const quarters = ['2026-01', '2026-04'].map((from, index) => ({
      from,
      to: ['2026-03', '2026-06'][index] ?? '',
    }));
    expect(monthsInWords(quarters, 'fr')).toBe('1er et 2e trimestres 2026');
    expect(monthsInWords([{ from: '2025-01', to: '2025-12' }], 'fr')).toBe('année 2025');
    expect(monthsInWords([{ from: '2025-10', to: '2026-02' }], 'fr')).toBe('d’octobre 2025 à février 2026');
  });
});
