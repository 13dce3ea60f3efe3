import { expect, test } from 'vitest';
import { endedAt, isPastRetention, retentionLimit } from '#shared/domain/ticket/retention.ts';
import type { TicketEventKind } from '#shared/domain/ticket/ticket-event.ts';
import type { TicketMoment } from '#shared/domain/ticket/ticket-facts.ts';

const life = (...told: readonly (readonly [TicketEventKind, string])[]): readonly TicketMoment[] =>
  told.map(([kind, at], index) => ({
    id: String(index),
    kind,
    at: Date.parse(at),
    levelId: 'level',
    officer: null,
    minutes: null,
    travelMinutes: null,
    askAgainOn: null,
    articleId: null,
  }));
const opened = ['opened', '2022-01-10T09:00:00Z'] as const;
const past = (moments: readonly TicketMoment[], limit: string, anonymisedAt: string | null = null) =>
  isPastRetention({ moments, anonymisedAt }, limit, 'Europe/Paris');

test('what is kept for 24 months goes on the same day two years later, or the last of a shorter month', () => {
  expect(retentionLimit('2024-11-24', 24)).toBe('2022-11-24');
  expect(retentionLimit('2024-02-29', 12)).toBe('2023-02-28');
});

test('a ticket ends when it was solved or closed last; one that waits or was reopened has not', () => {
  const solved = ['solved', '2022-01-12T10:00:00Z'] as const;
  const closed = ['closed', '2022-01-20T10:00:00Z'] as const;
  expect(endedAt({ moments: life(opened, solved) })).toBe(Date.parse(solved[1]));
  expect(endedAt({ moments: life(opened, solved, closed) })).toBe(Date.parse(closed[1]));
  expect(endedAt({ moments: life(opened) })).toBeNull();
  expect(endedAt({ moments: life(opened, solved, ['reopened', '2022-01-21T10:00:00Z']) })).toBeNull();
  expect(endedAt({ moments: life(opened, solved, ['note', '2024-01-21T10:00:00Z']) })).toBe(
    Date.parse(solved[1]),
  );
});

test('the limit is a day of the register’s clocks, and an anonymous ticket is past it no more', () => {
  // 23:30 in Paris on the 23rd, then half past midnight on the 24th.
  expect(past(life(opened, ['solved', '2022-11-23T22:30:00Z']), '2022-11-24')).toBe(true);
  expect(past(life(opened, ['solved', '2022-11-23T23:30:00Z']), '2022-11-24')).toBe(false);
  expect(past(life(opened, ['solved', '2022-11-01T09:00:00Z']), '2022-11-24', '2024-11-24T09:00:00Z')).toBe(
    false,
  );
});
