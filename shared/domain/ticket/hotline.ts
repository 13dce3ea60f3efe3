import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Article } from '#shared/domain/article/article.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { groupedRows } from '#shared/domain/record/grouped-rows.ts';
import { EditedTickets } from './packed-tickets.ts';
import { isPending, lastMoment, type TicketFacts } from './ticket-facts.ts';

/** The living records of the hotline, by id. */
export type HotlineRows = {
  readonly tickets: ReadonlyMap<string, TicketFacts>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly levels: ReadonlyMap<string, AnsweringLevel>;
  /** What holds, defaults where nothing was set. */
  readonly settings: HotlineSettingsInput;
};

/** The same, with what hangs on what. */
export type Hotline = HotlineRows & {
  /** Those that are not solved. */
  readonly pendingTickets: () => readonly TicketFacts[];
  /** Those to which something happened at an instant or since. */
  readonly ticketsSince: (at: Millis) => readonly TicketFacts[];
  readonly ticketsOfPlace: (placeId: string) => readonly TicketFacts[];
  readonly ticketsOfOrganisation: (organisationId: string) => readonly TicketFacts[];
  readonly ticketsOfAnimator: (animatorId: string) => readonly TicketFacts[];
  readonly ticketsOfItem: (itemId: string) => readonly TicketFacts[];
  readonly ticketsOfLoan: (loanId: string) => readonly TicketFacts[];
  readonly duplicatesOf: (ticketId: string) => readonly TicketFacts[];
};

/** Groups the rows. Each group is made at the first question that needs it; packed tickets are looked through as they are. */
export function makeHotline(rows: HotlineRows): Hotline {
  const { tickets } = rows;
  if (tickets instanceof EditedTickets)
    return {
      ...rows,
      pendingTickets: () => tickets.pending(),
      ticketsSince: (at) => tickets.since(at),
      ticketsOfPlace: (id) => tickets.tiedTo('accessPointId', id),
      ticketsOfOrganisation: (id) => tickets.tiedTo('organisationId', id),
      ticketsOfAnimator: (id) => tickets.tiedTo('animatorId', id),
      ticketsOfItem: (id) => tickets.tiedTo('itemId', id),
      ticketsOfLoan: (id) => tickets.tiedTo('loanId', id),
      duplicatesOf: (id) => tickets.tiedTo('duplicateOfId', id),
    };
  return {
    ...rows,
    pendingTickets: () => [...tickets.values()].filter(isPending),
    ticketsSince: (at) => [...tickets.values()].filter((facts) => lastMoment(facts) >= at),
    ticketsOfPlace: groupedRows(tickets, ({ accessPointId }) => accessPointId),
    ticketsOfOrganisation: groupedRows(tickets, ({ organisationId }) => organisationId),
    ticketsOfAnimator: groupedRows(tickets, ({ animatorId }) => animatorId),
    ticketsOfItem: groupedRows(tickets, ({ itemId }) => itemId),
    ticketsOfLoan: groupedRows(tickets, ({ loanId }) => loanId),
    duplicatesOf: groupedRows(tickets, ({ duplicateOfId }) => duplicateOfId),
  };
}
