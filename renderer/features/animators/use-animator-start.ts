import { useEffect, useState } from 'react';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { type AnimatorDraft, animatorDraftKey, animatorDraftSchema } from './animator-values.ts';

/** What the form of an animator starts from. */
export type AnimatorStart = {
  readonly animator: Animator | null;
  readonly draft: AnimatorDraft | null;
  readonly keeper: DraftKeeper;
};

/** Reads what the form needs before it is shown; undefined while it loads, null when the animator is not there. */
export function useAnimatorStart(animatorId: string | null): AnimatorStart | null | undefined {
  const { database } = useRegister();
  const [start, setStart] = useState<AnimatorStart | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = animatorDraftKey(animatorId);
    const load = async (): Promise<AnimatorStart | null> => {
      const [animator, kept] = await Promise.all([
        animatorId === null ? null : database.animators.get(animatorId),
        store.read(key),
      ]);
      if (animator === undefined || (animator !== null && animator.deletedAt !== null)) return null;
      const draft = animatorDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      return { animator, draft: draft.success ? draft.data : null, keeper };
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
  }, [database, animatorId]);
  if (failure !== null) throw failure.error;
  return start;
}
