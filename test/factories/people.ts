import { v7 as uuid } from 'uuid';
import type { AbsenceInput } from '#shared/domain/absence/absence.ts';
import type { Animator, AnimatorInput, Skill } from '#shared/domain/animator/animator.ts';
import { emptyAnimator } from '#shared/domain/animator/empty-animator.ts';
import type { Assignment, AssignmentInput } from '#shared/domain/assignment/assignment.ts';
import type { ReplacementInput } from '#shared/domain/replacement/replacement.ts';

const bookkeeping = {
  createdAt: '2024-01-15T09:30:00.000Z',
  updatedAt: '2024-01-15T09:30:00.000Z',
  updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
  deletedAt: null,
  stamps: { record: { at: '1705311000000-00000-dev00001', prev: null }, fields: {} },
};

/** What an officer could type about an animator: everything unknown but the name. */
export function makeAnimatorInput(overrides: Partial<AnimatorInput> = {}): AnimatorInput {
  return { ...emptyAnimator, lastName: 'Le Goff', firstName: 'Anaïg', ...overrides };
}

/** An animator as the database holds it. */
export function makeAnimator(overrides: Partial<Animator> = {}): Animator {
  return { id: uuid(), ...bookkeeping, ...makeAnimatorInput(), ...overrides };
}

/** A skill of which the three conditions hold. */
export function makeSkill(theme: string, overrides: Partial<Skill> = {}): Skill {
  return {
    id: uuid(),
    theme,
    willing: true,
    ableToTeach: true,
    employerFrees: true,
    note: null,
    ...overrides,
  };
}

/** Half a time, running since ever. */
export function makeAssignmentInput(
  animatorId: string,
  placeId: string,
  overrides: Partial<AssignmentInput> = {},
): AssignmentInput {
  return { animatorId, placeId, ftePercent: 50, from: null, to: null, task: null, notes: null, ...overrides };
}

/** An assignment as the database holds it. */
export function makeAssignment(
  animatorId: string,
  placeId: string,
  overrides: Partial<Assignment> = {},
): Assignment {
  return { id: uuid(), ...bookkeeping, ...makeAssignmentInput(animatorId, placeId), ...overrides };
}

/** An absence of which the end is not known. */
export function makeAbsenceInput(animatorId: string, overrides: Partial<AbsenceInput> = {}): AbsenceInput {
  return { animatorId, from: '2026-03-02', to: null, reason: 'sickLeave', notes: null, ...overrides };
}

/** A replacement asked for, as long as its absence. */
export function makeReplacementInput(
  absenceId: string,
  placeId: string,
  overrides: Partial<ReplacementInput> = {},
): ReplacementInput {
  return {
    absenceId,
    placeId,
    requestedOn: '2026-03-01',
    from: '2026-03-02',
    to: null,
    ftePercent: null,
    state: 'asked',
    animatorId: null,
    decidedOn: null,
    notes: null,
    ...overrides,
  };
}
