import type { Remote } from 'comlink';
import type { TicketQueueApi } from './ticket-queue-api.ts';

/** The readings of the queue, across to the worker. */
export function ticketQueueVerbsOf(remote: Remote<TicketQueueApi>): TicketQueueApi {
  return {
    ticketQueue: (...given) => remote.ticketQueue(...given),
    lateTickets: (...given) => remote.lateTickets(...given),
    ticketCounts: (...given) => remote.ticketCounts(...given),
  };
}
