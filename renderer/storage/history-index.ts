import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import { changeTables } from '#shared/domain/change-set/change-set.ts';
import { recordKey, recordKeysOf } from '#shared/domain/change-set/record-key.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';

/** Which change sets touched a record. */
export type HistoryIndex = {
  readonly contribution: Contribution;
  /** Sequences of the change sets that touched a record, oldest first. For `usageReturn`, `id` is a place. */
  readonly sequencesOf: (table: ChangeTable, id: string) => Promise<readonly number[]>;
};

/** Makes the index of the history of a generation: written in the transaction of each change set. */
export function makeHistoryIndex({ historyIndex }: RegisterDatabase): HistoryIndex {
  return {
    contribution: {
      tables: changeTables,
      stores: [historyIndex],
      apply: async (changes, { set }) => {
        await historyIndex.put({ seq: set.seq, records: recordKeysOf(changes) });
      },
    },
    // The keys of an index entry come in order, and no row is read.
    sequencesOf: (table, id) => historyIndex.where('records').equals(recordKey(table, id)).primaryKeys(),
  };
}
