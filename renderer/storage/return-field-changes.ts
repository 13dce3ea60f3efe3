import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange } from '#shared/domain/change-set/record-history.ts';
import { isMeasure, measures } from '#shared/domain/usage-return/measures.ts';
import { type UsageReturn, usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import type { Register } from './register.ts';

/** Begins the field of the comment on a figure, before its measure. */
const CELL_COMMENT = 'cellComments/';

/** Fields of a return that its history tells, besides its figures. */
const toldFields = ['state', 'breakdownBasis', 'fromSessions', 'comment'] as const;

/** Changes of the returns of a place as its history shows them: a return changes as a whole, its figures are told one by one. */
export async function returnFieldChanges(
  register: Register,
  placeId: string,
  changes: readonly Change[],
): Promise<readonly FieldChange[]> {
  const place = await register.database.accessPoints.get(placeId);
  const gone = place === undefined || place.deletedAt !== null;
  const standing = new Map(
    (await register.parts.usage.ofPlaces(new Set([placeId]))).map((entry) => [entry.id, entry]),
  );
  return changes.flatMap(([, id, , before, after]) =>
    differences(id, parsed(before), parsed(after), gone ? null : { entry: standing.get(id) ?? null }),
  );
}

function differences(
  id: string,
  before: UsageReturn | null,
  after: UsageReturn | null,
  now: { readonly entry: UsageReturn | null } | null,
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  const add = (field: string): void => {
    const was = returnValue(before, field);
    const is = returnValue(after, field);
    if (sameValue(was, is)) return;
    const value = returnValue(now?.entry ?? null, field);
    const canBePutBack = now !== null && isMeasure(field) && !sameValue(value, was);
    changes.push({ id, field, before: was, after: is, standing: canBePutBack ? { value } : null });
  };
  for (const field of toldFields) {
    // What a return made or gone was counted in says nothing; that its months were closed does.
    const told =
      field === 'state' ? before?.state === 'closed' || after?.state === 'closed' : before && after;
    if (told || field === 'comment' || field === 'fromSessions') add(field);
  }
  for (const measure of measures) {
    add(measure);
    add(`${CELL_COMMENT}${measure}`);
  }
  return changes;
}

/** What a return holds under a measure or a field; null where it holds nothing. */
export function returnValue(entry: UsageReturn | null, field: string): unknown {
  if (entry === null) return null;
  if (isMeasure(field)) return entry.values[field] ?? null;
  if (field === 'fromSessions') return entry.fromSessions.length === 0 ? null : entry.fromSessions;
  const commented = field.startsWith(CELL_COMMENT) ? field.slice(CELL_COMMENT.length) : '';
  if (isMeasure(commented)) return entry.cellComments[commented] ?? null;
  return toldFields.some((one) => one === field)
    ? (({ ...entry } as Readonly<Record<string, unknown>>)[field] ?? null)
    : null;
}

function parsed(value: unknown): UsageReturn | null {
  return value === null ? null : usageReturnSchema.parse(value);
}
