import type { Written } from '#renderer/storage/write-path.ts';
import type { EquipmentSettingsInput } from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { Outcome } from '#shared/domain/problem.ts';

/** The verbs of the settings of equipment. */
export type EquipmentSettingsApi = {
  /** Refused where two categories have one name, where the pattern numbers nothing, or where an item's category goes. */
  readonly editEquipmentSettings: (patch: Partial<EquipmentSettingsInput>) => Promise<Outcome<Written>>;
  /** Takes a category of the officer's away; its items go to another one. @param to a code, or the id of another own category */
  readonly replaceOwnCategory: (id: string, to: string) => Promise<Outcome<Written>>;
};
