import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { type Alike, type LikenessIndex, makePlaceIndex } from '#shared/duplicates/likeness-index.ts';
import { lookOfPlace, type PlaceLook } from '#shared/duplicates/place-features.ts';
import { reasonsInText } from '#shared/duplicates/reasons-in-text.ts';
import { MERGED_SOURCE } from '#shared/duplicates/record-merge.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { patchOfDraft } from './draft-to-place.ts';
import type { ImportAction, ImportPlan, ImportPreviewRow } from './import-plan.ts';
import type { ImportTools } from './import-tools.ts';
import type { PlaceDraft } from './national-standard/place-draft.ts';
import { cellProblem, type RawList, type RawRow } from './national-standard/raw-list.ts';
import { readRow } from './national-standard/read-row.ts';
import { changedFields } from './preview-text.ts';
import type { RowProblemCode } from './problem-codes.ts';

/** A row that can be written: what it tells, and the place that it tells it of (null = a new one). */
export type PlannedRow = {
  readonly row: number;
  readonly draft: PlaceDraft;
  readonly placeId: string | null;
};

/** A plan being made, some rows at a time, so that a long one can show its progress and be stopped. */
export type Planning = {
  readonly total: number;
  /** Plans up to `count` rows more; gives how many are done in all. */
  readonly advance: (count: number) => number;
  /** The whole plan, once all rows are done, and the rows that can be written. */
  readonly finish: (
    id: string,
    fileName: string,
  ) => { readonly plan: ImportPlan; readonly rows: readonly PlannedRow[] };
};

/**
 * Plans an import: each row checked, and tied to the place that bears the same external id (source and id), or whose
 * id in the register the row gives, as our own exports do. Nothing else ties a row to a place by itself; a place that looks the same is only told.
 *
 * @param places those of the register that are not deleted
 */
export function startPlanning(list: RawList, places: readonly AccessPoint[], tools: ImportTools): Planning {
  const known = indexPlaces(places, tools);
  const rowsSeen = makePlaceIndex();
  const preview: ImportPreviewRow[] = [];
  const planned: PlannedRow[] = [];
  const seenIds = new Map<string, number>();
  let done = 0;

  const planRow = (raw: RawRow): void => {
    const { draft, problems: found, name, communeName, row } = readRow(raw, tools);
    const problems = [...found];
    const skip = (): void => {
      preview.push({ row, action: 'skip', name, communeName, placeId: null, changes: [], problems });
    };
    if (draft === null) {
      skip();
      return;
    }
    const key = externalKey(draft.externalId);
    const first = seenIds.get(key);
    if (first !== undefined) {
      problems.push(
        cellProblem('import/duplicate-id', 'error', row, 'id', draft.externalId.value, { first }),
      );
      skip();
      return;
    }
    seenIds.set(key, row);
    const place = known.byExternalId(draft);
    if (place === null) {
      problems.push(...resemblances(draft, row, known, rowsSeen));
      planned.push({ row, draft, placeId: null });
      preview.push({
        row,
        action: 'create',
        name,
        communeName,
        placeId: null,
        changes: [],
        problems,
      });
      return;
    }
    problems.push(...updateWarnings(draft, row, place));
    const patch = patchOfDraft(draft, place, tools.today, { uncrossCoordinates: true });
    const action: ImportAction = Object.keys(patch).length === 0 ? 'unchanged' : 'change';
    if (action === 'change') planned.push({ row, draft, placeId: place.id });
    preview.push({
      row,
      action,
      name,
      communeName,
      placeId: place.id,
      changes: changedFields(patch, place, tools.today),
      problems,
    });
  };

  return {
    total: list.rows.length,
    advance: (count) => {
      for (const raw of list.rows.slice(done, done + count)) planRow(raw);
      done = Math.min(done + count, list.rows.length);
      return done;
    },
    finish: (id, fileName) => ({
      plan: {
        id,
        fileName,
        format: list.format,
        counts: countActions(preview),
        swapped: planned.filter(({ draft }) => draft.swapped).length,
        rows: preview,
        problems: list.problems,
      },
      rows: planned,
    }),
  };
}

