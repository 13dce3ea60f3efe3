import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  defaultEquipmentSettings,
  EQUIPMENT_SETTINGS_ID,
  type EquipmentSettingsInput,
} from '#shared/domain/equipment-settings/equipment-settings.ts';

/** The settings of equipment, what holds by default where the officer set nothing; undefined while they load. */
export function useEquipmentSettings(): EquipmentSettingsInput | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const stored = await database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID);
    return stored === undefined || stored.deletedAt !== null ? defaultEquipmentSettings : stored;
  }, [database]);
}
