import {
  noSessionTexts,
  type SessionBlock,
  type SessionTexts,
} from '#shared/domain/session/session-block.ts';
import type { SessionLists } from '#shared/domain/session/session-lists.ts';
import type { RegisterDatabase } from './database.ts';
import type { SessionMemory } from './session-memory.ts';
import { repackedParts } from './session-packing.ts';
import { columnsKey, keepingKey, type PartName, readColumns, readKeeping } from './session-records.ts';

/** All the sessions of a register, read block by block. */
export type SessionContent = {
  /** How many sessions there are. */
  readonly count: number;
  readonly lists: SessionLists;
  /** The blocks, oldest month first. */
  readonly parts: readonly PartName[];
  /** Reads a block, from the database where no edit waits for it. */
  readonly blockOf: (name: PartName) => Promise<SessionBlock>;
  readonly textsOf: (id: string) => SessionTexts;
};

/** Puts together what is packed and the edits that wait. */
export async function sessionContent(
  { sessionColumns, sessionText }: RegisterDatabase,
  memory: SessionMemory,
): Promise<SessionContent> {
  const anew = new Map(
    repackedParts(memory, memory.edits()).parts.map((one) => [columnsKey(one.name), one] as const),
  );
  const untouched = memory.parts().flatMap(({ name }) => (anew.has(columnsKey(name)) ? [] : [name]));
  const made = [...anew.values()].flatMap(({ name, block }) => (block === null ? [] : [name]));
  const texts = new Map((await sessionText.toArray()).map((record) => [record.id, record]));
  return {
    count: memory.view().rows,
    lists: memory.lists.lists,
    parts: [...untouched, ...made].sort((a, b) => (columnsKey(a) < columnsKey(b) ? -1 : 1)),
    blockOf: async (name) => {
      const block = anew.get(columnsKey(name))?.block;
      if (block != null) return block;
      const [columns, keeping] = await sessionColumns.bulkGet([columnsKey(name), keepingKey(name)]);
      if (columns === undefined || keeping === undefined)
        throw new Error(`session block ${columnsKey(name)} is gone`);
      return { ...readColumns(columns).columns, ...readKeeping(keeping) };
    },
    textsOf: (id) => memory.edited(id) ?? texts.get(id) ?? noSessionTexts,
  };
}
