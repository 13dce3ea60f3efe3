import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** How a request for a replacement stands. */
export const replacementStates = ['asked', 'assigned', 'notCovered', 'cancelled'] as const;
export const replacementStateSchema = z.enum(replacementStates);
export type ReplacementState = z.infer<typeof replacementStateSchema>;

/** What an officer can type about a replacement: one place of an absent animator, for a run of days. */
export const replacementFields = {
  absenceId: idSchema,
  placeId: idSchema,
  requestedOn: daySchema,
  from: daySchema,
  /** Last day; null = as long as the absence. */
  to: daySchema.nullable(),
  /** Share of a full time asked for, in hundredths; null when it was not said. */
  ftePercent: z.int().positive().max(200).nullable(),
  state: replacementStateSchema,
  /** Who replaces; only when the state is `assigned`. */
  animatorId: idSchema.nullable(),
  decidedOn: daySchema.nullable(),
  notes: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const replacementInputSchema = z.object(replacementFields);
export type ReplacementInput = z.infer<typeof replacementInputSchema>;

/** A request for a replacement, found or not (data.md, *Records*; seed, Manche). */
export const replacementSchema = z.object({ ...recordShape, ...replacementFields });
export type Replacement = z.infer<typeof replacementSchema>;
