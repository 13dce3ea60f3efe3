import { blockTexts, momentTexts, type TicketBlock } from '#shared/domain/ticket/ticket-block.ts';
import { z } from '#shared/schema.ts';
import type { WordBlock } from '#shared/search/word-block.ts';
import type { PackedRecord } from './derived-records.ts';

/** Grows when what is packed gets another shape: what another version packed is made again from the rows. */
const PACK_VERSION = 1;
/** Key of what is known of all blocks. */
export const MANIFEST_KEY = 'manifest';

const manifestSchema = z.object({
  version: z.literal(PACK_VERSION),
  /** Goes up each time that blocks are written. */
  revision: z.int().nonnegative(),
  blocks: z.int().nonnegative(),
  /** Edits that wait to be packed. */
  waiting: z.int().nonnegative(),
  /** Rows of the tables that all this was made from, tombstones included. */
  tickets: z.int().nonnegative(),
  ticketEvents: z.int().nonnegative(),
});

/** What the packed records say of themselves: fewer found than said means that some were lost. */
export type Manifest = Omit<z.infer<typeof manifestSchema>, 'version'>;

/** What holds before anything was packed, in a register without tickets. */
export const NOTHING_PACKED: Manifest = { revision: 0, blocks: 0, waiting: 0, tickets: 0, ticketEvents: 0 };

export function manifestRecord(manifest: Manifest): PackedRecord {
  return { key: MANIFEST_KEY, version: PACK_VERSION, ...manifest };
}

/** Null where there is none, or one of another version. */
export function readManifest(record: PackedRecord | undefined): Manifest | null {
  const parsed = manifestSchema.safeParse(record);
  return parsed.success ? parsed.data : null;
}

/** Key of a block of tickets. Blocks follow one another in key order. */
export function ticketsKey(block: number): string {
  return `tickets:${String(block).padStart(5, '0')}`;
}

/** Key of the words of a block of tickets. */
export function wordsKey(block: number): string {
  return `words:${String(block).padStart(5, '0')}`;
}

/** The bounds of the keys of all blocks of tickets, and of all their words. */
export const TICKETS_KEYS = ['tickets:', 'tickets:~'] as const;
export const WORDS_KEYS = ['words:', 'words:~'] as const;

const codesSchema = z.union([z.instanceof(Uint16Array), z.instanceof(Uint32Array)]);
const blockSchema = z.object({
  /** UTF-8 JSON of ids and dictionaries: parsing it costs a third of cloning as many texts. */
  body: z.instanceof(Uint8Array),
  texts: z.record(z.enum(blockTexts), codesSchema),
  satisfaction: z.instanceof(Uint8Array),
  pending: z.instanceof(Uint8Array),
  starts: z.instanceof(Uint32Array),
  momentIds: z.union([z.instanceof(Uint8Array), z.array(z.string())]),
  at: z.instanceof(Float64Array),
  minutes: z.instanceof(Int32Array),
  travelMinutes: z.instanceof(Int32Array),
  momentTexts: z.record(z.enum(momentTexts), codesSchema),
});

type Dictionaries<K extends string, From extends Readonly<Record<K, { readonly dictionary: unknown }>>> = {
  readonly [Key in K]: From[Key]['dictionary'];
};
type BlockBody = {
  readonly ids: readonly string[];
  readonly texts: Dictionaries<(typeof blockTexts)[number], TicketBlock['texts']>;
  readonly momentTexts: Dictionaries<(typeof momentTexts)[number], TicketBlock['moments']['texts']>;
};

/** The record of a block of tickets. */
export function ticketsRecord(number: number, block: TicketBlock): PackedRecord {
  const { ids, texts, moments } = block;
  const dictionaries = (columns: Readonly<Record<string, { readonly dictionary: unknown }>>) =>
    Object.fromEntries(Object.entries(columns).map(([key, { dictionary }]) => [key, dictionary]));
  const codes = (columns: Readonly<Record<string, { readonly codes: unknown }>>) =>
    Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.codes]));
  return {
    key: ticketsKey(number),
    body: encoded({ ids, texts: dictionaries(texts), momentTexts: dictionaries(moments.texts) }),
    texts: codes(texts),
    satisfaction: block.satisfaction,
    pending: block.pending,
    starts: block.starts,
    momentIds: moments.ids,
    at: moments.at,
    minutes: moments.minutes,
    travelMinutes: moments.travelMinutes,
    momentTexts: codes(moments.texts),
  };
}

