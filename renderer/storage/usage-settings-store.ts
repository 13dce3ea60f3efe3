import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import {
  defaultUsageSettings,
  USAGE_SETTINGS_ID,
  type UsageSettingsInput,
  usageSettingsInputSchema,
  usageSettingsParts,
} from '#shared/domain/usage-settings/usage-settings.ts';
import type { RegisterDatabase } from './database.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { type SettingsRecord, settingsChanges } from './settings-changes.ts';
import type { Written } from './write-path.ts';

/** The years whose returns and sessions no longer change; none before the settings were first written. */
export async function lockedYearsOf({ usageSettings }: RegisterDatabase): Promise<readonly number[]> {
  const stored = await usageSettings.get(USAGE_SETTINGS_ID);
  return stored === undefined || stored.deletedAt !== null ? [] : stored.lockedYears;
}

const patchSchema = usageSettingsInputSchema.partial();
const settings: SettingsRecord = {
  table: 'usageSettings',
  id: USAGE_SETTINGS_ID,
  defaults: defaultUsageSettings,
  parts: usageSettingsParts,
};

/** Sets some of the settings of usage; the first act of all makes the record. An undo of that act leaves it deleted. */
export async function editUsageSettings(
  register: Register,
  patch: Partial<UsageSettingsInput>,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const stored = await register.database.usageSettings.get(USAGE_SETTINGS_ID);
      return accepted(settingsChanges(settings, stored, parsed.data, act));
    },
  });
}
