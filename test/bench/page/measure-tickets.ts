import { Dexie, type Table } from 'dexie';
import MiniSearch from 'minisearch';
import { makeHotlineStore } from '#renderer/storage/hotline-store.ts';
import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import { makeTicketRowsVerbs } from '#renderer/workers/ticket-rows-verbs.ts';
import { makeTicketSearchVerbs } from '#renderer/workers/ticket-search-verbs.ts';
import { makeTicketVerbs } from '#renderer/workers/ticket-verbs.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import { accepted } from '#shared/domain/problem.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import type { ExampleRegister } from '#shared/example/generate-example.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { makeTicketTold } from '#test/factories/hotline.ts';
import { benchLevel, makeBenchTickets } from './bench-tickets.ts';
import { median, timed } from './timing.ts';

const TICKETS = 100_000;
/** Tickets made and written at once. */
const PART = 2_000;
const ROUNDS = 9;
const ACTS = 25;
const SHOWN = 20;
const WINDOW = 50;
const QUERIES = ['imprimante', 'impr', 'ecran rese', 'bala', 'session wifi pan', 'd2023 ab 0004'];
const OPTIONS = { fields: ['words'], processTerm: foldText };
const PREFIXES = { prefix: true, combineWith: 'AND' } as const;
const COLUMNS = ['name', 'subject', 'place', 'situation', 'standing', 'priority', 'category', 'openedOn'];

/** The hotline at 100 000 tickets: its search against MiniSearch, its queue and list against reading the rows. */
export async function measureTickets(
  host: RegisterHost,
  context: WorkerContext,
  example: ExampleRegister,
  communes: CommuneIndex,
  scale: number,
): Promise<readonly BenchRow[]> {
  const peer = new MiniSearch<{ readonly id: string; readonly words: string }>(OPTIONS);
  const plain = new PlainRows();
  const { packing } = await fill(host, example, Math.round(TICKETS * scale), peer);
  const { database } = context.register();
  const platform = { loadCommunes: async () => communes, now: () => new Date() };
  const rows = makeTicketRowsVerbs(context, platform);
  const naiveQueue = await timed(async () => {
    await Promise.all([database.tickets.toArray(), database.ticketEvents.toArray()]);
  });
  const load = await rounds(async () => {
    // A search that finds nothing: what it takes is reading what was packed.
    await makeHotlineStore(database).search({ words: ['xyzzy'], named: [new Set()] }, 1);
  });
  const kept = JSON.stringify(peer);
  const peerLoad = await timed(async () => MiniSearch.loadJSON(kept, OPTIONS));
  const queueCold = await timed(() => rows.ticketsOf({ kind: 'pending' }, null));
  const queueWarm = await rounds(() => rows.ticketsOf({ kind: 'pending' }, null));
  const { searchTickets } = makeTicketSearchVerbs(context, platform);
  await searchTickets('imprimante', SHOWN);
  const query = await rounds(async () => {
    for (const text of QUERIES) await context.register().parts.hotline.search(asked(text), SHOWN);
  });
  const whole = await rounds(async () => {
    for (const text of QUERIES) await searchTickets(text, SHOWN);
  });
  const peerQuery = await rounds(async () => {
    for (const text of QUERIES) peer.search(text, PREFIXES);
  });
  const { listRecords, listCells } = makeListVerbs(context, platform);
  const show = async (sorts: typeof wholeList.sorts): Promise<void> => {
    const { ids } = await listRecords('ticket', { ...wholeList, sorts });
    await listCells('ticket', ids.slice(0, WINDOW), COLUMNS, null);
  };
  const latest = [{ key: 'openedOn', descending: true }];
  const listCold = await timed(() => show(latest));
  const listSorted = await rounds(() => show([{ key: 'priority', descending: false }]));
  const standing = await timed(() => show([{ key: 'standing', descending: false }]));
  const { own: act, against: put } = await acts(context, plain);
  const queue = 'toArray of tickets and events';
  return [
    {
      work: 'search of tickets: six queries, twenty best',
      peer: 'MiniSearch',
      own: query,
      against: peerQuery,
      limit: 1 / 60,
    },
    {
      work: 'the same, with where each was said',
      peer: 'MiniSearch',
      own: whole,
      against: peerQuery,
      limit: null,
    },
    {
      work: 'search of tickets: load, tickets included',
      peer: 'MiniSearch.loadJSON',
      own: load,
      against: peerLoad,
      limit: 1 / 20,
    },
    { work: 'queue of tickets: opened cold', peer: queue, own: queueCold, against: naiveQueue, limit: null },
    { work: 'queue of tickets: warm', peer: queue, own: queueWarm, against: naiveQueue, limit: null },
    {
      work: 'list of tickets: first window, cold',
      peer: queue,
      own: listCold,
      against: naiveQueue,
      limit: null,
    },
    { work: 'list of tickets: by priority', peer: queue, own: listSorted, against: naiveQueue, limit: null },
    {
      work: 'list of tickets: by standing, every clock read',
      peer: queue,
      own: standing,
      against: naiveQueue,
      limit: null,
    },
    { work: 'pack every ticket, from the rows', peer: queue, own: packing, against: naiveQueue, limit: null },
    {
      work: 'a note on a ticket, to acknowledged',
      peer: 'one put of a row, strict',
      own: act,
      against: put,
      limit: null,
    },
  ];
}

