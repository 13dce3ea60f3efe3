import type { Remote } from 'comlink';
import type { TicketApi } from './ticket-api.ts';

/** The acts on tickets, across to the worker. */
export function ticketVerbsOf(remote: Remote<TicketApi>): TicketApi {
  return {
    openTicket: (...given) => remote.openTicket(...given),
    editTicket: (...given) => remote.editTicket(...given),
    deleteTicket: (...given) => remote.deleteTicket(...given),
    actOnTicket: (...given) => remote.actOnTicket(...given),
    editTicketEvent: (...given) => remote.editTicketEvent(...given),
    deleteTicketEvent: (...given) => remote.deleteTicketEvent(...given),
    linkDuplicate: (...given) => remote.linkDuplicate(...given),
    repairFromTicket: (...given) => remote.repairFromTicket(...given),
    editTickets: (...given) => remote.editTickets(...given),
  };
}
