import { useCallback } from 'react';
import { TICKET_TABLES } from '#renderer/features/tickets/ticket-tables.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';

/** The tickets that say the same as one, itself left out: the one that it repeats, and those that repeat either. */
export function useSameTickets({
  id,
  duplicateOfId,
}: Pick<Ticket, 'id' | 'duplicateOfId'>): readonly TicketRow[] | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      const [original, siblings, own] = await Promise.all([
        duplicateOfId === null ? [] : api.ticketRows([duplicateOfId]),
        duplicateOfId === null ? [] : api.ticketsOf({ kind: 'duplicates', id: duplicateOfId }, null),
        api.ticketsOf({ kind: 'duplicates', id }, null),
      ]);
      return [...original, ...siblings, ...own].filter((row) => row.id !== id);
    },
    [id, duplicateOfId],
  );
  return useRegisterQuery(read, TICKET_TABLES);
}
