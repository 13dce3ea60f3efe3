import { useLiveQuery } from 'dexie-react-hooks';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { readChosenRecords } from '#renderer/entity-ui/chosen-records.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { DirectoryAnimator } from './animator-directory.ts';

/** Records in one directory at most: beyond, nobody would print it, and its pages would weigh on the screen. */
export const DIRECTORY_LIMIT = 1_500;

/** What is to print, and whether some is left out. */
export type DirectoryRows<T> = { readonly rows: readonly T[]; readonly isCut: boolean };

const living = <T extends { readonly deletedAt: string | null }>(
  rows: readonly (T | undefined)[],
): readonly T[] => rows.filter((row) => row !== undefined).filter(({ deletedAt }) => deletedAt === null);

/** The places that the list showed, or all of them; undefined while they are read. */
export function useDirectoryPlaces(): DirectoryRows<AccessPoint> | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const chosen = readChosenRecords(database.name, 'places');
    const rows =
      chosen === null
        ? living(await database.accessPoints.limit(DIRECTORY_LIMIT + 1).toArray())
        : living(await database.accessPoints.bulkGet(chosen.slice(0, DIRECTORY_LIMIT + 1)));
    return { rows: rows.slice(0, DIRECTORY_LIMIT), isCut: rows.length > DIRECTORY_LIMIT };
  }, [database]);
}

/** The animators that the list showed, or all of them, with their places and employers; undefined while they are read. */
export function useDirectoryAnimators(): DirectoryRows<DirectoryAnimator> | undefined {
  const { database, settings } = useRegister();
  const today = todayIn(settings.timeZone);
  return useLiveQuery(async () => {
    const chosen = readChosenRecords(database.name, 'animators');
    const found =
      chosen === null
        ? living(await database.animators.limit(DIRECTORY_LIMIT + 1).toArray())
        : living(await database.animators.bulkGet(chosen.slice(0, DIRECTORY_LIMIT + 1)));
    const animators = found.slice(0, DIRECTORY_LIMIT);
    const ids = animators.map(({ id }) => id);
    const running = living(await database.assignments.where('animatorId').anyOf(ids).toArray()).filter(
      ({ from, to }) => (from ?? '') <= today && (to === null || to >= today),
    );
    const places = await database.accessPoints.bulkGet(running.map(({ placeId }) => placeId));
    const employers = await database.organisations.bulkGet(
      animators.map(({ employerId }) => employerId ?? ''),
    );
    const rows = animators.map((animator, at) => ({
      animator,
      employer: employers[at]?.name ?? null,
      places: running.flatMap(({ animatorId }, index) =>
        animatorId === animator.id ? (places[index]?.name ?? []) : [],
      ),
    }));
    return { rows, isCut: found.length > DIRECTORY_LIMIT };
  }, [database, today]);
}
