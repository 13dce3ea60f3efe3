import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import type { Animator } from './animator.ts';

/** The living animators and all that is dated of them, by id. */
export type PeopleRows = {
  readonly animators: ReadonlyMap<string, Animator>;
  readonly assignments: ReadonlyMap<string, Assignment>;
  readonly absences: ReadonlyMap<string, Absence>;
  readonly replacements: ReadonlyMap<string, Replacement>;
};

/** The same, with what hangs on what. */
export type People = PeopleRows & {
  readonly assignmentsOf: (animatorId: string) => readonly Assignment[];
  readonly assignmentsAt: (placeId: string) => readonly Assignment[];
  readonly absencesOf: (animatorId: string) => readonly Absence[];
  readonly replacementsFor: (absenceId: string) => readonly Replacement[];
  readonly replacementsBy: (animatorId: string) => readonly Replacement[];
  readonly replacementsAt: (placeId: string) => readonly Replacement[];
};

/** Groups the rows. Each group is made at the first question that needs it. */
export function makePeople(rows: PeopleRows): People {
  const { assignments, absences, replacements } = rows;
  return {
    ...rows,
    assignmentsOf: grouped(assignments, ({ animatorId }) => animatorId),
    assignmentsAt: grouped(assignments, ({ placeId }) => placeId),
    absencesOf: grouped(absences, ({ animatorId }) => animatorId),
    replacementsFor: grouped(replacements, ({ absenceId }) => absenceId),
    replacementsBy: grouped(replacements, ({ animatorId }) => animatorId),
    replacementsAt: grouped(replacements, ({ placeId }) => placeId),
  };
}

/** The last day of a replacement: its own, else that of the absence that it answers. */
export function replacementRun(
  { from, to }: Pick<Replacement, 'from' | 'to'>,
  absence: Pick<Absence, 'to'> | undefined,
): { readonly from: string; readonly to: string | null } {
  return { from, to: to ?? absence?.to ?? null };
}

function grouped<T>(
  rows: ReadonlyMap<string, T>,
  keyOf: (row: T) => string | null,
): (key: string) => readonly T[] {
  let groups: Map<string, T[]> | null = null;
  return (key) => {
    if (groups === null) {
      groups = new Map();
      for (const row of rows.values()) {
        const own = keyOf(row);
        if (own === null) continue;
        const group = groups.get(own);
        if (group === undefined) groups.set(own, [row]);
        else group.push(row);
      }
    }
    return groups.get(key) ?? [];
  };
}
