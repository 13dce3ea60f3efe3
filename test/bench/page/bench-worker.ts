import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { beginUsageFill } from '#renderer/storage/usage-fill.ts';
import { makeFiguresVerbs } from '#renderer/workers/figures-verbs.ts';
import { openOpfsJournal } from '#renderer/workers/opfs-journal.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import { accepted } from '#shared/domain/problem.ts';
import { type UsageReturn, usageReturnInputSchema } from '#shared/domain/usage-return/usage-return.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { EXAMPLE_SEED, type ExampleRegister, generateExample } from '#shared/example/generate-example.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import type { BenchReport, BenchRow } from '#test/bench/bench-row.ts';
import { measureAvailability } from './measure-availability.ts';
import { measureFile } from './measure-file.ts';
import { measureImport } from './measure-import.ts';
import { measureList } from './measure-list.ts';
import { measureSearch } from './measure-search.ts';
import { measureSessions } from './measure-sessions.ts';
import { measureSpreadsheet } from './measure-spreadsheet.ts';
import { makeBenchHost, startTime } from './measure-start.ts';
import { measureTickets } from './measure-tickets.ts';
import { NaiveRows, naiveTotals } from './naive-rows.ts';
import { median, timed } from './timing.ts';

const EDITS = 25;
const WARM_ROUNDS = 5;
/** Months stored as rows with the same durability as the columns: enough for a median. */
const PEER_MONTHS = 5;
const YEAR = { from: '2025-01', to: '2025-12' };
const END_MONTH = '2025-12';
const communes = buildCommuneIndex(exampleTerritory());
const NOW = new Date('2026-01-02T09:00:00.000Z');

// The worker's name carries the share of the reference register that the page was asked for, and the one part wanted.
const [scale = '0.1', part = 'all'] = self.name.split(' ');
measure(Number(scale), part).then(
  (report) => self.postMessage(JSON.stringify(report)),
  (error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  },
);

async function measure(scale: number, part: string): Promise<BenchReport> {
  if (part === 'availability') return { places: 0, returns: 0, rows: await measureAvailability(scale) };
  const example = generateExample({
    places: Math.round(20_000 * scale),
    years: 3,
    seed: EXAMPLE_SEED,
    endMonth: END_MONTH,
    language: 'en',
    complete: true,
  });
  const home = await openOpfsJournal();
  const { host, context } = makeBenchHost(home);
  await host.open(null);
  if (part === 'tickets') {
    const rows = await measureTickets(host, context, example, communes, scale);
    return { places: example.places.length, returns: 0, rows };
  }
  if (part === 'sessions') {
    const rows = await measureSessions(host, context, example, scale);
    return { places: example.places.length, returns: 0, rows };
  }
  if (part === 'import') {
    const rows = [
      ...(await measureImport(host, context, example, communes, NOW)),
      ...(await measureSpreadsheet(host, context, example, communes, NOW)),
    ];
    return { places: example.places.length, returns: 0, rows };
  }
  const rows = new NaiveRows('relaxed');
  const strictRows = new NaiveRows('strict');
  await host.fillGeneration(async ({ putRecords }) => {
    await putRecords('settings', [example.settings]);
    return accepted({ settings: 1 });
  });
  const emptyStart = await startTime(home, communes, NOW);
  const { row: stored, bulkAdd } = await storeMonths(host, example, rows, strictRows);
  const fullStart = await startTime(home, communes, NOW);
  const started: BenchRow = {
    work: 'start to usable list',
    peer: 'start with an empty register',
    own: fullStart,
    against: emptyStart,
    limit: 1.5,
  };
  const totals = await measureTotals(context, rows);
  const edit = await measureEdits(context, example, strictRows);
  const list = await measureList(context, communes, NOW);
  const search = await measureSearch(context, communes, NOW);
  const file = await measureFile(context, bulkAdd);
  const imported = await measureImport(host, context, example, communes, NOW);
  const spreadsheet = await measureSpreadsheet(host, context, example, communes, NOW);
  const availability = await measureAvailability(scale);
  const returns = await rows.returns.count();
  // Last: they fill registers of their own.
  const tickets = await measureTickets(host, context, example, communes, scale);
  const sessions = await measureSessions(host, context, example, scale);
  return {
    places: example.places.length,
    returns,
    rows: [
      stored,
      ...totals,
      edit,
      started,
      ...list,
      ...search,
      ...file,
      ...imported,
      ...spreadsheet,
      ...availability,
      ...tickets,
      ...sessions,
    ],
  };
}

