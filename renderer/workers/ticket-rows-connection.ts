import type { Remote } from 'comlink';
import type { TicketRowsApi } from './ticket-rows-api.ts';

/** The readings of tickets, across to the worker. */
export function ticketRowsVerbsOf(remote: Remote<TicketRowsApi>): TicketRowsApi {
  return {
    ticketRows: (...given) => remote.ticketRows(...given),
    ticketsOf: (...given) => remote.ticketsOf(...given),
  };
}
