import { type Change, isRecordTable, type RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import { applyToRecord } from '#shared/merge/record-changes.ts';
import type { z } from '#shared/schema.ts';
import type { ChangeSetHead } from './database.ts';
import { recordParsers } from './record-parsers.ts';
import type { RecordTables } from './record-tables.ts';

/** When and by whom rows are written. */
export type Writer = Pick<ChangeSetHead, 'at' | 'by'>;

/** The changes of record tables, table by table, in the order of the tables. */
export function changesByTable(changes: readonly Change[]): ReadonlyMap<RecordTable, readonly Change[]> {
  const byTable = new Map<RecordTable, Change[]>();
  for (const change of changes) {
    const [table] = change;
    if (!isRecordTable(table)) continue;
    const list = byTable.get(table);
    if (list === undefined) byTable.set(table, [change]);
    else list.push(change);
  }
  return byTable;
}

/**
 * The rows of one table once some changes are made; null = gone. A row that was checked for these very changes of
 * this act is neither read nor checked again: nothing is written between the checks of an act and its writing.
 *
 * @param onBroken told of a row that breaks its schema, which is left out; without it, such a row throws
 */
export async function rowsAfter<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  changes: readonly Change[],
  writer: Writer,
  onBroken?: (error: z.ZodError) => void,
): Promise<ReadonlyMap<string, RowOf[T] | null>> {
  const byId = new Map<string, Change[]>();
  for (const change of changes) {
    const list = byId.get(change[1]);
    if (list === undefined) byId.set(change[1], [change]);
    else list.push(change);
  }
  // A record made by the first change of its list needs no reading of what was there.
  const toRead = [...byId].filter(
    ([, list]) => list[0]?.[2] !== '' && checkedRow(tables, table, list, writer) === null,
  );
  const read = await storedRows(
    tables,
    table,
    toRead.map(([id]) => id),
    writer,
  );
  const rows = new Map<string, RowOf[T] | null>();
  for (const [id, list] of byId) {
    const known = checkedRow(tables, table, list, writer);
    if (known !== null) {
      rows.set(id, known);
      continue;
    }
    const value = applyToRecord(read.get(id) ?? null, list, writer);
    if (value === null) {
      rows.set(id, null);
      continue;
    }
    const parsed = recordParsers[table].safeParse(value);
    if (parsed.success) {
      rows.set(id, parsed.data);
      keepChecked(tables, table, list, writer, parsed.data);
    } else if (onBroken === undefined) throw parsed.error;
    else onBroken(parsed.error);
  }
  return rows;
}

/** From so many rows on, reading the whole table is looked at: it costs less than a question for each row. */
const MANY = 200;

/** What was last read of a table for an act: its checks look at the same rows one after the other. */
type LastRead<T extends RecordTable> = {
  readonly ids: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, RowOf[T]>;
};
const lastRead: { readonly [T in RecordTable]: WeakMap<Writer, LastRead<T>> } = {
  settings: new WeakMap(),
  network: new WeakMap(),
  organisation: new WeakMap(),
  accessPoint: new WeakMap(),
  animator: new WeakMap(),
  assignment: new WeakMap(),
  absence: new WeakMap(),
  replacement: new WeakMap(),
  loanPoint: new WeakMap(),
  lot: new WeakMap(),
  item: new WeakMap(),
  kit: new WeakMap(),
  transfer: new WeakMap(),
  loan: new WeakMap(),
  loanLine: new WeakMap(),
  maintenance: new WeakMap(),
  inventory: new WeakMap(),
  inventoryCount: new WeakMap(),
  equipmentSettings: new WeakMap(),
  answeringLevel: new WeakMap(),
  ticket: new WeakMap(),
  ticketEvent: new WeakMap(),
  article: new WeakMap(),
  hotlineSettings: new WeakMap(),
  usageSettings: new WeakMap(),
  exploration: new WeakMap(),
  survey: new WeakMap(),
  surveyResponse: new WeakMap(),
  qualityGrid: new WeakMap(),
  qualityReview: new WeakMap(),
  followUp: new WeakMap(),
  attachment: new WeakMap(),
  attachmentContent: new WeakMap(),
  savedView: new WeakMap(),
  importLayout: new WeakMap(),
  distinctPair: new WeakMap(),
  report: new WeakMap(),
  reportIssue: new WeakMap(),
  reportTemplate: new WeakMap(),
  dashboardSettings: new WeakMap(),
  importBatch: new WeakMap(),
};

