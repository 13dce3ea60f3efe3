import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Item } from '#shared/domain/item/item.ts';
import { type ItemDraft, itemDraftKey, itemDraftSchema } from './item-values.ts';

/** What the form of an item starts from. */
export type ItemStart = DraftStart<{ readonly item: Item | null }, ItemDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the item is not there. */
export function useItemStart(itemId: string | null): ItemStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async () => {
    if (itemId === null) return { item: null };
    const item = await database.items.get(itemId);
    return item === undefined || item.deletedAt !== null ? null : { item };
  }, [database, itemId]);
  return useDraftStart(itemDraftKey(itemId), itemDraftSchema, read);
}
