import { describe, expect, test } from 'vitest';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import type { Breakdown } from '#shared/domain/usage-return/measures.ts';
import type { BreakdownBasis, ReturnValues } from '#shared/domain/usage-return/usage-return.ts';
import { accompaniments } from '#shared/figures/accompaniments.ts';
import { summariseBreakdown } from '#shared/figures/breakdown.ts';
import { farPublics } from '#shared/figures/far-publics.ts';
import { holdReturns } from '#shared/figures/held-returns.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { summariseBreakdowns } from '#shared/figures/summarise-usage.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

const year = yearPeriod(2024);

function hold(rows: readonly ReturnRow[], places: readonly PlaceFacts[] = [makePlace('a')]) {
  return holdReturns(layPlaceMonths(makeFacts(places, rows), year, { kind: 'all' }, '2025-03-01'), year);
}

/** One monthly return of the same place for each set of values, from January on. */
function months(...values: readonly ReturnValues[]): readonly ReturnRow[] {
  return values.map((value, index) => ({
    placeId: 'a',
    from: `2024-${String(index + 1).padStart(2, '0')}`,
    values: value,
  }));
}

function summarise(rows: readonly ReturnRow[], breakdown: Breakdown, basis: BreakdownBasis = 'visits') {
  const summary = summariseBreakdown(hold(rows), breakdown, basis);
  const part = (measure: string) =>
    [...summary.parts, ...summary.parents].find((found) => found.measure === measure);
  return { ...summary, part };
}

describe('figure 4, breakdowns', () => {
  test('shares are of the stated part, with the stated share beside them', () => {
    const rows = months({ visits: 100, 'gender.woman': 30, 'gender.man': 20, 'gender.notStated': 50 });
    const found = summarise(rows, 'gender');
    expect(found).toMatchObject({ stated: 50, notStated: 50, statedShare: 0.5, reported: 1, expected: 12 });
    expect(found.part('gender.woman')).toMatchObject({ total: 30, shareOfStated: 0.6 });
    expect(found.part('gender.notStated')).toMatchObject({ total: 50, shareOfStated: null });
  });

  test('what the parts leave out of the visits is not stated, even where no one said so', () => {
    const found = summarise(months({ visits: 100, 'gender.woman': 40 }, { visits: 60 }), 'gender');
    expect(found).toMatchObject({ stated: 40, notStated: 120, statedShare: 0.25, reported: 1 });
  });

  test('null never becomes 0: a part that no return gives stays not reported', () => {
    const found = summarise(months({ visits: 100, 'gender.woman': 40, 'gender.man': 0 }), 'gender');
    expect(found.part('gender.other')).toMatchObject({ total: null, shareOfStated: null });
    expect(found.part('gender.man')).toMatchObject({ total: 0, shareOfStated: 0 });
  });

  test('nothing stated at all', () => {
    expect(summarise(months({ visits: 100 }), 'age')).toMatchObject({
      stated: null,
      notStated: 100,
      statedShare: null,
      reported: 0,
    });
    expect(summarise([], 'age')).toMatchObject({ stated: null, notStated: null, statedShare: null });
  });

  test('parent bands are kept as parents: never added to the fine bands, and stated all the same', () => {
    const found = summarise(
      months(
        { visits: 100, 'age.under18': 30, 'age.from25to39': 50, 'age.over60': 20 },
        { visits: 50, 'age.under12': 5, 'age.from12to17': 10, 'age.over70': 35 },
      ),
      'age',
    );
    expect(found.stated).toBe(150);
    expect(found.part('age.under18')).toMatchObject({ total: 45, shareOfStated: 0.3 });
    expect(found.part('age.over60')).toMatchObject({ total: 55 });
    expect(found.part('age.under12')).toMatchObject({ total: 5 });
  });

  test('a parent band given beside its fine bands is not counted twice', () => {
    const found = summarise(
      months({
        visits: 100,
        'age.under18': 30,
        'age.under12': 10,
        'age.from12to17': 20,
        'age.from18to24': 70,
      }),
      'age',
    );
    expect(found.stated).toBe(100);
    expect(found.part('age.under18')?.total).toBe(30);
  });

  test('figure 1: remote help is no visit, it has a count and no share', () => {
    const found = summarise(
      months({ visits: 80, 'activity.freeAccess': 60, 'activity.workshop': 20, 'activity.remote': 15 }),
      'activity',
    );
    expect(found).toMatchObject({ stated: 80, notStated: 0, statedShare: 1 });
    expect(found.part('activity.remote')).toEqual({
      measure: 'activity.remote',
      total: 15,
      shareOfStated: null,
    });
  });

  test('figure 1: breakdowns of visits and of users are told apart, users only for the whole period', () => {
    const yearly: ReturnRow = {
      placeId: 'a',
      from: '2024-01',
      to: '2024-12',
      basis: 'users',
      values: { users: 200, 'gender.woman': 120, 'gender.man': 60 },
    };
    const monthly = months({ visits: 100, 'gender.woman': 10, 'gender.man': 30 });
    const strayUsers: ReturnRow = {
      placeId: 'a',
      from: '2024-05',
      basis: 'users',
      values: { users: 9, 'gender.woman': 9 },
    };
    expect(summarise([yearly, ...monthly, strayUsers], 'gender').part('gender.woman')?.total).toBe(10);
    const users = summarise([yearly, ...monthly], 'gender', 'users');
    expect(users.part('gender.woman')).toMatchObject({ total: 120, shareOfStated: 120 / 180 });
    expect(users).toMatchObject({ stated: 180, notStated: 20, statedShare: 0.9 });
    expect(summarise([strayUsers], 'gender', 'users').stated).toBeNull();
  });

  test('breakdowns of users come only where some were reported', () => {
    const bases = summariseBreakdowns(hold(months({ visits: 3, 'gender.woman': 3 }))).map(
      ({ basis }) => basis,
    );
    expect(bases).toEqual(new Array(5).fill('visits'));
  });
});

