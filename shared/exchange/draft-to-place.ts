import type { AccessPoint, AccessPointInput, Location } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { emptyAccessPoint } from '#shared/domain/access-point/empty-access-point.ts';
import { internationalNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { ImportOptions } from './import-plan.ts';
import { checkValue } from './national-standard/check-value.ts';
import type { NationalField } from './national-standard/fields.ts';
import {
  type DraftField,
  draftFields,
  draftLocationFields,
  type PlaceDraft,
} from './national-standard/place-draft.ts';
import { isOwnUpdateDay } from './national-standard/update-day.ts';

/** Options of the preview that change what a new place is made of. */
export type NewPlaceOptions = Pick<ImportOptions, 'rhythm' | 'uncrossCoordinates'> & {
  readonly networkId: string | null;
};

/** Fields to set on a place that the register already has. */
export type PlacePatch = Partial<AccessPointInput>;

/**
 * The place that a row makes: open since a day that the list doesn't tell, never checked by the officer (the list's
 * own date is {@link AccessPointInput.sourceUpdatedOn}). What the list doesn't give is unknown, never zero.
 */
export function placeOfDraft(
  draft: PlaceDraft,
  options: NewPlaceOptions,
  newId: () => string,
): AccessPointInput {
  const place: AccessPointInput = {
    ...emptyAccessPoint,
    form: draft.guessedForm ?? 'fixed',
    networkIds: options.networkId === null ? [] : [options.networkId],
    notes: draft.noteLines.length === 0 ? null : draft.noteLines.join('\n'),
    name: draft.fields.name,
    statusHistory: [{ id: newId(), status: 'open', from: null, reason: null }],
    rhythms: [{ id: newId(), from: null, rhythm: options.rhythm }],
    locations: [
      {
        id: newId(),
        from: null,
        address: null,
        addressComplement: null,
        postcode: null,
        communeCode: null,
        latitude: null,
        longitude: null,
        positionPrecision: null,
        ...locationPart(draft, options),
      },
    ],
    externalIds: [{ id: newId(), ...draft.externalId }],
  };
  // Two records of many fields spread into one are slow to make, and to read afterwards.
  return Object.assign(place, draft.fields);
}

/**
 * What a row changes in a place that the register has: only fields that the row gives, and differently. Its address
 * is that of today; an earlier one stays. Lines for the notes are added to them, never twice.
 */
export function patchOfDraft(
  draft: PlaceDraft,
  place: AccessPoint,
  today: Day,
  options: Pick<ImportOptions, 'uncrossCoordinates'>,
): PlacePatch {
  const patch = changedPart(draft, place, locationAt(place, today)?.postcode ?? null);
  const locations = changedLocations(draft, place, today, options);
  if (locations !== null) patch.locations = locations;
  const notes = notesWith(place.notes, draft.noteLines);
  if (notes !== place.notes) patch.notes = notes;
  return patch;
}

function changedPart(draft: PlaceDraft, place: AccessPoint, postcode: string | null): PlacePatch {
  const changed = Object.entries(draft.fields).filter(
    ([field, value]) =>
      isDraftField(field) && !sameContent(place[field], value) && !isNoNews(field, value, place, postcode),
  );
  return Object.fromEntries(changed);
}

function isDraftField(field: string): field is DraftField {
  return draftFields.some((known) => known === field);
}

/** Fields of the standard whose open lists an export writes without the values that a cell cannot hold. */
const openLists = {
  websites: 'site_web',
  typologies: 'typologie',
  otherTrainingLabels: 'autres_formations_labels',
} as const satisfies Readonly<Partial<Record<DraftField, NationalField>>>;

/**
 * What an export of ours writes otherwise than the register has it: the same number, a day proposed for want of one, a
 * list without what the standard cannot hold. Coming back, it says nothing new.
 */
function isNoNews(field: DraftField, value: unknown, place: AccessPoint, postcode: string | null): boolean {
  switch (field) {
    case 'phone':
      return place.phone !== null && internationalNumber(place.phone, postcode) === value;
    case 'sourceUpdatedOn':
      return typeof value === 'string' && isOwnUpdateDay(place, value);
    case 'websites':
    case 'typologies':
    case 'otherTrainingLabels':
      return sameContent(
        place[field].filter((item) => checkValue(openLists[field], item) === null),
        value,
      );
    default:
      return false;
  }
}

/** Equal, or lists of the same values: the order of a closed list says nothing. */
export function sameContent(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after;
  return before.length === after.length && after.every((item) => before.includes(item));
}

function changedLocations(
  draft: PlaceDraft,
  place: AccessPoint,
  today: Day,
  options: Pick<ImportOptions, 'uncrossCoordinates'>,
): Location[] | null {
  const current = locationAt(place, today);
  if (current === null) return null;
  const given = locationPart(draft, options);
  const communeName = sameCommune(current, given) ? current.communeName : given.communeName;
  const next: Location = { ...current, ...given, communeName };
  const moved = next.latitude !== current.latitude || next.longitude !== current.longitude;
  // How sure the former position was says nothing of the new one.
  if (moved) next.positionPrecision = null;
  if (draftLocationFields.every((field) => next[field] === current[field])) return null;
  return place.locations.map((location) => (location.id === current.id ? next : location));
}

/** The officer's spelling of a commune's name stands when the list names the same one. */
function sameCommune(current: Location, given: PlaceDraft['location']): boolean {
  if (given.communeCode != null && current.communeCode !== null)
    return given.communeCode === current.communeCode;
  return foldText(current.communeName) === foldText(given.communeName);
}

function locationPart(
  draft: PlaceDraft,
  options: Pick<ImportOptions, 'uncrossCoordinates'>,
): PlaceDraft['location'] {
  if (!draft.swapped || options.uncrossCoordinates) return draft.location;
  const { latitude: _latitude, longitude: _longitude, ...rest } = draft.location;
  return rest;
}

/** Notes with lines added that they do not hold yet. */
export function notesWith(notes: string | null, lines: readonly string[]): string | null {
  const known = new Set(notes?.split('\n') ?? []);
  const added = lines.filter((line) => !known.has(line));
  if (added.length === 0) return notes;
  return [...(notes === null ? [] : [notes]), ...added].join('\n');
}
