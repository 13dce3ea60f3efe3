import type { Migration } from './migration.ts';

/** What returns of the versions before lack: they are of whole places, and leave nothing to sessions. */
const added = { stopId: null, fromSessions: [], cellComments: {} };

/** Sessions as columns, questions kept, surveys of users, quality reviews, settings of usage; stops in returns. */
export const usageObservation: Migration = {
  version: 7,
  stores: {
    sessionColumns: 'key',
    sessionDelta: 'id',
    sessionText: 'id, externalId',
    usageSettings: 'id',
    explorations: 'id',
    surveys: 'id',
    surveyResponses: 'id, surveyId, placeId',
    qualityGrids: 'id',
    qualityReviews: 'id, placeId, gridId',
  },
  // Packed returns keep their form: what they lack is an absent column.
  upgrade: async (transaction) => {
    await transaction
      .table('usageDelta')
      .toCollection()
      .modify((record: { entry: unknown }) => {
        record.entry = withAdded(record.entry);
      });
  },
  mapChange: ([table, id, field, before, after, stamp]) =>
    table === 'usageReturn'
      ? [table, id, field, withAdded(before), withAdded(after), stamp]
      : [table, id, field, before, after, stamp],
};

/** A whole return of a version before with the fields that it lacked. */
function withAdded(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null ? { ...added, ...entry } : entry;
}
