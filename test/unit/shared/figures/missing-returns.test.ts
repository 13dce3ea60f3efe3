import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { areaResponses } from '#shared/figures/area-responses.ts';
import { lastReported, missingReturns } from '#shared/figures/missing-returns.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import { countResponses } from '#shared/figures/response-rate.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';

const year = yearPeriod(2024);
const everywhere = { kind: 'all' } as const;

describe('what a place owes (figure 3)', () => {
  test('a monthly place owes the months that did not come, none that is not over', () => {
    const facts = makeFacts(
      [makePlace('p')],
      [...monthlyVisits('p', '2024-01', [10, null, 0]), { placeId: 'p', from: '2024-04', state: 'closed' }],
    );
    const ground = layPlaceMonths(facts, year, everywhere, '2024-07-10');
    expect(missingReturns(ground, year)).toEqual([
      {
        place: 0,
        missing: [
          { from: '2024-02', to: '2024-02' },
          { from: '2024-05', to: '2024-05' },
          { from: '2024-06', to: '2024-06' },
        ],
        missingMonths: 3,
        expected: 5,
      },
    ]);
  });

  test('a quarterly place owes quarters, a yearly one the year once it is over, the unasked nothing', () => {
    const facts = makeFacts([
      makePlace('q', { rhythm: 'quarterly' }),
      makePlace('y', { rhythm: 'yearly' }),
      makePlace('n', { rhythm: 'none' }),
    ]);
    const before = layPlaceMonths(facts, year, everywhere, '2024-08-01');
    expect(missingReturns(before, year).map(({ missing }) => missing)).toEqual([
      [
        { from: '2024-01', to: '2024-03' },
        { from: '2024-04', to: '2024-06' },
      ],
    ]);
    const after = layPlaceMonths(facts, year, everywhere, '2025-01-01');
    expect(missingReturns(after, year).map(({ place, missing }) => [place, missing.length])).toEqual([
      [0, 4],
      [1, 1],
    ]);
  });

  test('the last month reported is found outside of the period too; closed months do not count', () => {
    const facts = makeFacts(
      [makePlace('p'), makePlace('silent')],
      [...monthlyVisits('p', '2022-05', [3]), { placeId: 'p', from: '2022-06', state: 'closed' }],
    );
    const ground = layPlaceMonths(facts, year, everywhere, '2025-01-01');
    expect([...lastReported(ground)].map((month) => (month < 0 ? null : monthAt(month)))).toEqual([
      '2022-05',
      null,
    ]);
  });

  const cell = fc.constantFrom('none' as const, 'received' as const, 'closed' as const);
  const place = fc.record({
    months: fc.array(cell, { minLength: 12, maxLength: 12 }),
    commune: fc.constantFrom('16015', '16102', '17300', null),
    networks: fc.subarray(['a', 'b']),
  });

  test('what is missing and the areas agree with the response rate, counted one by one', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (drawn) => {
        const facts = makeFacts(
          drawn.map(({ commune, networks }, index) =>
            makePlace(`p${index}`, { commune, networkIds: networks }),
          ),
          drawn.flatMap(({ months }, index) =>
            months.flatMap((state, offset) =>
              state === 'none'
                ? []
                : [{ placeId: `p${index}`, from: monthAt(monthIndex(year.from) + offset), state }],
            ),
          ),
        );
        const ground = layPlaceMonths(facts, year, everywhere, '2025-02-01');
        const total = countResponses(ground, year);
        const count = (state: string) =>
          drawn.flatMap(({ months }) => months).filter((one) => one === state).length;
        expect(missingReturns(ground, year).reduce((sum, { missingMonths }) => sum + missingMonths, 0)).toBe(
          count('none'),
        );
        expect(total.answered).toBe(count('received'));
        for (const kind of ['departement', 'epci'] as const) {
          const areas = areaResponses(ground, year, kind);
          expect(areas.reduce((sum, { expected }) => sum + expected, 0)).toBe(total.expected);
          expect(areas.reduce((sum, { answered }) => sum + answered, 0)).toBe(total.answered);
        }
        for (const { key, answered } of areaResponses(ground, year, 'network')) {
          const own = drawn.filter(({ networks }) =>
            key === null ? networks.length === 0 : networks.some((name) => name === key),
          );
          expect(answered).toBe(
            own.flatMap(({ months }) => months).filter((one) => one === 'received').length,
          );
        }
      }),
    );
  });
});
