import type { Table } from 'dexie';
import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';

/**
 * Levels that would bear the name of another one: they are chosen by name alone.
 *
 * @param stored the table as it is before the act
 */
export async function takenLevelNames(
  stored: Table<AnsweringLevel, string>,
  after: ReadonlyMap<string, AnsweringLevel | null>,
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
      code: 'answering-level/name-taken',
      values: { name },
      severity: 'error',
      row: null,
      field: 'name',
    }));
}