describe('figure 14, publics éloignés', () => {
  const far = (rows: readonly ReturnRow[], places?: readonly PlaceFacts[]) => {
    const held = hold(rows, places);
    return farPublics(held, summariseBreakdowns(held));
  };

  test('three separate shares, each of what was stated for it', () => {
    const found = far(
      [
        {
          placeId: 'a',
          from: '2024-01',
          values: {
            visits: 100,
            'situation.withoutEmployment': 30,
            'situation.employed': 30,
            'situation.notStated': 40,
            'age.from60to69': 10,
            'age.over70': 10,
            'age.from25to39': 60,
          },
        },
        { placeId: 'b', from: '2024-01', values: { visits: 300 } },
      ],
      [makePlace('a', { zoning: ['rural'] }), makePlace('b')],
    );
    expect(found.withoutEmployment).toMatchObject({
      part: 30,
      whole: 60,
      share: { value: 0.5, reported: 1 },
    });
    expect(found.over60).toMatchObject({ part: 20, whole: 80, share: { value: 0.25 } });
    expect(found.farAreas).toMatchObject({ part: 100, whole: 400, share: { value: 0.25, reported: 2 } });
  });

  test('nothing stated is not reported, not zero', () => {
    const found = far(months({ visits: 100 }));
    expect(found.withoutEmployment.share.value).toBeNull();
    expect(found.over60.share.value).toBeNull();
    expect(found.farAreas.share.value).toBeNull();
  });

  test('a reported zero is a zero share', () => {
    const found = far(months({ visits: 10, 'situation.withoutEmployment': 0, 'situation.employed': 10 }));
    expect(found.withoutEmployment.share.value).toBe(0);
  });
});

test('figure 7: accompaniments come from the returns, and a workshop without a count stays not reported', () => {
  const found = accompaniments(
    hold(months({ 'activity.individual': 12, workshopsHeld: 3 }, { 'activity.individual': 8 })),
  );
  expect(found.individual).toMatchObject({ value: 20, reported: 2 });
  expect(found.workshopAttended).toMatchObject({ value: null, reported: 0 });
});
