import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Session } from '#shared/domain/session/session.ts';
import { type SessionDraft, sessionDraftSchema } from './session-values.ts';

/** What the form of a session starts from: the session as it stands; null for a new one. */
export type SessionStart = DraftStart<{ readonly session: Session | null }, SessionDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the session is not there. */
export function useSessionStart(sessionId: string | null): SessionStart | null | undefined {
  const { api } = useRegister();
  const read = useCallback(async () => {
    if (sessionId === null) return { session: null };
    const session = await api.session(sessionId);
    return session === null ? null : { session };
  }, [api, sessionId]);
  return useDraftStart(`session/${sessionId ?? 'new'}`, sessionDraftSchema, read);
}
