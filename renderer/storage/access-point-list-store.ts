import { type AccessPointEntry, entryOf } from '#shared/domain/access-point/access-point-entry.ts';
import { type AccessPointList, makeAccessPointList } from '#shared/domain/access-point/access-point-list.ts';
import { LIST_KEY, listRecord, packList, readList } from './access-point-list-record.ts';
import type { ApplyContext, Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { afterPause } from './idle.ts';

/** From so many places in one act, the list is packed at once rather than place by place. */
const PACK_AT_ONCE = 256;
/** Fewer edits than this are searched one by one at no cost, and are not worth packing the list anew. */
const FOLD_FROM = 50;
/** How long nothing must have been written before edits are packed, in milliseconds. */
const FOLD_PAUSE = 5_000;

/** The packed list of places of an open generation. */
export type AccessPointListStore = {
  readonly contribution: Contribution;
  /** The list, read from its packed record the first time and kept warm. */
  readonly read: () => Promise<AccessPointList>;
  /** Packs the edits into the list, in one transaction. Runs by itself when nothing is written for a while. */
  readonly fold: () => Promise<void>;
};

/** Makes the store of the list. Nothing is read before the first question. */
export function makeAccessPointListStore(database: RegisterDatabase): AccessPointListStore {
  const { listColumns, listDelta, accessPoints, networks, organisations } = database;
  const stores = [listColumns, listDelta, accessPoints, networks, organisations];
  let list: AccessPointList | null = null;
  let loading: Promise<AccessPointList> | null = null;
  /** Goes up at each write. */
  let writes = 0;
  let applied: ReadonlyMap<string, AccessPointEntry | null> = new Map();

  /** The list as it is stored, its edits in it; made from the rows where it was never packed. In a transaction. */
  const readStored = async (): Promise<AccessPointList> => {
    // Asked for together: while many rows are written, a later question would wait for all of them.
    const [record, edits, named, carriers] = await Promise.all([
      listColumns.get(LIST_KEY),
      listDelta.toArray(),
      networks.toArray(),
      organisations.toArray(),
    ]);
    const packed = readList(record);
    const made = makeAccessPointList(packed ?? packList(await livingEntries()));
    if (packed !== null) for (const { id, entry } of edits) made.edit(id, entry);
    for (const { id, name, deletedAt } of named) made.nameNetwork(id, deletedAt === null ? name : null);
    for (const { id, name, deletedAt } of carriers)
      made.nameOrganisation(id, deletedAt === null ? name : null);
    return made;
  };
  const livingEntries = async (): Promise<readonly AccessPointEntry[]> =>
    (await accessPoints.toArray()).filter(({ deletedAt }) => deletedAt === null).map(entryOf);
  /** Reads again where a write came in between: what was read may lack it. */
  const readAfresh = async (): Promise<AccessPointList> => {
    for (;;) {
      const before = writes;
      const made = await database.transaction('r', stores, readStored);
      if (writes === before) return made;
    }
  };
  const read = async (): Promise<AccessPointList> => {
    if (list !== null) return list;
    loading ??= readAfresh()
      .then((made) => {
        list = made;
        return made;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  const writePacked = async (entries: readonly AccessPointEntry[]): Promise<void> => {
    await listColumns.put(listRecord(packList(entries)));
    await listDelta.clear();
  };
  const rebuild = async (): Promise<void> => {
    await database.transaction('rw', stores, async () => writePacked(await livingEntries()));
    writes += 1;
    list = null;
  };

  const fold = async (): Promise<void> => {
    if (!database.isOpen() || (await listDelta.count()) < FOLD_FROM) return;
    await database.transaction('rw', stores, async () => writePacked((await readStored()).entries()));
    // What is in memory says the same; the packed one is faster to search.
    list = null;
  };
  const foldLater = afterPause(FOLD_PAUSE, fold);

  const contribution: Contribution = {
    tables: ['accessPoint', 'network', 'organisation'],
    stores,
    apply: async (_changes, context) => {
      const edits = editsOf(context);
      applied = edits;
      if (edits.size < PACK_AT_ONCE) {
        await listDelta.bulkPut([...edits].map(([id, entry]) => ({ id, entry })));
        return;
      }
      const entries = new Map((await readStored()).entries().map((entry) => [entry.id, entry]));
      for (const [id, entry] of edits) {
        if (entry === null) entries.delete(id);
        else entries.set(id, entry);
      }
      await writePacked([...entries.values()]);
    },
    committed: (_changes, context) => {
      writes += 1;
      for (const row of context.rows.get('network')?.values() ?? [])
        if ('name' in row) list?.nameNetwork(row.id, row.deletedAt === null ? row.name : null);
      for (const row of context.rows.get('organisation')?.values() ?? [])
        if ('name' in row) list?.nameOrganisation(row.id, row.deletedAt === null ? row.name : null);
      if (applied.size >= PACK_AT_ONCE) list = null;
      else for (const [id, entry] of applied) list?.edit(id, entry);
      applied = new Map();
      foldLater();
    },
    rebuild,
  };
  return { contribution, read, fold };
}

function editsOf({ rows }: ApplyContext): ReadonlyMap<string, AccessPointEntry | null> {
  const edits = new Map<string, AccessPointEntry | null>();
  for (const [id, row] of rows.get('accessPoint') ?? []) {
    if ('statusHistory' in row) edits.set(id, row.deletedAt === null ? entryOf(row) : null);
  }
  return edits;
}
