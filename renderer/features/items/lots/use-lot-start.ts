import { useEffect, useState } from 'react';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Lot } from '#shared/domain/lot/lot.ts';
import { type LotDraft, lotDraftKey, lotDraftSchema } from './lot-values.ts';

/** What the form of a lot starts from. */
export type LotStart = {
  readonly lot: Lot | null;
  readonly draft: LotDraft | null;
  readonly keeper: DraftKeeper;
};

/** Reads what the form needs before it is shown; undefined while it loads, null when the lot is not there. */
export function useLotStart(lotId: string | null): LotStart | null | undefined {
  const { database } = useRegister();
  const [start, setStart] = useState<LotStart | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = lotDraftKey(lotId);
    const load = async (): Promise<LotStart | null> => {
      const [lot, kept] = await Promise.all([
        lotId === null ? null : database.lots.get(lotId),
        store.read(key),
      ]);
      if (lot === undefined || (lot !== null && lot.deletedAt !== null)) return null;
      const draft = lotDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      return { lot, draft: draft.success ? draft.data : null, keeper };
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
  }, [database, lotId]);
  if (failure !== null) throw failure.error;
  return start;
}
