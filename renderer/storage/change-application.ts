import { Dexie } from 'dexie';
import { strFromU8 } from 'fflate';
import {
  type Change,
  type ChangeSet,
  type ChangeTable,
  changeSchema,
} from '#shared/domain/change-set/change-set.ts';
import { z } from '#shared/schema.ts';
import type { ApplyContext } from './contribution.ts';
import type { ChangeSetHead, RegisterDatabase, RegisterState } from './database.ts';
import type { RegisterParts } from './register-parts.ts';

/** Tables that a list of changes touches. */
export function touchedTables(changes: readonly Change[]): ReadonlySet<ChangeTable> {
  return new Set(changes.map(([table]) => table));
}

/** What the journal made of a change set: what the database must say of itself afterwards, and the encoded changes. */
export type Recorded = { readonly stateAfter: RegisterState; readonly body: Uint8Array };

/**
 * Writes a change set to the database: rows, packed records, history and last sequence, in one transaction. All or
 * nothing. Used by the write path and by replay alike.
 *
 * @param recorded what the journal made of the set; a function is called once the rows are on their way to the
 *   database, which takes them in meanwhile: nothing is committed before it has answered, nor when it throws
 */
export async function applyChangeSet(
  database: RegisterDatabase,
  parts: RegisterParts,
  set: ChangeSet,
  recorded: Recorded | (() => Promise<Recorded>),
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
      putHistory(database, head, recorded),
    ]);
  });
  for (const { committed, tables } of concerned) committed?.(ofTables(changes, tables), context);
}

/** Writes the head of a change set, its body and the last sequence. Inside the transaction. */
async function putHistory(
  { changeSets, changeBodies, meta }: RegisterDatabase,
  head: ChangeSetHead,
  recorded: Recorded | (() => Promise<Recorded>),
): Promise<void> {
  // The library keeps the transaction open while something else than the database is awaited.
  const { stateAfter, body } = typeof recorded === 'function' ? await Dexie.waitFor(recorded()) : recorded;
  await Promise.all([changeSets.put(head), changeBodies.put({ seq: head.seq, body }), meta.put(stateAfter)]);
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
