import { wholeDashboard } from '#shared/domain/dashboard/dashboard-blocks.ts';
import {
  DASHBOARD_SETTINGS_ID,
  type DashboardSettingsInput,
  dashboardSettingsInputSchema,
} from '#shared/domain/dashboard/dashboard-settings.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { type SettingsRecord, settingsChanges } from './settings-changes.ts';
import type { Written } from './write-path.ts';

const patchSchema = dashboardSettingsInputSchema.partial();
const settings: SettingsRecord = {
  table: 'dashboardSettings',
  id: DASHBOARD_SETTINGS_ID,
  defaults: wholeDashboard,
  parts: [],
};

/** Sets some parts of the choice of the dashboard; the first act of all makes the record. An undo of that act leaves it deleted. */
export async function editDashboardSettings(
  register: Register,
  patch: Partial<DashboardSettingsInput>,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const stored = await register.database.dashboardSettings.get(DASHBOARD_SETTINGS_ID);
      return accepted(settingsChanges(settings, stored, parsed.data, act));
    },
  });
}
