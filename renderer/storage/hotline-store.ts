import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Hotline } from '#shared/domain/ticket/hotline.ts';
import { openBlocks } from '#shared/domain/ticket/packed-tickets.ts';
import type { TicketDocument } from '#shared/domain/ticket/ticket-document.ts';
import type { WordBlock } from '#shared/search/word-block.ts';
import type { Contribution } from './contribution.ts';
import { countsAfter } from './counts-after.ts';
import type { RegisterDatabase } from './database.ts';
import { type Held, heldAfter, hotlineOf, touchesTickets } from './held-hotline.ts';
import { livingRows } from './held-rows.ts';
import {
  MANIFEST_KEY,
  type Manifest,
  manifestRecord,
  NOTHING_PACKED,
  readManifest,
} from './hotline-pack-records.ts';
import {
  documentsOfRows,
  type HotlineEdit,
  packBlocks,
  packEdits,
  putBlocks,
  readStoredHotline,
  readStoredWords,
  type StoredHotline,
  storedBlocks,
  withBlocks,
} from './hotline-packing.ts';
import { afterPause } from './idle.ts';
import { type FoundTickets, searchTickets, type TicketSearch } from './ticket-index.ts';
import { touchedTickets } from './touched-tickets.ts';

/** From so many tickets in one act, they are packed at once rather than one by one. */
const PACK_AT_ONCE = 256;
/** Fewer edits than this cost nothing where they wait. */
const FOLD_FROM = 50;
/** How long nothing must have been written before edits are packed, in milliseconds. */
const FOLD_PAUSE = 5_000;

/**
 * The hotline of an open generation without its long texts, and what it is searched by. Tickets are packed in blocks
 * of columns, with the words of each block beside; what is edited since waits apart, and is packed when idle.
 */
export type HotlineStore = {
  readonly contribution: Contribution;
  /** The living records, read at the first question, then mended by each act. */
  readonly read: () => Promise<Hotline>;
  /** The ids of the tickets that hold some words, best first; at most `limit`, null = all in no order. */
  readonly search: (search: TicketSearch, limit: number | null) => Promise<FoundTickets>;
  /** Packs the edits into their blocks, in one transaction. Runs by itself when nothing is written for a while. */
  readonly fold: () => Promise<void>;
};

