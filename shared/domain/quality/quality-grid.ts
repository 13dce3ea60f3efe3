import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** Steps of the scale: 1 is the first, 4 the last (issue: a four-step scale, so that nobody stays in the middle). */
export const QUALITY_STEPS = 4;

export const qualityThemeSchema = z.object({ id: idSchema, name: z.string().trim().min(1).max(NAME_LIMIT) });
export const qualityQuestionSchema = z.object({
  id: idSchema,
  themeId: idSchema,
  text: z.string().trim().min(1).max(500),
  help: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  /** No longer asked in new reviews; what was answered stays. */
  retired: z.boolean(),
});
export type QualityTheme = z.infer<typeof qualityThemeSchema>;
export type QualityQuestion = z.infer<typeof qualityQuestionSchema>;

/** What an officer types of a grid of quality. */
export const qualityGridFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  intro: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  /** Words of the four steps, from the first to the last. */
  stepLabels: z.array(z.string().trim().min(1).max(60)).length(QUALITY_STEPS),
  themes: z.array(qualityThemeSchema).max(30),
  questions: z.array(qualityQuestionSchema).max(200),
} as const;
export const qualityGridInputSchema = z.object(qualityGridFields);
export type QualityGridInput = z.infer<typeof qualityGridInputSchema>;

/** *Grille qualité*: themes, questions and the words of the scale. */
export const qualityGridSchema = z.object({ ...recordShape, ...qualityGridFields });
export type QualityGrid = z.infer<typeof qualityGridSchema>;
