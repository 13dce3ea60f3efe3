import type { Problem } from '#shared/domain/problem.ts';
import type { AbsenceInput } from './absence.ts';

/** The rule of an absence across its fields: it does not end before it begins. Empty = it holds. */
export function absenceProblems({ from, to }: Pick<AbsenceInput, 'from' | 'to'>): readonly Problem[] {
  return to !== null && to < from
    ? [{ code: 'absence/reversed', values: {}, severity: 'error', row: null, field: 'to' }]
    : [];
}
