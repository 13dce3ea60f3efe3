import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AnsweringLevelInput } from '#shared/domain/answering-level/answering-level.ts';
import { DEFAULT_LEVEL_ID, defaultLevel } from '#shared/domain/answering-level/default-level.ts';
import { type LevelDraft, levelDraftKey, levelDraftSchema } from './level-values.ts';

/** What the form of a level starts from. */
export type LevelRead = {
  /** As it stands; null for a new one. */
  readonly level: AnsweringLevelInput | null;
  /** When it was written last; null for one that is not yet. */
  readonly updatedAt: string | null;
  /** What a new level is like until something is typed: the hours and holidays of the register's own. */
  readonly proposed: AnsweringLevelInput;
};
export type LevelStart = DraftStart<LevelRead, LevelDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the level is not there. */
export function useLevelStart(levelId: string | null): LevelStart | null | undefined {
  const { database, settings } = useRegister();
  const { organisation, officer, territory } = settings;
  const read = useCallback(async (): Promise<LevelRead | null> => {
    const first = defaultLevel({ organisation, officer, territory });
    const proposed: AnsweringLevelInput = { ...first, name: '', kind: 'hub' };
    if (levelId === null) return { level: null, updatedAt: null, proposed };
    const row = await database.answeringLevels.get(levelId);
    if (row !== undefined && row.deletedAt === null)
      return { level: row, updatedAt: row.updatedAt, proposed };
    return levelId === DEFAULT_LEVEL_ID ? { level: first, updatedAt: null, proposed } : null;
  }, [database, levelId, organisation, officer, territory]);
  return useDraftStart(levelDraftKey(levelId), levelDraftSchema, read);
}
