import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Author } from '#shared/domain/record/record.ts';
import { inPartOrder, type PartEntry, partEntries } from './part-order.ts';
import { sameValue } from './same-value.ts';
import { type Stamp, type Stamps, stampsSchema } from './stamp.ts';

/** A record as any table holds it: its bookkeeping, and fields by name. */
export type AnyRecord = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly updatedBy: Author;
  readonly deletedAt: string | null;
  readonly stamps: Stamps;
};

/** When and by whom changes are made; one clock reading serves them all. */
export type Writing = {
  readonly at: string;
  readonly by: Author;
  readonly stamp: (previous: Stamp | null) => Stamp;
};

/** The stamp under a field: its own, or that of the record as it was made. `''` = the latest of all. */
export function stampUnder(row: Pick<AnyRecord, 'stamps'>, field: string): Stamp {
  if (field !== '') return row.stamps.fields[field] ?? row.stamps.record;
  return Object.values(row.stamps.fields).reduce(
    (latest, stamp) => (stamp.at > latest.at ? stamp : latest),
    row.stamps.record,
  );
}

/** The bookkeeping of a record being made. */
export function newBookkeeping(id: string, writing: Writing): AnyRecord {
  return {
    id,
    createdAt: writing.at,
    updatedAt: writing.at,
    updatedBy: writing.by,
    deletedAt: null,
    stamps: { record: writing.stamp(null), fields: {} },
  };
}

/** The change that makes a record; its repeating parts are put in their order. */
export function creationChange(
  table: RecordTable,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  parts: readonly string[],
  writing: Writing,
): Change {
  // A copy of many fields that others are added to stays quick to read and to write; two of them spread into one do not.
  const record: Record<string, unknown> = { ...fields };
  for (const part of parts) record[part] = inPartOrder(partEntries(record[part]));
  const head = newBookkeeping(id, writing);
  Object.assign(record, head);
  return [table, id, '', null, record, head.stamps.record];
}

/**
 * The changes that a patch makes to a record: one for each field that gets another value, and for a repeating part
 * one for each entry added, changed or taken away.
 */
export function editChanges(
  table: RecordTable,
  row: AnyRecord,
  patch: Readonly<Record<string, unknown>>,
  parts: readonly string[],
  writing: Writing,
): readonly Change[] {
  const before: Readonly<Record<string, unknown>> = { ...row };
  const changes: Change[] = [];
  const add = (field: string, from: unknown, to: unknown): void => {
    if (!sameValue(from, to))
      changes.push([table, row.id, field, from, to, writing.stamp(stampUnder(row, field))]);
  };
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (!parts.includes(field)) {
      add(field, before[field] ?? null, value);
      continue;
    }
    const old = byId(partEntries(before[field]));
    const given = byId(partEntries(value));
    for (const [id, entry] of old) if (!given.has(id)) add(`${field}/${id}`, entry, null);
    for (const [id, entry] of given) add(`${field}/${id}`, old.get(id) ?? null, entry);
  }
  return changes;
}

/**
 * Applies changes to one record, in order. Gives the row after; applying the same changes again gives the same row.
 *
 * @param row as it stands; null when it is not there
 * @returns null when the record is not there in the end
 */
export function applyToRecord(
  row: AnyRecord | null,
  changes: readonly Change[],
  writing: Pick<Writing, 'at' | 'by'>,
): unknown {
  let result: Record<string, unknown> | null = row === null ? null : { ...row };
  let stamps = row === null ? null : row.stamps;
  for (const [, id, field, , after, stamp] of changes) {
    if (field === '') {
      result = isFields(after) ? { ...after } : null;
      stamps = null;
      continue;
    }
    if (result === null) throw new Error(`change of ${id}.${field}, which is not there`);
    stamps ??= stampsOf(result);
    const slash = field.indexOf('/');
    if (slash === -1) {
      result[field] = after;
    } else {
      const part = field.slice(0, slash);
      const others = partEntries(result[part]).filter((entry) => entry.id !== field.slice(slash + 1));
      result[part] = inPartOrder(after === null ? others : [...others, ...partEntries([after])]);
    }
    stamps = { record: stamps.record, fields: { ...stamps.fields, [field]: stamp } };
    result.stamps = stamps;
    result.updatedAt = writing.at;
    result.updatedBy = writing.by;
  }
  return result;
}

function byId(entries: readonly PartEntry[]): ReadonlyMap<string, PartEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stampsOf(fields: Readonly<Record<string, unknown>>): Stamps {
  return stampsSchema.parse(fields.stamps);
}
