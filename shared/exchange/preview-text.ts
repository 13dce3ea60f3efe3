import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { PlacePatch } from './draft-to-place.ts';
import type { ImportFieldChange } from './import-plan.ts';
import { closedLists } from './national-standard/closed-values.ts';
import { draftFields, draftLocationFields, type PlaceDraft } from './national-standard/place-draft.ts';

/** What a new place would hold, field by field, in the order of the standard. */
export function createdFields(draft: PlaceDraft): readonly ImportFieldChange[] {
  const changes: ImportFieldChange[] = [];
  const add = (field: string, value: unknown): void => {
    const after = valueText(field, value);
    if (after !== null) changes.push({ field, before: null, after });
  };
  for (const field of draftFields) add(field, draft.fields[field]);
  for (const field of draftLocationFields) add(field, draft.location[field]);
  if (draft.noteLines.length > 0) add('notes', draft.noteLines.join('\n'));
  return changes;
}

/** What a patch would change in a place, before and after. */
export function changedFields(
  patch: PlacePatch,
  place: AccessPoint,
  today: Day,
): readonly ImportFieldChange[] {
  const changes: ImportFieldChange[] = [];
  for (const field of [...draftFields, 'notes'] as const) {
    if (patch[field] === undefined) continue;
    changes.push({
      field,
      before: valueText(field, place[field]),
      after: valueText(field, patch[field]),
    });
  }
  const before = locationAt(place, today);
  const after = patch.locations?.find(({ id }) => id === before?.id);
  if (before !== null && after !== undefined)
    for (const field of draftLocationFields)
      if (before[field] !== after[field])
        changes.push({
          field,
          before: valueText(field, before[field]),
          after: valueText(field, after[field]),
        });
  return changes;
}

/** A value as text: the standard's own words for codes, values of a list on one line. Null where there is none. */
export function valueText(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? null : value.map((item) => itemText(field, String(item))).join(' · ');
}

const wordsOfLists = new Map<string, ReadonlyMap<string, string>>(
  Object.entries(closedLists).map(([field, list]) => [field, new Map<string, string>(Object.entries(list))]),
);

function itemText(field: string, code: string): string {
  return wordsOfLists.get(field)?.get(code) ?? code;
}
