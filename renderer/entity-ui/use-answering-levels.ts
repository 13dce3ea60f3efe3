import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AnsweringLevelInput } from '#shared/domain/answering-level/answering-level.ts';
import { DEFAULT_LEVEL_ID, defaultLevel } from '#shared/domain/answering-level/default-level.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';

/** A level that answers, be it the one that is not written yet. */
export type KnownLevel = AnsweringLevelInput & { readonly id: string };

/** The levels that answer, by name: the one of every register where the officer entered none; undefined while they load. */
export function useAnsweringLevels(): readonly KnownLevel[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const stored = await database.answeringLevels.toArray();
    const living = stored.filter(({ deletedAt }) => deletedAt === null);
    if (living.length > 0) return living.sort((a, b) => a.name.localeCompare(b.name, 'fr'));
    const settings = await database.settings.get(REGISTER_SETTINGS_ID);
    return settings === undefined ? [] : [{ id: DEFAULT_LEVEL_ID, ...defaultLevel(settings) }];
  }, [database]);
}
