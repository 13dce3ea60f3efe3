import { version } from 'uuid';
import { describe, expect, it } from 'vitest';
import { makeNewId } from '#renderer/workers/new-id.ts';

const MANY = 5_000;

describe('the ids of new records', () => {
  it.each([
    ['in one millisecond', () => 1_700_000_000_000],
    ['while the clock goes on', () => Date.now()],
    ['when the clock was set back', clockSetBack()],
  ])('are UUIDs of version 7, each after the one before, %s', (_, now) => {
    const newId = makeNewId(now);
    const ids = Array.from({ length: MANY }, newId);
    expect(new Set(ids).size).toBe(MANY);
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids) expect(version(id)).toBe(7);
  });

  it('tell the millisecond in which they were made', () => {
    const id = makeNewId(() => 0x0123_4567_89ab)();
    expect(id.slice(0, 13)).toBe('01234567-89ab');
  });
});

function clockSetBack(): () => number {
  let calls = 0;
  return () => {
    calls += 1;
    return 1_700_000_000_000 - calls * 10;
  };
}