/** Makes the store of a generation. Nothing is read before the first question. */
export function makeHotlineStore(database: RegisterDatabase): HotlineStore {
  const { hotlineColumns, hotlineDelta, tickets, ticketEvents, meta } = database;
  const { articles, answeringLevels, hotlineSettings } = database;
  const packs = [hotlineColumns, hotlineDelta, tickets, ticketEvents];
  const sources = [...packs, articles, answeringLevels, hotlineSettings, meta];
  let writes = 0;
  let held: Held | null = null;
  let loading: Promise<Held> | null = null;
  let applied: ReadonlyMap<string, HotlineEdit> | 'packed' = new Map();

  const readHeld = async (): Promise<Held> => {
    const [stored, articleRows, levels, settings] = await Promise.all([
      readStoredHotline(database),
      livingRows(articles),
      livingRows(answeringLevels),
      hotlineSettings.get(HOTLINE_SETTINGS_ID),
    ]);
    const rest = {
      articles: articleRows,
      levels,
      settings: settings?.deletedAt === null ? settings : defaultHotlineSettings,
    };
    if (stored !== null) return { ...stored, hotline: hotlineOf(stored, rest), words: null };
    const blocks = packBlocks(await documentsOfRows(database));
    const made = {
      manifest: { ...NOTHING_PACKED, revision: UNPACKED },
      packed: openBlocks(blocks.map((block) => block.tickets)),
      edits: new Map(),
    };
    return { ...made, hotline: hotlineOf(made, rest), words: blocks.map(({ words }) => words) };
  };
  /** Reads again where a write came in between: what was read may lack it. */
  const readAfresh = async (): Promise<Held> => {
    for (;;) {
      const before = writes;
      const read = await database.transaction('r', sources, readHeld);
      if (writes === before) return read;
    }
  };
  const load = async (): Promise<Held> => {
    if (held !== null) return held;
    loading ??= readAfresh()
      .then((read) => {
        held = read;
        // A register of a version before, or that lost what was packed: it is packed for the next start.
        if (read.manifest.revision === UNPACKED) foldLater();
        return read;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  const withWords = async (): Promise<Held & { readonly words: readonly WordBlock[] }> => {
    for (;;) {
      const now = await load();
      if (now.words !== null) return { ...now, words: now.words };
      const read = await database.transaction('r', [hotlineColumns], async () => {
        const manifest = readManifest(await hotlineColumns.get(MANIFEST_KEY)) ?? NOTHING_PACKED;
        const words = await readStoredWords(database, manifest.blocks);
        return { words, revision: manifest.revision };
      });
      if (read.words === null) {
        await rebuild();
        continue;
      }
      // An act or a fold came in between: what it left is read anew.
      if (held === null || held.manifest.revision !== read.revision) {
        held = null;
        continue;
      }
      held = { ...held, words: read.words };
    }
  };

  /** Packs every row anew. */
  const rebuild = async (): Promise<void> => {
    await database.transaction('rw', packs, async () => {
      const revision = (readManifest(await hotlineColumns.get(MANIFEST_KEY))?.revision ?? 0) + 1;
      const blocks = packBlocks(await documentsOfRows(database));
      const [ticketRows, eventRows] = await Promise.all([tickets.count(), ticketEvents.count()]);
      await Promise.all([hotlineColumns.clear(), hotlineDelta.clear()]);
      await putBlocks(database, blocks, {
        revision,
        blocks: blocks.length,
        waiting: 0,
        tickets: ticketRows,
        ticketEvents: eventRows,
      });
    });
    writes += 1;
    held = null;
  };
  const fold = async (): Promise<void> => {
    if (!database.isOpen()) return;
    const base = await load();
    if (base.manifest.revision === UNPACKED) return rebuild();
    if (base.edits.size === 0) return;
    if (base.edits.size < FOLD_FROM && ![...base.edits.values()].some(takesOut)) return;
    const done = await database.transaction('rw', packs, async () => {
      const manifest = readManifest(await hotlineColumns.get(MANIFEST_KEY));
      if (manifest === null || manifest.revision !== base.manifest.revision) return null;
      const waiting = await hotlineDelta.toArray();
      if (waiting.length !== manifest.waiting) return null;
      const edits = new Map(waiting.map(({ id, entry }) => [id, entry]));
      const blocks = await packEdits(database, base.packed, edits);
      if (blocks === null) return null;
      const after = {
        ...manifest,
        revision: manifest.revision + 1,
        blocks: blocksAfter(base, blocks),
        waiting: 0,
      };
      await Promise.all([putBlocks(database, blocks, after), hotlineDelta.clear()]);
      return { after, blocks, seqs: new Map(waiting.map(({ id, seq }) => [id, seq])) };
    });
    // What was packed meanwhile is another: it is read anew at the next question.
    if (done === null || held === null || held.manifest.revision !== base.manifest.revision) {
      held = null;
      return;
    }
    const { after, blocks, seqs } = done;
    const words = held.words === null ? null : [...held.words];
    for (const block of blocks) if (words !== null) words[block.number] = block.words;
    const stored = {
      manifest: after,
      packed: withBlocks(held.packed, blocks),
      edits: new Map([...held.edits].filter(([id, { seq }]) => seq > (seqs.get(id) ?? -1))),
    };
    held = { ...stored, hotline: hotlineOf(stored, held.hotline), words };
  };
  const foldLater = afterPause(FOLD_PAUSE, fold);

  const contribution: Contribution = {
    tables: ['answeringLevel', 'ticket', 'ticketEvent', 'article', 'hotlineSettings'],
    stores: [...packs, meta],
    apply: async (changes, context) => {
      applied = new Map();
      if (!changes.some(([table]) => table === 'ticket' || table === 'ticketEvent')) return;
      // Asked for before anything is written: the rows of this act are not in it.
      const [record, state, touched] = await Promise.all([
        hotlineColumns.get(MANIFEST_KEY),
        meta.get('state'),
        touchedTickets(database, changes, context),
      ]);
      const hadNone = (state?.counts.ticket ?? 0) === 0;
      const known = readManifest(record) ?? (hadNone ? NOTHING_PACKED : null);
      // Never packed, though there are tickets: they are packed from their rows when they are read.
      if (known === null) return;
      const counts = countsAfter({ ticket: known.tickets, ticketEvent: known.ticketEvents }, changes);
      const manifest = { ...known, tickets: counts.ticket ?? 0, ticketEvents: counts.ticketEvent ?? 0 };
      if (touched.size >= PACK_AT_ONCE && (await packAtOnce(manifest, touched))) {
        applied = 'packed';
        return;
      }
      const { seq } = context.set;
      const before = await hotlineDelta.count();
      await hotlineDelta.bulkPut([...touched].map(([id, entry]) => ({ id, seq, entry })));
      // Counted from what was said before, so that edits that were lost stay told.
      const waiting = manifest.waiting + (await hotlineDelta.count()) - before;
      await hotlineColumns.put(manifestRecord({ ...manifest, waiting }));
      applied = new Map([...touched].map(([id, entry]) => [id, { seq, entry }]));
    },
    committed: (_, { rows }) => {
      writes += 1;
      if (applied === 'packed') held = null;
      else if (held !== null) {
        if (held.manifest.revision === UNPACKED && applied.size === 0 && touchesTickets(rows)) held = null;
        else held = heldAfter(held, applied, rows);
      }
      applied = new Map();
      foldLater();
    },
    rebuild,
  };
  /** Packs what an act touches with what waited. @returns whether it could */
  const packAtOnce = async (
    manifest: Manifest,
    touched: ReadonlyMap<string, TicketDocument | null>,
  ): Promise<boolean> => {
    const waiting = await hotlineDelta.toArray();
    const packed =
      held !== null && held.manifest.revision === manifest.revision
        ? held.packed
        : await storedBlocks(database, manifest.blocks);
    if (packed === null || waiting.length !== manifest.waiting) return false;
    const edits = new Map([...waiting.map(({ id, entry }) => [id, entry] as const), ...touched]);
    const blocks = await packEdits(database, packed, edits);
    if (blocks === null) return false;
    const after = {
      ...manifest,
      revision: manifest.revision + 1,
      blocks: blocksAfter({ packed }, blocks),
      waiting: 0,
    };
    await Promise.all([putBlocks(database, blocks, after), hotlineDelta.clear()]);
    return true;
  };

  return {
    contribution,
    read: async () => (await load()).hotline,
    search: async (search, limit) => {
      const { packed, words, edits } = await withWords();
      return searchTickets({ packed, words, edits }, search, limit);
    },
    fold,
  };
}

/** The revision of what was made from the rows, and is not stored. */
const UNPACKED = -1;

/** What was said of a person is taken out of the packed records, too, as soon as nothing is written. */
function takesOut({ entry }: HotlineEdit): boolean {
  return entry === null || entry.facts.anonymisedAt !== null;
}

function blocksAfter(
  { packed }: Pick<StoredHotline, 'packed'>,
  blocks: readonly { readonly number: number }[],
): number {
  return blocks.reduce((most, { number }) => Math.max(most, number + 1), packed.blocks.length);
}
