import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderQueue, type QueuedTicket, queueRanks } from '#shared/domain/ticket/queue-order.ts';
import { groupQueue, isShown } from '#shared/domain/ticket/queue-view.ts';
import { priorities } from '#shared/domain/ticket/ticket.ts';
import type { ClockReading, TicketSituation } from '#shared/domain/ticket/ticket-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Tuesday 20 January 2026, 9:00 UTC. */
const NOW = Date.parse('2026-01-20T09:00:00Z');
const TARGET = 8 * HOUR;
const scale = {
  today: '2026-01-20',
  dayOf: (at: number) => new Date(at).toISOString().slice(0, 10),
  targetsOf: () => ({ firstResponse: null, resolution: TARGET }),
};
const none: ClockReading = { worked: 0, reachedAt: null, dueAt: null, missed: null };

/** A ticket with some time left to its solution; negative once it is late. */
function queued(
  id: string,
  left: number,
  more: Partial<QueuedTicket> & { readonly dueIn?: number | null } = {},
): QueuedTicket {
  const { dueIn = left, ...rest } = more;
  return {
    id,
    priority: 'p3',
    situation: 'open',
    openedAt: NOW - DAY,
    firstResponse: none,
    resolution: {
      worked: TARGET - left,
      reachedAt: null,
      dueAt: dueIn === null ? null : NOW + dueIn,
      missed: left < 0,
    },
    askAgainOn: null,
    ...rest,
  };
}
const order = (rows: readonly QueuedTicket[]) =>
  orderQueue(rows, scale).map(({ row, rank }) => [row.id, rank]);

describe('the queue', () => {
  test('what is late comes first, whatever its priority', () => {
    expect(
      order([queued('p1', HOUR, { priority: 'p1' }), queued('late', -HOUR, { priority: 'p4' })]),
    ).toEqual([
      ['late', 'late'],
      ['p1', 'today'],
    ]);
  });

  test('within a part, the first priority, then what has the least time left, then the oldest', () => {
    const rows = [
      queued('old', 3 * HOUR, { openedAt: NOW - 2 * DAY }),
      queued('young', 3 * HOUR),
      queued('near', HOUR),
      queued('p2', 4 * HOUR, { priority: 'p2' }),
    ];
    expect(order(rows).map(([id]) => id)).toEqual(['p2', 'near', 'old', 'young']);
  });

  test('what is due today comes before what is due later, even of a higher priority', () => {
    expect(
      order([
        queued('later', 2 * HOUR, { priority: 'p1', dueIn: 2 * DAY }),
        queued('today', HOUR, { priority: 'p4' }),
      ]),
    ).toEqual([
      ['today', 'today'],
      ['later', 'open'],
    ]);
  });

  test('a caller to ask again today, or since yesterday, comes before what is due; one to ask later waits last', () => {
    const waiting = { situation: 'waitingCaller', dueIn: null } as const;
    expect(
      order([
        queued('not asked', HOUR, { ...waiting, askAgainOn: null }),
        queued('tomorrow', HOUR, { ...waiting, askAgainOn: '2026-01-21' }),
        queued('due', HOUR),
        queued('today', HOUR, { ...waiting, askAgainOn: '2026-01-20' }),
        queued('yesterday', 2 * HOUR, { ...waiting, askAgainOn: '2026-01-19' }),
        queued('later', HOUR, { dueIn: DAY }),
      ]),
    ).toEqual([
      ['today', 'askAgain'],
      ['yesterday', 'askAgain'],
      ['due', 'today'],
      ['later', 'open'],
      ['not asked', 'waiting'],
      ['tomorrow', 'waiting'],
    ]);
  });

  test('of what is late, the caller who is waited on comes last in its priority', () => {
    const rows = [
      queued('waits', -3 * HOUR, { situation: 'waitingCaller' }),
      queued('acts', -HOUR),
      queued('p4', -5 * HOUR, { priority: 'p4' }),
    ];
    expect(order(rows).map(([id]) => id)).toEqual(['acts', 'waits', 'p4']);
  });

  test('without a target, a ticket is not late, and the oldest comes first', () => {
    const free = { resolution: none };
    const bare = { ...scale, targetsOf: () => ({ firstResponse: null, resolution: null }) };
    const rows = [queued('young', 0, free), queued('old', 0, { ...free, openedAt: NOW - 9 * DAY })];
    expect(orderQueue(rows, bare).map(({ row, rank, next }) => [row.id, rank, next])).toEqual([
      ['old', 'open', null],
      ['young', 'open', null],
    ]);
  });

  const situation = fc.constantFrom<TicketSituation>('open', 'waitingCaller', 'waitingThird');
  const some = fc.uniqueArray(
    fc
      .record({
        id: fc.uuid(),
        left: fc.integer({ min: -5, max: 20 }),
        priority: fc.constantFrom(...priorities),
        situation,
        askAgainOn: fc.constantFrom(null, '2026-01-19', '2026-01-20', '2026-01-27'),
        age: fc.nat(100),
      })
      .map(({ left, id, age, ...more }) => queued(id, left * HOUR, { ...more, openedAt: NOW - age * HOUR })),
    { selector: ({ id }) => id, maxLength: 30 },
  );

  test('keeps each ticket, is the same in whatever order they come, and never puts a part before an earlier one', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const first = order(rows);
        expect(first).toHaveLength(rows.length);
        expect(order([...rows].reverse())).toEqual(first);
        const ranks = orderQueue(rows, scale).map(({ rank }) => queueRanks.indexOf(rank));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the queue in groups', () => {
  const tie = {
    accessPointId: null,
    placeName: null,
    organisationId: null,
    organisationName: null,
    levelId: 'hub',
    levelName: 'Lieu ressource',
  };
  const rows = [
    { ...queued('a', -HOUR), ...tie, accessPointId: 'quai', placeName: 'Le Quai' },
    { ...queued('b', -HOUR / 2), ...tie, levelId: 'region', levelName: 'Région' },
    { ...queued('c', HOUR), ...tie, accessPointId: 'quai', placeName: 'Le Quai' },
    { ...queued('d', 2 * HOUR), ...tie, organisationId: 'mairie', organisationName: 'Mairie' },
  ];
  const grouped = (by: 'urgency' | 'place' | 'level') =>
    groupQueue(orderQueue(rows, scale), by).map(({ title, tickets }) => [
      title.kind === 'rank' ? title.rank : title.name,
      tickets.map(({ row }) => row.id).join(' '),
    ]);

  test('each group stands where its first ticket would', () => {
    expect(grouped('urgency')).toEqual([
      ['late', 'a b'],
      ['today', 'c d'],
    ]);
    expect(grouped('place')).toEqual([
      ['Le Quai', 'a c'],
      [null, 'b'],
      ['Mairie', 'd'],
    ]);
    expect(grouped('level')).toEqual([
      ['Lieu ressource', 'a c d'],
      ['Région', 'b'],
    ]);
  });

  test.each([
    ['all', ['a', 'b', 'c']],
    ['mine', ['a']],
    ['unassigned', ['b']],
    ['waiting', ['b', 'c']],
  ] as const)('%s', (filter, ids) => {
    const tickets = [
      { id: 'a', assignee: 'Camille', situation: 'open' },
      { id: 'b', assignee: null, situation: 'waitingThird' },
      { id: 'c', assignee: 'Sacha', situation: 'waitingCaller' },
    ] as const;
    expect(tickets.filter((one) => isShown(one, filter, 'Camille')).map(({ id }) => id)).toEqual(ids);
  });
});
