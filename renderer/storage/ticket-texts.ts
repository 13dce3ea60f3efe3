import {
  callerMentions,
  type TextRun,
  type TicketCaller,
  withoutMentions,
} from '#shared/domain/ticket/caller-mentions.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';

/** The free texts of a ticket. */
export const ticketTextFields = ['subject', 'description', 'cause', 'solution', 'satisfactionText'] as const;
export type TicketTextField = (typeof ticketTextFields)[number];

/** A text of a ticket, or of something that happened to it, that tells who called. */
export type CallerText = {
  /** Names the text among all: the record and its field. */
  readonly key: string;
  readonly part: TicketTextField | 'event';
  readonly text: string;
  readonly mentions: readonly TextRun[];
};

/** The texts of a ticket and of its events that tell who called. */
export function callerTexts(
  ticket: Ticket,
  events: readonly TicketEvent[],
  caller: TicketCaller,
): readonly CallerText[] {
  return [
    ...ticketTextFields.flatMap((part) => found(`${ticket.id}/${part}`, part, ticket[part], caller)),
    ...events.flatMap(({ id, text }) => found(`${id}/text`, 'event', text, caller)),
  ];
}

function found(
  key: string,
  part: CallerText['part'],
  text: string | null,
  caller: TicketCaller,
): readonly CallerText[] {
  if (text === null) return [];
  const mentions = callerMentions(text, caller);
  return mentions.length === 0 ? [] : [{ key, part, text, mentions }];
}

/** A text once what tells who called is taken out. */
export function scrubbed({ text, mentions }: CallerText): string {
  return withoutMentions(text, mentions);
}
