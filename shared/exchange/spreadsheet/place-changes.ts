import type { AccessPoint, AccessPointInput, Location } from '#shared/domain/access-point/access-point.ts';
import { draftFields, type PlaceDraft } from '#shared/exchange/national-standard/place-draft.ts';
import { changedFields, createdFields } from '#shared/exchange/preview-text.ts';
import { changesInText } from './field-patch.ts';
import type { PlaceRow } from './place-row.ts';
import type { PlanningContext } from './planning-context.ts';
import type { RecordPlanner } from './record-planner.ts';

const shownApart = new Set<string>([...draftFields, 'notes', 'locations', 'rhythms']);

/** What a patch, or a new place, would change, as text for the preview. */
export function placeChanges(
  patch: Partial<AccessPointInput>,
  place: AccessPoint | null,
  { tools }: PlanningContext,
): ReturnType<RecordPlanner<PlaceRow, AccessPoint, AccessPointInput>['changes']> {
  const others: Partial<AccessPointInput> = Object.fromEntries(
    Object.entries(patch).filter(([field]) => !shownApart.has(field)),
  );
  if (place !== null) return [...changedFields(patch, place, tools.today), ...changesInText(others, place)];
  const [location] = patch.locations ?? [];
  const draft: PlaceDraft = {
    externalId: { source: '', value: '' },
    fields: { ...patch, name: patch.name ?? '' },
    location: location === undefined ? { communeName: '' } : locationPart(location),
    guessedForm: null,
    swapped: false,
    noteLines: patch.notes == null ? [] : [patch.notes],
  };
  return [...createdFields(draft), ...changesInText(others, null).filter(({ after }) => after !== null)];
}

function locationPart(location: Location): PlaceDraft['location'] {
  const { address, addressComplement, postcode, communeCode, communeName, latitude, longitude } = location;
  return { address, addressComplement, postcode, communeCode, communeName, latitude, longitude };
}
