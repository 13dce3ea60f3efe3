import type { Day } from '#shared/domain/calendar/day.ts';
import type { AccessPointStatus, StatusEntry } from './access-point.ts';

/**
 * The history of a place once a status begins on a day. An entry of that very day is replaced and keeps its id: it is
 * the same fact, corrected.
 */
export function withStatus(
  history: readonly StatusEntry[],
  change: { readonly status: AccessPointStatus; readonly from: Day; readonly reason: string | null },
  newId: () => string,
): StatusEntry[] {
  const sameDay = history.find(({ from }) => from === change.from);
  return sameDay === undefined
    ? [...history, { id: newId(), ...change }]
    : history.map((entry) => (entry === sameDay ? { ...entry, ...change } : entry));
}
