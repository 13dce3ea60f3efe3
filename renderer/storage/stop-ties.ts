import { type Stop, stopSchema } from '#shared/domain/access-point/access-point.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Register } from './register.ts';
import { sessionsAfter } from './session-reversal.ts';
import { returnsAfter } from './usage-reversal.ts';

/**
 * Why the stops that these changes take off their place cannot go: each one that a return or a session still names
 * once the changes are made. Without its stop such a return would be nowhere in the grid. Empty = all may go.
 */
export async function stopsInUse(
  register: Register,
  changes: readonly Change[],
): Promise<readonly Problem[]> {
  const going = changes.flatMap(goingStop);
  if (going.length === 0) return [];
  const placeIds = new Set(going.map(({ placeId }) => placeId));
  const { usage, sessions } = register.parts;
  const returns = countsByStop(returnsAfter(await usage.ofPlaces(placeIds), changes));
  const { sessions: held } = await sessions.chosen({ placeIds: [...placeIds] });
  const entered = countsByStop(sessionsAfter(held, changes));
  return going.flatMap(({ stop }) => [
    ...tied('access-point/stop-has-returns', stop, returns.get(stop.id) ?? 0),
    ...tied('access-point/stop-has-sessions', stop, entered.get(stop.id) ?? 0),
  ]);
}

function goingStop([table, placeId, field, before, after]: Change) {
  if (table !== 'accessPoint' || !field.startsWith('stops/') || after !== null) return [];
  return [{ placeId, stop: stopSchema.parse(before) }];
}

function countsByStop(named: readonly { readonly stopId: string | null }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stopId } of named) if (stopId !== null) counts.set(stopId, (counts.get(stopId) ?? 0) + 1);
  return counts;
}

function tied(code: string, { name }: Stop, count: number): readonly Problem[] {
  return count === 0 ? [] : [{ code, values: { name, count }, severity: 'error', row: null, field: 'stops' }];
}
