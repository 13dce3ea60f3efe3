import { type ExcerptPiece, excerptOf, wordsHeld } from '#shared/search/excerpt.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import type { Ticket } from './ticket.ts';
import type { TicketEvent } from './ticket-event.ts';

/** The parts of a ticket that words can be said in. */
export const saidInParts = [
  'number',
  'subject',
  'caller',
  'place',
  'description',
  'cause',
  'solution',
  'event',
  'satisfaction',
] as const;
export type SaidInPart = (typeof saidInParts)[number];

/** Where the words looked for were said. */
export type SaidIn = {
  readonly part: SaidInPart;
  /** When, for what happened to the ticket. */
  readonly at: string | null;
  readonly excerpt: readonly ExcerptPiece[];
};

/**
 * The part of a ticket that says most of the words looked for; the first of them where several say as many.
 *
 * @param names of what the ticket is tied to, as they stand now
 */
export function saidIn(
  text: string,
  ticket: Ticket,
  events: readonly TicketEvent[],
  names: { readonly place: string | null; readonly caller: string | null },
): SaidIn {
  const words = foldedWords(text);
  const parts: readonly Part[] = [
    { part: 'number', at: null, said: ticket.number },
    { part: 'subject', at: null, said: ticket.subject },
    { part: 'caller', at: null, said: joined([names.caller, ticket.callerPhone]) },
    { part: 'place', at: null, said: names.place },
    { part: 'description', at: null, said: ticket.description },
    { part: 'cause', at: null, said: ticket.cause },
    { part: 'solution', at: null, said: ticket.solution },
    ...[...events]
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .map(
        ({ at, text: said, outsideName, outsideContact }): Part => ({
          part: 'event',
          at,
          said: joined([said, outsideName, outsideContact]),
        }),
      ),
    { part: 'satisfaction', at: null, said: ticket.satisfactionText },
  ];
  let best: Part & { readonly held: number } = { part: 'subject', at: null, said: ticket.subject, held: 0 };
  for (const part of parts) {
    const held = part.said === null ? 0 : wordsHeld(part.said, words);
    if (held > best.held) best = { ...part, held };
  }
  return { part: best.part, at: best.at, excerpt: excerptOf(best.said ?? '', words) };
}

type Part = { readonly part: SaidInPart; readonly at: string | null; readonly said: string | null };

function joined(texts: readonly (string | null)[]): string | null {
  const known = texts.filter((text) => text !== null);
  return known.length === 0 ? null : known.join(', ');
}
