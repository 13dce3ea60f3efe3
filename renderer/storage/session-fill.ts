import type { Month } from '#shared/domain/calendar/month.ts';
import type { Session } from '#shared/domain/session/session.ts';
import {
  encodeSessionParts,
  type Numbers,
  narrowed,
  type SessionBlock,
  type SessionTexts,
  sessionsByMonth,
} from '#shared/domain/session/session-block.ts';
import {
  makeSessionLists,
  type SessionListName,
  type SessionLists,
} from '#shared/domain/session/session-lists.ts';
import type { GenerationTarget } from './generation-fill.ts';
import { textRecord } from './session-packing.ts';
import { LISTS_KEY, partRecords, putSessionCount } from './session-records.ts';

/** Writes sessions into a generation that is being filled: no journal, no history, whole blocks at a time. */
export type SessionFill = {
  /** Writes a block as it is. It must have been validated, and hold no session that another block holds. @param lists of this block */
  readonly putBlock: (
    block: SessionBlock,
    lists: SessionLists,
    texts: ReadonlyMap<string, SessionTexts>,
  ) => Promise<void>;
  /** Packs and writes sessions. Those of one month should come in one call, or their blocks are smaller than they could be. */
  readonly putSessions: (sessions: readonly Session[]) => Promise<void>;
  /** Writes the lists. Gives the number of sessions written. */
  readonly finish: () => Promise<number>;
};

/** Blocks written in one transaction: a few megabytes. */
const BLOCKS_AT_ONCE = 16;

/** Begins to write the sessions of a generation that has none. */
export function beginSessionFill({
  database,
  observe,
}: Pick<GenerationTarget, 'database' | 'observe'>): SessionFill {
  const { sessionColumns, sessionText } = database;
  const lists = makeSessionLists();
  const parts = new Map<Month, number>();
  let rows = 0;
  let waiting: { readonly block: SessionBlock; readonly texts: ReadonlyMap<string, SessionTexts> }[] = [];
  const writeWaiting = async (): Promise<void> => {
    const blocks = waiting;
    waiting = [];
    if (blocks.length === 0) return;
    const records = blocks.flatMap(({ block }) => {
      const part = parts.get(block.month) ?? 0;
      parts.set(block.month, part + 1);
      rows += block.rows;
      for (const { at } of block.writings) observe(at);
      return partRecords(part, block);
    });
    const texted = blocks.flatMap(({ texts }) =>
      [...texts].flatMap(([id, text]) => textRecord({ id, ...text }) ?? []),
    );
    // One transaction for all: a generation that is filled is flushed at the end of each.
    await database.transaction('rw', sessionColumns, sessionText, async () => {
      await sessionColumns.bulkPut(records);
      if (texted.length > 0) await sessionText.bulkPut(texted);
    });
  };
  const put = async (block: SessionBlock, texts: ReadonlyMap<string, SessionTexts>): Promise<void> => {
    waiting.push({ block, texts });
    if (waiting.length >= BLOCKS_AT_ONCE) await writeWaiting();
  };
  const renumbered = (
    name: SessionListName,
    column: Numbers,
    list: readonly string[],
    base: 0 | 1,
  ): Numbers => {
    const numbers = list.map((entry) => lists.indexOf(name, entry));
    const moved = new Int32Array(column.length);
    for (let row = 0; row < column.length; row += 1) {
      const position = (column[row] ?? 0) - base;
      moved[row] = position === -1 ? 0 : (numbers[position] ?? 0) + base;
    }
    return narrowed(moved);
  };
  const moved = (name: SessionListName, column: Numbers | null, list: readonly string[]): Numbers | null =>
    column === null ? null : renumbered(name, column, list, 1);
  return {
    putBlock: (block, own, texts) =>
      put(
        {
          ...block,
          place: renumbered('places', block.place, own.places, 0),
          stop: moved('stops', block.stop, own.stops),
          theme: moved('themes', block.theme, own.themes),
          animator: moved('animators', block.animator, own.animators),
        },
        texts,
      ),
    putSessions: async (sessions) => {
      for (const [month, ofMonth] of sessionsByMonth(sessions)) {
        const texts = new Map(ofMonth.map((session) => [session.id, session]));
        const [first, ...others] = encodeSessionParts(month, ofMonth, lists);
        if (first !== undefined) await put(first, texts);
        for (const block of others) await put(block, new Map());
      }
    },
    finish: async () => {
      await writeWaiting();
      await sessionColumns.put({ key: LISTS_KEY, ...lists.lists });
      await putSessionCount(database, rows);
      return rows;
    },
  };
}
