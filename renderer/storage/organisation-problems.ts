import type { Table } from 'dexie';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { organisationProblems } from '#shared/domain/organisation/organisation-rules.ts';
import type { Problem } from '#shared/domain/problem.ts';

type RowsAfter<T> = ReadonlyMap<string, T | null>;

/**
 * What cannot stand in the structures that an act would leave: a rule that fails, a SIRET or an RNA that another one bears.
 *
 * @param stored the table as it is before the act
 */
export async function recordedOrganisationProblems(
  stored: Table<Organisation, string>,
  after: RowsAfter<Organisation>,
): Promise<readonly Problem[]> {
  const living = [...after.values()].filter((row) => row !== null && row.deletedAt === null);
  const problems: Problem[] = [];
  for (const organisation of living) {
    if (organisation === null) continue;
    problems.push(...organisationProblems(organisation));
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

/** Places that would be carried by a structure that is not there. */
export async function unknownCarriers(
  stored: Table<Organisation, string>,
  after: RowsAfter<Organisation>,
  places: RowsAfter<AccessPoint>,
): Promise<readonly Problem[]> {
  const carried = [...places.values()].flatMap((place) =>
    place === null || place.deletedAt !== null || place.carrierId === null
      ? []
      : [{ name: place.name, carrierId: place.carrierId }],
  );
  const ids = [...new Set(carried.map(({ carrierId }) => carrierId))];
  const rows = await stored.bulkGet(ids);
  const gone = new Set(
    ids.filter((id, index) => {
      const row = after.get(id) ?? rows[index];
      return row === undefined || row === null || row.deletedAt !== null;
    }),
  );
  return carried
    .filter(({ carrierId }) => gone.has(carrierId))
    .map(({ name }) => problem('access-point/unknown-carrier', { name }, 'carrierId'));
}

function problem(code: string, values: Problem['values'], field: string): Problem {
  return { code, values, severity: 'error', row: null, field };
}
