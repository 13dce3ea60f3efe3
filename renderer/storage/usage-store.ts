import type { Period } from '#shared/domain/calendar/period.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { parseReturnId } from '#shared/domain/usage-return/usage-block.ts';
import { type UsageReturn, usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import type { UsageView } from '#shared/figures/usage-view.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { afterPause } from './idle.ts';
import {
  COUNT_KEY,
  countReturns,
  isBlockRecord,
  PLACES_KEY,
  putCount,
  readBlock,
  readCount,
  readPlaces,
} from './usage-column-records.ts';
import { makeUsageMemory, type PackedMonth, type UsageMemory } from './usage-memory.ts';
import { groupByMonth, packMonth } from './usage-packing.ts';
import { makeUsageReversal, returnsAfter, returnTies } from './usage-reversal.ts';

/** From so many edits of one month in one act, the month is packed at once rather than edit by edit. */
const PACK_AT_ONCE = 64;
/** How long nothing must have been written before edits are packed, in milliseconds. */
const FOLD_PAUSE = 5_000;

/** The returns of an open generation: what the verbs read, and their share of the write path. */
export type UsageStore = {
  readonly contribution: Contribution;
  /** One return; null when it does not stand. */
  readonly get: (id: string) => Promise<UsageReturn | null>;
  /** The returns that touch a run of months, every place. */
  readonly touching: (period: Period) => Promise<readonly UsageReturn[]>;
  /** The returns of some places; those that touch a run of months, or all. */
  readonly ofPlaces: (placeIds: ReadonlySet<string>, period?: Period) => Promise<readonly UsageReturn[]>;
  /** The columns that every figure takes, kept warm. */
  readonly view: () => Promise<UsageView>;
  /** All that is held in memory, read from the database the first time. */
  readonly memory: () => Promise<UsageMemory>;
  /** Packs the edits into their blocks, in one transaction. Runs by itself when nothing is written for a while. */
  readonly fold: () => Promise<void>;
};

/** Makes the store of returns of a generation. Nothing is read before the first question. */
export function makeUsageStore(database: RegisterDatabase): UsageStore {
  const { usageColumns, usageDelta, usageText } = database;
  const stores = [usageColumns, usageDelta, usageText];
  let memory: UsageMemory | null = null;
  let loading: Promise<UsageMemory> | null = null;
  let storedPlaces = 0;
  let applied: { readonly edits: Map<string, UsageReturn | null>; readonly packed: PackedMonth[] } | null =
    null;

  /** Reads everything; inside a transaction when one runs. */
  const read = async (): Promise<UsageMemory> => {
    const records = await usageColumns.toArray();
    const delta = await usageDelta.toArray();
    const texts = await usageText.toArray();
    const placeIds = readPlaces(records.find(({ key }) => key === PLACES_KEY));
    // Another reading may have come first, and a write after it: that one holds.
    if (memory !== null) return memory;
    storedPlaces = placeIds.length;
    memory = makeUsageMemory({
      placeIds,
      blocks: records.filter(isBlockRecord).map(readBlock),
      delta: new Map(delta.map(({ id, entry }) => [id, entry])),
      texts: new Map(texts.map(({ id, comment, cellComments = {} }) => [id, { comment, cellComments }])),
    });
    return memory;
  };
  const load = async (): Promise<UsageMemory> => {
    if (memory !== null) return memory;
    loading ??= database.transaction('r', stores, read);
    try {
      return await loading;
    } finally {
      loading = null;
    }
  };
  /** Writes the dictionary when it has grown; in the transaction of what points into it. */
  const keepPlaces = async (held: UsageMemory): Promise<void> => {
    if (held.placeIds.length > storedPlaces)
      await usageColumns.put({ key: PLACES_KEY, ids: [...held.placeIds] });
  };

  const fold = async (): Promise<void> => {
    if (!database.isOpen()) return;
    const held = await load();
    if (held.waiting() === 0) return;
    const packed = await database.transaction('rw', stores, async () => {
      const months: PackedMonth[] = [];
      const waiting = new Map((await usageDelta.toArray()).map(({ id, entry }) => [id, entry]));
      for (const [month, edits] of groupByMonth(waiting)) {
        months.push(await packMonth(database, held, month, edits));
        await usageDelta.bulkDelete([...edits.keys()]);
      }
      await keepPlaces(held);
      await putCount(database, readCount(await usageColumns.get(COUNT_KEY)).live);
      return months;
    });
    storedPlaces = Math.max(storedPlaces, held.placeIds.length);
    for (const month of packed) held.packed(month);
  };
  const foldLater = afterPause(FOLD_PAUSE, fold);

  const contribution: Contribution = {
    tables: ['usageReturn'],
    stores,
    apply: async (changes) => {
      const held = memory ?? (await read());
      const edits = editsOf(changes);
      let { live } = readCount(await usageColumns.get(COUNT_KEY));
      for (const [id, entry] of edits) live += (entry === null ? 0 : 1) - (held.has(id) ? 1 : 0);
      const packed: PackedMonth[] = [];
      const kept = new Map<string, UsageReturn | null>();
      for (const [month, ofMonth] of groupByMonth(edits)) {
        if (ofMonth.size < PACK_AT_ONCE) {
          for (const [id, entry] of ofMonth) kept.set(id, entry);
          continue;
        }
        const waiting = (await usageDelta.bulkGet([...ofMonth.keys()])).flatMap((record) => record?.id ?? []);
        packed.push(await packMonth(database, held, month, ofMonth));
        await usageDelta.bulkDelete(waiting);
      }
      await Promise.all([
        usageDelta.bulkPut([...kept].map(([id, entry]) => ({ id, entry }))),
        keepPlaces(held),
      ]);
      await putCount(database, live);
      applied = { edits: kept, packed };
    },
    committed: () => {
      if (memory === null || applied === null) return;
      storedPlaces = Math.max(storedPlaces, memory.placeIds.length);
      memory.edit(new Map(applied.packed.flatMap(({ folded }) => [...folded])));
      for (const month of applied.packed) memory.packed(month);
      memory.edit(applied.edits);
      applied = null;
      foldLater();
    },
    count: async () => new Map([['usageReturn', await countReturns(database)]]),
    reversal: makeUsageReversal(database, load),
    ties: async (table, ids, pending) =>
      table === 'accessPoint' && ids.size > 0
        ? returnTies(ids, returnsAfter(await (await load()).ofPlaces(ids), pending))
        : [],
  };

  return {
    contribution,
    get: async (id) => (await load()).get(id),
    touching: async (period) => (await load()).touching(period),
    ofPlaces: async (placeIds, period) => (await load()).ofPlaces(placeIds, period),
    view: async () => (await load()).view(),
    memory: load,
    fold,
  };
}

/** The last word of some changes on each return. */
function editsOf(changes: readonly Change[]): Map<string, UsageReturn | null> {
  const edits = new Map<string, UsageReturn | null>();
  for (const [, id, , , after] of changes) {
    const entry = after === null ? null : usageReturnSchema.parse(after);
    if (parseReturnId(id) === null || (entry !== null && entry.id !== id))
      throw new Error(`usage return ${id}`);
    edits.set(id, entry);
  }
  return edits;
}
