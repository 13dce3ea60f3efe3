import type { Problem } from '#shared/domain/problem.ts';

/** What a shell could not do (disk full, stick taken out…), with the problem to say. */
export class ShellError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'ShellError';
    this.problems = problems;
  }
}
