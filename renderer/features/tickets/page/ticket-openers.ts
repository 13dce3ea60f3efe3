/** Ways from the page of a ticket to what it names. */
export type TicketOpeners = {
  readonly onOpenTicket: (ticketId: string) => void;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
  readonly onOpenAnimator: (animatorId: string) => void;
  readonly onOpenItem: (itemId: string) => void;
  readonly onOpenLoan: (loanId: string) => void;
  /** Null where sheets have no page. */
  readonly onOpenArticle: ((articleId: string) => void) | null;
};
