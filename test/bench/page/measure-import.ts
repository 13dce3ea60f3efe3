import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { recordHistory } from '#renderer/storage/record-history.ts';
import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { makeImportVerbs } from '#renderer/workers/import-verbs.ts';
import { makeNewId } from '#renderer/workers/new-id.ts';
import { isOpeningHours } from '#renderer/workers/opening-hours-check.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { recordKey } from '#shared/domain/change-set/record-key.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import type { ExampleRegister } from '#shared/example/generate-example.ts';
import { defaultImportOptions } from '#shared/exchange/import-plan.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { insertRaw } from './raw-insert.ts';
import { timed } from './timing.ts';

/** A list of the example's places into an empty register, and its undo, against its rows put in a plain store. */
export async function measureImport(
  host: RegisterHost,
  context: WorkerContext,
  { settings, places }: ExampleRegister,
  communes: CommuneIndex,
  now: Date,
): Promise<readonly BenchRow[]> {
  take(
    await host.fillGeneration(async ({ putRecords }) => {
      await putRecords('settings', [settings]);
      return accepted({ settings: 1 });
    }),
  );
  const verbs = makeImportVerbs(context, {
    loadCommunes: async () => communes,
    isOpeningHours,
    now: () => now,
    newId: makeNewId(Date.now),
  });
  const file = listFile(places);
  let changeSetId = '';
  const plan = await timed(async () => {
    const planned = take(await verbs.planImport(file, () => undefined));
    changeSetId = planned.id;
  });
  const write = await timed(async () => {
    const written = take(await verbs.applyImport(changeSetId, defaultImportOptions, () => undefined));
    changeSetId = written.changeSetId ?? '';
  });
  const rows = await host.register().database.accessPoints.toArray();
  if (rows.length !== places.length) throw new Error(`${rows.length} places of ${places.length}`);
  const { database } = host.register();
  const [place] = rows;
  const history = await timed(() => recordHistory(host.register(), 'accessPoint', place?.id ?? '', null, 10));
  const index = await timed(() =>
    database.historyIndex.put({ seq: 0, records: rows.map(({ id }) => recordKey('accessPoint', id)) }),
  );
  await database.historyIndex.delete(0);
  const undo = await timed(async () => {
    take(await undoChangeSet(host.register(), changeSetId));
  });
  const against = await timed(() => insertRaw(rows));
  const peer = 'raw insert of the rows, same indexes';
  const work = `import of ${places.length} places`;
  return [
    { work: `${work}: parse, check, match, write`, peer, own: plan + write, against, limit: 2 },
    { work: `${work}: write alone`, peer, own: write, against, limit: null },
    { work: `${work}: index of the history alone`, peer, own: index, against, limit: null },
    { work: `${work}: history of one of its places`, peer, own: history, against, limit: null },
    { work: `${work}: its undo`, peer, own: undo, against, limit: null },
  ];
}

function take<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return outcome.value;
}

/** The places as a list of the national standard, as long in its cells as those of real lists. */
function listFile(places: readonly AccessPoint[]): FileSource {
  const rows = places.map(({ id, name, locations, openingHours }) => {
    const at = locations[0];
    return {
      id,
      nom: name,
      commune: at?.communeName,
      code_postal: at?.postcode,
      code_insee: at?.communeCode,
      adresse: at?.address,
      typologie: 'BIB',
      horaires: openingHours,
      source: 'bench',
      date_maj: '2025-11-03',
      services: 'Aide aux démarches administratives|Maîtrise des outils numériques du quotidien',
      modalites_acces: 'Se présenter',
      modalites_accompagnement: 'En autonomie|Accompagnement individuel',
    };
  });
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  return {
    name: 'list.json',
    size: bytes.length,
    read: async (offset, length) => bytes.slice(offset, offset + length),
    close: async () => undefined,
  };
}
