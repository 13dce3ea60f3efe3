import { Dexie, type Table } from 'dexie';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';

/** What the program is measured against: returns as plain rows of a table, as they would be without columns. */
export class NaiveRows extends Dexie {
  readonly returns: Table<UsageReturn, string>;

  constructor(durability: 'relaxed' | 'strict') {
    super(`bench-rows-${durability}`, { chromeTransactionDurability: durability });
    this.version(1).stores({ returns: 'id, placeId, from' });
    this.returns = this.table('returns');
  }
}

/** Visits by month and by place, from all rows: the totals of a screen without columns. */
export async function naiveTotals(rows: NaiveRows): Promise<number> {
  const byMonth = new Map<string, number>();
  const byPlace = new Map<string, number>();
  for (const { from, placeId, values } of await rows.returns.toArray()) {
    if (values.visits === undefined) continue;
    byMonth.set(from, (byMonth.get(from) ?? 0) + values.visits);
    byPlace.set(placeId, (byPlace.get(placeId) ?? 0) + values.visits);
  }
  return byMonth.size + byPlace.size;
}
