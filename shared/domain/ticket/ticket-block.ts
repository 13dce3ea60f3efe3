import { type IdColumn, idAt, packIds } from '#shared/search/id-column.ts';
import { packTexts, type TextColumn, textAt } from '#shared/search/text-column.ts';
import { isPending, type TicketFacts, type TicketMoment } from './ticket-facts.ts';

/** The facts of a ticket that are texts or codes. */
export const blockTexts = [
  'number',
  'channel',
  'type',
  'category',
  'urgency',
  'impact',
  'priority',
  'subject',
  'accessPointId',
  'organisationId',
  'animatorId',
  'callerName',
  'itemId',
  'loanId',
  'duplicateOfId',
  'assignee',
  'anonymisedAt',
] as const;
type BlockText = (typeof blockTexts)[number];
/** Those of a moment. */
export const momentTexts = ['kind', 'levelId', 'officer', 'askAgainOn', 'articleId'] as const;
type MomentText = (typeof momentTexts)[number];

/** Some thousands of tickets as columns, with what happened to each, laid end to end. */
export type TicketBlock = {
  readonly ids: readonly string[];
  readonly texts: { readonly [K in BlockText]: TextColumn<NonNullable<TicketFacts[K]>> };
  /** 0 where it was not asked. */
  readonly satisfaction: Uint8Array;
  /** 1 where somebody still has to do something about it. */
  readonly pending: Uint8Array;
  /** Where the moments of each ticket begin; one more entry than tickets. */
  readonly starts: Uint32Array;
  readonly moments: {
    readonly ids: IdColumn;
    readonly at: Float64Array;
    /** -1 where they are not known. */
    readonly minutes: Int32Array;
    readonly travelMinutes: Int32Array;
    readonly texts: { readonly [K in MomentText]: TextColumn<NonNullable<TicketMoment[K]>> };
  };
};

/** Packs some tickets, in the order given. */
export function packTickets(tickets: readonly TicketFacts[]): TicketBlock {
  const moments = tickets.flatMap((ticket) => ticket.moments);
  const starts = new Uint32Array(tickets.length + 1);
  tickets.forEach((ticket, row) => {
    starts[row + 1] = (starts[row] ?? 0) + ticket.moments.length;
  });
  const text = <K extends BlockText>(key: K): TextColumn<NonNullable<TicketFacts[K]>> =>
    packTexts<NonNullable<TicketFacts[K]>>(tickets.map((ticket) => ticket[key] ?? null));
  const ofMoments = <K extends MomentText>(key: K): TextColumn<NonNullable<TicketMoment[K]>> =>
    packTexts<NonNullable<TicketMoment[K]>>(moments.map((moment) => moment[key] ?? null));
  return {
    ids: tickets.map(({ id }) => id),
    texts: {
      number: text('number'),
      channel: text('channel'),
      type: text('type'),
      category: text('category'),
      urgency: text('urgency'),
      impact: text('impact'),
      priority: text('priority'),
      subject: text('subject'),
      accessPointId: text('accessPointId'),
      organisationId: text('organisationId'),
      animatorId: text('animatorId'),
      callerName: text('callerName'),
      itemId: text('itemId'),
      loanId: text('loanId'),
      duplicateOfId: text('duplicateOfId'),
      assignee: text('assignee'),
      anonymisedAt: text('anonymisedAt'),
    },
    satisfaction: Uint8Array.from(tickets, ({ satisfaction }) => satisfaction ?? 0),
    pending: Uint8Array.from(tickets, (ticket) => (isPending(ticket) ? 1 : 0)),
    starts,
    moments: {
      ids: packIds(moments.map(({ id }) => id)),
      at: Float64Array.from(moments, ({ at }) => at),
      minutes: Int32Array.from(moments, ({ minutes }) => minutes ?? -1),
      travelMinutes: Int32Array.from(moments, ({ travelMinutes }) => travelMinutes ?? -1),
      texts: {
        kind: ofMoments('kind'),
        levelId: ofMoments('levelId'),
        officer: ofMoments('officer'),
        askAgainOn: ofMoments('askAgainOn'),
        articleId: ofMoments('articleId'),
      },
    },
  };
}

/** The facts of a row of a block. */
export function factsAt(
  { ids, texts, satisfaction, starts, moments }: TicketBlock,
  row: number,
): TicketFacts {
  const own: TicketMoment[] = [];
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) own.push(momentAt(moments, at));
  const mark = satisfaction[row] ?? 0;
  return {
    id: ids[row] ?? '',
    number: textAt(texts.number, row) ?? '',
    channel: textAt(texts.channel, row),
    type: textAt(texts.type, row),
    category: textAt(texts.category, row),
    urgency: textAt(texts.urgency, row) ?? 'normal',
    impact: textAt(texts.impact, row) ?? 'place',
    priority: textAt(texts.priority, row) ?? 'p3',
    subject: textAt(texts.subject, row) ?? '',
    accessPointId: textAt(texts.accessPointId, row),
    organisationId: textAt(texts.organisationId, row),
    animatorId: textAt(texts.animatorId, row),
    callerName: textAt(texts.callerName, row),
    itemId: textAt(texts.itemId, row),
    loanId: textAt(texts.loanId, row),
    duplicateOfId: textAt(texts.duplicateOfId, row),
    assignee: textAt(texts.assignee, row),
    satisfaction: mark === 0 ? null : mark,
    anonymisedAt: textAt(texts.anonymisedAt, row),
    moments: own,
  };
}

function momentAt(
  { ids, at, minutes, travelMinutes, texts }: TicketBlock['moments'],
  row: number,
): TicketMoment {
  return {
    id: idAt(ids, row),
    kind: textAt(texts.kind, row) ?? 'note',
    at: at[row] ?? 0,
    levelId: textAt(texts.levelId, row) ?? '',
    officer: textAt(texts.officer, row),
    minutes: known(minutes[row]),
    travelMinutes: known(travelMinutes[row]),
    askAgainOn: textAt(texts.askAgainOn, row),
    articleId: textAt(texts.articleId, row),
  };
}

function known(minutes: number | undefined): number | null {
  return minutes === undefined || minutes < 0 ? null : minutes;
}
