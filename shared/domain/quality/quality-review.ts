import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';
import { QUALITY_STEPS } from './quality-grid.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

export const qualityAnswerSchema = z.object({
  /** Id of the question. */
  id: idSchema,
  /** The step; null = not looked at, never the first step. */
  step: z.int().min(1).max(QUALITY_STEPS).nullable(),
  comment: optionalText,
});
export type QualityAnswer = z.infer<typeof qualityAnswerSchema>;

/** What an officer enters of a review: a place, a day, a grid. */
export const qualityReviewFields = {
  placeId: idSchema,
  gridId: idSchema,
  day: daySchema,
  /** Who took part in it, in words. */
  participants: optionalText,
  answers: z.array(qualityAnswerSchema).max(200),
  /** What was agreed to do next. */
  actions: optionalText,
  comment: optionalText,
} as const;
export const qualityReviewInputSchema = z.object(qualityReviewFields);
export type QualityReviewInput = z.infer<typeof qualityReviewInputSchema>;

/** *Démarche qualité*: a dated self-assessment of a place; it shows progress and never ranks places (product.md). */
export const qualityReviewSchema = z.object({ ...recordShape, ...qualityReviewFields });
export type QualityReview = z.infer<typeof qualityReviewSchema>;
