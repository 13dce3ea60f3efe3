import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import { type TicketDraft, ticketDraftSchema } from './ticket-values.ts';

/** What the form of a ticket starts from. */
export type TicketStart = DraftStart<{ readonly ticket: Ticket }, TicketDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the ticket is not there. */
export function useTicketStart(ticketId: string): TicketStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async () => {
    const ticket = await database.tickets.get(ticketId);
    return ticket === undefined || ticket.deletedAt !== null ? null : { ticket };
  }, [database, ticketId]);
  return useDraftStart(`ticket/${ticketId}`, ticketDraftSchema, read);
}
