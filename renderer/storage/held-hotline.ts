import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { Article } from '#shared/domain/article/article.ts';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
  type HotlineSettings,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import { type Hotline, makeHotline } from '#shared/domain/ticket/hotline.ts';
import { EditedTickets } from '#shared/domain/ticket/packed-tickets.ts';
import type { WordBlock } from '#shared/search/word-block.ts';
import type { ApplyContext } from './contribution.ts';
import { mendedRows } from './held-rows.ts';
import type { HotlineEdit, StoredHotline } from './hotline-packing.ts';

/** What is held in memory of the hotline. */
export type Held = StoredHotline & {
  readonly hotline: Hotline;
  /** Null before the first search. */
  readonly words: readonly WordBlock[] | null;
};

type TouchedRows = ApplyContext['rows'];

/** Whether an act touched tickets, or what happened to them. */
export function touchesTickets(rows: TouchedRows): boolean {
  return (rows.get('ticket')?.size ?? 0) + (rows.get('ticketEvent')?.size ?? 0) > 0;
}

/** What is held once an act has touched some of it. */
export function heldAfter(before: Held, edited: ReadonlyMap<string, HotlineEdit>, rows: TouchedRows): Held {
  const stored = {
    manifest: before.manifest,
    packed: before.packed,
    edits: edited.size === 0 ? before.edits : new Map([...before.edits, ...edited]),
  };
  const { hotline } = before;
  const rest = {
    articles: mendedRows(hotline.articles, rows.get('article'), isArticle),
    levels: mendedRows(hotline.levels, rows.get('answeringLevel'), isLevel),
    settings: settingsAfter(hotline, rows.get('hotlineSettings')?.get(HOTLINE_SETTINGS_ID)),
  };
  // The same tickets where none was touched: what is made from them is kept.
  const after =
    edited.size === 0 ? makeHotline({ ...rest, tickets: hotline.tickets }) : hotlineOf(stored, rest);
  return { ...stored, hotline: after, words: before.words };
}

/** The hotline of what is packed and edited. */
export function hotlineOf(
  { packed, edits }: Pick<StoredHotline, 'packed' | 'edits'>,
  { articles, levels, settings }: Pick<Hotline, 'articles' | 'levels' | 'settings'>,
): Hotline {
  const tickets = new EditedTickets(
    packed,
    new Map([...edits].map(([id, { entry }]) => [id, entry?.facts ?? null])),
  );
  return makeHotline({ tickets, articles, levels, settings });
}

function settingsAfter(before: Hotline, row: RecordRow | undefined): Hotline['settings'] {
  if (row === undefined) return before.settings;
  return row.deletedAt === null && isSettings(row) ? row : defaultHotlineSettings;
}

// The rows of an act come by table: a field that no other table has tells the compiler which.
const isArticle = (row: RecordRow): row is Article => 'keywords' in row;
const isLevel = (row: RecordRow): row is AnsweringLevel => 'holidays' in row;
const isSettings = (row: RecordRow): row is HotlineSettings => 'matrix' in row;
