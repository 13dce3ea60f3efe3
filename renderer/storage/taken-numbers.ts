import type { Table } from 'dexie';
import type { Problem } from '#shared/domain/problem.ts';

/** A record that bears a number that nothing else of its table bears. */
type Numbered = { readonly id: string; readonly number: string; readonly deletedAt: string | null };

/**
 * Records that would bear the number of another one of their table.
 *
 * @param stored the table as it is before the act; `number` is an index
 * @param code of the refusal
 */
export async function takenNumbersOf<T extends Numbered>(
  stored: Table<T, string>,
  after: ReadonlyMap<string, T | null>,
  code: string,
): Promise<readonly Problem[]> {
  const given = [...after.values()].flatMap((row) => (row === null || row.deletedAt !== null ? [] : [row]));
  if (given.length === 0) return [];
  const same = await stored
    .where('number')
    .anyOf(given.map(({ number }) => number))
    .toArray();
  const bearers = new Set<string>();
  for (const { id, number, deletedAt } of same) if (deletedAt === null && !after.has(id)) bearers.add(number);
  return given.flatMap(({ number }) => {
    const taken = bearers.has(number);
    bearers.add(number);
    return taken
      ? [{ code, values: { number }, severity: 'error' as const, row: null, field: 'number' }]
      : [];
  });
}
