import { strFromU8 } from 'fflate';
import type { Migration } from './migration.ts';

/**
 * The index of the history: which change sets touched a record. One row a change set, since a row for each record
 * of an import would double its writing.
 */
export const historyIndex: Migration = {
  version: 2,
  stores: { historyIndex: 'seq, *records' },
  upgrade: async (transaction) => {
    const index = transaction.table('historyIndex');
    const bodies = transaction.table<{ readonly seq: number; readonly body: Uint8Array }, number>(
      'changeBodies',
    );
    for (const seq of await bodies.toCollection().primaryKeys()) {
      const packed = await bodies.get(seq);
      if (packed !== undefined) await index.put({ seq, records: keysIn(JSON.parse(strFromU8(packed.body))) });
    }
  },
};

/** `table id` of each change; returns under `usageReturn` and the id of their place. */
function keysIn(changes: readonly (readonly [table: string, id: string])[]): string[] {
  return [
    ...new Set(
      changes.map(([table, id]) => `${table} ${table === 'usageReturn' ? id.slice(0, id.indexOf(':')) : id}`),
    ),
  ];
}
