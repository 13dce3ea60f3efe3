import { authorSchema, instantSchema } from '#shared/domain/record/record.ts';
import { stampSchema } from '#shared/merge/stamp.ts';
import { z } from '#shared/schema.ts';

/** Names of the record tables, as they stand in the register file's `t` (data.md, *Files*). */
export const recordTables = [
  'settings',
  'network',
  'organisation',
  'accessPoint',
  'animator',
  'assignment',
  'absence',
  'replacement',
  'loanPoint',
  'lot',
  'item',
  'kit',
  'transfer',
  'loan',
  'loanLine',
  'maintenance',
  'inventory',
  'inventoryCount',
  'equipmentSettings',
  'answeringLevel',
  'ticket',
  'ticketEvent',
  'article',
  'hotlineSettings',
  'usageSettings',
  'exploration',
  'survey',
  'surveyResponse',
  'qualityGrid',
  'qualityReview',
  'followUp',
  'attachment',
  'attachmentContent',
  'savedView',
  'importLayout',
  'distinctPair',
  'report',
  'reportIssue',
  'reportTemplate',
  'dashboardSettings',
  'importBatch',
] as const;
export const recordTableSchema = z.enum(recordTables);
export type RecordTable = z.infer<typeof recordTableSchema>;

/** Tables kept as columns: usage returns and sessions. An entry of theirs changes as a whole, under one stamp. */
export const columnTables = ['usageReturn', 'session'] as const;
export type ColumnTable = (typeof columnTables)[number];

/** Every table that a change can touch: records, and what is kept as columns. */
export const changeTables = [...recordTables, ...columnTables] as const;
export type ChangeTable = (typeof changeTables)[number];

/** Tells the record tables from those kept as columns. */
export function isRecordTable(table: ChangeTable): table is RecordTable {
  return columnTables.every((one) => one !== table);
}

/**
 * One change of one record, as the journal and the history hold it.
 *
 * `field` is a field's name, `part/<id>` for an entry of a repeating part (`statusHistory/…`), or the empty text
 * for the record as a whole: made when `before` is null, gone when `after` is null. What is kept as columns changes as a whole.
 */
export const changeSchema = z.tuple([
  z.enum(changeTables),
  z.string(),
  z.string(),
  z.unknown(),
  z.unknown(),
  stampSchema,
]);
export type Change = z.infer<typeof changeSchema>;

/** Why a change set was written; `merge` = two records of one thing became one. */
export const changeReasons = ['start', 'edit', 'import', 'merge', 'undo', 'redo'] as const;

/** One act of the officer: the unit of the journal, of the history and of undo. */
export const changeSetSchema = z.object({
  id: z.uuid(),
  seq: z.int().positive(),
  at: instantSchema,
  by: authorSchema,
  reason: z.enum(changeReasons),
  /** The change set that this one reverses or redoes. */
  reverses: z.uuid().nullable(),
  changes: z.array(changeSchema),
});
export type ChangeSet = z.infer<typeof changeSetSchema>;
