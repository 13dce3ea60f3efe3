import type { Problem } from '#shared/domain/problem.ts';
import type { AccessPointInput } from './access-point.ts';
import { stopProblems } from './stops.ts';

/** What the rules across the fields of a place look at. */
type Ruled = Pick<
  AccessPointInput,
  | 'statusHistory'
  | 'locations'
  | 'rhythms'
  | 'stops'
  | 'contacts'
  | 'externalIds'
  | 'weeklyOpening'
  | 'weeklyFreeAccess'
  | 'weeklyAccompanied'
>;

/** The rules of a place that hold over several fields or entries; empty = all hold. */
export function accessPointProblems(place: Ruled): readonly Problem[] {
  return [
    ...sameDate('statusHistory', 'access-point/two-statuses-same-day', place.statusHistory),
    ...sameDate('locations', 'access-point/two-locations-same-day', place.locations),
    ...sameDate('rhythms', 'access-point/two-rhythms-same-month', place.rhythms),
    ...(['statusHistory', 'locations', 'rhythms', 'stops', 'contacts', 'externalIds'] as const).flatMap(
      (part) => sameId(part, place[part]),
    ),
    ...stopProblems(place.stops),
    ...within('weeklyFreeAccess', place.weeklyFreeAccess, place.weeklyOpening),
    ...within('weeklyAccompanied', place.weeklyAccompanied, place.weeklyOpening),
  ];
}

/** Rules between a place and itself as others name it: a place is neither its own hub nor its own successor. */
export function selfReferenceProblems(
  id: string,
  place: Pick<AccessPointInput, 'hubId' | 'successorId'>,
): readonly Problem[] {
  return (['hubId', 'successorId'] as const)
    .filter((field) => place[field] === id)
    .map((field) => problem('access-point/refers-to-itself', {}, field));
}

function sameDate(
  field: string,
  code: string,
  entries: readonly { readonly from: string | null }[],
): readonly Problem[] {
  const seen = new Set<string | null>();
  const problems: Problem[] = [];
  for (const { from } of entries) {
    if (seen.has(from)) problems.push(problem(code, { date: from ?? '' }, field));
    seen.add(from);
  }
  return problems;
}

function sameId(field: string, entries: readonly { readonly id: string }[]): readonly Problem[] {
  return new Set(entries.map(({ id }) => id)).size === entries.length
    ? []
    : [problem('access-point/entry-twice', {}, field)];
}

function within(field: string, minutes: number | null, opening: number | null): readonly Problem[] {
  if (minutes === null || opening === null || minutes <= opening) return [];
  return [problem('access-point/hours-over-opening', { minutes, opening }, field)];
}

function problem(code: string, values: Problem['values'], field: string): Problem {
  return { code, values, severity: 'error', row: null, field };
}
