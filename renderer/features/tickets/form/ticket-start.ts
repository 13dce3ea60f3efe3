import type { DraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketDraft } from './ticket-values.ts';

/** What the form of a ticket starts from. */
export type TicketStart = DraftStart<{ readonly ticket: Ticket }, TicketDraft>;
