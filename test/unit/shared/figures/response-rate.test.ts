import { describe, expect, test } from 'vitest';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import { countResponses, responseRate, silentPlaces } from '#shared/figures/response-rate.ts';
import { makeFacts, makePlace, monthlyVisits, type PlaceSketch } from '#test/factories/register-facts.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

const year = yearPeriod(2024);

function responses(
  sketch: PlaceSketch,
  returns: readonly ReturnRow[] = [],
  period: Period = year,
  today = '2025-03-01',
) {
  const ground = layPlaceMonths(makeFacts([makePlace('p', sketch)], returns), period, { kind: 'all' }, today);
  return countResponses(ground, period);
}

describe('figure 3, expected place-months', () => {
  test('a monthly place is due each month that it was open', () => {
    expect(responses({}).expected).toBe(12);
    expect(responses({ status: [['2024-10-20', 'open']] }).expected).toBe(3);
    expect(
      responses({
        status: [
          [null, 'open'],
          ['2024-03-15', 'suspended'],
          ['2024-09-01', 'open'],
        ],
      }).expected,
    ).toBe(7);
  });

  test('a place that is asked for nothing is never due: a PAPI may never be asked', () => {
    expect(responses({ rhythm: 'none' })).toEqual({ expected: 0, answered: 0, closed: 0, unasked: 0 });
    expect(responseRate({ expected: 0, answered: 0 })).toBeNull();
  });

  test('the rhythm is dated', () => {
    const rhythm = [
      [null, 'none'],
      ['2024-05', 'monthly'],
      ['2024-11', 'none'],
    ] as const;
    expect(responses({ rhythm }).expected).toBe(6);
  });

  test('place-months are due once the months of their return are over', () => {
    expect(responses({ rhythm: 'monthly' }, [], year, '2024-05-20').expected).toBe(4);
    expect(responses({ rhythm: 'quarterly' }, [], year, '2024-05-20').expected).toBe(3);
    expect(responses({ rhythm: 'yearly' }, [], year, '2024-05-20').expected).toBe(0);
    expect(responses({ rhythm: 'yearly' }, [], year, '2025-01-01').expected).toBe(12);
  });

  test('a month that was answered early is due as soon as it is answered', () => {
    const early = [{ placeId: 'p', from: '2024-05', values: { visits: 4 } }];
    expect(responses({}, early, year, '2024-05-20')).toMatchObject({ expected: 5, answered: 1 });
  });
});

describe('figure 3, answers', () => {
  test('answered lies within expected: months not asked are apart', () => {
    const returns = monthlyVisits('p', '2024-01', [1, 2, 3]);
    const rhythm = [
      [null, 'none'],
      ['2024-03', 'monthly'],
    ] as const;
    expect(responses({ rhythm }, returns)).toEqual({ expected: 10, answered: 1, closed: 0, unasked: 2 });
  });

  test('a return of several months answers for each of its months, even beyond the period', () => {
    const quarter = [{ placeId: 'p', from: '2024-03', to: '2024-05', values: { visits: 90 } }];
    expect(responses({ rhythm: 'quarterly' }, quarter)).toMatchObject({ expected: 12, answered: 3 });
    expect(responses({}, quarter, { from: '2024-04', to: '2024-04' })).toMatchObject({
      expected: 1,
      answered: 1,
    });
  });

  test('closed that month is shown apart: neither expected nor answered', () => {
    const closed = [{ placeId: 'p', from: '2024-08', state: 'closed' } as const];
    expect(responses({}, closed)).toEqual({ expected: 11, answered: 0, closed: 1, unasked: 0 });
  });

  test('a return that is only expected is no answer, and a reported zero is one', () => {
    expect(responses({}, [{ placeId: 'p', from: '2024-02', state: 'expected' }]).answered).toBe(0);
    expect(responses({}, monthlyVisits('p', '2024-02', [0])).answered).toBe(1);
  });

  test('returns of a place that the register does not have are left out', () => {
    expect(responses({}, monthlyVisits('ghost', '2024-02', [5])).answered).toBe(0);
  });

  test('places that were asked and never answered are named; one that said it was closed is not silent', () => {
    const facts = makeFacts(
      [makePlace('a'), makePlace('b'), makePlace('c'), makePlace('d', { rhythm: 'none' })],
      [...monthlyVisits('a', '2024-05', [3]), { placeId: 'c', from: '2024-08', state: 'closed' }],
    );
    const ground = layPlaceMonths(facts, year, { kind: 'all' }, '2025-03-01');
    expect(silentPlaces(ground, year)).toEqual([1]);
  });
});
