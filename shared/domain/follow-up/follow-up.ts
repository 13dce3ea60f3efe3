import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { laterSubjectFields, subjectFields } from '#shared/domain/record/subject.ts';
import { z } from '#shared/schema.ts';

/** How the officer was in touch. */
export const followUpKinds = ['visit', 'phone', 'email', 'meeting', 'other'] as const;
export const followUpKindSchema = z.enum(followUpKinds);
export type FollowUpKind = z.infer<typeof followUpKindSchema>;

/** What an officer can type about a visit or a contact. */
export const followUpFields = {
  ...subjectFields,
  kind: followUpKindSchema,
  day: daySchema,
  text: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  /** When to be in touch again; null = nothing planned. */
  nextOn: daySchema.nullable(),
  /** Day on which that was done; null while it is to do. */
  nextDoneOn: daySchema.nullable(),
} as const;
export const followUpInputSchema = z.object(followUpFields);
export type FollowUpInput = z.infer<typeof followUpInputSchema>;

/** *Suivi*: a visit to a place, or a contact with a place, a structure or an animator, and the next date. */
export const followUpSchema = z.object({ ...recordShape, ...followUpFields, ...laterSubjectFields });
export type FollowUp = z.infer<typeof followUpSchema>;
