import type { RecordTable } from '#shared/domain/change-set/change-set.ts';

/** A field by which the records of a table name records of another. */
export type RecordReference = {
  /** The table that names. */
  readonly table: RecordTable;
  /** The field that holds the id; a list of ids where `many`. */
  readonly field: string;
  readonly many: boolean;
  /** The table that is named. */
  readonly to: RecordTable;
};

const one = (table: RecordTable, field: string, to: RecordTable): RecordReference => ({
  table,
  field,
  many: false,
  to,
});

/**
 * Every reference between records, once: what must be there when a record is written, what hangs on a record that
 * goes, what moves when two records become one. Each field is an index of the database.
 */
export const recordReferences: readonly RecordReference[] = [
  { table: 'accessPoint', field: 'networkIds', many: true, to: 'network' },
  one('accessPoint', 'carrierId', 'organisation'),
  one('accessPoint', 'hubId', 'accessPoint'),
  one('accessPoint', 'successorId', 'accessPoint'),
  one('animator', 'employerId', 'organisation'),
  one('assignment', 'animatorId', 'animator'),
  one('assignment', 'placeId', 'accessPoint'),
  one('absence', 'animatorId', 'animator'),
  one('replacement', 'absenceId', 'absence'),
  one('replacement', 'placeId', 'accessPoint'),
  one('replacement', 'animatorId', 'animator'),
  one('followUp', 'accessPointId', 'accessPoint'),
  one('followUp', 'organisationId', 'organisation'),
  one('followUp', 'animatorId', 'animator'),
  one('attachment', 'accessPointId', 'accessPoint'),
  one('attachment', 'organisationId', 'organisation'),
  one('attachment', 'animatorId', 'animator'),
];
