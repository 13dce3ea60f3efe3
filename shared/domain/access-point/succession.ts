import type { Day } from '#shared/domain/calendar/day.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { AccessPoint, StatusEntry } from './access-point.ts';
import { statusAt } from './at-date.ts';

/** A real merger: one place closes on a day, and another takes over. */
export type Succession = {
  readonly placeId: string;
  readonly successorId: string;
  /** First day on which the place is closed. */
  readonly day: Day;
  readonly reason: string | null;
};

/**
 * Why a place cannot close on a day with another as its successor: it would succeed itself, was never open by then,
 * or one of the two is closed already. A circle of successors needs the other places: see {@link successorLoop}.
 */
export function successionProblems(
  place: Pick<AccessPoint, 'id' | 'name' | 'statusHistory'>,
  successor: Pick<AccessPoint, 'id' | 'name' | 'statusHistory'>,
  { day }: Pick<Succession, 'day'>,
): readonly Problem[] {
  const { id, name, statusHistory } = place;
  const problem = (code: string, field: string, date = day): Problem => ({
    code,
    values: { name, day: dayText(date) },
    severity: 'error',
    row: null,
    field,
  });
  if (successor.id === id) return [problem('succession/itself', 'successorId')];
  if (statusAt(place, day) === 'closed') return [problem('succession/closed-already', 'day')];
  if (statusAt(successor, day) === 'closed')
    return [
      {
        ...problem('succession/successor-closed', 'successorId'),
        values: { name: successor.name, day: dayText(day) },
      },
    ];
  const later = statusHistory
    .flatMap(({ status, from }) => (status === 'closed' && from !== null && from > day ? [from] : []))
    .sort()[0];
  if (later !== undefined) return [problem('succession/closed-already', 'day', later)];
  const opened = statusHistory.some(
    ({ status, from }) => status !== 'planned' && status !== 'closed' && (from ?? '') < day,
  );
  return opened ? [] : [problem('succession/before-opening', 'day')];
}

/**
 * The places that would follow one another in a circle, from a place on; empty when they do not.
 *
 * @param successorOf the successor of a place; null when it has none
 */
export function successorLoop(id: string, successorOf: (id: string) => string | null): readonly string[] {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = successorOf(at)) seen.add(at);
  const last = [...seen].at(-1);
  return last !== undefined && successorOf(last) === id ? [...seen] : [];
}

/** The statuses of a place that closes on a day: what was planned from that day on no longer holds. */
export function closedFrom(
  history: readonly StatusEntry[],
  { day, reason }: Pick<Succession, 'day' | 'reason'>,
  newId: () => string,
): readonly StatusEntry[] {
  return [
    ...history.filter(({ from }) => (from ?? '') < day),
    { id: newId(), status: 'closed', from: day, reason },
  ];
}

function dayText(day: Day): string {
  return day.split('-').reverse().join('/');
}
