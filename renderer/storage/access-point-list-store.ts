import { entryOf } from '#shared/domain/access-point/access-point-entry.ts';
import { featuresOf, packFeatures } from '#shared/domain/access-point/access-point-features.ts';
import {
  type AccessPointList,
  makeAccessPointList,
  type WholeEntry,
} from '#shared/domain/access-point/access-point-list.ts';
import {
  FEATURES_KEY,
  featuresRecord,
  LIST_KEY,
  listRecord,
  packList,
  readFeatures,
  readList,
} from './access-point-list-record.ts';
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
  /** The same with what is kept apart, where some of the fields asked for need it. */
  readonly readFor: (keys: readonly string[]) => Promise<AccessPointList>;
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
  /** Whether the list was found packed, as this version packs it. */
  let isPacked = true;
  let applied: ReadonlyMap<string, WholeEntry | null> = new Map();

  /**
   * The list as it is stored, its edits in it; made from the rows where it was never packed. In a transaction.
   *
   * @param whole with what is kept apart
   */
  const readStored = async (whole: boolean): Promise<AccessPointList> => {
    // Asked for together: while many rows are written, a later question would wait for all of them.
    const [record, apart, edits, named, carriers] = await Promise.all([
      listColumns.get(LIST_KEY),
      whole ? listColumns.get(FEATURES_KEY) : undefined,
      listDelta.toArray(),
      networks.toArray(),
      organisations.toArray(),
    ]);
    const packed = readList(record);
    const columns = readFeatures(apart);
    isPacked = packed !== null;
    const fromRows = packed === null || (whole && columns === null);
    const made = fromRows ? listOf(await livingEntries()) : makeAccessPointList(packed);
    if (!fromRows) {
      if (columns !== null) made.giveFeatures(columns);
      for (const { id, entry } of edits) made.edit(id, entry);
    }
    for (const { id, name, deletedAt } of named) made.nameNetwork(id, deletedAt === null ? name : null);
    for (const { id, name, deletedAt } of carriers)
      made.nameOrganisation(id, deletedAt === null ? name : null);
    return made;
  };
  const livingEntries = async (): Promise<readonly WholeEntry[]> =>
    (await accessPoints.toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .map((place) => ({ entry: entryOf(place), features: featuresOf(place) }));
  /** Reads again where a write came in between: what was read may lack it. */
  const readAfresh = async (work: () => Promise<AccessPointList>): Promise<AccessPointList> => {
    for (;;) {
      const before = writes;
      const made = await database.transaction('r', stores, work);
      if (writes === before) return made;
    }
  };
  const read = async (): Promise<AccessPointList> => {
    if (list !== null) return list;
    loading ??= readAfresh(() => readStored(false))
      .then((made) => {
        list = made;
        // A register of a version before: what was made from its rows is packed for the next start.
        if (!isPacked) foldLater();
        return made;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  let completing: Promise<AccessPointList> | null = null;
  const readFor = async (keys: readonly string[]): Promise<AccessPointList> => {
    const made = await read();
    if (!made.lacks(keys)) return made;
    completing ??= readAfresh(() => readStored(true))
      .then((whole) => {
        list = whole;
        return whole;
      })
      .finally(() => {
        completing = null;
      });
    return completing;
  };
  const writePacked = async (entries: readonly WholeEntry[]): Promise<void> => {
    await listColumns.bulkPut([
      listRecord(packList(entries.map(({ entry }) => entry))),
      featuresRecord(entries.map(({ features }) => features)),
    ]);
    await listDelta.clear();
  };
  const rebuild = async (): Promise<void> => {
    await database.transaction('rw', stores, async () => writePacked(await livingEntries()));
    writes += 1;
    list = null;
  };
  const storedEntries = async (): Promise<readonly WholeEntry[]> => (await readStored(true)).entries();

  const fold = async (): Promise<void> => {
    if (!database.isOpen()) return;
    const count = isPacked ? await listDelta.count() : await accessPoints.count();
    if (count < FOLD_FROM) return;
    await database.transaction('rw', stores, async () => writePacked(await storedEntries()));
    isPacked = true;
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
      const entries = new Map((await storedEntries()).map((whole) => [whole.entry.id, whole]));
      for (const [id, whole] of edits) {
        if (whole === null) entries.delete(id);
        else entries.set(id, whole);
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
      else for (const [id, whole] of applied) list?.edit(id, whole);
      applied = new Map();
      foldLater();
    },
    rebuild,
  };
  return { contribution, read, readFor, fold };
}

/** A list that was never packed: its places are all at hand. */
function listOf(all: readonly WholeEntry[]): AccessPointList {
  const made = makeAccessPointList(packList(all.map(({ entry }) => entry)));
  made.giveFeatures(packFeatures(all.map(({ features }) => features)));
  return made;
}

function editsOf({ rows }: ApplyContext): ReadonlyMap<string, WholeEntry | null> {
  const edits = new Map<string, WholeEntry | null>();
  for (const [id, row] of rows.get('accessPoint') ?? []) {
    if ('statusHistory' in row)
      edits.set(id, row.deletedAt === null ? { entry: entryOf(row), features: featuresOf(row) } : null);
  }
  return edits;
}
