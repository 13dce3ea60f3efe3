import { editEquipmentSettings, replaceOwnCategory } from '#renderer/storage/equipment-settings-store.ts';
import type { EquipmentSettingsApi } from './equipment-settings-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write the settings of equipment. */
export function makeEquipmentSettingsVerbs({ register }: WorkerContext): EquipmentSettingsApi {
  return {
    editEquipmentSettings: (patch) => editEquipmentSettings(register(), patch),
    replaceOwnCategory: (id, to) => replaceOwnCategory(register(), id, to),
  };
}
