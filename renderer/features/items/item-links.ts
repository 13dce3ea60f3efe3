/** Where the page of an item leads. */
export type ItemLinks = {
  readonly onOpenLoan: ((loanId: string) => void) | null;
  readonly onOpenLoanPoint: ((loanPointId: string) => void) | null;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
  readonly onOpenKit: (kitId: string) => void;
  readonly onOpenLot: (lotId: string) => void;
};
