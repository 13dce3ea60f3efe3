import type { Change } from '#shared/domain/change-set/change-set.ts';
import { type Session, sessionSchema } from '#shared/domain/session/session.ts';
import { noSessionTexts, type SessionTexts } from '#shared/domain/session/session-block.ts';
import type { SessionView } from '#shared/figures/session-view.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { afterPause } from './idle.ts';
import { type SessionContent, sessionContent } from './session-content.ts';
import {
  makeSessionMemory,
  type PackedSessions,
  type SessionEdits,
  type SessionMemory,
  type SessionSpot,
} from './session-memory.ts';
import { putParts, repackedParts } from './session-packing.ts';
import { chosenSessions, type SessionChoice } from './session-question.ts';
import {
  COLUMNS_KEYS,
  countSessions,
  KEEPING_KEYS,
  keepingKey,
  LISTS_KEY,
  putSessionCount,
  readColumns,
  readKeeping,
  readLists,
  readSessionCount,
} from './session-records.ts';
import { makeSessionReversal, sessionsAfter, sessionTies } from './session-reversal.ts';

/** From so many edits in one act, they are packed at once rather than edit by edit. */
const PACK_AT_ONCE = 256;
/** How long nothing must have been written before edits are packed, in milliseconds. */
const FOLD_PAUSE = 5_000;

/** The sessions of an open generation: what the verbs read, and their share of the write path. */
export type SessionStore = {
  readonly contribution: Contribution;
  /** One session; null when it does not stand. */
  readonly get: (id: string) => Promise<Session | null>;
  /** The sessions of some ids, those that stand. */
  readonly ofIds: (ids: readonly string[]) => Promise<ReadonlyMap<string, Session>>;
  /** Some of the sessions chosen, latest day first and those entered last before the others of their day; and how many there are in all. */
  readonly chosen: (
    choice: SessionChoice,
    offset?: number,
    limit?: number,
  ) => Promise<{ readonly sessions: readonly Session[]; readonly total: number }>;
  /** Sessions found again by their numbers in the tool that they came from, by that number. */
  readonly byExternalIds: (externalIds: readonly string[]) => Promise<ReadonlyMap<string, Session>>;
  /** The columns that every figure takes, kept warm. */
  readonly view: () => Promise<SessionView>;
  /** All that is held in memory, the ids included, read from the database the first time. */
  readonly memory: () => Promise<SessionMemory>;
  /** All the sessions, edits in them, as a file holds them. Nothing is written. No act may come in between. */
  readonly content: () => Promise<SessionContent>;
  /** Packs the edits into their blocks, in one transaction. Runs by itself when nothing is written for a while. */
  readonly fold: () => Promise<void>;
};

