import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { loadTerritory, type TerritoryScope } from '#renderer/storage/territory-file.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { ExportTools } from '#shared/exchange/export-tools.ts';
import {
  isInScope,
  type NationalExport,
  type NationalExportResult,
} from '#shared/exchange/national-export.ts';
import { standardIds } from '#shared/exchange/national-standard/standard-ids.ts';
import { takes, tallyExport } from '#shared/exchange/national-standard/tally-export.ts';
import { type ListWriting, startList } from '#shared/exchange/national-standard/write-list.ts';
import { type WrittenRow, writeRow } from '#shared/exchange/national-standard/write-row.ts';
import { CHUNK_LIMIT, type FileSink } from '#shared/shell/contract.ts';
import { breather } from './breather.ts';
import { isOpeningHours } from './opening-hours-check.ts';
import type { OnProgress, RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the export verbs take from the platform. */
export type ExportSources = {
  readonly loadCommunes: (
    scope: TerritoryScope,
  ) => Promise<{ readonly byCode: (code: string) => Commune | null }>;
  readonly isOpeningHours: ExportTools['isOpeningHours'];
  readonly now: () => Date;
};

const platform: ExportSources = { loadCommunes: loadTerritory, isOpeningHours, now: () => new Date() };

/** Places made into rows between two looks at the clock; also those of one piece of the file. */
const PLACES_AT_ONCE = 250;

/** The verbs of the export to the national standard: what it would write, its writing. */
export function makeExportVerbs(
  context: WorkerContext,
  sources: ExportSources = platform,
): Pick<RegisterApi, 'checkNationalExport' | 'writeNationalExport'> {
  return {
    checkNationalExport: (asked, onProgress) =>
      context.task(async (signal) => {
        const { places, tools } = await prepare(context.register().database, asked, sources);
        const tally = tallyExport();
        await eachBatch(places, tools, onProgress, signal, async (rows) => {
          for (const row of rows) tally.add(row.remarks);
        });
        return accepted(tally.result());
      }),
    writeNationalExport: (asked, treatment, file, onProgress) =>
      context.task(async (signal) => {
        try {
          const { places, tools } = await prepare(context.register().database, asked, sources);
          const list = startList(asked.format);
          let written = 0;
          await write(file, list.begin());
          await eachBatch(places, tools, onProgress, signal, async (rows) => {
            const taken = rows.filter(({ remarks }) => takes(treatment, remarks));
            written += taken.length;
            await write(file, list.rows(taken.map(({ row }) => row)));
          });
          return await finished(file, list, written, places.length - written);
        } catch (error) {
          // A file half written must not stay, whatever stopped it.
          await file.discard().catch(() => null);
          if (signal.aborted) throw error;
          return refused('export/write-failed', {
            detail: error instanceof Error ? error.message : String(error),
          });
        }
      }),
  };
}

async function finished(
  file: FileSink,
  list: ListWriting,
  written: number,
  leftOut: number,
): Promise<Outcome<NationalExportResult>> {
  if (written === 0) {
    await file.discard();
    return refused('export/nothing-to-write');
  }
  await write(file, list.end());
  await file.finish();
  return accepted({ written, leftOut });
}

type Prepared = { readonly places: readonly AccessPoint[]; readonly tools: ExportTools };

/** The places of the scope, in French order of their names, as they stand now. */
async function prepare(
  database: RegisterDatabase,
  { scope, format }: NationalExport,
  sources: ExportSources,
): Promise<Prepared> {
  const [settings, rows] = await Promise.all([
    database.settings.get(REGISTER_SETTINGS_ID),
    database.accessPoints.toArray(),
  ]);
  const { byCode } = await sources.loadCommunes(settings?.example === true ? 'example' : 'real');
  // Days of the register are those of its time zone, not of the PC's clock.
  const clock = new Intl.DateTimeFormat('sv', { timeZone: settings?.timeZone ?? 'Europe/Paris' });
  const today = clock.format(sources.now());
  const living = rows.filter(({ deletedAt }) => deletedAt === null);
  const french = new Intl.Collator('fr');
  return {
    places: living
      .filter((place) => isInScope(place, scope, today, byCode))
      .sort((a, b) => french.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
    tools: {
      format,
      communeByCode: byCode,
      isOpeningHours: sources.isOpeningHours,
      today,
      dayOf: (instant) => clock.format(new Date(instant)),
      ids: standardIds(living),
    },
  };
}

/** Makes rows, some places at a time, so that a long list can show its progress and be stopped. */
async function eachBatch(
  places: readonly AccessPoint[],
  tools: ExportTools,
  onProgress: OnProgress,
  signal: AbortSignal,
  take: (rows: readonly WrittenRow[]) => Promise<void>,
): Promise<void> {
  const breathe = breather(signal);
  for (let start = 0; start < places.length; start += PLACES_AT_ONCE) {
    await take(places.slice(start, start + PLACES_AT_ONCE).map((place) => writeRow(place, tools)));
    onProgress({ done: Math.min(start + PLACES_AT_ONCE, places.length), total: places.length });
    await breathe();
  }
}

async function write(file: FileSink, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  for (let offset = 0; offset < bytes.length; offset += CHUNK_LIMIT)
    await file.write(bytes.subarray(offset, offset + CHUNK_LIMIT));
}
