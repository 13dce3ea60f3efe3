import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import { replacementWithinAbsence } from '#shared/domain/replacement/replacement-rules.ts';
import type { RecordTables } from './record-tables.ts';

type RowsAfter<T> = ReadonlyMap<string, T | null>;

/**
 * Replacements that would lie outside of their absence, whether it is they or the absence that the act changes.
 *
 * @param tables as they are before the act
 */
export async function strayReplacements(
  tables: RecordTables,
  replacements: RowsAfter<Replacement>,
  absences: RowsAfter<Absence>,
): Promise<readonly Problem[]> {
  if (replacements.size === 0 && absences.size === 0) return [];
  const hanging = await tables.replacement
    .where('absenceId')
    .anyOf([...absences.keys()])
    .toArray();
  const asked = new Map<string, Replacement | null>(hanging.map((row) => [row.id, row]));
  for (const [id, row] of replacements) asked.set(id, row);
  const living = [...asked.values()].filter((row) => row !== null && row.deletedAt === null);
  const ids = [...new Set(living.flatMap((row) => (row === null ? [] : [row.absenceId])))];
  const stored = await tables.absence.bulkGet(ids);
  const byId = new Map(ids.map((id, index) => [id, absences.get(id) ?? stored[index] ?? null]));
  return living.flatMap((row) => {
    const absence = row === null ? null : (byId.get(row.absenceId) ?? null);
    return row === null || absence === null ? [] : replacementWithinAbsence(row, absence);
  });
}
