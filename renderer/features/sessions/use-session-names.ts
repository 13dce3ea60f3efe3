import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Session } from '#shared/domain/session/session.ts';

/** Names of the places, stops and animators of some sessions, by their ids; undefined while they are read. */
export function useSessionNames(sessions: readonly Session[]): ReadonlyMap<string, string> | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const placeIds = [...new Set(sessions.map(({ placeId }) => placeId))];
    const animatorIds = [...new Set(sessions.flatMap(({ animatorId }) => animatorId ?? []))];
    const [places, animators] = await Promise.all([
      database.accessPoints.bulkGet(placeIds),
      database.animators.bulkGet(animatorIds),
    ]);
    const names = new Map<string, string>();
    for (const place of places) {
      if (place === undefined) continue;
      names.set(place.id, place.name);
      for (const { id, name } of place.stops) names.set(id, name);
    }
    for (const animator of animators)
      if (animator !== undefined) names.set(animator.id, animatorName(animator));
    return names;
  }, [database, sessions]);
}
