import type { Table } from 'dexie';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';

/**
 * Loan points that would bear the name of another one: they are chosen by name alone.
 *
 * @param stored the table as it is before the act
 */
export async function takenLoanPointNames(
  stored: Table<LoanPoint, string>,
  after: ReadonlyMap<string, LoanPoint | null>,
): Promise<readonly Problem[]> {
  if (after.size === 0) return [];
  const rows = [...(await stored.toArray()).filter(({ id }) => !after.has(id)), ...after.values()];
  const living = rows.flatMap((row) => (row === null || row.deletedAt !== null ? [] : [row]));
  return living
    .filter(
      ({ id, name }) =>
        after.has(id) && living.some((other) => other.id !== id && foldText(other.name) === foldText(name)),
    )
    .map(({ name }) => ({
      code: 'loan-point/name-taken',
      values: { name },
      severity: 'error',
      row: null,
      field: 'name',
    }));
}
