import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import { groupedRows } from '#shared/domain/record/grouped-rows.ts';
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
    assignmentsOf: groupedRows(assignments, ({ animatorId }) => animatorId),
    assignmentsAt: groupedRows(assignments, ({ placeId }) => placeId),
    absencesOf: groupedRows(absences, ({ animatorId }) => animatorId),
    replacementsFor: groupedRows(replacements, ({ absenceId }) => absenceId),
    replacementsBy: groupedRows(replacements, ({ animatorId }) => animatorId),
    replacementsAt: groupedRows(replacements, ({ placeId }) => placeId),
  };
}

/** The last day of a replacement: its own, else that of the absence that it answers. */
export function replacementRun(
  { from, to }: Pick<Replacement, 'from' | 'to'>,
  absence: Pick<Absence, 'to'> | undefined,
): { readonly from: string; readonly to: string | null } {
  return { from, to: to ?? absence?.to ?? null };
}