/** Stores every month both ways; the register and the naive table hold the same returns afterwards. */
async function storeMonths(
  host: RegisterHost,
  example: ExampleRegister,
  rows: NaiveRows,
  strictRows: NaiveRows,
): Promise<{ readonly row: BenchRow; readonly bulkAdd: number }> {
  const own: number[] = [];
  const against: number[] = [];
  let bulkAdd = 0;
  const filled = await host.fillGeneration(async (target) => {
    await target.putRecords('settings', [example.settings]);
    await target.putRecords('network', example.networks);
    await target.putRecords('accessPoint', example.places);
    const usage = beginUsageFill(target);
    for (const month of example.months) {
      const returns = example.returnsOf(month);
      own.push(await timed(() => usage.putReturns(returns)));
      // A generation that is filled is flushed to the disk, so its peer is too.
      if (against.length < PEER_MONTHS) against.push(await timed(() => strictRows.returns.bulkAdd(returns)));
      bulkAdd += await timed(() => rows.returns.bulkAdd(returns));
    }
    return accepted({
      settings: 1,
      network: example.networks.length,
      accessPoint: example.places.length,
      usageReturn: await usage.finish(),
    });
  });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const row: BenchRow = {
    work: `store a month of ${example.places.length} returns`,
    peer: 'bulkAdd of the rows, strict',
    own: median(own),
    against: median(against),
    limit: 1 / 50,
  };
  return { row, bulkAdd };
}

/** The summary of a year with the year before, against reading the rows and adding up visits alone. */
async function measureTotals(context: WorkerContext, rows: NaiveRows): Promise<readonly BenchRow[]> {
  const figures = makeFiguresVerbs(context, { loadCommunes: async () => communes, now: () => NOW });
  const summary = () => figures.usageSummary(YEAR, { kind: 'all' });
  const { parts } = context.register();
  const memory = await timed(() => parts.usage.memory());
  const view = memory + (await timed(() => parts.usage.view()));
  const cold = view + (await timed(summary));
  const warm: number[] = [];
  for (let round = 0; round < WARM_ROUNDS; round += 1) warm.push(await timed(summary));
  const against: number[] = [];
  for (let round = 0; round < 3; round += 1) against.push(await timed(() => naiveTotals(rows)));
  const peer = 'toArray + grouping of visits';
  return [
    {
      work: 'read the blocks of every return, cold',
      peer,
      own: memory,
      against: median(against),
      limit: null,
    },
    { work: 'the same, laid end to end', peer, own: view, against: median(against), limit: null },
    { work: 'summary of a year, cold', peer, own: cold, against: median(against), limit: 1 / 40 },
    { work: 'summary of a year, warm', peer, own: median(warm), against: median(against), limit: null },
  ];
}

/** One edited return, from the verb to its acknowledgement, journal flushed, against one strict put. */
async function measureEdits(
  context: WorkerContext,
  example: ExampleRegister,
  rows: NaiveRows,
): Promise<BenchRow> {
  const verbs = makeUsageVerbs(context);
  const month = example.returnsOf(END_MONTH).filter(({ state }) => state === 'received');
  const own: number[] = [];
  const against: number[] = [];
  for (const entry of month.slice(0, EDITS)) {
    const edited = { ...entry, comment: 'corrected' };
    own.push(await timed(() => save(verbs, edited)));
    against.push(await timed(() => rows.returns.put(edited)));
  }
  return {
    work: 'edit one return, to acknowledged',
    peer: 'one put of a row, strict',
    own: median(own),
    against: median(against),
    limit: 1.5,
  };
}

async function save(verbs: ReturnType<typeof makeUsageVerbs>, entry: UsageReturn): Promise<void> {
  const written = await verbs.saveReturns([{ kind: 'put', entry: usageReturnInputSchema.parse(entry) }]);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
}
