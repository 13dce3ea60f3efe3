import { wholeDashboard } from '#shared/domain/dashboard/dashboard-blocks.ts';
import {
  DASHBOARD_SETTINGS_ID,
  type DashboardSettingsInput,
  dashboardSettingsInputSchema,
} from '#shared/domain/dashboard/dashboard-settings.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = dashboardSettingsInputSchema.partial();

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
      const table = 'dashboardSettings';
      const whole: DashboardSettingsInput = {
        figures: [...wholeDashboard.figures],
        tasks: [...wholeDashboard.tasks],
        trends: [...wholeDashboard.trends],
      };
      const stored = await register.database.dashboardSettings.get(DASHBOARD_SETTINGS_ID);
      if (stored === undefined)
        return accepted([
          creationChange(table, DASHBOARD_SETTINGS_ID, { ...whole, ...parsed.data }, [], act),
        ]);
      const fields = stored.deletedAt === null ? parsed.data : { ...whole, ...parsed.data, deletedAt: null };
      return accepted(editChanges(table, stored, fields, [], act));
    },
  });
}
