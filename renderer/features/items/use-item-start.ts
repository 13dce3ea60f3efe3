import { useEffect, useState } from 'react';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Item } from '#shared/domain/item/item.ts';
import { type ItemDraft, itemDraftKey, itemDraftSchema } from './item-values.ts';

/** What the form of an item starts from. */
export type ItemStart = {
  readonly item: Item | null;
  readonly draft: ItemDraft | null;
  readonly keeper: DraftKeeper;
};

/** Reads what the form needs before it is shown; undefined while it loads, null when the item is not there. */
export function useItemStart(itemId: string | null): ItemStart | null | undefined {
  const { database } = useRegister();
  const [start, setStart] = useState<ItemStart | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = itemDraftKey(itemId);
    const load = async (): Promise<ItemStart | null> => {
      const [item, kept] = await Promise.all([
        itemId === null ? null : database.items.get(itemId),
        store.read(key),
      ]);
      if (item === undefined || (item !== null && item.deletedAt !== null)) return null;
      const draft = itemDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      return { item, draft: draft.success ? draft.data : null, keeper };
    };
    load().then(
      (loaded) => {
        if (!gone) setStart(loaded);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      gone = true;
    };
  }, [database, itemId]);
  if (failure !== null) throw failure.error;
  return start;
}