type KnownPlaces = {
  readonly byExternalId: (draft: PlaceDraft) => AccessPoint | null;
  /** The place most like a look, with why; null when none is. */
  readonly byLook: (look: PlaceLook) => (Alike & { readonly name: string }) | null;
};

function indexPlaces(places: readonly AccessPoint[], { today }: ImportTools): KnownPlaces {
  const byKey = new Map<string, AccessPoint[]>();
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const place of places)
    for (const externalId of place.externalIds) {
      push(byKey, externalKey(externalId), place);
      // An export made before a merge names the record that was taken in.
      if (externalId.source === MERGED_SOURCE && !byId.has(externalId.value))
        byId.set(externalId.value, place);
    }
  let looks: LikenessIndex<PlaceLook> | null = null;
  return {
    byExternalId: (draft) => {
      const found = byKey.get(externalKey(draft.externalId)) ?? [];
      // Where a place has no id of the list's source, our own export gives that of the register, which nothing else bears.
      const own = byId.get(draft.externalId.value) ?? null;
      if (draft.externalId.source !== '') return found[0] ?? own;
      // Lists without a source number their rows from 1: the same number alone is not the same place.
      return found.find((place) => isAlike(place, draft, today)) ?? own;
    },
    byLook: (look) => {
      if (looks === null) {
        looks = makePlaceIndex();
        for (const place of places) looks.add(place.id, lookOfPlace(place, today));
      }
      const [first] = looks.alike(look);
      return first === undefined ? null : { ...first, name: byId.get(first.id)?.name ?? '' };
    },
  };
}

function isAlike(place: AccessPoint, draft: PlaceDraft, today: string): boolean {
  const location = locationAt(place, today);
  return (
    foldText(place.name) === foldText(draft.fields.name) ||
    (location !== null && location.address !== null && location.address === draft.location.address)
  );
}

/** The place already there, and the row before, that the row looks most like, each with its score and reasons. */
function resemblances(
  draft: PlaceDraft,
  row: number,
  known: KnownPlaces,
  rowsSeen: LikenessIndex<PlaceLook>,
): readonly Problem[] {
  const { name } = draft.fields;
  const look = lookOfDraft(draft);
  const tell = (code: RowProblemCode, other: string | number, { score, reasons }: Alike): Problem =>
    cellProblem(code, 'warning', row, 'nom', name, { other, score, reasons: reasonsInText(reasons) });
  const alike = known.byLook(look);
  const [before] = rowsSeen.alike(look);
  rowsSeen.add(String(row), look);
  return [
    ...(alike === null ? [] : [tell('import/resembles-place', alike.name, alike)]),
    ...(before === undefined ? [] : [tell('import/resembles-row', Number(before.id), before)]),
  ];
}

function lookOfDraft({ fields, location, externalId }: PlaceDraft): PlaceLook {
  const { name, pivot, phone, emails, websites } = fields;
  return {
    ...location,
    name,
    pivot,
    phones: phone === undefined ? [] : [phone],
    emails,
    websites,
    externalIds: [externalId],
  };
}

function updateWarnings(draft: PlaceDraft, row: number, place: AccessPoint): readonly Problem[] {
  const { sourceUpdatedOn } = draft.fields;
  if (sourceUpdatedOn == null || place.sourceUpdatedOn === null) return [];
  if (sourceUpdatedOn >= place.sourceUpdatedOn) return [];
  return [
    cellProblem('import/older-than-register', 'warning', row, 'date_maj', sourceUpdatedOn, {
      known: place.sourceUpdatedOn,
    }),
  ];
}

function externalKey({ source, value }: { readonly source: string; readonly value: string }): string {
  return `${source}\n${value}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function countActions(rows: readonly ImportPreviewRow[]): Record<ImportAction, number> {
  const counts = { create: 0, change: 0, unchanged: 0, skip: 0 };
  for (const { action } of rows) counts[action] += 1;
  return counts;
}
