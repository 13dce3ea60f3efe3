import type { Problem } from '#shared/domain/problem.ts';
import { idSchema } from './record.ts';

/** What a note or a document is about: exactly one of the three is given; the rule of each record checks it. */
export const subjectFields = {
  accessPointId: idSchema.nullable(),
  organisationId: idSchema.nullable(),
  animatorId: idSchema.nullable(),
} as const;

/** The fields that name a subject. */
export const subjectKeys = ['accessPointId', 'organisationId', 'animatorId'] as const;
export type SubjectKey = (typeof subjectKeys)[number];

/** A record that notes and documents can be about. */
export type Subject = Readonly<Record<SubjectKey, string | null>>;

/** Whether exactly one subject is named. */
export function hasOneSubject(subject: Subject): boolean {
  return subjectKeys.filter((key) => subject[key] !== null).length === 1;
}

/** The rule of a note or a document about its subject; empty = it holds. */
export function subjectProblems(subject: Subject): readonly Problem[] {
  return hasOneSubject(subject)
    ? []
    : [{ code: 'record/one-subject', values: {}, severity: 'error', row: null, field: 'accessPointId' }];
}
