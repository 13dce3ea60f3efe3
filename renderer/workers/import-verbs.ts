import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { loadTerritory, type TerritoryScope } from '#renderer/storage/territory-file.ts';
import type { Act } from '#renderer/storage/write-path.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { networkInputSchema } from '#shared/domain/network/network.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { type PlacePatch, patchOfDraft, placeOfDraft } from '#shared/exchange/draft-to-place.ts';
import type { ImportOptions, ImportPlan } from '#shared/exchange/import-plan.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import { readList } from '#shared/exchange/national-standard/read-list.ts';
import { type PlannedRow, startPlanning } from '#shared/exchange/planning.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { breather } from './breather.ts';
import { platformDecoding, readWholeFile } from './list-file.ts';
import { isOpeningHours } from './opening-hours-check.ts';
import type { OnProgress, RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the import verbs take from the platform. */
export type ImportSources = {
  readonly loadCommunes: (scope: TerritoryScope) => Promise<ImportTools['communes']>;
  readonly isOpeningHours: ImportTools['isOpeningHours'];
  readonly now: () => Date;
  readonly newId: () => string;
};

const platform: ImportSources = {
  loadCommunes: loadTerritory,
  isOpeningHours,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

/** Rows planned or written between two looks at the clock: long enough to be quick, short enough to be stopped. */
const ROWS_AT_ONCE = 250;

type Prepared = { readonly plan: ImportPlan; readonly rows: readonly PlannedRow[] };

/** The verbs of imports: {@link RegisterApi.planImport} and {@link RegisterApi.applyImport}. */
export function makeImportVerbs(
  context: WorkerContext,
  sources: ImportSources = platform,
): Pick<RegisterApi, 'planImport' | 'applyImport'> {
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
    applyImport: (planId, options, onProgress) =>
      context.task(async (signal) => {
        if (prepared?.plan.id !== planId) return refused('import/plan-gone');
        const { database, writePath } = context.register();
        const current = prepared;
        const outcome = await writePath.write({
          reason: 'import',
          changes: (act) => changesOf(database, current, options, act, sources, onProgress, signal),
        });
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
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  const tools: ImportTools = {
    communes: rememberingNames(await sources.loadCommunes(settings?.example === true ? 'example' : 'real')),
    isOpeningHours: sources.isOpeningHours,
    newId: sources.newId,
    today: dayIn(settings?.timeZone ?? 'Europe/Paris', sources.now()),
  };
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

async function changesOf(
  database: RegisterDatabase,
  { plan, rows }: Prepared,
  options: ImportOptions,
  act: Act,
  sources: ImportSources,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Outcome<readonly Change[]>> {
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  const today = dayIn(settings?.timeZone ?? 'Europe/Paris', sources.now());
  const changes: Change[] = [];
  const networkId = await networkOf(database, options, act, changes);
  if (!networkId.ok) return networkId;
  const newPlaceOptions = { ...options, networkId: networkId.value };
  const breathe = breather(signal);
  let created = 0;
  let changed = 0;
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const batch = rows.slice(start, start + ROWS_AT_ONCE);
    const places = await placesOf(database, batch);
    for (const { draft, placeId } of batch) {
      if (placeId === null) {
        const fields = placeOfDraft(draft, newPlaceOptions, act.newId);
        changes.push(creationChange('accessPoint', act.newId(), fields, recordParts.accessPoint, act));
        created += 1;
        continue;
      }
      const place = places.get(placeId);
      // Deleted since the preview was made: what was shown is no longer what would happen.
      if (place === undefined) return refused('import/plan-outdated');
      if (!options.updateExisting) continue;
      const patch: PlacePatch = patchOfDraft(draft, place, today, options);
      const edits = editChanges('accessPoint', place, patch, recordParts.accessPoint, act);
      changes.push(...edits);
      if (edits.length > 0) changed += 1;
    }
    onProgress({ done: Math.min(start + ROWS_AT_ONCE, rows.length), total: rows.length });
    await breathe();
  }
  if (created + changed === 0) return refused('import/nothing-to-import');
  changes.push(batchChange(plan, { created, changed }, act));
  return accepted(changes);
}

/** The network that new places enter; a new one is made in the same act, so that undoing the import undoes it too. */
async function networkOf(
  database: RegisterDatabase,
  { network }: ImportOptions,
  act: Act,
  changes: Change[],
): Promise<Outcome<string | null>> {
  if (network.kind === 'none') return accepted(null);
  if (network.kind === 'existing') {
    const found = await database.networks.get(network.id);
    return found === undefined || found.deletedAt !== null
      ? refused('import/network-gone')
      : accepted(network.id);
  }
  const input = networkInputSchema.safeParse({ name: network.name, description: null });
  if (!input.success) return refused('import/network-name');
  const id = act.newId();
  changes.push(creationChange('network', id, input.data, recordParts.network, act));
  return accepted(id);
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

/** The mark that the import leaves: what it did, and the change set that undoing takes. */
function batchChange(
  plan: ImportPlan,
  { created, changed }: { readonly created: number; readonly changed: number },
  act: Act,
): Change {
  const problems = plan.problems.length + plan.rows.reduce((sum, row) => sum + row.problems.length, 0);
  const fields = {
    fileName: plan.fileName,
    format: plan.format,
    created,
    changed,
    skipped: plan.counts.skip,
    problems,
    changeSetId: act.changeSetId,
    undone: false,
  };
  return creationChange('importBatch', act.newId(), fields, recordParts.importBatch, act);
}

/** Files repeat few pairs of postcode and name, and looking one up that is not there costs a pass over the communes. */
function rememberingNames(communes: ImportTools['communes']): ImportTools['communes'] {
  const known = new Map<string, ReturnType<ImportTools['communes']['byPostcodeAndName']>>();
  return {
    byCode: (code) => communes.byCode(code),
    byPostcodeAndName: (postcode, name) => {
      const key = `${postcode} ${name}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const commune = communes.byPostcodeAndName(postcode, name);
      known.set(key, commune);
      return commune;
    },
  };
}

/** The calendar day of an instant in a time zone. */
function dayIn(timeZone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day'): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
