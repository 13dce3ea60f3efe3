import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
  type HotlineSettingsInput,
} from '#shared/domain/hotline-settings/hotline-settings.ts';

/** The settings of the hotline, what holds by default where the officer set nothing; undefined while they load. */
export function useHotlineSettings(): HotlineSettingsInput | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const stored = await database.hotlineSettings.get(HOTLINE_SETTINGS_ID);
    return stored === undefined || stored.deletedAt !== null ? defaultHotlineSettings : stored;
  }, [database]);
}
