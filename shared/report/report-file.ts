import { reportFields } from '#shared/domain/report/report.ts';
import { registerSettingsFields } from '#shared/domain/setting/register-settings.ts';
import { z } from '#shared/schema.ts';
import { reportModelSchema } from './report-model-schema.ts';

const { narratives, notes, objectives } = reportFields;
const { officer, organisation, example, timeZone, language } = registerSettingsFields;

/**
 * A report as a JSON file for other programs: the model with every text in words, each figure with its value, unit,
 * n and N, definition and sources, and the officer's own words beside it. A reader goes by `format` and `version`;
 * within a version, fields are added, never taken away nor given another meaning.
 */
export const reportFileSchema = z.object({
  format: z.literal('maillage-report'),
  version: z.literal(1),
  /** The language of the words. */
  language,
  title: z.string(),
  settings: z.object({ officer, organisation, example, timeZone }),
  /** The officer's texts by chapter, as trees; live figures are nodes that name a key figure. */
  narratives,
  notes,
  /** What was aimed at, by the id of the key figure and in its unit. */
  objectives,
  model: reportModelSchema,
});
export type ReportFile = z.infer<typeof reportFileSchema>;
