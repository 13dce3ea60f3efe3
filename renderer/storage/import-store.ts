import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { ImportBatch } from '#shared/domain/import-batch/import-batch.ts';
import type { ImportLayoutInput } from '#shared/domain/import-layout/import-layout.ts';
import type { NetworkInput } from '#shared/domain/network/network.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { defaultLevelChanges } from './default-level-change.ts';
import { recordTablesOf } from './record-tables.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { storedRows } from './rows-after.ts';
import { type SessionEdit, sessionChanges } from './session-edits.ts';
import type { Act, Written } from './write-path.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record that an import makes. Its id is made by the caller, so that the others can refer to it. */
export type CreatedRecord = { readonly table: RecordTable; readonly id: string; readonly input: Fields };
/** Fields that an import sets on a record; a repeating part is given whole. */
export type ChangedRecord = { readonly table: RecordTable; readonly id: string; readonly patch: Fields };

/** What an import tells of itself in the list of past imports. */
export type ImportMark = Omit<ImportBatch, keyof RecordRow | 'changeSetId' | 'undone'>;

/** What an import writes, whatever it is made of. */
export type ImportedRecords = {
  readonly created: readonly CreatedRecord[];
  readonly changed: readonly ChangedRecord[];
  /** Sessions, which are no records: written and checked as those that are typed. */
  readonly sessions: readonly SessionEdit[];
  /** How the columns were mapped, to be met again with the next file of the same layout; null = not kept. */
  readonly layout: ImportLayoutInput | null;
  readonly batch: ImportMark;
};

/**
 * Writes an import as one act: its records, the layout of its file and the mark of the import. All or none; refused
 * where a record to change is gone.
 */
export function importRecords(register: Register, records: ImportedRecords): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'import',
    changes: async (act) => {
      const changes: Change[] = [];
      if (records.created.some(({ input }) => input.levelId === DEFAULT_LEVEL_ID))
        changes.push(...(await defaultLevelChanges(register.database, act)));
      for (const { table, id, input } of records.created)
        changes.push(creationChange(table, id, input, recordParts[table], act));
      const edited = await edits(register, records.changed, act);
      if (!edited.ok) return edited;
      for (const change of edited.value) changes.push(change);
      const sessions = await sessionChanges(register, records.sessions, act);
      if (!sessions.ok) return sessions;
      for (const change of sessions.value.changes) changes.push(change);
      if (records.layout !== null) changes.push(...(await layoutChanges(register, records.layout, act)));
      const batch = { ...records.batch, changeSetId: act.changeSetId, undone: false };
      changes.push(creationChange('importBatch', act.newId(), batch, recordParts.importBatch, act));
      return accepted(changes);
    },
  });
}

/** What an import of places at the national standard writes. */
export type ImportedPlaces = {
  readonly networks: readonly { readonly id: string; readonly input: NetworkInput }[];
  readonly created: readonly { readonly id: string; readonly input: AccessPointInput }[];
  readonly changed: readonly { readonly id: string; readonly patch: Partial<AccessPointInput> }[];
  readonly batch: Omit<ImportMark, 'target'>;
};

/** Writes an import at the national standard as one act: its places, its networks and the mark of the import. */
export function importAccessPoints(register: Register, places: ImportedPlaces): Promise<Outcome<Written>> {
  return importRecords(register, {
    created: [
      ...places.networks.map(({ id, input }) => ({ table: 'network' as const, id, input })),
      ...places.created.map(({ id, input }) => ({ table: 'accessPoint' as const, id, input })),
    ],
    changed: places.changed.map(({ id, patch }) => ({ table: 'accessPoint' as const, id, patch })),
    sessions: [],
    layout: null,
    batch: { ...places.batch, target: 'accessPoint' },
  });
}

/** The changes of the records to change, read a table at a time. */
async function edits(
  register: Register,
  changed: readonly ChangedRecord[],
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const tables = recordTablesOf(register.database);
  const changes: Change[] = [];
  for (const table of new Set(changed.map((record) => record.table))) {
    const own = changed.filter((record) => record.table === table);
    const ids = own.map(({ id }) => id);
    const rows: ReadonlyMap<string, RecordRow> = await storedRows(tables, table, ids, act);
    for (const { id, patch } of own) {
      const row = rows.get(id);
      if (row === undefined || row.deletedAt !== null) return refused('record/gone');
      for (const change of editChanges(table, row, patch, recordParts[table], act)) changes.push(change);
    }
  }
  return accepted(changes);
}

/** A layout is kept once for each target: the same headers again set its columns anew. */
async function layoutChanges(
  { database }: Register,
  layout: ImportLayoutInput,
  act: Act,
): Promise<readonly Change[]> {
  const known = (await database.importLayouts.where('signature').equals(layout.signature).toArray()).find(
    ({ deletedAt, target }) => deletedAt === null && target === layout.target,
  );
  return known === undefined
    ? [creationChange('importLayout', act.newId(), layout, recordParts.importLayout, act)]
    : editChanges('importLayout', known, layout, recordParts.importLayout, act);
}
