import type { Session } from '#shared/domain/session/session.ts';
import {
  decodeSession,
  encodeSessionParts,
  noSessionTexts,
  type SessionBlock,
  type SessionColumns,
  type SessionKeeping,
  type SessionTexts,
  sessionsByMonth,
} from '#shared/domain/session/session-block.ts';
import { compareIds, findId, ID_BYTES, idKey, readId } from '#shared/domain/session/session-ids.ts';
import { makeSessionLists, type SessionLists } from '#shared/domain/session/session-lists.ts';
import {
  joinedSessionRuns,
  type SessionRun,
  viewOfSessionBlocks,
} from '#shared/figures/session-blocks-view.ts';
import type { SessionView } from '#shared/figures/session-view.ts';
import type { PartName } from './session-records.ts';

/** What is stored of the sessions, read into memory; the ids come later, when one is looked for. */
export type StoredSessions = {
  readonly lists: SessionLists | null;
  /** In the order of their keys. */
  readonly parts: readonly { readonly name: PartName; readonly columns: SessionColumns }[];
};

/** A session to write, or null to forget it, by its id. */
export type SessionEdits = ReadonlyMap<string, Session | null>;

/** Parts written anew, null where nothing is left in one, and the edits that went into them. */
export type PackedSessions = {
  readonly parts: readonly { readonly name: PartName; readonly block: SessionBlock | null }[];
  readonly folded: SessionEdits;
};

/** A part of a month as it is held: its rows of the packed columns. */
export type HeldPart = {
  readonly name: PartName;
  readonly from: number;
  readonly to: number;
  /** Null until the ids are read. */
  keeping: SessionKeeping | null;
};

/** Where a packed session lies. */
export type SessionSpot = { readonly part: HeldPart; readonly row: number };

/**
 * The sessions as the register worker holds them: the packed columns, which never change in place, and the edits that
 * they lack. What needs the ids throws before {@link takeKeepings}.
 */
export type SessionMemory = ReturnType<typeof makeSessionMemory>;

