import { describe, expect, it } from 'vitest';
import { nextTarget } from '#shared/domain/ticket/next-target.ts';
import type { ClockReading } from '#shared/domain/ticket/ticket-clock.ts';

const HOUR = 3_600_000;
const targets = { firstResponse: HOUR, resolution: 4 * HOUR };
const reading = (worked: number, overrides: Partial<ClockReading> = {}): ClockReading => ({
  worked,
  reachedAt: null,
  dueAt: 1_000,
  missed: false,
  ...overrides,
});

describe('nextTarget', () => {
  it('is the first answer while it is owed and passes first', () => {
    const row = {
      situation: 'open',
      firstResponse: reading(HOUR / 2),
      resolution: reading(HOUR / 2),
    } as const;
    expect(nextTarget(row, targets)).toEqual({
      clock: 'firstResponse',
      left: HOUR / 2,
      dueAt: 1_000,
      runs: true,
    });
  });

  it('is the solution once the answer is given, negative when it is late', () => {
    const row = {
      situation: 'waitingThird',
      firstResponse: reading(0, { reachedAt: 5 }),
      resolution: reading(5 * HOUR, { missed: true }),
    } as const;
    expect(nextTarget(row, targets)).toMatchObject({ clock: 'resolution', left: -HOUR, runs: true });
  });

  it('tells that the clock of the solution is stopped while the caller is waited on, without an instant', () => {
    const row = {
      situation: 'waitingCaller',
      firstResponse: reading(0, { reachedAt: 5 }),
      resolution: reading(HOUR),
    } as const;
    expect(nextTarget(row, targets)).toEqual({
      clock: 'resolution',
      left: 3 * HOUR,
      dueAt: null,
      runs: false,
    });
  });

  it('is the worst of the two where both are owed', () => {
    const row = { situation: 'open', firstResponse: reading(0), resolution: reading(5 * HOUR) } as const;
    expect(nextTarget(row, targets)).toMatchObject({ clock: 'resolution', left: -HOUR });
  });

  it('is nothing once it is solved, or without targets', () => {
    const both = { firstResponse: reading(0), resolution: reading(0) };
    expect(nextTarget({ ...both, situation: 'solved' }, targets)).toBeNull();
    expect(nextTarget({ ...both, situation: 'closed' }, targets)).toBeNull();
    expect(nextTarget({ ...both, situation: 'open' }, { firstResponse: null, resolution: null })).toBeNull();
  });
});
