import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  defaultUsageSettings,
  USAGE_SETTINGS_ID,
  type UsageSettingsInput,
} from '#shared/domain/usage-settings/usage-settings.ts';

/** The settings of usage, what holds by default where the officer set nothing; undefined while they load. */
export function useUsageSettings(): UsageSettingsInput | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const stored = await database.usageSettings.get(USAGE_SETTINGS_ID);
    return stored === undefined || stored.deletedAt !== null ? defaultUsageSettings : stored;
  }, [database]);
}
