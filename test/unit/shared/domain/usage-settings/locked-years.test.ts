import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { lockedYearIn, lockedYearProblems } from '#shared/domain/usage-settings/locked-years.ts';
import { makeReturn } from '#test/factories/usage-return.ts';

const change = (before: object | null, after: object | null): Change => {
  const { id, stamp } = makeReturn();
  return ['usageReturn', id, '', before, after, stamp];
};

describe('locked years', () => {
  it('are touched by a run that holds one of their months', () => {
    expect(lockedYearIn({ from: '2024-12', to: '2024-12' }, [2024])).toBe(2024);
    expect(lockedYearIn({ from: '2023-12', to: '2025-01' }, [2024])).toBe(2024);
    expect(lockedYearIn({ from: '2023-12', to: '2023-12' }, [2024])).toBeNull();
  });

  it('refuse a return made, changed, moved or taken away in them, with how many', () => {
    const inYear = makeReturn({ from: '2024-03' });
    const later = makeReturn({ from: '2025-03' });
    const problems = (...changes: readonly Change[]) =>
      lockedYearProblems(changes, [2022, 2024]).map(({ code, values }) => [code, values.year, values.count]);
    expect(problems(change(null, inYear), change(later, later))).toEqual([['usage/locked-year', 2024, 1]]);
    expect(problems(change(inYear, null), change(inYear, later))).toEqual([['usage/locked-year', 2024, 2]]);
    expect(problems(change(later, null))).toEqual([]);
  });

  it('leave other records alone, even those with months', () => {
    const report: Change = ['report', 'r', '', null, { from: '2024-01', to: '2024-12' }, makeReturn().stamp];
    expect(lockedYearProblems([report], [2024])).toEqual([]);
  });
});