/** Makes the store of sessions of a generation. Nothing is read before the first question. */
export function makeSessionStore(database: RegisterDatabase): SessionStore {
  const { sessionColumns, sessionDelta, sessionText } = database;
  const stores = [sessionColumns, sessionDelta, sessionText];
  let memory: SessionMemory | null = null;
  let loading: Promise<SessionMemory> | null = null;
  let identifying: Promise<SessionMemory> | null = null;
  let storedSize = 0;
  let applied: { readonly edits: SessionEdits; readonly packed: PackedSessions | null } | null = null;

  /** Reads what the figures need; inside a transaction when one runs. */
  const read = async (): Promise<SessionMemory> => {
    const lists = readLists(await sessionColumns.get(LISTS_KEY));
    const records = await sessionColumns
      .where('key')
      .between(...COLUMNS_KEYS)
      .toArray();
    const delta = await sessionDelta.toArray();
    const made = memory ?? makeSessionMemory({ lists, parts: records.map(readColumns) });
    // Another reading may have come first, and a write after it: that one holds.
    if (memory !== null) return memory;
    if (delta.length > 0) {
      await readKeepings(made);
      made.edit(new Map(delta.map(({ id, entry }) => [id, entry])));
      if (memory !== null) return memory;
    }
    storedSize = made.lists.size();
    memory = made;
    return made;
  };
  const readKeepings = async (held: SessionMemory): Promise<SessionMemory> => {
    if (held.hasKeepings()) return held;
    const records = await sessionColumns
      .where('key')
      .between(...KEEPING_KEYS)
      .toArray();
    if (!held.hasKeepings())
      held.takeKeepings(new Map(records.map((record) => [record.key, readKeeping(record)])), keepingKey);
    return held;
  };
  const load = async (): Promise<SessionMemory> => {
    if (memory !== null) return memory;
    loading ??= database.transaction('r', stores, read);
    try {
      return await loading;
    } finally {
      loading = null;
    }
  };
  const identified = async (): Promise<SessionMemory> => {
    const held = await load();
    if (held.hasKeepings()) return held;
    identifying ??= database.transaction('r', stores, () => readKeepings(held));
    try {
      return await identifying;
    } finally {
      identifying = null;
    }
  };
  /** Writes the lists when they have grown; in the transaction of what points into them. */
  const keepLists = async ({ lists }: SessionMemory): Promise<void> => {
    if (lists.size() > storedSize) await sessionColumns.put({ key: LISTS_KEY, ...copyOf(lists.lists) });
  };

  const fold = async (): Promise<void> => {
    if (!database.isOpen()) return;
    const held = await identified();
    if (held.waiting() === 0) return;
    const packed = await database.transaction('rw', stores, async () => {
      const waiting = new Map((await sessionDelta.toArray()).map(({ id, entry }) => [id, entry]));
      const parts = repackedParts(held, waiting);
      await putParts(database, parts);
      await sessionDelta.bulkDelete([...waiting.keys()]);
      await keepLists(held);
      await putSessionCount(database, await readSessionCount(database));
      return parts;
    });
    storedSize = Math.max(storedSize, held.lists.size());
    held.packed(packed);
  };
  const foldLater = afterPause(FOLD_PAUSE, fold);

  const textsOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, SessionTexts>> => {
    const records = await sessionText.bulkGet([...ids]);
    return new Map(records.flatMap((record) => (record === undefined ? [] : [[record.id, record]])));
  };
  /** Sessions of some spots, with their texts, in the same order. */
  const decoded = async (held: SessionMemory, spots: readonly SessionSpot[]): Promise<readonly Session[]> => {
    const bare = spots.map((spot) => held.decode(spot, noSessionTexts));
    const texts = await textsOf(bare.map(({ id }) => id));
    return bare.map((session) => {
      const { title, externalId, comment } = texts.get(session.id) ?? noSessionTexts;
      return { ...session, title, externalId, comment };
    });
  };
  const ofIds: SessionStore['ofIds'] = async (ids) => {
    const held = await identified();
    const found = new Map<string, Session>();
    const spots: SessionSpot[] = [];
    for (const id of new Set(ids)) {
      const edit = held.edited(id);
      if (edit != null) found.set(id, edit);
      const spot = edit === undefined ? held.spotOf(id) : null;
      if (spot !== null) spots.push(spot);
    }
    for (const session of await decoded(held, spots)) found.set(session.id, session);
    return found;
  };
  const chosen: SessionStore['chosen'] = async (choice, offset = 0, limit = Number.POSITIVE_INFINITY) => {
    const held = await identified();
    const { found, total } = chosenSessions(held, choice, offset, limit);
    const packed = await decoded(
      held,
      found.flatMap((one) => (one.kind === 'packed' ? [one.spot] : [])),
    );
    let next = 0;
    const sessions = found.flatMap((one) => {
      if (one.kind === 'edited') return [one.session];
      next += 1;
      return packed[next - 1] ?? [];
    });
    return { sessions, total };
  };

  const contribution: Contribution = {
    tables: ['session'],
    stores,
    apply: async (changes) => {
      const held = await readKeepings(memory ?? (await read()));
      const edits = editsOf(changes);
      let live = await readSessionCount(database);
      for (const [id, entry] of edits) live += (entry === null ? 0 : 1) - (held.has(id) ? 1 : 0);
      const packed = edits.size < PACK_AT_ONCE ? null : repackedParts(held, edits);
      if (packed === null) await sessionDelta.bulkPut([...edits].map(([id, entry]) => ({ id, entry })));
      else {
        await putParts(database, packed);
        await sessionDelta.bulkDelete([...edits.keys()].filter((id) => held.edited(id) !== undefined));
      }
      await keepLists(held);
      await putSessionCount(database, live);
      applied = { edits, packed };
    },
    committed: () => {
      if (memory === null || applied === null) return;
      const { edits, packed } = applied;
      applied = null;
      const { edited, packed: takePacked, edit } = memory;
      edit(packed === null ? edits : new Map([...edits].filter(([id]) => edited(id) !== undefined)));
      if (packed !== null) takePacked(packed);
      storedSize = Math.max(storedSize, memory.lists.size());
      foldLater();
    },
    count: async () => new Map([['session', await countSessions(database)]]),
    reversal: makeSessionReversal(database, ofIds),
    ties: async (table, ids, pending) => {
      const field = table === 'accessPoint' ? 'placeId' : table === 'animator' ? 'animatorId' : null;
      if (field === null || ids.size === 0) return [];
      const choice = field === 'placeId' ? { placeIds: [...ids] } : { animatorIds: [...ids] };
      const { sessions } = await chosen(choice);
      return sessionTies(field, ids, sessionsAfter(sessions, pending));
    },
  };

  return {
    contribution,
    get: async (id) => (await ofIds([id])).get(id) ?? null,
    ofIds,
    chosen,
    byExternalIds: async (externalIds) => {
      const held = await identified();
      const records = await sessionText
        .where('externalId')
        .anyOf([...new Set(externalIds)])
        .toArray();
      const found = await ofIds([
        ...records.map(({ id }) => id),
        ...held
          .collect(
            () => false,
            ({ externalId }) => externalId !== null,
          )
          .edited.map(({ id }) => id),
      ]);
      const wanted = new Set(externalIds);
      return new Map(
        [...found.values()].flatMap((session) =>
          session.externalId !== null && wanted.has(session.externalId)
            ? [[session.externalId, session] as const]
            : [],
        ),
      );
    },
    view: async () => (await load()).view(),
    memory: identified,
    content: async () => sessionContent(database, await identified()),
    fold,
  };
}

function copyOf(lists: SessionMemory['lists']['lists']): Record<keyof typeof lists, string[]> {
  return {
    places: [...lists.places],
    stops: [...lists.stops],
    themes: [...lists.themes],
    animators: [...lists.animators],
  };
}

/** The last word of some changes on each session. */
function editsOf(changes: readonly Change[]): Map<string, Session | null> {
  const edits = new Map<string, Session | null>();
  for (const [, id, , , after] of changes) {
    const entry = after === null ? null : sessionSchema.parse(after);
    if (entry !== null && entry.id !== id) throw new Error(`session ${id}`);
    edits.set(id, entry);
  }
  return edits;
}
