import type { AccessPoint, AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { makePlaceIndex } from '#shared/duplicates/likeness-index.ts';
import { lookOfPlace, type PlaceLook } from '#shared/duplicates/place-features.ts';
import { notesWith, patchOfDraft, placeOfDraft } from '#shared/exchange/draft-to-place.ts';
import type { PlaceDraft } from '#shared/exchange/national-standard/place-draft.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { changedFieldsOf, withAdded } from './field-patch.ts';
import { placeChanges } from './place-changes.ts';
import type { PlaceRow } from './place-row.ts';
import { statusChange, statusesOf } from './place-status.ts';
import type { PlanningContext } from './planning-context.ts';
import { readPlace } from './read-place.ts';
import {
  filledInSlices,
  indexed,
  type Match,
  type RecordPlanner,
  SAME_LEAD,
  SAME_SCORE,
} from './record-planner.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';

/** How rows of a spreadsheet become places. */
export function makePlacePlanner(
  known: KnownRecords,
  context: PlanningContext,
): RecordPlanner<PlaceRow, AccessPoint, AccessPointInput> {
  const { options, tools } = context;
  const places = known.accessPoints;
  const byId = new Map(places.map((place) => [place.id, place]));
  const byExternal = indexed(places, (place) =>
    place.externalIds.map(({ source, value }) => externalKey(source, value)),
  );
  const byName = indexed(places, ({ name }) => [foldText(name)]);
  const byLook = new Map<string, AccessPoint[]>();
  const likeness = makePlaceIndex();
  for (const place of places) {
    const location = locationAt(place, tools.today);
    if (location === null) continue;
    const key = lookKey(place.name, location.communeCode, location.communeName);
    byLook.set(key, [...(byLook.get(key) ?? []), place]);
  }

  const find = (row: PlaceRow): Match<AccessPoint> => {
    const own = row.ownId === null ? undefined : byId.get(row.ownId);
    if (own !== undefined) return { kind: 'one', record: own, by: 'ownId' };
    if (row.externalId !== null) {
      const external = byExternal(externalKey(options.source, row.externalId)) ?? byId.get(row.externalId);
      // Lists without a source number their rows from 1: the same number alone is not the same place.
      if (
        external !== undefined &&
        external !== null &&
        (options.source !== '' || isAlike(external, row, tools.today))
      )
        return { kind: 'one', record: external, by: 'externalId' };
    }
    if (row.name === null) return { kind: 'none', near: null };
    const exact =
      byLook.get(lookKey(row.name, row.location.communeCode ?? null, row.location.communeName ?? '')) ?? [];
    const agreeing = exact.filter(
      ({ pivot }) => pivot === null || row.fields.pivot == null || pivot === row.fields.pivot,
    );
    const [only, second] = agreeing;
    if (only !== undefined && second === undefined && !hasOtherId(only, row, options.source))
      return { kind: 'one', record: only, by: 'likeness' };
    const alike = places.length === 0 ? [] : likeness.alike(lookOfRow(row, options.source));
    const [best, next] = alike;
    const record = best === undefined ? undefined : byId.get(best.id);
    if (
      agreeing.length > 1 &&
      (best === undefined || next === undefined || best.score - next.score < SAME_LEAD)
    )
      return { kind: 'several', records: agreeing };
    if (best === undefined || record === undefined) return { kind: 'none', near: null };
    if (best.score < SAME_SCORE || hasOtherId(record, row, options.source))
      return { kind: 'none', near: record };
    if (next !== undefined && best.score - next.score < SAME_LEAD && next.score >= SAME_SCORE)
      return {
        kind: 'several',
        records: [best, next].flatMap(({ id }) => byId.get(id) ?? []),
      };
    return { kind: 'one', record, by: 'likeness' };
  };

  return {
    prepare: filledInSlices(places, (place) => likeness.add(place.id, lookOfPlace(place, tools.today))),
    read: (reading) => readPlace(reading, context, byName, byId),
    find,
    identityOf: ({ ownId, externalId }) =>
      externalId !== null
        ? { key: `e ${externalId}`, value: externalId }
        : ownId === null
          ? null
          : { key: `o ${ownId}`, value: ownId },
    lookOf: (row) =>
      row.name === null || row.location.communeName === undefined
        ? null
        : lookKey(
            `${row.name} ${row.location.address ?? ''}`,
            row.location.communeCode ?? null,
            row.location.communeName,
          ),
    nameOf: ({ name }) => name,
    communeOf: ({ location }) => location.communeName ?? null,
    recordName: ({ name }) => name,
    isSwapped: ({ swapped }) => swapped,
    create: (row, reading) => {
      const { communeName } = row.location;
      if (row.name === null) {
        reading.tell('spreadsheet/missing-name', { header: '', text: '' }, {}, 'error');
        return null;
      }
      if (communeName === undefined) {
        reading.tell('spreadsheet/missing-commune', { header: '', text: row.name }, {}, 'error');
        return null;
      }
      const draft = draftOf(row, row.name, communeName, options.source);
      const rhythm = row.rhythm ?? options.rhythm;
      const input = placeOfDraft(draft, { ...options, rhythm }, tools.newId);
      return {
        ...input,
        ...row.extra,
        networkIds: [...new Set([...input.networkIds, ...row.networkIds])],
        statusHistory: statusesOf(row, tools.newId),
        contacts: [...row.contacts],
        externalIds: row.externalId === null ? [] : input.externalIds,
      };
    },
    patch: (row, place) => {
      const current = locationAt(place, tools.today);
      const draft = draftOf(
        row,
        row.name ?? place.name,
        row.location.communeName ?? current?.communeName ?? '',
        options.source,
      );
      const patch: Partial<AccessPointInput> = {
        ...patchOfDraft(draft, place, tools.today, options),
        ...changedFieldsOf<AccessPointInput>(row.extra, place),
      };
      const notes = notesWith(place.notes, row.noteLines);
      if (notes !== place.notes) patch.notes = notes;
      const networkIds = withAdded(place.networkIds, row.networkIds, (a, b) => a === b);
      if (networkIds !== null) patch.networkIds = networkIds;
      const contacts = withAdded(
        place.contacts,
        row.contacts,
        (a, b) => foldText(a.name) === foldText(b.name),
      );
      if (contacts !== null) patch.contacts = contacts;
      const externalIds =
        row.externalId === null || row.externalId === place.id
          ? null
          : withAdded(
              place.externalIds,
              [{ id: tools.newId(), source: options.source, value: row.externalId }],
              (a, b) => a.source === b.source && a.value === b.value,
            );
      if (externalIds !== null) patch.externalIds = externalIds;
      const statusHistory = statusChange(row, place, tools);
      if (statusHistory !== null) patch.statusHistory = statusHistory;
      return patch;
    },
    changes: (patch, place) => placeChanges(patch, place, context),
  };
}

function draftOf(row: PlaceRow, name: string, communeName: string, source: string): PlaceDraft {
  return {
    externalId: { source, value: row.externalId ?? '' },
    fields: { ...row.fields, name },
    location: { ...row.location, communeName },
    guessedForm: row.guessedForm,
    swapped: row.swapped,
    noteLines: row.noteLines,
  };
}

function lookOfRow(row: PlaceRow, source: string): PlaceLook {
  return {
    ...row.location,
    name: row.name ?? '',
    pivot: row.fields.pivot ?? null,
    phones: [row.fields.phone ?? null],
    emails: row.fields.emails ?? [],
    websites: row.fields.websites ?? [],
    externalIds: row.externalId === null || source === '' ? [] : [{ source, value: row.externalId }],
  };
}

/** Whether the same list gave the place another id: then it is another place. */
function hasOtherId(place: AccessPoint, row: PlaceRow, source: string): boolean {
  if (row.externalId === null || source === '') return false;
  const ids = place.externalIds.filter((id) => id.source === source);
  return ids.length > 0 && ids.every(({ value }) => value !== row.externalId);
}

function isAlike(place: AccessPoint, row: PlaceRow, today: string): boolean {
  if (row.name === null || foldText(place.name) === foldText(row.name)) return true;
  const location = locationAt(place, today);
  return location?.address != null && location.address === row.location.address;
}

function externalKey(source: string, value: string): string {
  return `${source}\n${value}`;
}

function lookKey(name: string, communeCode: string | null, communeName: string): string {
  return `${foldText(name)}\n${communeCode ?? foldText(communeName)}`;
}
