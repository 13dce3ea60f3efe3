import type { Table } from 'dexie';
import type { Network } from '#shared/domain/network/network.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';

/**
 * Networks that would bear the name of another one.
 *
 * @param stored the table as it is before the act
 */
export async function takenNetworkNames(
  stored: Table<Network, string>,
  after: ReadonlyMap<string, Network | null>,
): Promise<readonly Problem[]> {
  if (after.size === 0) return [];
  const rows = [...(await stored.toArray()).filter(({ id }) => !after.has(id)), ...after.values()];
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  for (const row of rows) {
    if (row === null || row.deletedAt !== null) continue;
    const { id, name } = row;
    const twin = names.get(foldText(name));
    if (twin !== undefined && (after.has(id) || after.has(twin)))
      problems.push({
        code: 'network/name-taken',
        values: { name },
        severity: 'error',
        row: null,
        field: 'name',
      });
    names.set(foldText(name), id);
  }
  return problems;
}
