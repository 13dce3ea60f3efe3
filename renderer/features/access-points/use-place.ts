import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';

/** A place as it stands; undefined while it loads, null when it is not in the register or was deleted. */
export function usePlace(placeId: string): AccessPoint | null | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const place = await database.accessPoints.get(placeId);
    return place === undefined || place.deletedAt !== null ? null : place;
  }, [database, placeId]);
}
