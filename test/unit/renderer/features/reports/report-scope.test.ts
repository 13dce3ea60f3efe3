import { expect, it } from 'vitest';
import { moveChapter, readScope, scopeOf } from '#renderer/features/reports/scope/report-scope.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';

const perimeters: readonly Perimeter[] = [
  { kind: 'all' },
  { kind: 'departement', code: '16' },
  { kind: 'places', ids: ['a', 'b'] },
];

it.each(perimeters)('reads back what its form shows: %o', (perimeter) => {
  for (const period of [
    { from: '2024-01', to: '2024-12' },
    { from: '2023-09', to: '2024-08' },
  ] as const) {
    const scope = { period, perimeter, chapters: ['usage', 'network'] as const };
    const read = readScope(scopeOf({ ...scope, chapters: [...scope.chapters] }));
    expect(read).toEqual({ ok: true, value: scope });
  }
});

it('says every field that is wrong', () => {
  const read = readScope({
    kind: 'months',
    year: '2024',
    from: '2024-09',
    to: '2024-08',
    perimeter: 'places',
    placeIds: [],
    chapters: [],
  });
  expect(read.ok ? [] : read.problems.map(({ code, field }) => `${field} ${code}`)).toEqual([
    'period report/period',
    'places report/no-place',
    'chapters report/no-chapter',
  ]);
});

it('moves a chapter by one, and leaves it at an end', () => {
  expect(moveChapter(['usage', 'network', 'method'], 'network', -1)).toEqual(['network', 'usage', 'method']);
  expect(moveChapter(['usage', 'network', 'method'], 'network', 1)).toEqual(['usage', 'method', 'network']);
  expect(moveChapter(['usage', 'network'], 'usage', -1)).toEqual(['usage', 'network']);
});
