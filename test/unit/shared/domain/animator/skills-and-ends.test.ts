import { describe, expect, test } from 'vitest';
import { endsSoon, isOver } from '#shared/domain/animator/ending-soon.ts';
import { skillState } from '#shared/domain/animator/skill-state.ts';

describe('a skill can be passed on', () => {
  test('when the three conditions hold, and only then', () => {
    expect(skillState({ willing: true, ableToTeach: true, employerFrees: true })).toEqual({ kind: 'yes' });
    expect(skillState({ willing: true, ableToTeach: false, employerFrees: null })).toEqual({
      kind: 'no',
      missing: ['ableToTeach'],
    });
    expect(skillState({ willing: null, ableToTeach: true, employerFrees: null })).toEqual({
      kind: 'unknown',
      unknown: ['willing', 'employerFrees'],
    });
  });
});

test('a contract ends soon from today to the same day six months on', () => {
  expect(endsSoon('2026-08-31', '2026-03-01')).toBe(true);
  expect(endsSoon('2026-09-01', '2026-03-01')).toBe(true);
  expect(endsSoon('2026-09-02', '2026-03-01')).toBe(false);
  expect(endsSoon('2026-02-28', '2026-03-01')).toBe(false);
  expect(endsSoon('2026-02-28', '2025-08-31')).toBe(true);
  expect(endsSoon(null, '2026-03-01')).toBe(false);
  expect(isOver('2026-02-28', '2026-03-01')).toBe(true);
  expect(isOver('2026-03-01', '2026-03-01')).toBe(false);
});
