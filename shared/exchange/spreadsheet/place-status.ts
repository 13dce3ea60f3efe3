import type {
  AccessPoint,
  AccessPointStatus,
  StatusEntry,
} from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import type { PlaceRow } from './place-row.ts';
import type { PlanningContext } from './planning-context.ts';

/** The statuses of a new place: open since a day that the row tells or not, unless the row says otherwise. */
export function statusesOf({ status, statusFrom, closedOn }: PlaceRow, newId: () => string): StatusEntry[] {
  const entry = (one: AccessPointStatus, from: string | null): StatusEntry => ({
    id: newId(),
    status: one,
    from,
    reason: null,
  });
  if (status === 'closed' || closedOn !== null) {
    const opened = statusFrom === null ? [] : [entry('open', statusFrom)];
    return [...opened, entry('closed', closedOn)];
  }
  if (status === null || status === 'open' || status === 'planned')
    return [entry(status ?? 'open', statusFrom)];
  return [...(statusFrom === null ? [] : [entry('open', statusFrom)]), entry(status, null)];
}

/** The history with what the row tells of today's status; null where it tells nothing new. */
export function statusChange(
  { status, statusFrom, closedOn }: PlaceRow,
  place: AccessPoint,
  { today, newId }: PlanningContext['tools'],
): StatusEntry[] | null {
  const next = closedOn !== null && closedOn <= today ? 'closed' : status;
  const history = [...place.statusHistory];
  const [first] = history;
  // Since when it is open, where the register did not know.
  if (
    statusFrom !== null &&
    first !== undefined &&
    history.length === 1 &&
    first.from === null &&
    first.status === 'open'
  )
    history[0] = { ...first, from: statusFrom };
  if (next !== null && next !== statusAt(place, today))
    history.push({
      id: newId(),
      status: next,
      from: next === 'closed' ? (closedOn ?? today) : today,
      reason: null,
    });
  return history.every((entry, at) => entry === place.statusHistory[at]) &&
    history.length === place.statusHistory.length
    ? null
    : history;
}
