import { expect, it } from 'vitest';
import type { Problem } from '#shared/domain/problem.ts';
import { ShellError, shellProblems } from '#shared/shell/shell-error.ts';

const problem: Problem = {
  code: 'shell/disk-full',
  values: { name: 'a.pdf', size: 3 },
  severity: 'error',
  row: null,
  field: null,
};

it('tells its problems, also once only name and message are left of it', () => {
  const error = new ShellError([problem]);
  expect(shellProblems(error)).toEqual([problem]);
  const crossed = Object.assign(new Error(error.message), { name: error.name });
  expect(shellProblems(crossed)).toEqual([problem]);
});

it('knows no other error', () => {
  expect(shellProblems(new Error('[]'))).toBeNull();
  expect(shellProblems(Object.assign(new Error('not JSON'), { name: 'ShellError' }))).toBeNull();
  expect(shellProblems('shell/disk-full')).toBeNull();
});
