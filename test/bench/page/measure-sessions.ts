import { Dexie, type Table } from 'dexie';
import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { beginSessionFill } from '#renderer/storage/session-fill.ts';
import { makeSessionStore, type SessionStore } from '#renderer/storage/session-store.ts';
import { makeSessionVerbs } from '#renderer/workers/session-verbs.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import { accepted } from '#shared/domain/problem.ts';
import { type Session, sessionInputSchema } from '#shared/domain/session/session.ts';
import type { ExampleRegister } from '#shared/example/generate-example.ts';
import type { SessionView } from '#shared/figures/session-view.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { makeBenchSessions } from './bench-sessions.ts';
import { measureFile } from './measure-file.ts';
import { median, timed } from './timing.ts';

const SESSIONS = 1_000_000;
/** Sessions made and written at once. */
const PART = 50_000;
const ROUNDS = 5;
const EDITS = 25;

/** A million sessions: totals, a screen of the list, an edit and a restore, against plain rows of a table. */
export async function measureSessions(
  host: RegisterHost,
  context: WorkerContext,
  example: ExampleRegister,
  scale: number,
): Promise<readonly BenchRow[]> {
  const count = Math.round(SESSIONS * scale);
  const placeIds = example.places.slice(0, 2_000).map(({ id }) => id);
  const rows = new PlainSessions('relaxed');
  const strict = new PlainSessions('strict');
  let bulkAdd = 0;
  const filled = await host.fillGeneration(async (target) => {
    await target.putRecords('settings', [example.settings]);
    await target.putRecords('network', example.networks);
    await target.putRecords('accessPoint', example.places.slice(0, 2_000));
    const fill = beginSessionFill(target);
    let months: Session[] = [];
    for (let from = 0; from < count; from += PART) {
      const sessions = makeBenchSessions(from, Math.min(PART, count - from), placeIds);
      bulkAdd += await timed(() => rows.sessions.bulkAdd(sessions));
      months = [...months, ...sessions];
      if (months.length >= PART * 4 || from + PART >= count) {
        await fill.putSessions(months);
        months = [];
      }
    }
    return accepted({
      settings: 1,
      network: example.networks.length,
      accessPoint: placeIds.length,
      session: await fill.finish(),
    });
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const { database } = context.register();
  const cold: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    cold.push(await timed(async () => totals(await makeSessionStore(database).view())));
  const { sessions: store } = context.register().parts;
  const view = await store.view();
  const warm = await rounds(async () => totals(view));
  const naive = await timed(() => naiveTotals(rows));
  await store.memory();
  const list = await rounds(() => store.chosen({ placeIds: placeIds.slice(0, 1) }, 0, 50));
  const latest = await rounds(() => store.chosen({}, 0, 50));
  const edit = await edits(context, store, strict);
  const patched = await rounds(async () => {
    await editOne(context, store);
    return store.view();
  });
  const fold = await timed(() => store.fold());
  const peer = 'toArray + grouping';
  const file = await measureFile(context, bulkAdd);
  return [
    { work: `totals of ${count} sessions, cold`, peer, own: median(cold), against: naive, limit: 1 / 40 },
    { work: 'the same, warm', peer, own: warm, against: naive, limit: null },
    { work: 'sessions of a place, first page', peer, own: list, against: naive, limit: null },
    { work: 'latest sessions, first page', peer, own: latest, against: naive, limit: null },
    {
      work: 'edit one session, to acknowledged',
      peer: 'one put of a row, strict',
      own: edit.own,
      against: edit.against,
      limit: 1.5,
    },
    { work: 'an edit, and the columns after it', peer, own: patched, against: naive, limit: null },
    { work: 'pack the edits', peer, own: fold, against: naive, limit: null },
    ...file.map((row) => ({ ...row, work: `sessions: ${row.work}` })),
  ];
}

/** Participants and persons supported by month, by place and by age. */
function totals(view: SessionView): number {
  const byMonth = new Int32Array(2_000);
  const byPlace = new Int32Array(view.placeIds.length);
  const byAge = new Int32Array(16);
  const months = new Int32Array(40_000).fill(-1);
  for (let row = 0; row < view.rows; row += 1) {
    const participants = view.participants[row] ?? NOT_REPORTED;
    if (participants === NOT_REPORTED) continue;
    const day = view.day[row] ?? 0;
    let month = months[day] ?? -1;
    if (month === -1) {
      const date = new Date(day * 86_400_000);
      month = (date.getUTCFullYear() - 1_970) * 12 + date.getUTCMonth();
      months[day] = month;
    }
    byMonth[month] = (byMonth[month] ?? 0) + participants;
    const place = view.place[row] ?? 0;
    byPlace[place] = (byPlace[place] ?? 0) + participants;
  }
  for (let at = 0; at < view.groupCount.length; at += 1) {
    const age = view.groupAge[at] ?? 0;
    byAge[age] = (byAge[age] ?? 0) + (view.groupCount[at] ?? 0);
  }
  return byMonth.length + byPlace.length + byAge.length;
}

async function naiveTotals({ sessions }: PlainSessions): Promise<number> {
  const byMonth = new Map<string, number>();
  const byPlace = new Map<string, number>();
  const byAge = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, count: number) =>
    sums.set(key, (sums.get(key) ?? 0) + count);
  for (const { day, placeId, participants, groups } of await sessions.toArray()) {
    if (participants === null) continue;
    add(byMonth, day.slice(0, 7), participants);
    add(byPlace, placeId, participants);
    for (const { age, count } of groups) add(byAge, age, count);
  }
  return byMonth.size + byPlace.size + byAge.size;
}

async function edits(
  context: WorkerContext,
  store: SessionStore,
  strict: PlainSessions,
): Promise<{ readonly own: number; readonly against: number }> {
  const own: number[] = [];
  const against: number[] = [];
  for (let round = 0; round < EDITS; round += 1) {
    const { took, session } = await editOne(context, store);
    own.push(took);
    against.push(await timed(() => strict.sessions.put(session)));
  }
  return { own: median(own), against: median(against) };
}

let edited = 0;

async function editOne(context: WorkerContext, store: SessionStore) {
  const verbs = makeSessionVerbs(context);
  edited += 1;
  const { sessions } = await store.chosen({}, edited * 37, 1);
  const [session] = sessions;
  if (session === undefined) throw new Error('no session to edit');
  const entry = sessionInputSchema.parse({ ...session, comment: `corrigée ${edited}` });
  const took = await timed(async () => {
    const written = await verbs.saveSessions([{ kind: 'put', id: session.id, entry }]);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
  });
  return { took, session };
}

async function rounds(work: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) durations.push(await timed(work));
  return median(durations);
}

/** Sessions as plain rows of a table, as they would be without columns. */
class PlainSessions extends Dexie {
  readonly sessions: Table<Session, string>;

  constructor(durability: 'relaxed' | 'strict') {
    super(`bench-sessions-${durability}`, { chromeTransactionDurability: durability });
    this.version(1).stores({ sessions: 'id, placeId, day' });
    this.sessions = this.table('sessions');
  }
}
