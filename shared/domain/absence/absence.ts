import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** Why an animator is away. Nothing of a person's health is asked beyond « sick leave ». */
export const absenceReasons = ['leave', 'sickLeave', 'parental', 'training', 'vacancy', 'other'] as const;
export const absenceReasonSchema = z.enum(absenceReasons);
export type AbsenceReason = z.infer<typeof absenceReasonSchema>;

/** What an officer can type about an absence. */
export const absenceFields = {
  animatorId: idSchema,
  from: daySchema,
  /** Last day; null = the return is not known. */
  to: daySchema.nullable(),
  reason: absenceReasonSchema.nullable(),
  notes: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const absenceInputSchema = z.object(absenceFields);
export type AbsenceInput = z.infer<typeof absenceInputSchema>;

/** An absence of an animator, wherever assigned (data.md, *Records*). */
export const absenceSchema = z.object({ ...recordShape, ...absenceFields });
export type Absence = z.infer<typeof absenceSchema>;
