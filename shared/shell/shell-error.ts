import type { Problem } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';

const NAME = 'ShellError';

const problemsSchema = z.array(
  z.object({
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    severity: z.enum(['error', 'warning']),
    row: z.int().nullable(),
    field: z.string().nullable(),
  }),
);

/**
 * What a shell could not do (disk full, stick taken out…), thrown by the acts of a file, of a journal or of printing.
 * Its message holds the problems whole: of an error that crosses from a worker, only name and message arrive.
 */
export class ShellError extends Error {
  override readonly name = NAME;

  constructor(problems: readonly Problem[]) {
    super(JSON.stringify(problems));
  }
}

/** The problems that a {@link ShellError} tells of, on either side of a worker; null for any other error. */
export function shellProblems(error: unknown): readonly Problem[] | null {
  if (!(error instanceof Error) || error.name !== NAME) return null;
  try {
    return problemsSchema.parse(JSON.parse(error.message));
  } catch {
    return null;
  }
}
