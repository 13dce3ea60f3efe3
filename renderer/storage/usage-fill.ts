import type { Month } from '#shared/domain/calendar/month.ts';
import { encodeParts, type UsageBlock } from '#shared/domain/usage-return/usage-block.ts';
import { type ReturnTexts, textsOf, type UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import type { GenerationTarget } from './generation-fill.ts';
import { blockRecord, PLACES_KEY, putCount } from './usage-column-records.ts';

/** Writes returns into a generation that is being filled: no journal, no history, whole blocks at a time. */
export type UsageFill = {
  /**
   * Writes a block as it is. It must have been validated, and hold no return that another block holds.
   *
   * @param placeIds the dictionary that its places point into
   * @param texts words of its returns, by their id
   */
  readonly putBlock: (
    block: UsageBlock,
    placeIds: readonly string[],
    texts: ReadonlyMap<string, ReturnTexts>,
  ) => Promise<void>;
  /** Packs and writes returns. All those of a first month must come in one call. */
  readonly putReturns: (returns: readonly UsageReturn[]) => Promise<void>;
  /** Writes the dictionary. Gives the number of returns written. */
  readonly finish: () => Promise<number>;
};

/** Blocks of a file written in one transaction: some megabytes. */
const BLOCKS_AT_ONCE = 8;

const NO_TEXTS: ReadonlyMap<string, ReturnTexts> = new Map();

/** Begins to write the returns of a generation that has none. */
export function beginUsageFill({
  database,
  observe,
}: Pick<GenerationTarget, 'database' | 'observe'>): UsageFill {
  const placeIds: string[] = [];
  const indexes = new Map<string, number>();
  const parts = new Map<Month, number>();
  let rows = 0;
  const placeIndex = (id: string): number => {
    const known = indexes.get(id);
    if (known !== undefined) return known;
    indexes.set(id, placeIds.length);
    placeIds.push(id);
    return placeIds.length - 1;
  };
  const write = async (block: UsageBlock, texts: ReadonlyMap<string, ReturnTexts>): Promise<void> => {
    const part = parts.get(block.month) ?? 0;
    parts.set(block.month, part + 1);
    rows += block.rows;
    for (const { at } of block.writings) observe(at);
    await database.usageColumns.put(blockRecord(part, block));
    if (texts.size > 0) await database.usageText.bulkPut([...texts].map(([id, words]) => ({ id, ...words })));
  };
  /** One transaction for all that a call writes: a generation that is filled is flushed at the end of each. */
  const atOnce = (work: () => Promise<void>): Promise<void> =>
    database.transaction('rw', database.usageColumns, database.usageText, work);
  let waiting: { readonly block: UsageBlock; readonly texts: ReadonlyMap<string, ReturnTexts> }[] = [];
  const writeWaiting = async (): Promise<void> => {
    const blocks = waiting;
    waiting = [];
    if (blocks.length === 0) return;
    await atOnce(async () => {
      for (const { block, texts } of blocks) await write(block, texts);
    });
  };
  return {
    putBlock: async (block, dictionary, texts) => {
      const place = block.place.map((index) => placeIndex(dictionary[index] ?? ''));
      waiting.push({ block: { ...block, place }, texts });
      if (waiting.length >= BLOCKS_AT_ONCE) await writeWaiting();
    },
    putReturns: async (returns) => {
      const months = new Map<Month, UsageReturn[]>();
      for (const entry of returns) {
        const ofMonth = months.get(entry.from);
        if (ofMonth === undefined) months.set(entry.from, [entry]);
        else ofMonth.push(entry);
      }
      const texts = new Map(
        returns.flatMap((entry) => {
          const words = textsOf(entry);
          return words === null ? [] : [[entry.id, words] as const];
        }),
      );
      const blocks = [...months].flatMap(([month, ofMonth]) => encodeParts(month, ofMonth, placeIndex));
      const first = blocks[0];
      if (first === undefined) return;
      await atOnce(async () => {
        await write(first, texts);
        for (const block of blocks.slice(1)) await write(block, NO_TEXTS);
      });
    },
    finish: async () => {
      await writeWaiting();
      await database.usageColumns.put({ key: PLACES_KEY, ids: placeIds });
      await putCount(database, rows);
      return rows;
    },
  };
}
