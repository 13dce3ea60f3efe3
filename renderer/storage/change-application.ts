import { strFromU8 } from 'fflate';
import {
  type Change,
  type ChangeSet,
  type ChangeTable,
  changeSchema,
} from '#shared/domain/change-set/change-set.ts';
import { encodeChanges } from '#shared/journal/journal-entry.ts';
import { z } from '#shared/schema.ts';
import type { ApplyContext } from './contribution.ts';
import type { ChangeSetHead, RegisterDatabase, RegisterState } from './database.ts';
import type { RegisterParts } from './register-parts.ts';

/** Tables that a list of changes touches. */
export function touchedTables(changes: readonly Change[]): ReadonlySet<ChangeTable> {
  return new Set(changes.map(([table]) => table));
}

/**
 * Writes a change set to the database: rows, packed records, history and last sequence, in one transaction. All or
 * nothing. Used by the write path and by replay alike.
 *
 * @param stateAfter what the database must say of itself afterwards
 * @param body the changes as the journal holds them, where they are already encoded
 */
export async function applyChangeSet(
  database: RegisterDatabase,
  parts: RegisterParts,
  set: ChangeSet,
  stateAfter: RegisterState,
  body: Uint8Array = encodeChanges([...set.changes]),
): Promise<void> {
  const { changes, ...head } = set;
  const touched = touchedTables(changes);
  const concerned = parts.contributions.filter(({ tables }) => tables.some((table) => touched.has(table)));
  const stores = new Set([
    ...parts.records.stores,
    ...concerned.flatMap(({ stores }) => stores),
    database.changeSets,
    database.changeBodies,
    database.meta,
  ]);
  let context: ApplyContext = { set: head, rows: new Map() };
  await database.transaction('rw', [...stores], async () => {
    const { rows, write } = await parts.records.prepareRecords(changes, head);
    context = { set: head, rows };
    // The packed records are made while the database takes the rows in, which keep it busy for a while when they are
    // many. Their first reading is asked for before the rows are put, or it would wait for all of them.
    await Promise.all([
      ...concerned.map(({ apply, tables }) => apply(ofTables(changes, tables), { set: head, rows })),
      write(),
      database.changeSets.put(head),
      database.changeBodies.put({ seq: head.seq, body }),
      database.meta.put(stateAfter),
    ]);
  });
  for (const { committed, tables } of concerned) committed?.(ofTables(changes, tables), context);
}

/** The changes of a set of the history. */
export async function changesOfSet(
  database: RegisterDatabase,
  head: ChangeSetHead,
): Promise<readonly Change[]> {
  const packed = await database.changeBodies.get(head.seq);
  if (packed === undefined) throw new Error(`change set ${head.seq} has no body`);
  return z.array(changeSchema).parse(JSON.parse(strFromU8(packed.body)));
}

function ofTables(changes: readonly Change[], tables: readonly ChangeTable[]): readonly Change[] {
  return changes.filter(([table]) => tables.includes(table));
}
