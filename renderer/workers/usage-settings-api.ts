import type { Written } from '#renderer/storage/write-path.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { UsageSettingsInput } from '#shared/domain/usage-settings/usage-settings.ts';

/** The verbs of the settings of usage. */
export type UsageSettingsApi = {
  /** Sets some of them. Refused where two themes have one name. */
  readonly editUsageSettings: (patch: Partial<UsageSettingsInput>) => Promise<Outcome<Written>>;
};
