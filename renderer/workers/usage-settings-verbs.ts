import { editUsageSettings } from '#renderer/storage/usage-settings-store.ts';
import type { UsageSettingsApi } from './usage-settings-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write the settings of usage. */
export function makeUsageSettingsVerbs({ register }: WorkerContext): UsageSettingsApi {
  return { editUsageSettings: (patch) => editUsageSettings(register(), patch) };
}