/**
 * The rows of a table that bear some ids, by id.
 *
 * @param writer the act that they are read for; nothing else may be written while it lasts
 */
export async function storedRows<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  ids: readonly string[],
  writer: Writer,
): Promise<ReadonlyMap<string, RowOf[T]>> {
  if (ids.length === 0) return new Map();
  const last = lastRead[table].get(writer);
  if (last !== undefined && ids.every((id) => last.ids.has(id))) return last.rows;
  const whole = ids.length >= MANY && ids.length * 3 > (await tables[table].count());
  const wanted = new Set(ids);
  const rows = whole ? await tables[table].toArray() : await tables[table].bulkGet([...wanted]);
  const found = new Map<string, RowOf[T]>();
  for (const row of rows) if (row !== undefined && wanted.has(row.id)) found.set(row.id, row);
  lastRead[table].set(writer, { ids: wanted, rows: found });
  return found;
}

/** A row that was checked, and what it was made from. */
type Checked<T extends RecordTable> = {
  readonly store: RecordTables[T];
  readonly changes: readonly Change[];
  readonly writer: Writer;
  readonly row: RowOf[T];
};

/** By the last change of the record: the changes of an act are objects of its own, and gone with it. */
const checked: { readonly [T in RecordTable]: WeakMap<Change, Checked<T>> } = {
  settings: new WeakMap(),
  network: new WeakMap(),
  organisation: new WeakMap(),
  accessPoint: new WeakMap(),
  animator: new WeakMap(),
  assignment: new WeakMap(),
  absence: new WeakMap(),
  replacement: new WeakMap(),
  loanPoint: new WeakMap(),
  lot: new WeakMap(),
  item: new WeakMap(),
  kit: new WeakMap(),
  transfer: new WeakMap(),
  loan: new WeakMap(),
  loanLine: new WeakMap(),
  maintenance: new WeakMap(),
  inventory: new WeakMap(),
  inventoryCount: new WeakMap(),
  equipmentSettings: new WeakMap(),
  answeringLevel: new WeakMap(),
  ticket: new WeakMap(),
  ticketEvent: new WeakMap(),
  article: new WeakMap(),
  hotlineSettings: new WeakMap(),
  usageSettings: new WeakMap(),
  exploration: new WeakMap(),
  survey: new WeakMap(),
  surveyResponse: new WeakMap(),
  qualityGrid: new WeakMap(),
  qualityReview: new WeakMap(),
  followUp: new WeakMap(),
  attachment: new WeakMap(),
  attachmentContent: new WeakMap(),
  savedView: new WeakMap(),
  importLayout: new WeakMap(),
  distinctPair: new WeakMap(),
  report: new WeakMap(),
  reportIssue: new WeakMap(),
  reportTemplate: new WeakMap(),
  dashboardSettings: new WeakMap(),
  importBatch: new WeakMap(),
};

function checkedRow<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  changes: readonly Change[],
  { at, by }: Writer,
): RowOf[T] | null {
  const last = changes.at(-1);
  const known = last === undefined ? undefined : checked[table].get(last);
  return known !== undefined &&
    known.store === tables[table] &&
    known.writer.at === at &&
    known.writer.by === by &&
    known.changes.length === changes.length &&
    known.changes.every((change, index) => change === changes[index])
    ? known.row
    : null;
}

function keepChecked<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  changes: readonly Change[],
  { at, by }: Writer,
  row: RowOf[T],
): void {
  const last = changes.at(-1);
  if (last !== undefined)
    checked[table].set(last, { store: tables[table], changes, writer: { at, by }, row });
}
