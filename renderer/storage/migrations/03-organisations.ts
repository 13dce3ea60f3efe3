import type { Migration } from './migration.ts';

/** Structures, and the one that carries each place: nobody named it before. */
export const organisationTable: Migration = {
  version: 3,
  stores: {
    organisations: 'id, siret, rna',
    accessPoints: 'id, hubId, successorId, carrierId, *networkIds',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('accessPoints')
      .toCollection()
      .modify((row: { carrierId?: string | null }) => {
        row.carrierId ??= null;
      });
  },
  mapChange: ([table, id, field, before, after, stamp]) => [
    table,
    id,
    field,
    table === 'accessPoint' && field === '' ? withCarrier(before) : before,
    table === 'accessPoint' && field === '' ? withCarrier(after) : after,
    stamp,
  ],
};

/** A whole place of a version before, with the field that it lacked. */
function withCarrier(place: unknown): unknown {
  return typeof place === 'object' && place !== null ? { carrierId: null, ...place } : place;
}
