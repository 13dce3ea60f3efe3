import { useEffect, useState } from 'react';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { z } from '#shared/schema.ts';
import { type DraftKeeper, makeDraftKeeper } from './draft-keeper.ts';

/** What the form of a record starts from: what was read of it, the draft that was left, the keeper of the next one. */
export type DraftStart<Read, Draft> = Read & {
  readonly draft: Draft | null;
  readonly keeper: DraftKeeper;
};

/**
 * Reads what a form needs before it is shown: undefined while it loads, null when the record is not there.
 *
 * @param key name of the form's draft
 * @param read what the form starts from, null when the record is not there; the same function while it reads the same
 */
export function useDraftStart<Read, Draft>(
  key: string,
  schema: z.ZodType<Draft>,
  read: () => Promise<Read | null>,
): DraftStart<Read, Draft> | null | undefined {
  const { database } = useRegister();
  const [start, setStart] = useState<DraftStart<Read, Draft> | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const load = async (): Promise<DraftStart<Read, Draft> | null> => {
      const [found, kept] = await Promise.all([read(), store.read(key)]);
      if (found === null) return null;
      const draft = schema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      return { ...found, draft: draft.success ? draft.data : null, keeper };
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
  }, [database, key, schema, read]);
  if (failure !== null) throw failure.error;
  return start;
}
