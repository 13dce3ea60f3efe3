import type { Problem } from '#shared/domain/problem.ts';
import { idSchema } from './record.ts';

/** What a note or a document is about: exactly one is given; the rule of each record checks it. */
export const subjectFields = {
  accessPointId: idSchema.nullable(),
  organisationId: idSchema.nullable(),
  animatorId: idSchema.nullable(),
  itemId: idSchema.nullable(),
  loanId: idSchema.nullable(),
  ticketId: idSchema.nullable(),
} as const;

/** For records of files and journals written before items, loans and tickets were subjects. */
export const laterSubjectFields = {
  itemId: subjectFields.itemId.default(null),
  loanId: subjectFields.loanId.default(null),
  ticketId: subjectFields.ticketId.default(null),
} as const;

/** The fields that name a subject. */
export const subjectKeys = [
  'accessPointId',
  'organisationId',
  'animatorId',
  'itemId',
  'loanId',
  'ticketId',
] as const;
export type SubjectKey = (typeof subjectKeys)[number];

/** A record that notes and documents can be about. */
export type Subject = Readonly<Record<SubjectKey, string | null>>;

/** Nothing named yet. */
export const noSubject: Subject = {
  accessPointId: null,
  organisationId: null,
  animatorId: null,
  itemId: null,
  loanId: null,
  ticketId: null,
};

/** The fields of a note or a document about one record. */
export function subjectOf({ key, id }: { readonly key: SubjectKey; readonly id: string }): Subject {
  return { ...noSubject, [key]: id };
}

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
