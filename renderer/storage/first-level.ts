import { answeringLevelParts } from '#shared/domain/answering-level/answering-level.ts';
import { DEFAULT_LEVEL_ID, defaultLevel } from '#shared/domain/answering-level/default-level.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { HOTLINE_SETTINGS_ID } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import type { Register } from './register.ts';
import type { Act } from './write-path.ts';

/** The level that answers what nobody gave to another: that of the settings, else the first one entered. */
export async function firstLevelId({ database }: Register): Promise<string> {
  const [settings, stored] = await Promise.all([
    database.hotlineSettings.get(HOTLINE_SETTINGS_ID),
    database.answeringLevels.toArray(),
  ]);
  const living = new Set(stored.flatMap(({ id, deletedAt }) => (deletedAt === null ? [id] : [])));
  const chosen = settings?.deletedAt === null ? settings.firstLevelId : null;
  if (chosen !== null && living.has(chosen)) return chosen;
  if (living.has(DEFAULT_LEVEL_ID)) return DEFAULT_LEVEL_ID;
  return [...living].sort()[0] ?? DEFAULT_LEVEL_ID;
}

/** What makes the level that every register begins with, where one of these levels is it and it is not there. */
export async function defaultLevelChanges(
  { database }: Register,
  levelIds: readonly string[],
  act: Act,
): Promise<readonly Change[]> {
  if (!levelIds.includes(DEFAULT_LEVEL_ID)) return [];
  const stored = await database.answeringLevels.get(DEFAULT_LEVEL_ID);
  if (stored?.deletedAt === null) return [];
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  if (settings === undefined) return [];
  const fields = defaultLevel(settings);
  return stored === undefined
    ? [creationChange('answeringLevel', DEFAULT_LEVEL_ID, fields, answeringLevelParts, act)]
    : editChanges('answeringLevel', stored, { ...fields, deletedAt: null }, answeringLevelParts, act);
}
