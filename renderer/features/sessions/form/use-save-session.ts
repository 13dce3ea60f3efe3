import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome } from '#shared/domain/problem.ts';
import type { SessionInput } from '#shared/domain/session/session.ts';

/** Writes a session as one act, and says so. @param id of the session; null for a new one */
export function useSaveSession(id: string | null): (entry: SessionInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('sessions');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (entry) => {
    const outcome = await api.saveSessions([{ kind: 'put', id, entry }]);
    if (!outcome.ok) return outcome;
    notice(t(outcome.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), outcome.value);
    return { ok: true, value: outcome.value.ids[0] ?? '' };
  };
}
