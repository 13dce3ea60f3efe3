import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { lastVisits, pendingFollowUps } from '#shared/domain/follow-up/follow-up-agenda.ts';
import type { PlaceSheetInput, SheetAnimator } from './place-sheet.ts';

/** All that the sheet of a place is made from; undefined while it loads, null when the place is not there. */
export function usePlaceSheet(placeId: string): PlaceSheetInput | null | undefined {
  const { database, settings } = useRegister();
  const today = todayIn(settings.timeZone);
  const read = useCallback((api: RegisterApi) => api.placeReturns(placeId), [placeId]);
  const returns = useRegisterQuery(read, ['usageReturn']);
  const records = useLiveQuery(() => readPlace(database, placeId, today), [database, placeId, today]);
  return useMemo(() => {
    if (records === undefined || returns === undefined) return undefined;
    return records === null ? null : { ...records, returns, today };
  }, [records, returns, today]);
}

async function readPlace(
  database: RegisterDatabase,
  placeId: string,
  today: Day,
): Promise<Omit<PlaceSheetInput, 'returns' | 'today'> | null> {
  const place = await database.accessPoints.get(placeId);
  if (place === undefined || place.deletedAt !== null) return null;
  const [carrier, hub, networks, followUps, animators] = await Promise.all([
    place.carrierId === null ? undefined : database.organisations.get(place.carrierId),
    place.hubId === null ? undefined : database.accessPoints.get(place.hubId),
    database.networks.bulkGet([...place.networkIds]),
    database.followUps.where('accessPointId').equals(placeId).toArray(),
    animatorsOf(database, placeId, today),
  ]);
  return {
    place,
    carrier: carrier?.name ?? null,
    hub: hub?.name ?? null,
    networks: networks.flatMap((network) => network?.name ?? []),
    animators,
    lastVisit: lastVisits(followUps).get(placeId) ?? null,
    nextOn: pendingFollowUps(followUps)[0]?.nextOn ?? null,
  };
}

/** The animators whose assignment to a place runs on a day, by name. */
async function animatorsOf(
  database: RegisterDatabase,
  placeId: string,
  day: Day,
): Promise<readonly SheetAnimator[]> {
  const assignments = (await database.assignments.where('placeId').equals(placeId).toArray()).filter(
    ({ deletedAt, from, to }) => deletedAt === null && (from ?? '') <= day && (to === null || to >= day),
  );
  const rows = await database.animators.bulkGet(assignments.map(({ animatorId }) => animatorId));
  return assignments
    .flatMap(({ ftePercent, task }, at): readonly SheetAnimator[] => {
      const animator = rows[at];
      if (animator === undefined || animator.deletedAt !== null) return [];
      const { phone, emails } = animator;
      return [{ name: animatorName(animator), ftePercent, task, phone, emails }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
