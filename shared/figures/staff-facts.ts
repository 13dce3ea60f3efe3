import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { PeopleRows } from '#shared/domain/animator/people.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { OrganisationKind } from '#shared/domain/organisation/organisation.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';

/** What the figures need to know of an animator. */
export type AnimatorFacts = Pick<
  Animator,
  'id' | 'kind' | 'status' | 'contract' | 'contractTo' | 'employerId' | 'skills' | 'trainings' | 'verifiedOn'
>;

/** What the figures on animators are computed from: living records only. */
export type StaffFacts = {
  readonly animators: readonly AnimatorFacts[];
  readonly assignments: readonly Pick<
    Assignment,
    'id' | 'animatorId' | 'placeId' | 'ftePercent' | 'from' | 'to'
  >[];
  readonly absences: readonly Pick<Absence, 'id' | 'animatorId' | 'from' | 'to'>[];
  readonly replacements: readonly Pick<
    Replacement,
    'id' | 'absenceId' | 'placeId' | 'from' | 'to' | 'ftePercent' | 'state' | 'animatorId'
  >[];
  /** Kind of each living structure, by its id; null where it is not known. */
  readonly employerKinds: ReadonlyMap<string, OrganisationKind | null>;
};

/** What the figures read of the people in memory. @param organisationsOf the structures of some ids, with their kind */
export function staffFacts(
  { animators, assignments, absences, replacements }: PeopleRows,
  organisationsOf: (
    ids: readonly string[],
  ) => readonly { readonly id: string; readonly kind: OrganisationKind | null }[],
): StaffFacts {
  const rows = [...animators.values()];
  const employerIds = [...new Set(rows.flatMap(({ employerId }) => employerId ?? []))];
  return {
    animators: rows,
    assignments: [...assignments.values()],
    absences: [...absences.values()],
    replacements: [...replacements.values()],
    employerKinds: new Map(organisationsOf(employerIds).map(({ id, kind }) => [id, kind])),
  };
}

/** A register without animators. */
export const noStaff: StaffFacts = {
  animators: [],
  assignments: [],
  absences: [],
  replacements: [],
  employerKinds: new Map(),
};
