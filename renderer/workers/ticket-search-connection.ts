import type { Remote } from 'comlink';
import type { TicketSearchApi } from './ticket-search-api.ts';

/** The search of tickets, across to the worker. */
export function ticketSearchVerbsOf(remote: Remote<TicketSearchApi>): TicketSearchApi {
  return { searchTickets: (...given) => remote.searchTickets(...given) };
}
