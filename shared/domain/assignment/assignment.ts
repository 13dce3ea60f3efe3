import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What an officer can type about an assignment. */
export const assignmentFields = {
  animatorId: idSchema,
  placeId: idSchema,
  /** Share of a full time, in hundredths (50 = 0,5 ETP); null when it is not known. */
  ftePercent: z.int().positive().max(200).nullable(),
  /** First day; null = since ever. */
  from: daySchema.nullable(),
  /** Last day; null = still running, without a known end. */
  to: daySchema.nullable(),
  /** What the animator does there, in a few words. */
  task: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  notes: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const assignmentInputSchema = z.object(assignmentFields);
export type AssignmentInput = z.infer<typeof assignmentInputSchema>;

/** *Affectation*: animator × place × FTE × period (product.md, *Words*). */
export const assignmentSchema = z.object({ ...recordShape, ...assignmentFields });
export type Assignment = z.infer<typeof assignmentSchema>;
