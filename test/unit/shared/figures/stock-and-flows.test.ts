import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccessPointStatus, accessPointStatuses } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { staysOf } from '#shared/figures/place-area.ts';
import { isOpenInMonth, openDays } from '#shared/figures/place-timeline.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { type KeysOf, type StockAndFlows, stockAndFlowsBy } from '#shared/figures/stock-and-flows.ts';
import { makePlace, type PlaceSketch, smallTerritory } from '#test/factories/register-facts.ts';

const year = yearPeriod(2024);

function count(places: readonly PlaceFacts[], keysOf: KeysOf = () => ['all']) {
  const stays = places.map((place) => staysOf(place, smallTerritory));
  return stockAndFlowsBy(places, stays, year, keysOf);
}

function whole(...sketches: readonly PlaceSketch[]): StockAndFlows | undefined {
  return count(sketches.map((sketch, index) => makePlace(`p${index}`, sketch))).byKey.get('all');
}

describe('figure 2, open in a month', () => {
  test.each<[string, PlaceSketch['status'], string, number]>([
    ['open since ever', [[null, 'open']], '2024-02', 29],
    ['opens on the last day of the month', [['2024-02-29', 'open']], '2024-02', 1],
    [
      'closes on the second day: one day open counts as the month',
      [
        [null, 'open'],
        ['2024-02-02', 'closed'],
      ],
      '2024-02',
      1,
    ],
    [
      'closed on the first day: not open that month',
      [
        [null, 'open'],
        ['2024-02-01', 'closed'],
      ],
      '2024-02',
      0,
    ],
    [
      'suspended is not open',
      [
        [null, 'open'],
        ['2024-01-10', 'suspended'],
      ],
      '2024-02',
      0,
    ],
    [
      'frozen is not open',
      [
        [null, 'open'],
        ['2024-01-10', 'frozen'],
      ],
      '2024-02',
      0,
    ],
    [
      'two stretches in one month',
      [
        [null, 'open'],
        ['2024-02-03', 'suspended'],
        ['2024-02-28', 'open'],
      ],
      '2024-02',
      4,
    ],
    [
      'of two entries of one day, the last written holds',
      [
        ['2024-02-10', 'open'],
        ['2024-02-10', 'closed'],
      ],
      '2024-02',
      0,
    ],
    ['planned is not open', [[null, 'planned']], '2024-02', 0],
  ])('%s', (_, status, month, days) => {
    const place = makePlace('p', status === undefined ? {} : { status });
    expect(openDays(place, month)).toBe(days);
    expect(isOpenInMonth(place, month)).toBe(days > 0);
  });
});

