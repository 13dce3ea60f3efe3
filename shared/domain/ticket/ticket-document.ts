import { foldedWords } from '#shared/search/fold-text.ts';
import type { Ticket } from './ticket.ts';
import type { TicketEvent } from './ticket-event.ts';
import { type TicketFacts, ticketFacts, ticketMoment } from './ticket-facts.ts';

/** The folded words that a ticket is found by, each once, separated by spaces. */
export type TicketWords = {
  /** Of its number, its subject, and who called. */
  readonly head: string;
  /** Of everything else that was said. */
  readonly body: string;
};

/** A ticket as the packed records of the hotline hold it. */
export type TicketDocument = { readonly facts: TicketFacts; readonly words: TicketWords };

/** Makes the document of a ticket. @param events what happened to it, in any order */
export function ticketDocument(ticket: Ticket, events: readonly TicketEvent[]): TicketDocument {
  return {
    facts: ticketFacts(ticket, events.map(ticketMoment)),
    words: {
      head: eachOnce([ticket.number, ticket.subject, ticket.callerName]),
      body: eachOnce([
        ticket.description,
        ticket.cause,
        ticket.solution,
        ticket.satisfactionText,
        ticket.callerPhone,
        ticket.assignee,
        ...events.flatMap(({ text, outsideName, outsideContact }) => [text, outsideName, outsideContact]),
      ]),
    },
  };
}

function eachOnce(texts: readonly (string | null)[]): string {
  return [...new Set(texts.flatMap((text) => (text === null ? [] : foldedWords(text))))].join(' ');
}
