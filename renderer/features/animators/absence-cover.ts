import type { Absence } from '#shared/domain/absence/absence.ts';
import { runsMeet } from '#shared/domain/calendar/day-run.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import type { DatedRecords } from './use-animator-time.ts';

/** How one place of an absent animator is covered. */
export type PlaceCover = {
  readonly placeId: string;
  /** The request that speaks for the place; null when none was made, or all were cancelled. */
  readonly request: Replacement | null;
  /** Time of the assignment there; null when it is not known. */
  readonly ftePercent: number | null;
};

/** The states of requests, the one that says most first. */
const order = ['assigned', 'asked', 'notCovered'] as const;

/** The places where an absence is felt, each with the request that answers it. */
export function absenceCover(
  absence: Absence,
  { assignments, requests }: Pick<DatedRecords, 'assignments' | 'requests'>,
): readonly PlaceCover[] {
  const felt = assignments.filter(
    (assignment) => assignment.animatorId === absence.animatorId && runsMeet(assignment, absence),
  );
  const answers = requests.filter(
    ({ absenceId, state }) => absenceId === absence.id && state !== 'cancelled',
  );
  const placeIds = new Set([...felt, ...answers].map(({ placeId }) => placeId));
  return [...placeIds].map((placeId) => {
    const own = answers.filter((request) => request.placeId === placeId);
    const found = order.flatMap((state) => own.filter((request) => request.state === state));
    const assignment = felt.find((one) => one.placeId === placeId);
    return { placeId, request: found[0] ?? null, ftePercent: assignment?.ftePercent ?? null };
  });
}
