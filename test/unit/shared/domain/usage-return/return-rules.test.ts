import { describe, expect, it } from 'vitest';
import { breakdownSum } from '#shared/domain/usage-return/breakdown-rules.ts';
import { overlapProblems, returnProblems } from '#shared/domain/usage-return/return-rules.ts';
import { type UsageReturnInput, VALUE_LIMIT } from '#shared/domain/usage-return/usage-return.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeReturn, makeReturnInput } from '#test/factories/usage-return.ts';

const statuses = (
  ...history: readonly (readonly ['planned' | 'open' | 'suspended' | 'closed', string | null])[]
) =>
  history.map(([status, from], index) => ({
    id: `0190b000-0000-7000-8000-00000000000${index}`,
    status,
    from,
    reason: null,
  }));

const place = makeAccessPoint({ name: 'Le Fil', statusHistory: statuses(['open', '2021-03-15']) });

const codes = (entry: Partial<UsageReturnInput>, at = place) =>
  returnProblems(makeReturnInput(entry), at).map(
    ({ code, severity, field }) => `${severity} ${code} ${field}`,
  );

describe('the rules of a return', () => {
  it('finds nothing in a plain one, nor in a reported zero', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ values: { visits: 0, 'gender.woman': 0 } })).toEqual([]);
    expect(codes({ values: {} })).toEqual([]);
  });

  it.each([
    [{ visits: -1 }, 'error usage/negative visits'],
    [{ visits: 1.5 }, 'error usage/not-whole visits'],
    [{ visits: VALUE_LIMIT + 1 }, 'error usage/too-large visits'],
    [{ visits: 10, 'gender.woman': 6, 'gender.man': 5 }, 'error usage/gender-over-visits gender.woman'],
    [{ visits: 10, 'age.under18': 6, 'age.over60': 5 }, 'error usage/age-over-visits age.under18'],
    [{ visits: 10, users: 11 }, 'warning usage/users-over-visits users'],
    [{ users: 3, newUsers: 4 }, 'warning usage/new-users-over-users newUsers'],
    [{ workshopSeats: 3, workshopAttended: 4 }, 'warning usage/attended-over-seats workshopAttended'],
    [{ minutesOpen: 31 * 1440 + 1 }, 'warning usage/open-over-month minutesOpen'],
    [{ minutesOpen: 60, minutesUsed: 61 }, 'warning usage/used-over-open minutesUsed'],
  ])('in %j finds %s', (values, found) => {
    expect(codes({ values })).toEqual([found]);
  });

  it('tells both numbers of a breakdown larger than its total', () => {
    const entry = makeReturnInput({
      breakdownBasis: 'users',
      values: { visits: 100, users: 10, 'situation.retired': 7, 'situation.notStated': 4 },
    });
    expect(returnProblems(entry, place)).toEqual([
      {
        code: 'usage/situation-over-users',
        values: { place: 'Le Fil', months: '03/2024', sum: 11, total: 10 },
        severity: 'error',
        row: null,
        field: 'situation.retired',
      },
    ]);
  });

  it('says nothing of a breakdown whose total was not reported, nor of remote help', () => {
    expect(codes({ values: { 'gender.woman': 6 } })).toEqual([]);
    expect(codes({ values: { visits: 5, 'activity.freeAccess': 5, 'activity.remote': 3 } })).toEqual([]);
  });

  it('counts hours of use over the workstations', () => {
    const equipped = { ...place, workstationsFixed: 2, tablets: 1 };
    expect(codes({ values: { minutesOpen: 60, minutesUsed: 180 } }, equipped)).toEqual([]);
    expect(codes({ values: { minutesOpen: 60, minutesUsed: 181 } }, equipped)).toEqual([
      'warning usage/used-over-stations minutesUsed',
    ]);
  });

  it('refuses figures in a closed month', () => {
    expect(codes({ state: 'closed' })).toEqual(['error usage/closed-with-figures state']);
    expect(codes({ state: 'closed', values: {} })).toEqual([]);
  });

  it('refuses a month before the opening, and takes the month of the opening', () => {
    expect(codes({ from: '2021-02' })).toEqual(['error usage/before-opening from']);
    expect(codes({ from: '2021-03' })).toEqual([]);
  });

  it('refuses a month after the closing, and takes the run of months in which it closed', () => {
    const closed = { ...place, statusHistory: statuses(['open', null], ['closed', '2023-06-10']) };
    expect(codes({ from: '2023-06' }, closed)).toEqual([]);
    expect(codes({ from: '2023-01', to: '2023-12' }, closed)).toEqual([]);
    const found = returnProblems(makeReturnInput({ from: '2023-07' }), closed);
    expect(found.map(({ code, values }) => [code, values.day])).toEqual([
      ['usage/after-closing', '10/06/2023'],
    ]);
  });

  it('takes a place that opened again', () => {
    const again = {
      ...place,
      statusHistory: statuses(['open', null], ['closed', '2023-06-10'], ['open', '2024-01-01']),
    };
    expect(codes({ from: '2023-08' }, again)).toEqual(['error usage/after-closing from']);
    expect(codes({ from: '2024-02' }, again)).toEqual([]);
  });

  it('doubts figures of a suspended place', () => {
    const suspended = { ...place, statusHistory: statuses(['open', null], ['suspended', '2024-01-01']) };
    expect(codes({}, suspended)).toEqual(['warning usage/place-suspended state']);
    expect(codes({ state: 'closed', values: {} }, suspended)).toEqual([]);
  });

  it('refuses a place that is not there', () => {
    expect(returnProblems(makeReturnInput(), null).map(({ code }) => code)).toEqual(['usage/unknown-place']);
  });
});

describe('returns that overlap', () => {
  const name = () => 'Le Fil';
  const months = (from: string, to = from) => makeReturn({ from, to });

  it('are refused against what stands and against each other', () => {
    expect(overlapProblems([months('2024-02')], [months('2024-01', '2024-03')], name)).toMatchObject([
      { problem: { code: 'usage/overlap', values: { months: '02/2024', other: '01/2024–03/2024' } } },
    ]);
    expect(overlapProblems([months('2024-01', '2024-03'), months('2024-03')], [], name)).toHaveLength(1);
  });

  it('may replace one of the same months, and stand side by side', () => {
    expect(overlapProblems([months('2024-02')], [months('2024-02'), months('2024-03')], name)).toEqual([]);
    const elsewhere = makeReturn({ placeId: '0190a000-0000-7000-8000-00000000000b', from: '2024-02' });
    expect(overlapProblems([months('2024-02')], [elsewhere], name)).toEqual([]);
  });
});

describe('the sum of a breakdown', () => {
  it('takes the larger of a coarse band and its fine ones', () => {
    expect(breakdownSum('age', { 'age.under18': 5, 'age.under12': 2, 'age.from25to39': 4 })).toBe(9);
    expect(breakdownSum('age', { 'age.under18': 5, 'age.under12': 4, 'age.from12to17': 4 })).toBe(8);
    expect(breakdownSum('age', { visits: 4 })).toBeNull();
  });
});