describe('figure 2, stock and flows', () => {
  test('each movement is counted under its own name', () => {
    const found = whole(
      {},
      { status: [['2024-03-01', 'open']] },
      {
        status: [
          [null, 'open'],
          ['2024-05-01', 'closed'],
        ],
      },
      {
        status: [
          [null, 'open'],
          ['2024-05-01', 'suspended'],
        ],
      },
      {
        status: [
          [null, 'open'],
          ['2024-05-01', 'frozen'],
        ],
      },
      {
        status: [
          [null, 'suspended'],
          ['2024-05-01', 'open'],
        ],
      },
      {
        status: [
          [null, 'frozen'],
          ['2024-05-01', 'closed'],
        ],
      },
      { status: [[null, 'planned']] },
    );
    expect(found).toEqual({
      start: 4,
      openings: 1,
      resumptions: 1,
      arrivals: 0,
      closures: 1,
      suspensions: 1,
      freezes: 1,
      departures: 0,
      end: 3,
      closedWhileStopped: 1,
      suspendedAtEnd: 1,
      frozenAtEnd: 1,
    });
  });

  test('the start is the eve and the end the last day: movements of those days fall on the right side', () => {
    expect(whole({ status: [['2023-12-31', 'open']] })).toMatchObject({ start: 1, openings: 0, end: 1 });
    expect(whole({ status: [['2024-01-01', 'open']] })).toMatchObject({ start: 0, openings: 1, end: 1 });
    expect(whole({ status: [['2024-12-31', 'open']] })).toMatchObject({ start: 0, openings: 1, end: 1 });
    expect(whole({ status: [['2025-01-01', 'open']] })).toBeUndefined();
  });

  test('a place that stops and comes back within the period is counted both ways', () => {
    const found = whole({
      status: [
        [null, 'open'],
        ['2024-02-01', 'suspended'],
        ['2024-04-01', 'open'],
      ],
    });
    expect(found).toMatchObject({ start: 1, suspensions: 1, resumptions: 1, end: 1 });
  });

  test('a place counts once in totals and once in each of its networks', () => {
    const places = [makePlace('a', { networkIds: ['n1', 'n2'] }), makePlace('b', { networkIds: ['n1'] })];
    const { byKey } = count(places, (place) => place.networkIds);
    expect(byKey.get('n1')?.end).toBe(2);
    expect(byKey.get('n2')?.end).toBe(1);
    expect(count(places).byKey.get('all')?.end).toBe(2);
  });

  test('figure 12: a place that moves leaves one département for another', () => {
    const places = [
      makePlace('a', {
        commune: [
          [null, '16015'],
          ['2024-06-15', '17300'],
        ],
      }),
    ];
    const { byKey, events } = count(places, (_, commune) => [commune?.departementCode ?? '']);
    expect(byKey.get('16')).toMatchObject({ start: 1, departures: 1, end: 0 });
    expect(byKey.get('17')).toMatchObject({ start: 0, arrivals: 1, end: 1 });
    expect(events.get('17')).toEqual([{ place: 0, day: '2024-06-15', kind: 'arrival' }]);
  });

  const day = fc.integer({ min: 0, max: 1095 }).map((offset) => {
    const date = new Date(Date.UTC(2023, 0, 1 + offset));
    return date.toISOString().slice(0, 10);
  });
  const history = fc.array(
    fc.tuple(fc.option(day, { freq: 4 }), fc.constantFrom<AccessPointStatus>(...accessPointStatuses)),
    { minLength: 1, maxLength: 6 },
  );
  const moves = fc.array(fc.tuple(fc.option(day), fc.constantFrom('16015', '16102', '17300', null)), {
    minLength: 1,
    maxLength: 4,
  });
  const places = fc
    .array(fc.record({ status: history, commune: moves, networkIds: fc.subarray(['n1', 'n2', 'n3']) }), {
      maxLength: 12,
    })
    .map((sketches) => sketches.map((sketch, index) => makePlace(`p${index}`, sketch)));

  test('the equation holds for any histories, in total, by département and by network', () => {
    const cuts: readonly KeysOf[] = [
      () => ['all'],
      (_, commune) => [commune?.departementCode ?? ''],
      (_, commune) => [commune?.epciCode ?? ''],
      (place) => place.networkIds,
      (place, commune) => (commune?.departementCode === '16' ? place.networkIds : []),
    ];
    fc.assert(
      fc.property(places, fc.constantFrom(...cuts), (drawn, keysOf) => {
        for (const stock of count(drawn, keysOf).byKey.values()) {
          const { start, openings, resumptions, arrivals, closures, suspensions, freezes, departures, end } =
            stock;
          expect(
            start + openings + resumptions + arrivals - closures - suspensions - freezes - departures,
          ).toBe(end);
        }
      }),
    );
  });

  test('open at the end is what the status of each place says on the last day', () => {
    fc.assert(
      fc.property(places, (drawn) => {
        const open = drawn.filter((place) => statusAt(place, '2024-12-31') === 'open').length;
        expect(count(drawn).byKey.get('all')?.end ?? 0).toBe(open);
      }),
    );
  });

  test('flows by département add up to those of the whole, moves set against each other', () => {
    fc.assert(
      fc.property(places, (drawn) => {
        const total = count(drawn).byKey.get('all');
        const parts = [...count(drawn, (_, commune) => [commune?.departementCode ?? '']).byKey.values()];
        const sum = (pick: keyof StockAndFlows): number => parts.reduce((all, part) => all + part[pick], 0);
        for (const pick of [
          'start',
          'openings',
          'resumptions',
          'closures',
          'suspensions',
          'freezes',
          'end',
        ] as const)
          expect(sum(pick)).toBe(total?.[pick] ?? 0);
        expect(sum('arrivals')).toBe(sum('departures'));
      }),
    );
  });
});