export function makeSessionMemory(stored: StoredSessions) {
  const lists = makeSessionLists(stored.lists);
  let packedView = viewOfSessionBlocks(
    stored.parts.map(({ columns }) => columns),
    lists.lists,
  );
  let parts = heldParts(
    stored.parts.map(({ name, columns }) => ({ name, rows: columns.rows, keeping: null })),
  );
  const delta = new Map<string, Session | null>();
  /** Packed rows that an edit stands for. */
  let replaced = new Set<number>();
  let current: SessionView | null = null;

  const keepingOf = ({ keeping }: HeldPart): SessionKeeping => {
    if (keeping === null) throw new Error('the ids of the sessions were not read');
    return keeping;
  };
  const spotOf = (id: string): SessionSpot | null => {
    const key = idKey(id);
    for (const part of parts) {
      const { ids } = keepingOf(part);
      const last = part.to - part.from - 1;
      if (compareIds(ids, 0, key, 0) > 0 || compareIds(ids, last, key, 0) < 0) continue;
      const row = findId(ids, key);
      if (row !== -1) return { part, row };
    }
    return null;
  };
  const decode = ({ part, row }: SessionSpot, texts: SessionTexts): Session =>
    decodeSession(packedView, part.from + row, keepingOf(part), row, texts);
  const replace = (id: string): void => {
    const spot = spotOf(id);
    if (spot !== null) replaced.add(spot.part.from + spot.row);
  };

  return {
    /** What the columns point into; grows with the sessions and never changes otherwise. */
    lists,
    parts: (): readonly HeldPart[] => parts,
    hasKeepings: (): boolean => parts.every(({ keeping }) => keeping !== null),

    /** Takes the ids and what goes with them, part by part; once. */
    takeKeepings: (
      keepings: ReadonlyMap<string, SessionKeeping>,
      keyOf: (name: PartName) => string,
    ): void => {
      for (const part of parts) {
        const keeping = keepings.get(keyOf(part.name));
        if (keeping === undefined || keeping.ids.length !== (part.to - part.from) * ID_BYTES)
          throw new Error(`session block ${keyOf(part.name)}: its ids are missing`);
        part.keeping ??= keeping;
      }
    },

    /** A session whose latest word is not packed; undefined where there is no edit of it. */
    edited: (id: string): Session | null | undefined => delta.get(id),
    /** Where a session is packed; null when it is in no block. An edit of it may stand over it. */
    spotOf,
    /** A packed session, with texts that were read for it. */
    decode,

    /** Whether a session stands. */
    has: (id: string): boolean => {
      const edit = delta.get(id);
      return edit === undefined ? spotOf(id) !== null : edit !== null;
    },

    /**
     * Packed sessions whose row passes a test, and edited ones that pass another one.
     *
     * @param test asked of rows of the packed columns, those that an edit replaced left out
     */
    collect: (
      test: (view: SessionView, row: number) => boolean,
      edit: (session: Session) => boolean,
    ): { readonly rows: readonly number[]; readonly edited: readonly Session[] } => {
      const rows: number[] = [];
      for (let row = 0; row < packedView.rows; row += 1)
        if (test(packedView, row) && !replaced.has(row)) rows.push(row);
      return { rows, edited: [...delta.values()].filter((entry) => entry !== null).filter(edit) };
    },
    /** The packed columns, in which a row of {@link collect} is found. */
    packedView: (): SessionView => packedView,
    /** The spot of a row of the packed columns. */
    spotAt: (row: number): SessionSpot => {
      let low = 0;
      let high = parts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((parts[middle]?.from ?? 0) <= row) low = middle;
        else high = middle - 1;
      }
      const part = parts[low];
      if (part === undefined || row >= part.to) throw new Error(`no session at row ${row}`);
      return { part, row: row - part.from };
    },
    /** The id of a packed session. */
    idAt: ({ part, row }: SessionSpot): string => readId(keepingOf(part).ids, row),

    /** The columns that every figure takes; the same object until a session changes. */
    view: (): SessionView => {
      if (delta.size === 0) return packedView;
      current ??= patchedView(packedView, replaced, delta, lists);
      return current;
    },

    /** The edits that wait to be packed. */
    edits: (): SessionEdits => delta,
    /** How many edits wait to be packed. */
    waiting: (): number => delta.size,

    /** Takes note of edits. */
    edit: (edits: SessionEdits): void => {
      for (const [id, entry] of edits) {
        if (!delta.has(id)) replace(id);
        delta.set(id, entry);
      }
      current = null;
    },

    /** Takes note that parts were packed anew; an edit that came since stays. Columns of the others are moved, not made again. */
    packed: ({ parts: changed, folded }: PackedSessions): void => {
      const blocks = new Map(changed.map((one) => [nameKey(one.name), one]));
      const known = new Set(parts.map(({ name }) => nameKey(name)));
      const pieces = [
        ...parts.map((part) => ({ name: part.name, part })),
        ...changed.filter(({ name }) => !known.has(nameKey(name))).map(({ name }) => ({ name, part: null })),
      ].sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1));
      const runs: SessionRun[] = [];
      const held: {
        readonly name: PartName;
        readonly rows: number;
        readonly keeping: SessionKeeping | null;
      }[] = [];
      for (const { name, part } of pieces) {
        const anew = blocks.get(nameKey(name));
        if (anew === undefined && part !== null) {
          runs.push({ view: packedView, from: part.from, to: part.to });
          held.push({ name, rows: part.to - part.from, keeping: part.keeping });
        } else if (anew !== undefined && anew.block !== null) {
          const view = viewOfSessionBlocks([anew.block], lists.lists);
          runs.push({ view, from: 0, to: view.rows });
          held.push({ name, rows: view.rows, keeping: anew.block });
        }
      }
      packedView = joinedSessionRuns(runs, lists.lists);
      parts = heldParts(held);
      for (const [id, entry] of folded) {
        const waiting = delta.get(id);
        if (waiting !== undefined && waiting?.stamp.at === entry?.stamp.at) delta.delete(id);
      }
      replaced = new Set();
      for (const id of delta.keys()) replace(id);
      current = null;
    },

    /** The sessions of a part as they are packed, without their texts. */
    packedOf: (part: HeldPart): readonly Session[] =>
      Array.from({ length: part.to - part.from }, (_, row) => decode({ part, row }, noSessionTexts)),
  };
}

function nameKey({ month, part }: PartName): string {
  return `${month}:${String(part).padStart(4, '0')}`;
}

/** Parts end to end. */
function heldParts(
  parts: readonly {
    readonly name: PartName;
    readonly rows: number;
    readonly keeping: SessionKeeping | null;
  }[],
): readonly HeldPart[] {
  let at = 0;
  return parts.map(({ name, rows, keeping }) => {
    const from = at;
    at += rows;
    return { name, from, to: at, keeping };
  });
}

/** The packed columns without the rows that edits stand for, and the edited sessions after them. */
function patchedView(
  packed: SessionView,
  replaced: ReadonlySet<number>,
  delta: SessionEdits,
  lists: ReturnType<typeof makeSessionLists>,
): SessionView {
  const runs: SessionRun[] = [];
  let from = 0;
  for (const row of [...replaced].sort((a, b) => a - b)) {
    if (row > from) runs.push({ view: packed, from, to: row });
    from = row + 1;
  }
  if (packed.rows > from) runs.push({ view: packed, from, to: packed.rows });
  const edited = [...delta.values()].filter((entry) => entry !== null);
  const blocks = [...sessionsByMonth(edited)].flatMap(([month, sessions]) =>
    encodeSessionParts(month, sessions, lists),
  );
  const added = viewOfSessionBlocks(blocks, lists.lists);
  return joinedSessionRuns([...runs, { view: added, from: 0, to: added.rows }], lists.lists);
}
