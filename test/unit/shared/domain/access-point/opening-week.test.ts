import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpeningHours } from '#shared/domain/access-point/opening-hours.ts';
import {
  dayRuns,
  type OpeningSpan,
  readDaySpans,
  weekMinutes,
  weekNotation,
} from '#shared/domain/access-point/opening-week.ts';

const morning: OpeningSpan = { from: 540, to: 720 };
const afternoon: OpeningSpan = { from: 840, to: 1080 };

/** Any day: up to three spans that neither meet nor overlap, so that each keeps its own ends. */
const anyDay = fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { maxLength: 6 }).map((quarters) => {
  const ends = quarters.sort((a, b) => a - b).map((quarter) => quarter * 15);
  return Array.from({ length: Math.floor(ends.length / 2) }, (_, index) => ({
    from: ends[2 * index] ?? 0,
    to: ends[2 * index + 1] ?? 0,
  }));
});

describe('what a person types for a day', () => {
  it.each([
    ['9h-12h 14h-18h', [morning, afternoon]],
    ['09:00-12:00, 14:00-18:00', [morning, afternoon]],
    ['14h-18h ; 9h-12h', [morning, afternoon]],
    ['de 9 h à 12 h et de 14 h à 18 h', [morning, afternoon]],
    ['9-12 14-18', [morning, afternoon]],
    ['9 h 30 – 12 h', [{ from: 570, to: 720 }]],
    ['20h-24h', [{ from: 1200, to: 1440 }]],
    ['fermé', []],
    ['', []],
  ])('reads %j', (text, spans) => {
    expect(readDaySpans(text)).toEqual(spans);
  });

  it.each(['9h-12h 11h-14h', '22h-2h', '12h-9h', '9h-25h', '9h70-12h', 'matin', '9h-', '9h-12h demain'])(
    'refuses %j',
    (text) => {
      expect(readDaySpans(text)).toBeNull();
    },
  );
});

describe('a week', () => {
  it('puts together the days that share their hours', () => {
    const week = [[morning], [morning], [], [morning], [morning, afternoon], [], []];
    expect(weekNotation(week)).toBe('Mo-Tu,Th 09:00-12:00; Fr 09:00-12:00,14:00-18:00');
    expect(weekMinutes(week)).toBe(4 * 180 + 240);
  });

  it('gives runs of days that follow one another', () => {
    expect(dayRuns([0, 1, 2, 4, 6])).toEqual([
      [0, 2],
      [4, 4],
      [6, 6],
    ]);
  });

  it('comes back from its notation as it was', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 7, maxLength: 7 }), (week) => {
        fc.pre(weekMinutes(week) > 0);
        const reading = readOpeningHours(weekNotation(week));
        expect(reading).toMatchObject({
          ok: true,
          week,
          minutes: weekMinutes(week),
          plain: true,
          varies: false,
        });
      }),
      { numRuns: 60 },
    );
  });
});
