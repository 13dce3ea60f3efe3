import { type AnimatorInput, animatorInputSchema } from '#shared/domain/animator/animator.ts';
import { type AssignmentInput, assignmentInputSchema } from '#shared/domain/assignment/assignment.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const animatorPatch = animatorInputSchema.partial();
const assignmentPatch = assignmentInputSchema.partial();

type Created = Written & { readonly id: string };

/** Enters a new animator. */
export function createAnimator(register: Register, input: AnimatorInput): Promise<Outcome<Created>> {
  return createRecord(register, 'animator', animatorInputSchema, input);
}

/** Changes some fields of an animator. Skills, accreditations and trainings are given whole, each entry being a change. */
export function editAnimator(
  register: Register,
  id: string,
  patch: Partial<AnimatorInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'animator', animatorPatch, id, patch);
}

/** Deletes an animator; refused while assignments, absences, replacements, notes or documents hang on the record. */
export function deleteAnimator(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'animator', id);
}

/** Assigns an animator to a place. More than a full time is no refusal: the screens warn of it. */
export function assignAnimator(register: Register, input: AssignmentInput): Promise<Outcome<Created>> {
  return createRecord(register, 'assignment', assignmentInputSchema, input);
}

/** Changes the place, the time or the days of an assignment. */
export function editAssignment(
  register: Register,
  id: string,
  patch: Partial<AssignmentInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'assignment', assignmentPatch, id, patch);
}

/** Ends an assignment: it stays in the past. @param lastDay its last day */
export function endAssignment(register: Register, id: string, lastDay: Day): Promise<Outcome<Written>> {
  return editAssignment(register, id, { to: lastDay });
}

/** Takes away an assignment that should never have been entered. */
export function deleteAssignment(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'assignment', id);
}
