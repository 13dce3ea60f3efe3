import { expect, test } from 'vitest';
import { returnRun } from '#shared/domain/usage-return/return-run.ts';

test.each([
  ['monthly', '2024-05', '2024-05', '2024-05'],
  ['none', '2024-05', '2024-05', '2024-05'],
  ['quarterly', '2024-05', '2024-04', '2024-06'],
  ['quarterly', '2024-12', '2024-10', '2024-12'],
  ['yearly', '2024-05', '2024-01', '2024-12'],
] as const)('a %s return that holds %s covers %s to %s', (rhythm, month, from, to) => {
  expect(returnRun(rhythm, month)).toEqual({ from, to });
});
