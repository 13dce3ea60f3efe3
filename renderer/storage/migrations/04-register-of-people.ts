import type { Migration } from './migration.ts';

/** Fields that records of a version before lack, with what they then were: nothing known. */
const added: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  accessPoint: { stops: [], wheelchair: null },
  organisation: { externalIds: [], verifiedOn: null },
  importBatch: { target: 'accessPoint' },
};

/** Animators and their time, notes and documents, views, layouts of imports, pairs told apart; stops of places. */
export const registerOfPeople: Migration = {
  version: 4,
  stores: {
    animators: 'id, employerId',
    assignments: 'id, animatorId, placeId',
    absences: 'id, animatorId',
    replacements: 'id, absenceId, placeId, animatorId',
    followUps: 'id, accessPointId, organisationId, animatorId, nextOn',
    attachments: 'id, accessPointId, organisationId, animatorId',
    attachmentContents: 'id',
    savedViews: 'id, list',
    importLayouts: 'id, signature',
    distinctPairs: 'id, firstId, secondId',
  },
  upgrade: async (transaction) => {
    for (const [table, fields] of [
      ['accessPoints', added.accessPoint],
      ['organisations', added.organisation],
      ['importBatches', added.importBatch],
    ] as const)
      await transaction
        .table(table)
        .toCollection()
        .modify((row: Record<string, unknown>) => {
          for (const [field, value] of Object.entries(fields ?? {})) row[field] ??= value;
        });
  },
  mapChange: ([table, id, field, before, after, stamp]) => [
    table,
    id,
    field,
    field === '' ? withAdded(table, before) : before,
    field === '' ? withAdded(table, after) : after,
    stamp,
  ],
};

/** A whole record of a version before, with the fields that it lacked. */
function withAdded(table: string, record: unknown): unknown {
  return typeof record === 'object' && record !== null ? { ...added[table], ...record } : record;
}
