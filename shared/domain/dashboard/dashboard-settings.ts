import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const blockId = z.string().min(1).max(60);

/** What the officer chose to see on the dashboard. A code that a program does not know is left where it stands. */
export const dashboardSettingsFields = {
  /** Codes of the key figures, in their order. */
  figures: z.array(blockId).max(60),
  /** Codes of the kinds of things to do, in their order. */
  tasks: z.array(blockId).max(60),
  /** Codes of the trends, in their order. */
  trends: z.array(blockId).max(60),
} as const;
export const dashboardSettingsInputSchema = z.object(dashboardSettingsFields);
export type DashboardSettingsInput = z.infer<typeof dashboardSettingsInputSchema>;

/** The choice of the dashboard: one record at most, under {@link DASHBOARD_SETTINGS_ID}; without one, everything shows. */
export const dashboardSettingsSchema = z.object({ ...recordShape, ...dashboardSettingsFields });
export type DashboardSettings = z.infer<typeof dashboardSettingsSchema>;

/** Id of the one record, the same in every register so that two registers merge theirs. */
export const DASHBOARD_SETTINGS_ID = '00000000-0000-7000-8000-000000000005';
