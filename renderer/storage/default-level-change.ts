import {
  type AnsweringLevel,
  type AnsweringLevelInput,
  answeringLevelParts,
} from '#shared/domain/answering-level/answering-level.ts';
import { DEFAULT_LEVEL_ID, defaultLevel } from '#shared/domain/answering-level/default-level.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import type { RegisterDatabase } from './database.ts';
import type { Act } from './write-path.ts';

/**
 * Whether the level of every register is the one that answers, without being written yet: where no other level is in
 * the register.
 */
export async function isDefaultLevelPending(
  database: Pick<RegisterDatabase, 'answeringLevels'>,
): Promise<boolean> {
  return (await database.answeringLevels.filter(({ deletedAt }) => deletedAt === null).count()) === 0;
}

/**
 * The changes that write the level that every register begins with, with what differs from it; none where the register
 * has no settings. One that an undo or the officer took away is made whole again.
 */
export async function defaultLevelChanges(
  database: Pick<RegisterDatabase, 'answeringLevels' | 'settings'>,
  act: Act,
  patch: Partial<AnsweringLevelInput> = {},
): Promise<readonly Change[]> {
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  if (settings === undefined) return [];
  const fields: AnsweringLevelInput = { ...defaultLevel(settings), ...patch };
  const stored: AnsweringLevel | undefined = await database.answeringLevels.get(DEFAULT_LEVEL_ID);
  return stored === undefined
    ? [creationChange('answeringLevel', DEFAULT_LEVEL_ID, fields, answeringLevelParts, act)]
    : editChanges(
        'answeringLevel',
        stored,
        stored.deletedAt === null ? patch : { ...fields, deletedAt: null },
        answeringLevelParts,
        act,
      );
}
