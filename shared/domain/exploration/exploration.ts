import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { periodSchema } from '#shared/domain/calendar/period.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What a question of the explorer can cut figures by. */
export const explorationDimensions = [
  'month',
  'quarter',
  'year',
  'weekday',
  'place',
  'stop',
  'commune',
  'epci',
  'departement',
  'network',
  'label',
  'placeKind',
  'zoning',
  'gender',
  'age',
  'situation',
  'activity',
  'residence',
  'sessionKind',
  'theme',
  'animator',
] as const;
export const explorationDimensionSchema = z.enum(explorationDimensions);
export type ExplorationDimension = z.infer<typeof explorationDimensionSchema>;

/** How the answer is drawn. */
export const explorationShapes = ['line', 'bar', 'stacked', 'share', 'smallMultiples', 'heatMap'] as const;
export const explorationShapeSchema = z.enum(explorationShapes);
export type ExplorationShape = z.infer<typeof explorationShapeSchema>;

/** A question: what is counted, by what, of whom, when. */
export const explorationQuestionSchema = z.object({
  /** Code of what is counted: a measure of returns, or one of sessions (`shared/figures`). */
  measure: z.string().min(1).max(60),
  rows: explorationDimensionSchema,
  columns: explorationDimensionSchema.nullable(),
  /** The values that are kept of some dimensions, by their codes or ids. */
  filters: z
    .array(
      z.object({ dimension: explorationDimensionSchema, values: z.array(z.string().max(200)).max(2_000) }),
    )
    .max(explorationDimensions.length),
  period: periodSchema,
  /** Whether the same months a year earlier stand beside. */
  comparedWithYearBefore: z.boolean(),
  shape: explorationShapeSchema,
});
export type ExplorationQuestion = z.infer<typeof explorationQuestionSchema>;

/** What an officer keeps of a question. */
export const explorationFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  question: explorationQuestionSchema,
  /** Whether the annual report shows the answer, for its own period. */
  inReport: z.boolean(),
  /** The officer's words under the answer in the report. */
  note: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const explorationInputSchema = z.object(explorationFields);
export type ExplorationInput = z.infer<typeof explorationInputSchema>;

/** *Analyse enregistrée*: a question to the figures of usage, under a name. */
export const explorationSchema = z.object({ ...recordShape, ...explorationFields });
export type Exploration = z.infer<typeof explorationSchema>;
