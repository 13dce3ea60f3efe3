import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';

/** A place named by another. */
export type NamedPlace = Pick<AccessPoint, 'id' | 'name' | 'locations' | 'statusHistory'>;

/** The places that a place is tied to. */
export type PlaceTies = {
  /** The place that supports it. */
  readonly hub: NamedPlace | null;
  /** The place that it was merged into. */
  readonly successor: NamedPlace | null;
  /** The places that were merged into it, by name. */
  readonly mergedFrom: readonly NamedPlace[];
  /** The places that it supports, by name. */
  readonly supported: readonly NamedPlace[];
};

const none: PlaceTies = { hub: null, successor: null, mergedFrom: [], supported: [] };

/** The places that a place is tied to; none while they load. */
export function usePlaceTies({ id, hubId, successorId }: AccessPoint): PlaceTies {
  const { database } = useRegister();
  const ties = useLiveQuery(async (): Promise<PlaceTies> => {
    const { accessPoints } = database;
    const [hub, successor, mergedFrom, supported] = await Promise.all([
      hubId === null ? undefined : accessPoints.get(hubId),
      successorId === null ? undefined : accessPoints.get(successorId),
      accessPoints.where('successorId').equals(id).toArray(),
      accessPoints.where('hubId').equals(id).toArray(),
    ]);
    const living = (rows: readonly AccessPoint[]) =>
      rows.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => a.name.localeCompare(b.name, 'fr'));
    return {
      hub: hub ?? null,
      successor: successor ?? null,
      mergedFrom: living(mergedFrom),
      supported: living(supported),
    };
  }, [database, id, hubId, successorId]);
  return ties ?? none;
}