async function fill(
  host: RegisterHost,
  example: ExampleRegister,
  count: number,
  peer: MiniSearch<{ readonly id: string; readonly words: string }>,
): Promise<{ readonly packing: number }> {
  const places = example.places.slice(0, 2_000);
  const placeIds = places.map(({ id }) => id);
  const filled = await host.fillGeneration(async ({ putRecords }) => {
    await putRecords('settings', [example.settings]);
    await putRecords('network', example.networks);
    await putRecords('accessPoint', places);
    await putRecords('answeringLevel', [benchLevel]);
    for (let from = 0; from < count; from += PART) {
      const { tickets, events } = makeBenchTickets(from, Math.min(PART, count - from), placeIds);
      await putRecords('ticket', tickets);
      await putRecords('ticketEvent', events);
      const own = new Map(events.map(({ ticketId }) => [ticketId, [] as TicketEvent[]]));
      for (const event of events) own.get(event.ticketId)?.push(event);
      for (const { id, number, subject, description, solution, callerName } of tickets) {
        const said = (own.get(id) ?? []).map(({ text }) => text ?? '');
        peer.add({ id, words: [number, subject, callerName, description, solution, ...said].join(' ') });
      }
    }
    return accepted({
      settings: 1,
      network: example.networks.length,
      accessPoint: places.length,
      answeringLevel: 1,
      ticket: count,
      ticketEvent: count * 4,
    });
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const { hotline } = host.register().parts;
  return { packing: await timed(async () => hotline.contribution.rebuild?.()) };
}

/** A note on a ticket, from the verb to its acknowledgement, journal flushed, against one strict put of an event. */
async function acts(
  context: WorkerContext,
  plain: PlainRows,
): Promise<{ readonly own: number; readonly against: number }> {
  const { actOnTicket, ticketsOf } = { ...makeTicketVerbs(context), ...makeTicketRowsVerbs(context) };
  const pending = await ticketsOf({ kind: 'pending' }, ACTS);
  const own: number[] = [];
  const against: number[] = [];
  for (const { id } of pending) {
    own.push(
      await timed(async () => {
        const done = await actOnTicket(id, { ...makeTicketTold({ text: 'rappelé' }), kind: 'note' });
        if (!done.ok) throw new Error(JSON.stringify(done.problems));
      }),
    );
    const [event] = await context.register().database.ticketEvents.where('ticketId').equals(id).toArray();
    if (event !== undefined) against.push(await timed(() => plain.events.put(event)));
  }
  return { own: median(own), against: median(against) };
}

function asked(text: string) {
  const words = foldText(text).split(' ');
  return { words, named: words.map(() => new Set<string>()) };
}

async function rounds(work: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) durations.push(await timed(work));
  return median(durations);
}

/** Events as plain rows, flushed at each write. */
class PlainRows extends Dexie {
  readonly events: Table<TicketEvent, string>;

  constructor() {
    super('bench-events', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ events: 'id, ticketId' });
    this.events = this.table('events');
  }
}
