import type { PrintedFact, PrintedItem } from '#renderer/documents/printed-item.ts';
import { shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import { apartLines, type ClockWords, clockLines } from '#renderer/features/tickets/page/clock-lines.ts';
import { eventFacts, eventTitle, saidAtEvent } from '#renderer/features/tickets/page/event-words.ts';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { satisfactionOf } from '#shared/domain/ticket/satisfaction.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';

/** What the paper of a ticket needs beside the ticket. */
export type TicketPaperContext = ClockWords & {
  /** The officer's organisation; null when it is not known. */
  readonly organisation: string | null;
  /** Name of the ticket's category; null when it is not said. */
  readonly category: string | null;
};

/** A ticket on paper: who asked and about what, its clocks, all that happened. */
export function ticketPaperItems(whole: WholeTicket, context: TicketPaperContext): readonly PrintedItem[] {
  const { t, organisation } = context;
  const { ticket } = whole;
  return [
    ...(organisation === null
      ? []
      : [{ kind: 'letterhead' as const, key: 'letterhead', name: organisation, lines: [] }]),
    {
      kind: 'title',
      key: 'title',
      text: t('paper.title', { number: ticket.number }),
      lines: [ticket.subject],
    },
    { kind: 'facts', key: 'facts', facts: ticketFacts(whole, context) },
    { kind: 'heading', key: 'clocks', text: t('paper.clocks'), startsPage: false },
    { kind: 'facts', key: 'clock-facts', facts: clockFacts(whole, context) },
    { kind: 'heading', key: 'timeline', text: t('paper.timeline'), startsPage: false },
    {
      kind: 'table',
      key: 'events',
      caption: t('paper.timeline'),
      columns: [
        { title: t('paper.when'), share: 18 },
        { title: t('paper.what'), share: 20 },
        { title: t('paper.who'), share: 22 },
        { title: t('paper.said'), share: 40 },
      ],
      rows: whole.events.map((event) => ({ key: event.id, cells: eventCells(event, whole, context) })),
    },
  ];
}

function ticketFacts(
  { ticket, names, clock, levels }: WholeTicket,
  { t, tickets, category }: TicketPaperContext,
): readonly PrintedFact[] {
  const mark = satisfactionOf(ticket.satisfaction);
  return known([
    [t('paper.situation'), tickets(`situations.${clock.situation}`)],
    [tickets('fields.priority'), tickets(`priorities.${ticket.priority}`)],
    [t('paper.answeringNow'), levels.get(clock.levelId)?.name ?? null],
    [tickets('fields.assignee'), ticket.assignee],
    [tickets('fields.accessPointId'), names.place],
    [tickets('fields.organisationId'), names.organisation],
    [t('caller'), names.animator ?? ticket.callerName],
    [t('phone'), ticket.callerPhone === null ? null : readableNumber(ticket.callerPhone)],
    [tickets('fields.itemId'), names.item],
    [tickets('fields.loanId'), names.loan],
    [tickets('fields.channel'), ticket.channel === null ? null : tickets(`channels.${ticket.channel}`)],
    [tickets('fields.type'), ticket.type === null ? null : tickets(`types.${ticket.type}`)],
    [tickets('fields.category'), category],
    [tickets('fields.satisfaction'), mark === null ? null : tickets(`satisfactions.${mark}`)],
  ]);
}

function clockFacts(whole: WholeTicket, context: TicketPaperContext): readonly PrintedFact[] {
  const { t } = context;
  const line = (name: 'firstResponse' | 'resolution'): string => {
    const { stand, due } = clockLines(name, whole, context);
    return due === null ? stand : `${stand} (${due.replace(/\.$/, '')})`;
  };
  const apart = apartLines(whole.clock, context);
  return known([
    [t('clocks.firstResponse'), line('firstResponse')],
    [
      t('clocks.resolution'),
      apart.length === 0 ? line('resolution') : [line('resolution'), ...apart].join('\n'),
    ],
  ]);
}

function eventCells(
  event: TicketEvent,
  { ticket, events, levels, names }: WholeTicket,
  { t, tickets, timeZone, language }: TicketPaperContext,
) {
  const article = event.articleId === null ? null : (names.articles.get(event.articleId) ?? null);
  const said = saidAtEvent(event, events, ticket).map(({ field, text }) =>
    field === 'description' ? text : `${t('labelled', { label: tickets(`fields.${field}`) })} ${text}`,
  );
  const lines = [article, event.text, ...said, eventFacts(event, t).join(', ')];
  const cell = (...texts: readonly (string | null | undefined)[]) => ({
    lines: texts.flatMap((text) => (text == null || text === '' ? [] : [text])),
    strong: false,
  });
  return [
    cell(shortInstantText(Date.parse(event.at), timeZone, language, tickets)),
    cell(eventTitle(event, events, t, tickets)),
    cell(event.officer, levels.get(event.levelId)?.name),
    cell(...lines),
  ];
}

function known(facts: readonly (readonly [string, string | null])[]): readonly PrintedFact[] {
  return facts.flatMap(([term, text]) => (text === null || text === '' ? [] : [{ term, text }]));
}
