import { type AnimatorFacts, noStaff, type StaffFacts } from '#shared/figures/staff-facts.ts';

/** What the figures know of an animator of whom little is told: an employee. */
export function makeAnimatorFacts(id: string, more: Partial<AnimatorFacts> = {}): AnimatorFacts {
  return {
    id,
    kind: 'specialist',
    status: 'employee',
    contract: null,
    contractTo: null,
    employerId: null,
    skills: [],
    trainings: [],
    verifiedOn: null,
    ...more,
  };
}

/** An assignment in a few words: since ever and without an end unless said. */
export function assign(
  animatorId: string,
  placeId: string,
  ftePercent: number | null,
  from: string | null = null,
  to: string | null = null,
): StaffFacts['assignments'][number] {
  return { id: `${animatorId}-${placeId}-${from}`, animatorId, placeId, ftePercent, from, to };
}

/** Animators and what is dated of them. */
export function makeStaffFacts(more: Partial<StaffFacts>): StaffFacts {
  return { ...noStaff, ...more };
}
