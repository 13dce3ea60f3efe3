import { describe, expect, it } from 'vitest';
import { dashboardFigures, dashboardTrends } from '#shared/domain/dashboard/dashboard-blocks.ts';
import { dashboardPeriods } from '#shared/figures/dashboard/dashboard-periods.ts';
import { makeDashboardFigures } from '#shared/report/dashboard/dashboard-figures.ts';
import { exampleFacts } from '#test/factories/example-facts.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';
import { assign, makeAnimatorFacts, makeStaffFacts } from '#test/factories/staff-facts.ts';

const compute = makeDashboardFigures();
const TODAY = '2026-03-18';
const asked = { today: TODAY, computedAt: `${TODAY}T08:00:00.000Z`, trends: [] } as const;

describe('periods', () => {
  it('the months that are over, and the days up to today; N−1 on the same date', () => {
    expect(dashboardPeriods(TODAY)).toEqual({
      today: TODAY,
      yearAgo: '2025-03-18',
      toDate: { from: '2026-01', to: '2026-03' },
      monthsOver: { from: '2026-01', to: '2026-02' },
      lastTwelve: { from: '2025-03', to: '2026-02' },
      twelveToDate: { from: '2025-04', to: '2026-03' },
    });
  });

  it('in January no month of the year is over: those of last year are told', () => {
    expect(dashboardPeriods('2026-01-05').monthsOver).toEqual({ from: '2025-01', to: '2025-12' });
  });

  it('29 February has its day a year earlier', () => {
    expect(dashboardPeriods('2028-02-29').yearAgo).toBe('2027-02-28');
  });
});

describe('figures', () => {
  // Jan and Feb 2026 are over: a 100 + 110, b 50 (February missing); a year earlier a 80 + 90, b 40 + 60.
  const places = [
    makePlace('a', { verifiedOn: '2026-01-10', animatorExpected: true }),
    makePlace('b', { animatorExpected: true }),
    makePlace('c', {
      status: [
        ['2025-09-01', 'open'],
        ['2026-02-01', 'suspended'],
      ],
      rhythm: 'none',
    }),
    makePlace('d', {
      status: [
        ['2025-01-01', 'open'],
        ['2025-12-01', 'closed'],
      ],
      rhythm: 'none',
    }),
  ];
  const facts = makeFacts(
    places,
    [
      ...monthlyVisits('a', '2026-01', [100, 110, 999]),
      ...monthlyVisits('b', '2026-01', [50, null]),
      ...monthlyVisits('a', '2025-01', [80, 90, 7]),
      ...monthlyVisits('b', '2025-01', [40, 60]),
    ],
    {
      staff: makeStaffFacts({
        animators: [makeAnimatorFacts('one')],
        assignments: [assign('one', 'a', 50, '2025-06-01')],
      }),
    },
  );
  const { figures } = compute({ ...asked, facts, figures: dashboardFigures });
  const figure = (code: string) => {
    const found = figures.find((one) => one.code === code);
    return [
      found?.figure.value,
      found?.before?.value ?? null,
      found?.figure.reported,
      found?.figure.expected,
    ];
  };

  it('visits are of the months that are over, with their n of N and the constant perimeter', () => {
    // 100 + 110 + 50 of 4 place-months due, 3 reported; 80 + 90 + 40 + 60 a year earlier.
    expect(figure('visits')).toEqual([260, 270, 3, 4]);
    const visits = figures.find(({ code }) => code === 'visits');
    // Both years: a January and February, b January: 260 against 210.
    expect(visits?.constant).toMatchObject({ current: 260, before: 210, placeMonths: 3 });
    expect(figure('response')).toEqual([3 / 4, 1, 3, 4]);
  });

  it('what stands today is compared with the same day a year earlier', () => {
    // Open today: a, b. A year earlier: a, b, d (c had not opened).
    expect(figure('openPlaces').slice(0, 2)).toEqual([2, 3]);
    // One half-time since June 2025; nobody in March 2025.
    expect(figure('ftePresent').slice(0, 2)).toEqual([0.5, 0]);
    // Expected in a and b; a has somebody now, neither had a year earlier.
    expect(figure('withoutAnimator').slice(0, 2)).toEqual([1, 2]);
    // Of a and b, a was checked within the year; what it was then is not kept.
    expect(figure('fresh')).toEqual([0.5, null, 1, 2]);
  });

  it('what the register does not keep is left out: no zero tells of loans or tickets that nobody enters', () => {
    expect(figures.map(({ code }) => code)).toEqual([
      'openPlaces',
      'response',
      'visits',
      'individual',
      'workshopsHeld',
      'workshopAttended',
      'withoutEmployment',
      'over60',
      'farAreas',
      'ftePresent',
      'withoutAnimator',
      'fresh',
    ]);
    expect(figure('individual')[0]).toBeNull();
  });

  it('only what was chosen, in its order', () => {
    const some = compute({ ...asked, facts, figures: ['fresh', 'openPlaces'], trends: ['visits'] });
    expect(some.figures.map(({ code }) => code)).toEqual(['fresh', 'openPlaces']);
    expect(some.trends.map(({ trend, chart }) => [trend, chart.categories.length])).toEqual([['visits', 12]]);
  });
});

describe('the example register', () => {
  const facts = exampleFacts({ places: 60, years: 2, seed: 7, endMonth: '2026-03', language: 'fr' });
  const { figures, trends } = compute({
    ...asked,
    facts,
    figures: dashboardFigures,
    trends: dashboardTrends,
    today: '2026-04-01',
  });
  const value = (code: string): number =>
    figures.find((one) => one.code === code)?.figure.value ?? Number.NaN;

  it('every figure and every trend', () => {
    expect(figures.map(({ code }) => code)).toEqual([...dashboardFigures]);
    expect(trends.map(({ trend }) => trend)).toEqual([...dashboardTrends]);
  });

  it('what is late is part of what runs', () => {
    expect(value('overdueLoans')).toBeGreaterThan(0);
    expect(value('overdueLoans')).toBeLessThan(value('loansOut'));
    expect(value('ticketsLate')).toBeGreaterThan(0);
    expect(value('ticketsLate')).toBeLessThan(value('ticketsPending'));
    expect(value('ticketsPending')).toBeLessThan(value('tickets'));
  });

  it('every figure of records names them', () => {
    for (const { code, figure } of figures) {
      const { ids } = figure.sources;
      if (ids !== undefined && figure.unit === 'count')
        expect([code, ids.length]).toEqual([code, figure.value]);
    }
  });
});

it('what was kept is computed again when a return or the day changes, and gives what a first asking gives', () => {
  const kept = makeDashboardFigures();
  const place = makePlace('a');
  const ask = (of: typeof kept, visits: readonly number[], today: string) =>
    of({
      facts: { ...makeFacts(places, monthlyVisits('a', '2025-06', visits)) },
      figures: ['visits', 'response'],
      trends: ['visits', 'response'],
      today,
      computedAt: TODAY,
    });
  const places = [place];
  for (const [visits, today] of [
    [[1, 2, 3], '2025-09-10'],
    [[1, 2, 4], '2025-09-10'],
    [[1, 2, 4], '2025-10-02'],
  ] as const)
    expect(ask(kept, visits, today)).toEqual(ask(makeDashboardFigures(), visits, today));
});
