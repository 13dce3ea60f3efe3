import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';
import { workingCalendarSchema } from './working-calendar.ts';

/** The territorial levels that answer (seed, Médias-Cité: « la réactivité attendue doit permettre de définir l’échelon territorial pertinent »). */
export const levelKinds = ['place', 'hub', 'epci', 'departement', 'region', 'outside'] as const;
export const levelKindSchema = z.enum(levelKinds);
export type LevelKind = z.infer<typeof levelKindSchema>;

/** What an officer can type about a level that answers. */
export const answeringLevelFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  kind: levelKindSchema,
  /** The place that answers, where it is one. */
  accessPointId: idSchema.nullable(),
  organisationId: idSchema.nullable(),
  contact: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  ...workingCalendarSchema.shape,
} as const;
export const answeringLevelInputSchema = z.object(answeringLevelFields);
export type AnsweringLevelInput = z.infer<typeof answeringLevelInputSchema>;

/** *Échelon qui répond*, with its own calendar (data.md, figure 8). */
export const answeringLevelSchema = z.object({ ...recordShape, ...answeringLevelFields });
export type AnsweringLevel = z.infer<typeof answeringLevelSchema>;

/** The repeating parts of a level. */
export const answeringLevelParts = ['closures'] as const;
