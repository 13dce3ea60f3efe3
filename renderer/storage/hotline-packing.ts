import { openBlocks, type PackedTickets } from '#shared/domain/ticket/packed-tickets.ts';
import { packTickets, type TicketBlock } from '#shared/domain/ticket/ticket-block.ts';
import { type TicketDocument, ticketDocument } from '#shared/domain/ticket/ticket-document.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { packWords, unpackWords, type WordBlock } from '#shared/search/word-block.ts';
import type { RegisterDatabase } from './database.ts';
import { livingRows } from './held-rows.ts';
import {
  MANIFEST_KEY,
  type Manifest,
  manifestRecord,
  NOTHING_PACKED,
  readManifest,
  readTickets,
  readWords,
  TICKETS_KEYS,
  ticketsRecord,
  WORDS_KEYS,
  wordsKey,
  wordsRecord,
} from './hotline-pack-records.ts';

/** Tickets of a block: packing one anew costs some tens of milliseconds. */
const BLOCK = 4_096;

/** What is edited since the blocks were packed, and by which act. */
export type HotlineEdit = { readonly seq: number; readonly entry: TicketDocument | null };

/** The packed hotline as it is stored. */
export type StoredHotline = {
  readonly manifest: Manifest;
  readonly packed: PackedTickets;
  readonly edits: ReadonlyMap<string, HotlineEdit>;
};

/** A block that was packed: its number, its tickets, their words. */
export type PackedBlock = {
  readonly number: number;
  readonly tickets: TicketBlock;
  readonly words: WordBlock;
};

/**
 * Reads what is packed, inside a transaction; null where it was never packed, by this version, whole, and of as many
 * rows as the register holds.
 */
export async function readStoredHotline(database: RegisterDatabase): Promise<StoredHotline | null> {
  const { hotlineColumns, hotlineDelta, meta } = database;
  const [record, records, delta, state] = await Promise.all([
    hotlineColumns.get(MANIFEST_KEY),
    hotlineColumns
      .where('key')
      .between(...TICKETS_KEYS)
      .toArray(),
    hotlineDelta.toArray(),
    meta.get('state'),
  ]);
  const counts = state?.counts ?? {};
  const manifest = readManifest(record) ?? ((counts.ticket ?? 0) === 0 ? NOTHING_PACKED : null);
  const blocks = records.map(readTickets).filter((block) => block !== null);
  if (manifest === null || blocks.length !== manifest.blocks || delta.length !== manifest.waiting)
    return null;
  if ((counts.ticket ?? 0) !== manifest.tickets || (counts.ticketEvent ?? 0) !== manifest.ticketEvents)
    return null;
  return {
    manifest,
    packed: openBlocks(blocks),
    edits: new Map(delta.map(({ id, seq, entry }) => [id, { seq, entry }])),
  };
}

/** The blocks of tickets as they are stored, inside a transaction; null where some are missing. */
export async function storedBlocks(
  { hotlineColumns }: RegisterDatabase,
  blocks: number,
): Promise<PackedTickets | null> {
  const records = await hotlineColumns
    .where('key')
    .between(...TICKETS_KEYS)
    .toArray();
  const read = records.map(readTickets).filter((block) => block !== null);
  return read.length === blocks ? openBlocks(read) : null;
}

/** The words of every block, inside a transaction; null where some are missing. */
export async function readStoredWords(
  { hotlineColumns }: RegisterDatabase,
  blocks: number,
): Promise<readonly WordBlock[] | null> {
  const records = await hotlineColumns
    .where('key')
    .between(...WORDS_KEYS)
    .toArray();
  const words = records.map(readWords).filter((block) => block !== null);
  return words.length === blocks ? words : null;
}

/** Every living ticket as a document, from the rows, in the order of ids: that in which they were made. */
export async function documentsOfRows(database: RegisterDatabase): Promise<readonly TicketDocument[]> {
  const [tickets, events] = await Promise.all([
    livingRows(database.tickets),
    livingRows(database.ticketEvents),
  ]);
  const own = new Map<string, TicketEvent[]>();
  for (const event of events.values()) {
    const known = own.get(event.ticketId);
    if (known === undefined) own.set(event.ticketId, [event]);
    else known.push(event);
  }
  return [...tickets.values()].map((ticket) => ticketDocument(ticket, own.get(ticket.id) ?? []));
}

/** Packs documents into blocks, numbered from the first. */
export function packBlocks(documents: readonly TicketDocument[], first = 0): readonly PackedBlock[] {
  const blocks: PackedBlock[] = [];
  for (let from = 0; from < documents.length; from += BLOCK)
    blocks.push(packBlock(first + blocks.length, documents.slice(from, from + BLOCK)));
  return blocks;
}

function packBlock(number: number, documents: readonly TicketDocument[]): PackedBlock {
  return {
    number,
    tickets: packTickets(documents.map(({ facts }) => facts)),
    words: packWords(documents.map(({ words }) => words)),
  };
}

/**
 * Packs edits into the blocks that they touch, inside a transaction: tickets that are new go to the last block while
 * it has room.
 *
 * @returns the blocks that were packed anew; null where the words of one are missing
 */
export async function packEdits(
  { hotlineColumns }: RegisterDatabase,
  packed: PackedTickets,
  edits: ReadonlyMap<string, TicketDocument | null>,
): Promise<readonly PackedBlock[] | null> {
  const touched = new Map<number, Map<number, TicketDocument | null>>();
  const fresh: TicketDocument[] = [];
  for (const [id, document] of edits) {
    const spot = packed.spotOf(id);
    if (spot === null) {
      if (document !== null) fresh.push(document);
      continue;
    }
    const rows = touched.get(spot.block) ?? new Map<number, TicketDocument | null>();
    rows.set(spot.row, document);
    touched.set(spot.block, rows);
  }
  fresh.sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
  const last = packed.blocks.length - 1;
  const room = BLOCK - (packed.blocks[last]?.ids.length ?? BLOCK);
  const added = fresh.slice(0, room);
  if (added.length > 0 && !touched.has(last)) touched.set(last, new Map());
  const blocks: PackedBlock[] = [];
  for (const [number, rows] of touched) {
    const words = readWords(await hotlineColumns.get(wordsKey(number)));
    const ids = packed.blocks[number]?.ids ?? [];
    if (words === null || words.documents !== ids.length) return null;
    const unpacked = unpackWords(words);
    const kept = ids.flatMap((_, row): readonly TicketDocument[] => {
      const edited = rows.get(row);
      if (edited !== undefined) return edited === null ? [] : [edited];
      const own = unpacked[row];
      return own === undefined ? [] : [{ facts: packed.at(number, row), words: own }];
    });
    blocks.push(packBlock(number, number === last ? [...kept, ...added] : kept));
  }
  return [...blocks, ...packBlocks(fresh.slice(room), packed.blocks.length)];
}

/** Writes blocks and what is known of all of them. Inside a transaction. */
export async function putBlocks(
  { hotlineColumns }: RegisterDatabase,
  blocks: readonly PackedBlock[],
  manifest: Manifest,
): Promise<void> {
  await hotlineColumns.bulkPut([
    ...blocks.flatMap(({ number, tickets, words }) => [
      ticketsRecord(number, tickets),
      wordsRecord(number, words),
    ]),
    manifestRecord(manifest),
  ]);
}

/** Packed tickets once some blocks were packed anew. */
export function withBlocks(packed: PackedTickets, blocks: readonly PackedBlock[]): PackedTickets {
  const after = [...packed.blocks];
  for (const { number, tickets } of blocks) after[number] = tickets;
  return openBlocks(after);
}
