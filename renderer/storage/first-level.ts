import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { HOTLINE_SETTINGS_ID } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Register } from './register.ts';

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
