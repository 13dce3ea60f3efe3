import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome } from '#shared/domain/problem.ts';
import type { TicketWish } from '#shared/domain/ticket/ticket-act.ts';

/** Writes a call with what was done at once, and says its number; gives the id of the ticket. */
export function useSaveCall(): (wish: TicketWish) => Promise<Outcome<string>> {
  const { t } = useTranslation('ticketCall');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (wish) => {
    const opened = await api.openTicket(wish);
    if (!opened.ok) return opened;
    const { id, number } = opened.value;
    const solved = wish.acts.some(({ kind }) => kind === 'solved');
    notice(t(solved ? 'savedSolved' : 'saved', { number }), opened.value);
    return { ok: true, value: id };
  };
}
