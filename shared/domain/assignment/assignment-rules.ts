import type { Problem } from '#shared/domain/problem.ts';
import type { AssignmentInput } from './assignment.ts';

/** The rule of an assignment across its fields: it does not end before it begins. Empty = it holds. */
export function assignmentProblems({ from, to }: Pick<AssignmentInput, 'from' | 'to'>): readonly Problem[] {
  return from !== null && to !== null && to < from
    ? [{ code: 'assignment/reversed', values: {}, severity: 'error', row: null, field: 'to' }]
    : [];
}
