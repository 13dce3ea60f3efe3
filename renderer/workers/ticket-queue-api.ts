import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import type { TicketsOf } from './ticket-rows-api.ts';

/** What waits for an answer or a solution, and what was done of late. */
export type TicketQueue = {
  /** Every ticket that is not solved, in no order; their clocks read at `at`. */
  readonly rows: readonly TicketRow[];
  /** When the clocks were read, in milliseconds since 1970. */
  readonly at: number;
  /** Tickets solved since Monday that are solved still. */
  readonly solvedThisWeek: number;
  /** Tickets opened today. */
  readonly openedToday: number;
  /** Every ticket of the register. */
  readonly total: number;
};

/** How many tickets a place, a structure, an animator, an item or a loan has. */
export type TicketCounts = {
  readonly total: number;
  readonly pending: number;
  /** Opened over the twelve months that end now. */
  readonly lastYear: number;
};

/** The readings of the queue. */
export type TicketQueueApi = {
  readonly ticketQueue: () => Promise<TicketQueue>;
  /** How many tickets that are not solved are past a target now. */
  readonly lateTickets: () => Promise<number>;
  readonly ticketCounts: (whose: TicketsOf) => Promise<TicketCounts>;
};
