import { useEffect, useState } from 'react';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Kit } from '#shared/domain/kit/kit.ts';
import { type KitDraft, type KitValues, kitDraftKey, kitDraftSchema } from './kit-values.ts';

/** What the form of a kit starts from. */
export type KitStart = {
  readonly kit: Kit | null;
  readonly parts: KitValues['parts'];
  readonly draft: KitDraft | null;
  readonly keeper: DraftKeeper;
};

/** Reads what the form needs before it is shown; undefined while it loads, null when the kit is not there. */
export function useKitStart(kitId: string | null): KitStart | null | undefined {
  const { database, api } = useRegister();
  const [start, setStart] = useState<KitStart | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = kitDraftKey(kitId);
    const load = async (): Promise<KitStart | null> => {
      const [kit, items, kept] = await Promise.all([
        kitId === null ? null : database.kits.get(kitId),
        kitId === null ? [] : api.itemsOf({ kind: 'kit', id: kitId }),
        store.read(key),
      ]);
      if (kit === undefined || (kit !== null && kit.deletedAt !== null)) return null;
      const draft = kitDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      const parts = items.map(({ id, essentialToKit }) => ({ itemId: id, essential: essentialToKit }));
      return { kit, parts, draft: draft.success ? draft.data : null, keeper };
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
  }, [database, api, kitId]);
  if (failure !== null) throw failure.error;
  return start;
}
