import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { type AnimatorDraft, animatorDraftKey, animatorDraftSchema } from './animator-values.ts';

/** What the form of an animator starts from. */
export type AnimatorStart = DraftStart<{ readonly animator: Animator | null }, AnimatorDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the animator is not there. */
export function useAnimatorStart(animatorId: string | null): AnimatorStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async () => {
    if (animatorId === null) return { animator: null };
    const animator = await database.animators.get(animatorId);
    return animator === undefined || animator.deletedAt !== null ? null : { animator };
  }, [database, animatorId]);
  return useDraftStart(animatorDraftKey(animatorId), animatorDraftSchema, read);
}