/** Reads a block of tickets back; null where it is not what this program writes. */
export function readTickets(record: PackedRecord): TicketBlock | null {
  const parsed = blockSchema.safeParse(record);
  if (!parsed.success) return null;
  const {
    texts: codes,
    momentTexts: momentCodes,
    momentIds,
    at,
    minutes,
    travelMinutes,
    ...rest
  } = parsed.data;
  const body = decoded(rest.body);
  if (!isBlockBody(body)) return null;
  const { texts, momentTexts: ofMoments } = body;
  return {
    ids: body.ids,
    satisfaction: rest.satisfaction,
    pending: rest.pending,
    starts: rest.starts,
    texts: {
      number: { dictionary: texts.number, codes: codes.number },
      channel: { dictionary: texts.channel, codes: codes.channel },
      type: { dictionary: texts.type, codes: codes.type },
      category: { dictionary: texts.category, codes: codes.category },
      urgency: { dictionary: texts.urgency, codes: codes.urgency },
      impact: { dictionary: texts.impact, codes: codes.impact },
      priority: { dictionary: texts.priority, codes: codes.priority },
      subject: { dictionary: texts.subject, codes: codes.subject },
      accessPointId: { dictionary: texts.accessPointId, codes: codes.accessPointId },
      organisationId: { dictionary: texts.organisationId, codes: codes.organisationId },
      animatorId: { dictionary: texts.animatorId, codes: codes.animatorId },
      callerName: { dictionary: texts.callerName, codes: codes.callerName },
      itemId: { dictionary: texts.itemId, codes: codes.itemId },
      loanId: { dictionary: texts.loanId, codes: codes.loanId },
      duplicateOfId: { dictionary: texts.duplicateOfId, codes: codes.duplicateOfId },
      assignee: { dictionary: texts.assignee, codes: codes.assignee },
      anonymisedAt: { dictionary: texts.anonymisedAt, codes: codes.anonymisedAt },
    },
    moments: {
      ids: momentIds,
      at,
      minutes,
      travelMinutes,
      texts: {
        kind: { dictionary: ofMoments.kind, codes: momentCodes.kind },
        levelId: { dictionary: ofMoments.levelId, codes: momentCodes.levelId },
        officer: { dictionary: ofMoments.officer, codes: momentCodes.officer },
        askAgainOn: { dictionary: ofMoments.askAgainOn, codes: momentCodes.askAgainOn },
        articleId: { dictionary: ofMoments.articleId, codes: momentCodes.articleId },
      },
    },
  };
}

const wordsSchema = z.object({
  documents: z.int().nonnegative(),
  /** Words one after the other on lines, UTF-8. */
  terms: z.instanceof(Uint8Array),
  offsets: z.instanceof(Uint32Array),
  postings: z.instanceof(Uint8Array),
});

/** The record of the words of a block. */
export function wordsRecord(
  number: number,
  { documents, terms, offsets, postings }: WordBlock,
): PackedRecord {
  const body = new TextEncoder().encode(terms.join('\n'));
  return { key: wordsKey(number), documents, terms: body, offsets, postings };
}

/** Reads the words of a block back; null where they are not what this program writes. */
export function readWords(record: PackedRecord | undefined): WordBlock | null {
  const parsed = wordsSchema.safeParse(record);
  if (!parsed.success) return null;
  const { terms, ...rest } = parsed.data;
  return { ...rest, terms: terms.length === 0 ? [] : new TextDecoder().decode(terms).split('\n') };
}

function encoded(body: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(body));
}

function decoded(body: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}

/** This program wrote it under this version: its texts are not read one by one. */
function isBlockBody(body: unknown): body is BlockBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'ids' in body &&
    Array.isArray(body.ids) &&
    'texts' in body &&
    hasLists(body.texts, blockTexts) &&
    'momentTexts' in body &&
    hasLists(body.momentTexts, momentTexts)
  );
}

function hasLists(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const lists = new Map(Object.entries(value));
  return keys.every((key) => Array.isArray(lists.get(key)));
}
