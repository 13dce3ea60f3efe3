import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import { type ListQuestion, wholeList } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { median, timed } from './timing.ts';

const ROUNDS = 9;
/** Rows that a tall window shows. */
const WINDOW = 50;

/** The whole list, as it first comes. */
export const WHOLE_LIST: ListQuestion = {
  ...wholeList,
  filters: [{ field: 'status', operator: 'oneOf', values: ['open'] }],
  sorts: [{ key: 'commune', descending: false }],
};
/** The columns that it comes with. */
export const COLUMNS = [
  'name',
  'commune',
  'postcode',
  'departement',
  'status',
  'networks',
  'hours',
  'verified',
];

const query: ListQuestion = { ...WHOLE_LIST, search: 'médiathèque trois' };

/** The list of places, found, sorted and its first window read, against all rows read, filtered and sorted. */
export async function measureList(
  context: WorkerContext,
  communes: CommuneIndex,
  now: Date,
): Promise<readonly BenchRow[]> {
  const { listRecords, listCells } = makeListVerbs(context, {
    loadCommunes: async () => communes,
    now: () => now,
  });
  const show = async (asked: ListQuestion): Promise<void> => {
    const { ids } = await listRecords('accessPoint', asked);
    await listCells('accessPoint', ids.slice(0, WINDOW), COLUMNS, null);
  };
  const { database } = context.register();
  const cold = await timed(() => show(WHOLE_LIST));
  const own = await rounds(() => show(query));
  const against = await rounds(() => naiveList(database, query.search));
  const all = await rounds(() => naiveList(database, ''));
  const peer = 'toArray + filter + sort';
  return [
    { work: 'list of places: first window, cold', peer, own: cold, against: all, limit: 1 },
    { work: 'list of places: one search, warm', peer, own, against, limit: null },
  ];
}

async function naiveList(database: RegisterDatabase, search: string): Promise<number> {
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '');
  const collator = new Intl.Collator('fr');
  const found = (await database.accessPoints.toArray()).filter(({ name, statusHistory }) => {
    if (statusHistory.at(-1)?.status !== 'open') return false;
    const folded = ` ${foldText(name)}`;
    return words.every((word) => folded.includes(` ${word}`));
  });
  found.sort((a, b) =>
    collator.compare(a.locations[0]?.communeName ?? '', b.locations[0]?.communeName ?? ''),
  );
  return found.length;
}

async function rounds(work: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) durations.push(await timed(work));
  return median(durations);
}
