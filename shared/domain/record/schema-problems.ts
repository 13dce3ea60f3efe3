import type { Problem } from '#shared/domain/problem.ts';
import type { z } from '#shared/schema.ts';

/** The breaches of a schema as problems: `field` is the path in the record (`locations.0.postcode`). */
export function schemaProblems(error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.');
    return {
      code: codeOf(issue),
      values: { field: path, ...limitOf(issue) },
      severity: 'error' as const,
      row: null,
      field: path === '' ? null : path,
    };
  });
}

function codeOf(issue: z.core.$ZodIssue): string {
  // A rule of our own words its breach by its code (`usage/months-reversed`).
  if (issue.message.includes('/') && !issue.message.includes(' ')) return issue.message;
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'record/missing' : 'record/too-small';
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'record/too-long' : 'record/too-big';
  return 'record/not-valid';
}

function limitOf(issue: z.core.$ZodIssue): Problem['values'] {
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
  return {};
}
