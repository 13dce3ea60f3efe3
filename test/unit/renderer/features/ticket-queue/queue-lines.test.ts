import { describe, expect, test } from 'vitest';
import { queueLines } from '#renderer/features/ticket-queue/queue-lines.ts';
import { readQueueMemory } from '#renderer/features/ticket-queue/queue-memory.ts';
import type { QueuedTicket } from '#shared/domain/ticket/queue-order.ts';

const none = { worked: 0, reachedAt: null, dueAt: null, missed: null };
const ranked = (id: string) => {
  const row: QueuedTicket = {
    id,
    priority: 'p3',
    situation: 'open',
    openedAt: 0,
    firstResponse: none,
    resolution: none,
    askAgainOn: null,
  };
  return { row, rank: 'open' as const, next: null };
};

test('each group stands above its tickets, which are counted through the whole queue', () => {
  const lines = queueLines([
    { key: 'late', title: { kind: 'rank', rank: 'late' }, tickets: [ranked('a'), ranked('b')] },
    { key: 'open', title: { kind: 'rank', rank: 'open' }, tickets: [ranked('c')] },
  ]);
  expect(lines.map((line) => (line.kind === 'group' ? line.count : `${line.index} ${line.key}`))).toEqual([
    2,
    '0 a',
    '1 b',
    1,
    '2 c',
  ]);
});

describe('what is kept of the queue for the session', () => {
  const whole = { filter: 'all', grouping: 'urgency', activeId: null };

  test('is read back', () => {
    const kept = { filter: 'mine', grouping: 'place', activeId: 'one' };
    expect(readQueueMemory(JSON.stringify(kept))).toEqual(kept);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a view that is none', JSON.stringify({ ...whole, filter: 'late' })],
  ])('is the whole queue where it is %s', (_, text) => {
    expect(readQueueMemory(text)).toEqual(whole);
  });
});
