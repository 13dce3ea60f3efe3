import { useLiveQuery } from 'dexie-react-hooks';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Absence } from '#shared/domain/absence/absence.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';

/** All that is dated around an animator or a place, with the names of what it refers to. */
export type DatedRecords = {
  readonly assignments: readonly Assignment[];
  /** Latest first. */
  readonly absences: readonly Absence[];
  /** The requests that answer those absences. */
  readonly requests: readonly Replacement[];
  /** The replacements that the animator does, latest first; empty for a place. */
  readonly replacing: readonly Replacement[];
  /** Absences of others that those replacements answer. */
  readonly answered: ReadonlyMap<string, Absence>;
  readonly names: ReadonlyMap<string, string>;
};

/** What is dated of an animator; undefined while it loads. */
export function useAnimatorTime(animatorId: string): DatedRecords | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const [assignments, absences, replacing] = await Promise.all([
      database.assignments.where('animatorId').equals(animatorId).toArray(),
      database.absences.where('animatorId').equals(animatorId).toArray(),
      database.replacements.where('animatorId').equals(animatorId).toArray(),
    ]);
    return withNames(database, living(assignments), living(absences), living(replacing));
  }, [database, animatorId]);
}

/** What is dated at a place: its assignments, the absences of those assigned, who replaces; undefined while it loads. */
export function usePlaceTime(placeId: string): DatedRecords | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const assignments = living(await database.assignments.where('placeId').equals(placeId).toArray());
    const absences = await database.absences
      .where('animatorId')
      .anyOf(assignments.map(({ animatorId }) => animatorId))
      .toArray();
    return withNames(database, assignments, living(absences), []);
  }, [database, placeId]);
}

async function withNames(
  database: RegisterDatabase,
  assignments: readonly Assignment[],
  absences: readonly Absence[],
  replacing: readonly Replacement[],
): Promise<DatedRecords> {
  const requests = living(
    await database.replacements
      .where('absenceId')
      .anyOf(absences.map(({ id }) => id))
      .toArray(),
  );
  const others = await database.absences.bulkGet(replacing.map(({ absenceId }) => absenceId));
  const answered = new Map(others.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  const dated = [...assignments, ...requests, ...replacing];
  const [places, animators] = await Promise.all([
    database.accessPoints.bulkGet([...new Set(dated.map(({ placeId }) => placeId))]),
    database.animators.bulkGet([
      ...new Set([...dated, ...answered.values()].flatMap(({ animatorId }) => animatorId ?? [])),
    ]),
  ]);
  const names = new Map<string, string>();
  for (const row of places) if (row !== undefined) names.set(row.id, row.name);
  for (const row of animators) if (row !== undefined) names.set(row.id, animatorName(row));
  return {
    assignments: [...assignments].sort(byStart),
    absences: [...absences].sort(byStart),
    requests,
    replacing: [...replacing].sort(byStart),
    answered,
    names,
  };
}

function living<T extends { readonly deletedAt: string | null }>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** Latest first; since ever comes last. */
function byStart(a: { readonly from: string | null }, b: { readonly from: string | null }): number {
  const [first, second] = [a.from ?? '', b.from ?? ''];
  return first < second ? 1 : first > second ? -1 : 0;
}
