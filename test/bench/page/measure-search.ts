import MiniSearch from 'minisearch';
import { LIST_KEY, readList } from '#renderer/storage/access-point-list-record.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import { entryOf, entryWords } from '#shared/domain/access-point/access-point-entry.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { median, timed } from './timing.ts';

const ROUNDS = 9;
const QUERIES = ['mediatheque', 'espace val', 'maison rural', 'centre so', 'biblio', 'com 00'];
const OPTIONS = { fields: ['words'], processTerm: foldText };
const PREFIXES = { prefix: true, combineWith: 'AND' } as const;

/** Searching the places by words typed half, and reading their index at the start, against MiniSearch. */
export async function measureSearch(
  context: WorkerContext,
  communes: CommuneIndex,
  now: Date,
): Promise<readonly BenchRow[]> {
  const { listRecords } = makeListVerbs(context, { loadCommunes: async () => communes, now: () => now });
  const { database } = context.register();
  const peer = new MiniSearch<{ readonly id: string; readonly words: string }>(OPTIONS);
  for (const place of await database.accessPoints.toArray()) {
    const entry = entryOf(place);
    peer.add({ id: entry.id, words: entryWords(entry).join(' ') });
  }
  const kept = JSON.stringify(peer);
  const load = await rounds(async () => readList(await database.listColumns.get(LIST_KEY)));
  const peerLoad = await rounds(async () => MiniSearch.loadJSON(kept, OPTIONS));
  const query = await rounds(async () => {
    for (const search of QUERIES) await listRecords('accessPoint', { ...wholeList, search });
  });
  const peerQuery = await rounds(async () => {
    for (const search of QUERIES) peer.search(search, PREFIXES);
  });
  return [
    {
      work: 'search of places: six queries, sorted',
      peer: 'MiniSearch',
      own: query,
      against: peerQuery,
      limit: 1 / 60,
    },
    {
      work: 'search of places: load',
      peer: 'MiniSearch.loadJSON',
      own: load,
      against: peerLoad,
      limit: 1 / 20,
    },
  ];
}

async function rounds(work: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) durations.push(await timed(work));
  return median(durations);
}
