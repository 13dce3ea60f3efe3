import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { makeNewId } from '#renderer/workers/new-id.ts';
import { isOpeningHours } from '#renderer/workers/opening-hours-check.ts';
import { makeSpreadsheetVerbs } from '#renderer/workers/spreadsheet-verbs.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import type { ExampleRegister } from '#shared/example/generate-example.ts';
import { defaultSpreadsheetOptions } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { insertRaw } from './raw-insert.ts';
import { timed } from './timing.ts';

const nothing = (): void => undefined;

/** The example's places as a table of an officer's own layout, into an empty register, against their rows put in a plain store. */
export async function measureSpreadsheet(
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
  const verbs = makeSpreadsheetVerbs(context, {
    loadCommunes: async () => communes,
    isOpeningHours,
    now: () => now,
    newId: makeNewId(Date.now),
  });
  const file = tableFile(places);
  let planId = '';
  const plan = await timed(async () => {
    const opened = take(await verbs.openSpreadsheet(file, nothing));
    const table = { sheet: opened.sheet, headerRow: opened.sheets[opened.sheet]?.headerRow ?? 0 };
    const { target, columns } = take(await verbs.proposeSpreadsheet(opened.id, table, 'accessPoint', true));
    const mapping = columns.map(({ header, field, values }) => ({ header, field, values }));
    const setup = { ...table, target, mapping, options: defaultSpreadsheetOptions };
    planId = take(await verbs.planSpreadsheet(opened.id, setup, nothing)).id;
  });
  const write = await timed(async () => {
    take(await verbs.applySpreadsheet(planId, nothing));
  });
  const rows = await host.register().database.accessPoints.toArray();
  if (rows.length !== places.length) throw new Error(`${rows.length} places of ${places.length}`);
  const against = await timed(() => insertRaw(rows));
  const peer = 'raw insert of the rows, same indexes';
  const work = `spreadsheet of ${places.length} places`;
  return [
    { work: `${work}: read, guess, plan, write`, peer, own: plan + write, against, limit: 2 },
    { work: `${work}: write alone`, peer, own: write, against, limit: null },
  ];
}

function take<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return outcome.value;
}

/** A semicolon file with a title over its headers. */
function tableFile(places: readonly AccessPoint[]): FileSource {
  const lines = places.map(({ name, locations, phone, emails }, index) => {
    const at = locations[0];
    const cells = [index + 1, name, at?.address, at?.postcode, at?.communeName, phone, emails[0], 'ouvert'];
    return cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';');
  });
  const head = ['Lieux du réseau', 'N°;Nom du lieu;Adresse;Code postal;Commune;Téléphone;Courriel;Statut'];
  const bytes = new TextEncoder().encode([...head, ...lines].join('\r\n'));
  return {
    name: 'lieux.csv',
    size: bytes.length,
    read: async (offset, length) => bytes.slice(offset, offset + length),
    close: async () => undefined,
  };
}
