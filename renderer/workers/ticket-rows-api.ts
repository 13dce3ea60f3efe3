import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';

/** Whose tickets are asked for. */
export type TicketsOf =
  | {
      readonly kind: 'place' | 'organisation' | 'animator' | 'item' | 'loan' | 'duplicates';
      readonly id: string;
    }
  /** What is not solved. */
  | { readonly kind: 'pending' };

/** The readings of tickets as rows, their clocks read now. */
export type TicketRowsApi = {
  /** The rows of some tickets, in the order of the ids; one that is gone leaves no row. */
  readonly ticketRows: (ids: readonly string[]) => Promise<readonly TicketRow[]>;
  /** Those that are not solved first, the latest first in each; at most `limit` (null = all). */
  readonly ticketsOf: (whose: TicketsOf, limit: number | null) => Promise<readonly TicketRow[]>;
};
