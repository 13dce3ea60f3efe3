import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';
import { reportBodyFields } from './report.ts';

export const reportTemplateFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  ...reportBodyFields,
} as const;
export const reportTemplateInputSchema = z.object(reportTemplateFields);
export type ReportTemplateInput = z.infer<typeof reportTemplateInputSchema>;

/** *Modèle de bilan*: chapters in their order and a text to begin from. */
export const reportTemplateSchema = z.object({ ...recordShape, ...reportTemplateFields });
export type ReportTemplate = z.infer<typeof reportTemplateSchema>;
