import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { Article } from '#shared/domain/article/article.ts';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
  type HotlineSettings,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import { type Hotline, makeHotline } from '#shared/domain/ticket/hotline.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import {
  orderedMoments,
  type TicketFacts,
  type TicketMoment,
  ticketFacts,
  ticketMoment,
} from '#shared/domain/ticket/ticket-facts.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { livingRows, mendedRows } from './held-rows.ts';

/** The hotline of an open generation, held in memory without its long texts: what scans it is quick. */
export type HotlineStore = {
  readonly contribution: Contribution;
  /** The living records, read at the first question, then mended by each act. */
  readonly read: () => Promise<Hotline>;
};

/** Makes the store of a generation. Nothing is read before the first question. */
export function makeHotlineStore(database: RegisterDatabase): HotlineStore {
  let writes = 0;
  let hotline: Hotline | null = null;
  let loading: Promise<Hotline> | null = null;
  /** Reads again where a write came in between: what was read may lack it. */
  const readAfresh = async (): Promise<Hotline> => {
    for (;;) {
      const before = writes;
      const read = await readHotline(database);
      if (writes === before) return read;
    }
  };
  return {
    contribution: {
      tables: ['answeringLevel', 'ticket', 'ticketEvent', 'article', 'hotlineSettings'],
      stores: [],
      apply: async () => undefined,
      committed: (_, { rows }) => {
        writes += 1;
        if (hotline === null) return;
        hotline = makeHotline({
          tickets: mendedTickets(hotline.tickets, rows.get('ticket'), rows.get('ticketEvent')),
          articles: mendedRows(hotline.articles, rows.get('article'), isArticle),
          levels: mendedRows(hotline.levels, rows.get('answeringLevel'), isLevel),
          settings: settingsAfter(hotline, rows.get('hotlineSettings')?.get(HOTLINE_SETTINGS_ID)),
        });
      },
    },
    read: async () => {
      if (hotline !== null) return hotline;
      loading ??= readAfresh()
        .then((read) => {
          hotline = read;
          return read;
        })
        .finally(() => {
          loading = null;
        });
      return loading;
    },
  };
}

async function readHotline(database: RegisterDatabase): Promise<Hotline> {
  const [tickets, events, articles, levels, settings] = await Promise.all([
    livingRows(database.tickets),
    livingRows(database.ticketEvents),
    livingRows(database.articles),
    livingRows(database.answeringLevels),
    database.hotlineSettings.get(HOTLINE_SETTINGS_ID),
  ]);
  const moments = new Map<string, TicketMoment[]>();
  for (const event of events.values()) {
    const own = moments.get(event.ticketId);
    if (own === undefined) moments.set(event.ticketId, [ticketMoment(event)]);
    else own.push(ticketMoment(event));
  }
  return makeHotline({
    tickets: new Map([...tickets].map(([id, ticket]) => [id, ticketFacts(ticket, moments.get(id) ?? [])])),
    articles,
    levels,
    settings: settings?.deletedAt === null ? settings : defaultHotlineSettings,
  });
}

type TouchedRows = ReadonlyMap<string, RecordRow> | undefined;

/** The tickets once an act has touched some of them or what happened to them. */
function mendedTickets(
  before: ReadonlyMap<string, TicketFacts>,
  tickets: TouchedRows,
  events: TouchedRows,
): ReadonlyMap<string, TicketFacts> {
  if ((tickets?.size ?? 0) + (events?.size ?? 0) === 0) return before;
  const after = new Map(before);
  /** What happened to tickets that are written again, whichever comes first of the two. */
  const moments = new Map<string, ReadonlyMap<string, TicketMoment>>();
  const momentsOf = (ticketId: string) =>
    moments.get(ticketId) ??
    new Map((before.get(ticketId)?.moments ?? []).map((moment) => [moment.id, moment] as const));
  for (const row of events?.values() ?? []) {
    if (!isTicketEvent(row)) continue;
    const own = new Map(momentsOf(row.ticketId));
    if (row.deletedAt === null) own.set(row.id, ticketMoment(row));
    else own.delete(row.id);
    moments.set(row.ticketId, own);
  }
  for (const [id, own] of moments) {
    const known = before.get(id);
    if (known !== undefined) after.set(id, withMoments(known, own));
  }
  for (const [id, row] of tickets ?? []) {
    if (row.deletedAt !== null || !isTicket(row)) after.delete(id);
    else after.set(id, ticketFacts(row, [...momentsOf(id).values()]));
  }
  return after;
}

function withMoments(facts: TicketFacts, moments: ReadonlyMap<string, TicketMoment>): TicketFacts {
  return { ...facts, moments: orderedMoments([...moments.values()]) };
}

function settingsAfter(before: Hotline, row: RecordRow | undefined): Hotline['settings'] {
  if (row === undefined) return before.settings;
  return row.deletedAt === null && isSettings(row) ? row : defaultHotlineSettings;
}

// The rows of an act come by table: a field that no other table has tells the compiler which.
const isTicket = (row: RecordRow): row is Ticket => 'urgency' in row;
const isTicketEvent = (row: RecordRow): row is TicketEvent => 'travelMinutes' in row;
const isArticle = (row: RecordRow): row is Article => 'keywords' in row;
const isLevel = (row: RecordRow): row is AnsweringLevel => 'holidays' in row;
const isSettings = (row: RecordRow): row is HotlineSettings => 'matrix' in row;
