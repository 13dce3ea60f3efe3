import { useCallback } from 'react';
import { everyMonth } from '#renderer/features/sessions/session-period.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { SessionInput } from '#shared/domain/session/session.ts';

/** Finds the session to take again: the one just saved, else the latest of the place chosen, else of the register. */
export function useLastSession(
  before: SessionInput | null,
  placeId: string,
): () => Promise<SessionInput | null> {
  const { api } = useRegister();
  return useCallback(async () => {
    if (before !== null) return before;
    const { sessions } = await api.sessions({
      period: everyMonth,
      placeIds: placeId === '' ? null : [placeId],
      animatorId: null,
      offset: 0,
      limit: 1,
    });
    return sessions[0] ?? null;
  }, [api, before, placeId]);
}
