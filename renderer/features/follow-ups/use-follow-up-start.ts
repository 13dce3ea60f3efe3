import { useEffect, useState } from 'react';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { z } from '#shared/schema.ts';
import { type FollowUpValues, followUpValuesSchema } from './follow-up-values.ts';

const draftSchema = z.object({ savedAt: z.string(), values: followUpValuesSchema });

/** What was typed and not saved. */
export type FollowUpDraft = { readonly savedAt: string; readonly values: FollowUpValues };

/** What an entry starts from. */
export type FollowUpStart = { readonly draft: FollowUpDraft | null; readonly keeper: DraftKeeper };

/** Reads the draft of an entry before it is shown; undefined while it loads. @param key name of the draft */
export function useFollowUpStart(key: string): FollowUpStart | undefined {
  const { database } = useRegister();
  const [start, setStart] = useState<FollowUpStart & { readonly key: string }>();
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    void store.read(key).then((kept) => {
      const draft = draftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      if (!gone) setStart({ key, draft: draft.success ? draft.data : null, keeper });
    });
    return () => {
      gone = true;
    };
  }, [database, key]);
  useEffect(() => {
    const keeper = start?.keeper;
    if (keeper === undefined) return;
    const flush = (): void => keeper.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [start]);
  return start?.key === key ? start : undefined;
}
