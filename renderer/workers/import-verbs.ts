import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { type ImportedPlaces, importAccessPoints } from '#renderer/storage/import-store.ts';
import type { AccessPoint, AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import { networkInputSchema } from '#shared/domain/network/network.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { type PlacePatch, patchOfDraft, placeOfDraft } from '#shared/exchange/draft-to-place.ts';
import type { ImportOptions, ImportPlan } from '#shared/exchange/import-plan.ts';
import { readList } from '#shared/exchange/national-standard/read-list.ts';
import { type PlannedRow, startPlanning } from '#shared/exchange/planning.ts';
import { createdFields } from '#shared/exchange/preview-text.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { breather } from './breather.ts';
import { type ImportSources, importTools, platformSources, ROWS_AT_ONCE, todayOf } from './import-sources.ts';
import { platformDecoding, readWholeFile } from './list-file.ts';
import type { OnProgress, RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

type Prepared = { readonly plan: ImportPlan; readonly rows: readonly PlannedRow[] };

/** The verbs of imports: the plan, its details, its writing. */
export function makeImportVerbs(
  context: WorkerContext,
  sources: ImportSources = platformSources,
): Pick<RegisterApi, 'planImport' | 'importedFields' | 'applyImport'> {
  let prepared: Prepared | null = null;
  return {
    planImport: (file, onProgress) =>
      context.task(async (signal) => {
        prepared = null;
        const outcome = await plan(context.register().database, file, sources, onProgress, signal);
        if (!outcome.ok) return outcome;
        prepared = outcome.value;
        return accepted(prepared.plan);
      }),
    importedFields: async (planId, row) => {
      if (prepared?.plan.id !== planId) return [];
      const planned = prepared.rows.find((candidate) => candidate.row === row);
      return planned === undefined || planned.placeId !== null ? [] : createdFields(planned.draft);
    },
    applyImport: (planId, options, onProgress) =>
      context.task(async (signal) => {
        if (prepared?.plan.id !== planId) return refused('import/plan-gone');
        const register = context.register();
        const writing = await writingOf(register.database, prepared, options, sources, onProgress, signal);
        if (!writing.ok) return writing;
        const outcome = await importAccessPoints(register, writing.value);
        if (outcome.ok) prepared = null;
        return outcome;
      }),
  };
}

async function plan(
  database: RegisterDatabase,
  file: FileSource,
  sources: ImportSources,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Outcome<Prepared>> {
  const bytes = await readWholeFile(file, signal);
  if (!bytes.ok) return bytes;
  const list = readList(bytes.value, platformDecoding);
  if (!list.ok) return list;
  const tools = await importTools(database, sources);
  const places = (await database.accessPoints.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const planning = startPlanning(list.value, places, tools);
  const breathe = breather(signal);
  for (let done = 0; done < planning.total; ) {
    done = planning.advance(ROWS_AT_ONCE);
    onProgress({ done, total: planning.total });
    await breathe();
  }
  return accepted(planning.finish(sources.newId(), await file.name));
}

/** What the plan writes with the officer's choices, from the places as they stand now. */
async function writingOf(
  database: RegisterDatabase,
  { plan, rows }: Prepared,
  options: ImportOptions,
  sources: ImportSources,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Outcome<ImportedPlaces>> {
  const today = await todayOf(database, sources);
  const network = await networkOf(database, options, sources);
  if (!network.ok) return network;
  const newPlaceOptions = { ...options, networkId: network.value.id };
  const breathe = breather(signal);
  const created: { id: string; input: AccessPointInput }[] = [];
  const changed: { id: string; patch: PlacePatch }[] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = rows.slice(start, start + ROWS_AT_ONCE);
    const places = await placesOf(database, batch);
    for (const { draft, placeId } of batch) {
      if (placeId === null) {
        const input = placeOfDraft(draft, newPlaceOptions, sources.newId);
        created.push({ id: sources.newId(), input });
        continue;
      }
      const place = places.get(placeId);
      // Deleted since the preview was made: what was shown is no longer what would happen.
      if (place === undefined) return refused('import/plan-outdated');
      if (!options.updateExisting) continue;
      const patch = patchOfDraft(draft, place, today, options);
      if (Object.keys(patch).length > 0) changed.push({ id: placeId, patch });
    }
    onProgress({ done: Math.min(start + ROWS_AT_ONCE, rows.length), total: rows.length });
    await breathe();
  }
  if (created.length + changed.length === 0) return refused('import/nothing-to-import');
  const batch = {
    fileName: plan.fileName,
    format: plan.format,
    created: created.length,
    changed: changed.length,
    skipped: plan.counts.skip,
    problems: plan.problems.length + plan.rows.reduce((sum, row) => sum + row.problems.length, 0),
  };
  return accepted({ networks: network.value.made, created, changed, batch });
}

/** The network that new places enter; a new one is made in the same act, so that undoing the import undoes it too. */
async function networkOf(
  database: RegisterDatabase,
  { network }: ImportOptions,
  sources: ImportSources,
): Promise<Outcome<{ readonly id: string | null; readonly made: ImportedPlaces['networks'] }>> {
  if (network.kind === 'none') return accepted({ id: null, made: [] });
  if (network.kind === 'existing') {
    const found = await database.networks.get(network.id);
    return found === undefined || found.deletedAt !== null
      ? refused('import/network-gone')
      : accepted({ id: network.id, made: [] });
  }
  const input = networkInputSchema.safeParse({ name: network.name, description: null });
  if (!input.success) return refused('import/network-name');
  const id = sources.newId();
  return accepted({ id, made: [{ id, input: input.data }] });
}

async function placesOf(
  database: RegisterDatabase,
  rows: readonly PlannedRow[],
): Promise<ReadonlyMap<string, AccessPoint>> {
  const ids = rows.map(({ placeId }) => placeId).filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const places = new Map<string, AccessPoint>();
  for (const place of await database.accessPoints.bulkGet(ids))
    if (place !== undefined && place.deletedAt === null) places.set(place.id, place);
  return places;
}
