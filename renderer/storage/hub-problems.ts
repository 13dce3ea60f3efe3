import type { Table } from 'dexie';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Problem } from '#shared/domain/problem.ts';

type RowsAfter = ReadonlyMap<string, AccessPoint | null>;

/**
 * Places whose hub would depend on them in turn, directly or through other places, once the act is done.
 *
 * @param stored the table as it is before the act
 */
export async function hubCircles(
  stored: Table<AccessPoint, string>,
  after: RowsAfter,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const place of after.values()) {
    // A place that names itself is told by its own rule.
    if (place === null || place.deletedAt !== null || place.hubId === null || place.hubId === place.id)
      continue;
    const hub = await placeAfter(stored, after, place.hubId);
    if (hub !== null && (await dependsOn(stored, after, hub, place.id)))
      problems.push({
        code: 'access-point/hub-circle',
        values: { name: place.name, hub: hub.name },
        severity: 'error',
        row: null,
        field: 'hubId',
      });
  }
  return problems;
}

/** Whether a place depends on another, its hub's hub and so on looked at. */
async function dependsOn(
  stored: Table<AccessPoint, string>,
  after: RowsAfter,
  place: AccessPoint,
  on: string,
): Promise<boolean> {
  const seen = new Set<string>();
  let at: AccessPoint | null = place;
  while (at !== null && at.hubId !== null && !seen.has(at.id)) {
    if (at.hubId === on) return true;
    seen.add(at.id);
    at = await placeAfter(stored, after, at.hubId);
  }
  return false;
}

async function placeAfter(
  stored: Table<AccessPoint, string>,
  after: RowsAfter,
  id: string,
): Promise<AccessPoint | null> {
  const row = after.has(id) ? after.get(id) : await stored.get(id);
  return row === undefined || row === null || row.deletedAt !== null ? null : row;
}
