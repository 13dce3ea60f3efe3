import { actOnTicket } from '#renderer/storage/ticket-act-store.ts';
import { deleteTicket, editTicket, editTickets, linkDuplicate } from '#renderer/storage/ticket-edit-store.ts';
import { deleteTicketEvent, editTicketEvent } from '#renderer/storage/ticket-event-store.ts';
import { openTicket } from '#renderer/storage/ticket-opening-store.ts';
import { repairFromTicket } from '#renderer/storage/ticket-repair-store.ts';
import type { TicketApi } from './ticket-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The acts on tickets. */
export function makeTicketVerbs({ register }: WorkerContext): TicketApi {
  return {
    openTicket: (wish) => openTicket(register(), wish),
    editTicket: (id, patch) => editTicket(register(), id, patch),
    deleteTicket: (id) => deleteTicket(register(), id),
    actOnTicket: (id, act) => actOnTicket(register(), id, act),
    editTicketEvent: (eventId, patch) => editTicketEvent(register(), eventId, patch),
    deleteTicketEvent: (eventId) => deleteTicketEvent(register(), eventId),
    linkDuplicate: (id, ofId) => linkDuplicate(register(), id, ofId),
    repairFromTicket: (id, repair) => repairFromTicket(register(), id, repair),
    editTickets: (ids, patch) => editTickets(register(), ids, patch),
  };
}
