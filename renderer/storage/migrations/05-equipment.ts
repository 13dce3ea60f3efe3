import type { Migration } from './migration.ts';

/** What notes and documents can be about since this version. */
const added: Readonly<Record<string, null>> = { itemId: null, loanId: null };

/** Loan points, items, kits, loans and what is done to items; notes and documents about them. */
export const equipment: Migration = {
  version: 5,
  stores: {
    loanPoints: 'id, placeId, animatorId',
    lots: 'id, donorId',
    items: 'id, inventoryNumber, funderId, lotId, loanPointId, placeId, kitId',
    kits: 'id, loanPointId',
    transfers: 'id, itemId, fromLoanPointId, fromPlaceId, toLoanPointId, toPlaceId',
    loans: 'id, loanPointId, borrowerPlaceId, borrowerOrganisationId, borrowerAnimatorId, number, seriesId',
    loanLines: 'id, loanId, itemId, kitId',
    maintenances: 'id, itemId, loanId',
    inventories: 'id, loanPointId',
    inventoryCounts: 'id, inventoryId, itemId',
    equipmentSettings: 'id',
    followUps: 'id, accessPointId, organisationId, animatorId, nextOn, itemId, loanId',
    attachments: 'id, accessPointId, organisationId, animatorId, itemId, loanId',
  },
  upgrade: async (transaction) => {
    for (const table of ['followUps', 'attachments'])
      await transaction
        .table(table)
        .toCollection()
        .modify((row: Record<string, unknown>) => {
          for (const [field, value] of Object.entries(added)) row[field] ??= value;
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
  const lacks = table === 'followUp' || table === 'attachment';
  return lacks && typeof record === 'object' && record !== null ? { ...added, ...record } : record;
}
