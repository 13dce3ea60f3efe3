import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';

/** The `id` of a place in an export. */
export type StandardId = {
  readonly id: string;
  /** The id that another place bears too; null where it is free. */
  readonly taken: string | null;
};

/**
 * The `id` that each place bears in an export, the same whatever the selection: the one that its own source gave it,
 * so that the file ties to the place again; else the register's own. Two places never share one (`id` is the
 * schema's primary key): the older place keeps it.
 *
 * @param places every place of the register that is not deleted
 */
export function standardIds(
  places: readonly Pick<AccessPoint, 'id' | 'dataSource' | 'externalIds'>[],
): ReadonlyMap<string, StandardId> {
  const ids = new Map<string, StandardId>();
  const used = new Set<string>();
  // Ids of the register are in the order in which the places were made.
  for (const place of [...places].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const given = place.externalIds.find(({ source }) => source === (place.dataSource ?? ''))?.value ?? null;
    const isTaken = given !== null && used.has(given);
    const id = given === null || isTaken ? place.id : given;
    used.add(id);
    ids.set(place.id, { id, taken: isTaken ? given : null });
  }
  return ids;
}
