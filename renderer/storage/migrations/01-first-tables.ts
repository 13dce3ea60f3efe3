import type { Migration } from './migration.ts';

/** The first tables. Frozen: a later change of the schema is a migration of its own. */
export const firstTables: Migration = {
  version: 1,
  stores: {
    settings: 'id',
    networks: 'id',
    accessPoints: 'id, hubId, successorId, *networkIds',
    reports: 'id',
    importBatches: 'id',
    changeSets: 'seq, &id',
    changeBodies: 'seq',
    meta: 'key',
    usageColumns: 'key',
    usageDelta: 'id',
    usageText: 'id',
    listColumns: 'key',
    listDelta: 'id',
    drafts: 'key',
  },
};
