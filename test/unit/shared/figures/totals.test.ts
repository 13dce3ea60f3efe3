import { describe, expect, test } from 'vitest';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';
import { holdReturns } from '#shared/figures/held-returns.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { countSetAside } from '#shared/figures/set-aside.ts';
import { measureTotal, monthTotals, placeTotals } from '#shared/figures/totals.ts';
import { usersTotal } from '#shared/figures/visits-users.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

const year = yearPeriod(2024);
const first = makePlace('a');

function hold(returns: readonly ReturnRow[], places: readonly PlaceFacts[] = [first], period: Period = year) {
  const facts = makeFacts(places, returns);
  return holdReturns(layPlaceMonths(facts, period, { kind: 'all' }, '2025-03-01'), period);
}

describe('figure 4, totals add what was reported', () => {
  test('not reported is not zero: no return at all gives null, a reported zero gives 0', () => {
    expect(measureTotal(hold([]), 'visits')).toMatchObject({ value: null, reported: 0, expected: 12 });
    expect(measureTotal(hold(monthlyVisits('a', '2024-01', [0])), 'visits')).toMatchObject({
      value: 0,
      reported: 1,
    });
  });

  test('each measure has its own n of N', () => {
    const held = hold([
      { placeId: 'a', from: '2024-01', values: { visits: 10, minutesOpen: 600 } },
      { placeId: 'a', from: '2024-02', values: { visits: 15 } },
    ]);
    expect(measureTotal(held, 'visits')).toMatchObject({
      value: 25,
      reported: 2,
      expected: 12,
      unit: 'count',
    });
    expect(measureTotal(held, 'minutesOpen')).toMatchObject({ value: 600, reported: 1, unit: 'minutes' });
    expect(measureTotal(held, 'workshopsHeld')).toMatchObject({ value: null, reported: 0, expected: 12 });
  });

  test('what was reported without being asked counts in the total, not in n', () => {
    const place = makePlace('a', { rhythm: 'none' });
    expect(measureTotal(hold(monthlyVisits('a', '2024-01', [7]), [place]), 'visits')).toMatchObject({
      value: 7,
      reported: 0,
      expected: 0,
    });
  });

  test('figures that came with a closed or expected state never count', () => {
    const held = hold([
      { placeId: 'a', from: '2024-01', state: 'closed', values: { visits: 5 } },
      { placeId: 'a', from: '2024-02', state: 'expected', values: { visits: 5 } },
    ]);
    expect(measureTotal(held, 'visits').value).toBeNull();
  });
});

describe('figure 3, a return of several months', () => {
  const quarter: ReturnRow = { placeId: 'a', from: '2024-01', to: '2024-03', values: { visits: 90 } };

  test('counts in the totals of periods that hold it whole', () => {
    expect(measureTotal(hold([quarter]), 'visits')).toMatchObject({ value: 90, reported: 3 });
    const part = hold([quarter], [first], { from: '2024-02', to: '2024-12' });
    expect(measureTotal(part, 'visits')).toMatchObject({ value: null, reported: 0 });
    expect(countSetAside(part)).toEqual({ straddling: 1, overlapped: 0 });
  });

  test('is never spread over months', () => {
    const months = monthTotals(hold([quarter, ...monthlyVisits('a', '2024-04', [8])]), 'visits');
    expect(months.map(({ value }) => value)).toEqual([null, null, null, 8, ...new Array(8).fill(null)]);
  });

  test('one source per place, month and measure: a month within a longer return is not added to it', () => {
    const held = hold([...monthlyVisits('a', '2024-02', [30, 25, 20]), quarter]);
    expect(measureTotal(held, 'visits')).toMatchObject({ value: 110, reported: 4 });
    expect(countSetAside(held)).toEqual({ straddling: 0, overlapped: 2 });
  });

  test('a yearly return of users leaves the monthly returns of visits alone', () => {
    const held = hold([
      ...monthlyVisits('a', '2024-01', [10, 20]),
      { placeId: 'a', from: '2024-01', to: '2024-12', values: { users: 300 } },
    ]);
    expect(measureTotal(held, 'visits')).toMatchObject({ value: 30, reported: 2 });
    expect(usersTotal(held)).toMatchObject({ value: 300, reported: 12, expected: 12 });
  });
});

describe('figure 1, users', () => {
  const monthly: readonly ReturnRow[] = [
    { placeId: 'a', from: '2024-01', values: { users: 40 } },
    { placeId: 'a', from: '2024-02', values: { users: 50 } },
  ];

  test('are never added over months', () => {
    expect(usersTotal(hold(monthly))).toMatchObject({ value: null, reported: 0, expected: 12 });
  });

  test('of one month are those of its return', () => {
    expect(usersTotal(hold(monthly, [first], { from: '2024-02', to: '2024-02' }))).toMatchObject({
      value: 50,
      reported: 1,
      expected: 1,
    });
  });

  test('of a year are the sum of what each place declares for the year', () => {
    const returns: readonly ReturnRow[] = [
      { placeId: 'a', from: '2024-01', to: '2024-12', values: { users: 300 } },
      { placeId: 'b', from: '2024-01', to: '2024-12', values: { users: 120 } },
      { placeId: 'c', from: '2024-01', to: '2024-06', values: { users: 999 } },
    ];
    const held = hold(returns, [first, makePlace('b'), makePlace('c')]);
    expect(usersTotal(held)).toMatchObject({ value: 420, reported: 24, expected: 36 });
  });

  test('of a place that opened during the year, its one return speaks for the months it was open', () => {
    const late = makePlace('a', { status: [['2024-07-10', 'open']] });
    const returns = [{ placeId: 'a', from: '2024-07', to: '2024-12', values: { users: 80 } }];
    expect(usersTotal(hold(returns, [late]))).toMatchObject({ value: 80, reported: 6, expected: 6 });
  });
});

test('figure 12: a return belongs to the commune valid in its month', () => {
  const mover = makePlace('a', {
    commune: [
      [null, '16015'],
      ['2024-04-20', '17300'],
    ],
  });
  const facts = makeFacts([mover], monthlyVisits('a', '2024-01', [1, 10, 100, 1000, 10000]));
  const inside = (code: string) => {
    const ground = layPlaceMonths(facts, year, { kind: 'departement', code }, '2025-03-01');
    return measureTotal(holdReturns(ground, year), 'visits');
  };
  expect(inside('16')).toMatchObject({ value: 111, reported: 3, expected: 3 });
  expect(inside('17')).toMatchObject({ value: 11000, reported: 2, expected: 9 });
});

test('figure 12: an old INSEE code is read as the commune of today', () => {
  const facts = makeFacts([makePlace('a', { commune: '16999' })], monthlyVisits('a', '2024-01', [5]));
  const ground = layPlaceMonths(facts, year, { kind: 'epci', code: '200071827' }, '2025-03-01');
  expect(measureTotal(holdReturns(ground, year), 'visits').value).toBe(5);
});

test('totals by place keep null for the places that reported nothing', () => {
  const held = hold(monthlyVisits('a', '2024-01', [3, 4]), [first, makePlace('b')]);
  expect(placeTotals(held, 'visits')).toEqual([
    { value: 7, reported: 2, expected: 12 },
    { value: null, reported: 0, expected: 12 },
  ]);
});
