import type { Table } from 'dexie';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { Problem } from '#shared/domain/problem.ts';

/**
 * Loans that would bear the number of another one.
 *
 * @param stored the table as it is before the act
 */
export async function takenLoanNumbers(
  stored: Table<Loan, string>,
  after: ReadonlyMap<string, Loan | null>,
): Promise<readonly Problem[]> {
  const given = [...after.values()].flatMap((loan) =>
    loan === null || loan.deletedAt !== null ? [] : [loan],
  );
  if (given.length === 0) return [];
  const same = await stored
    .where('number')
    .anyOf(given.map(({ number }) => number))
    .toArray();
  const bearers = new Map<string, string>();
  for (const { id, number, deletedAt } of same)
    if (deletedAt === null && !after.has(id)) bearers.set(number, id);
  return given.flatMap(({ id, number }) => {
    const taken = bearers.has(number);
    bearers.set(number, id);
    return taken
      ? [
          {
            code: 'loan/number-taken',
            values: { number },
            severity: 'error' as const,
            row: null,
            field: 'number',
          },
        ]
      : [];
  });
}
