import type { Table } from 'dexie';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Problem } from '#shared/domain/problem.ts';

type RowsAfter<T> = ReadonlyMap<string, T | null>;

/**
 * Structures that would bear the SIRET or the RNA of another one.
 *
 * @param stored the table as it is before the act
 */
export async function takenNumbers(
  stored: Table<Organisation, string>,
  after: RowsAfter<Organisation>,
): Promise<readonly Problem[]> {
  const living = [...after.values()].filter((row) => row !== null && row.deletedAt === null);
  const problems: Problem[] = [];
  for (const organisation of living) {
    if (organisation === null) continue;
    for (const field of ['siret', 'rna'] as const) {
      const twin = await bearerOf(stored, after, organisation, field);
      if (twin !== null) problems.push(problem(`organisation/${field}-taken`, { name: twin.name }, field));
    }
  }
  return problems;
}

/** Another living structure that bears the same number, once the act is done. */
async function bearerOf(
  stored: Table<Organisation, string>,
  after: RowsAfter<Organisation>,
  organisation: Organisation,
  field: 'siret' | 'rna',
): Promise<Organisation | null> {
  const number = organisation[field];
  if (number === null) return null;
  const before = await stored.where(field).equals(number).toArray();
  const others = [...before.filter(({ id }) => !after.has(id)), ...after.values()];
  return (
    others.find(
      (other) =>
        other !== null && other.id !== organisation.id && other.deletedAt === null && other[field] === number,
    ) ?? null
  );
}

function problem(code: string, values: Problem['values'], field: string): Problem {
  return { code, values, severity: 'error', row: null, field };
}
