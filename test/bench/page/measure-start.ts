import { makeRegisterHost, type RegisterHost } from '#renderer/storage/register-host.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import { makeNewId } from '#renderer/workers/new-id.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import type { JournalHome } from '#shared/shell/contract.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { COLUMNS, WHOLE_LIST } from './measure-list.ts';
import { median, timed } from './timing.ts';

const ROUNDS = 5;
/** Rows that a tall window shows. */
const WINDOW = 50;

/** A register worker's host over a journal's home that several may share, and what its verbs take. */
export function makeBenchHost(home: JournalHome): {
  readonly host: RegisterHost;
  readonly context: WorkerContext;
} {
  const host = makeRegisterHost({
    now: () => Date.now(),
    newId: makeNewId(Date.now),
    ownHome: async () => home,
    lock: async () => true,
  });
  return {
    host,
    context: {
      register: host.register,
      fillGeneration: host.fillGeneration,
      task: (work) => work(new AbortController().signal),
    },
  };
}

/** How long the register in use takes to open, checked against its journal, to the first window of its list. */
export async function startTime(home: JournalHome, communes: CommuneIndex, now: Date): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { host, context } = makeBenchHost(home);
    const verbs = makeListVerbs(context, { loadCommunes: async () => communes, now: () => now });
    durations.push(
      await timed(async () => {
        const opened = await host.open(null);
        if (opened.kind !== 'open') throw new Error(opened.kind);
        const { ids } = await verbs.listRecords('accessPoint', WHOLE_LIST);
        await verbs.listCells('accessPoint', ids.slice(0, WINDOW), COLUMNS, null);
      }),
    );
    host.register().database.close();
  }
  return median(durations);
}
