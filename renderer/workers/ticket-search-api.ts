import type { SaidIn } from '#shared/domain/ticket/said-in.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';

/** A ticket that was found, and where the words were said. */
export type TicketHit = SaidIn & { readonly row: TicketRow };

/** The search over everything said in tickets. */
export type TicketSearchApi = {
  /**
   * The tickets that hold every word of a text, whole or begun, whatever accents and case, wherever it was said; also
   * by the name of their place, structure or caller. Best first, then the latest; none for a text without a word.
   *
   * @returns `total` counts those beyond the limit too
   */
  readonly searchTickets: (
    text: string,
    limit: number,
  ) => Promise<{ readonly hits: readonly TicketHit[]; readonly total: number }>;
};
