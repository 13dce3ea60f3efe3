import { describe, expect, test } from 'vitest';
import { yearBefore, yearPeriod } from '#shared/domain/calendar/period.ts';
import { changeRatio, compareConstant } from '#shared/figures/change.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { layUsage } from '#shared/figures/summarise-usage.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

const year = yearPeriod(2024);

function compare(places: readonly PlaceFacts[], returns: readonly ReturnRow[]) {
  const usage = layUsage(makeFacts(places, returns), year, { kind: 'all' }, '2025-03-01');
  return compareConstant(usage.current, usage.earlier, 'visits');
}

describe('figure 5, change', () => {
  test.each<[number | null, number | null, number | null]>([
    [110, 100, 0.1],
    [0, 100, -1],
    [100, 0, null],
    [100, null, null],
    [null, 100, null],
    [0, 0, null],
  ])('from %s to %s', (now, before, change) => {
    expect(changeRatio(now, before)).toBe(change);
  });

  test('N−1 is the same months a year earlier', () => {
    expect(yearBefore({ from: '2023-09', to: '2024-08' })).toEqual({ from: '2022-09', to: '2023-08' });
  });
});

describe('figure 5, constant perimeter', () => {
  test('only the place-months reported in both are compared, and their number is stated', () => {
    const found = compare(
      [makePlace('a'), makePlace('b')],
      [
        ...monthlyVisits('a', '2023-01', [100, 50, null, 10]),
        ...monthlyVisits('a', '2024-01', [110, null, 70, 20]),
        ...monthlyVisits('b', '2024-01', [1000]),
      ],
    );
    expect(found).toEqual({ current: 130, before: 110, change: 20 / 110, places: 1, placeMonths: 2 });
  });

  test('nothing in both is not available', () => {
    const found = compare([makePlace('a')], monthlyVisits('a', '2024-01', [5]));
    expect(found).toEqual({ current: null, before: null, change: null, places: 0, placeMonths: 0 });
  });

  test('closed months are left out', () => {
    const found = compare(
      [makePlace('a')],
      [
        ...monthlyVisits('a', '2023-01', [100, 40]),
        { placeId: 'a', from: '2024-01', state: 'closed' },
        ...monthlyVisits('a', '2024-02', [50]),
      ],
    );
    expect(found).toMatchObject({ current: 50, before: 40, placeMonths: 1 });
  });

  test('a merged place is grouped with what it came from', () => {
    const merged = makePlace('old', {
      status: [
        [null, 'open'],
        ['2023-12-31', 'closed'],
      ],
      successorId: 'new',
    });
    const found = compare(
      [merged, makePlace('new')],
      [
        ...monthlyVisits('old', '2023-01', [60, 60]),
        ...monthlyVisits('new', '2023-01', [40, null]),
        ...monthlyVisits('new', '2024-01', [110, 120]),
      ],
    );
    // February 2023 lacks the figures of one of the two: the group is not whole that month.
    expect(found).toEqual({ current: 110, before: 100, change: 0.1, places: 1, placeMonths: 1 });
  });

  test('a chain of mergers is one group, and a circle of them does no harm', () => {
    const chain = [
      makePlace('a', {
        successorId: 'b',
        status: [
          [null, 'open'],
          ['2023-06-01', 'closed'],
        ],
      }),
      makePlace('b', {
        successorId: 'c',
        status: [
          [null, 'open'],
          ['2024-01-01', 'closed'],
        ],
      }),
      makePlace('c', { status: [['2024-01-01', 'open']] }),
    ];
    const returns = [...monthlyVisits('b', '2023-07', [10]), ...monthlyVisits('c', '2024-07', [15])];
    expect(compare(chain, returns)).toMatchObject({ current: 15, before: 10, placeMonths: 1 });
    const circle = [
      makePlace('a', { successorId: 'b', rhythm: 'none' }),
      makePlace('b', { successorId: 'a' }),
    ];
    const both = [
      ...monthlyVisits('a', '2023-01', [4]),
      ...monthlyVisits('b', '2023-01', [6]),
      ...monthlyVisits('b', '2024-01', [12]),
    ];
    expect(compare(circle, both)).toMatchObject({ current: 12, before: 10, placeMonths: 1 });
  });

  test('a return of several months is compared whole, or not at all', () => {
    const quarter = { placeId: 'a', from: '2023-01', to: '2023-03', values: { visits: 90 } };
    const whole = compare([makePlace('a')], [quarter, ...monthlyVisits('a', '2024-01', [30, 30, 39])]);
    expect(whole).toEqual({ current: 99, before: 90, change: 0.1, places: 1, placeMonths: 3 });
    const part = compare([makePlace('a')], [quarter, ...monthlyVisits('a', '2024-01', [30, null, 39])]);
    expect(part).toMatchObject({ current: null, before: null, placeMonths: 0 });
  });

  test('dropping one long return drops those that hung on it', () => {
    const found = compare(
      [makePlace('a')],
      [
        { placeId: 'a', from: '2023-01', to: '2023-02', values: { visits: 20 } },
        ...monthlyVisits('a', '2023-03', [10, 10]),
        ...monthlyVisits('a', '2024-01', [null, null, 0]),
        { placeId: 'a', from: '2024-02', to: '2024-03', values: { visits: 30 } },
        ...monthlyVisits('a', '2024-04', [12]),
      ].filter(({ from, values }) => !(from === '2024-03' && values?.visits === 0)),
    );
    expect(found).toMatchObject({ current: 12, before: 10, placeMonths: 1 });
  });
});
