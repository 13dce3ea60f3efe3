import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { isCheckedWithinYear } from '#shared/domain/access-point/freshness.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { type DashboardTask, type TaskLine, taskOf } from './dashboard-task.ts';

/** How far ahead a change of status is told, in days. */
export const STATUS_DAYS_AHEAD = 60;

/** Places whose status changes within two months, the soonest first. */
export function statusTask(places: readonly PlaceFacts[], today: Day): DashboardTask {
  const last = addDays(today, STATUS_DAYS_AHEAD);
  const changes = places.flatMap(({ id, name, statusHistory }) =>
    statusHistory.flatMap(({ id: entry, status, from }) =>
      from !== null && from > today && from <= last ? [{ id, name, entry, status, from }] : [],
    ),
  );
  return taskOf(
    'statusSoon',
    changes
      .sort((a, b) => compare(a.from, b.from) || compare(a.name, b.name))
      .map(({ id, name, entry, status, from }) => ({
        key: entry,
        name,
        detail: { kind: 'status', status, day: from },
        late: false,
        target: { to: 'place', id },
      })),
  );
}

/** Open places whose record was not checked for a year (data.md, figure 13): never first, then the longest ago. */
export function staleTask(places: readonly PlaceFacts[], today: Day): DashboardTask {
  const stale = places.filter((place) => isStale(place, today));
  return taskOf(
    'stale',
    stale
      .sort((a, b) => compare(a.verifiedOn ?? '', b.verifiedOn ?? '') || compare(a.name, b.name))
      .map(
        ({ id, name, verifiedOn }): TaskLine => ({
          key: id,
          name,
          detail: { kind: 'verified', day: verifiedOn },
          late: false,
          target: { to: 'place', id },
        }),
      ),
  );
}

/** Whether a place is open and its record was not checked for a year, or ever. */
export function isStale(place: Pick<PlaceFacts, 'statusHistory' | 'verifiedOn'>, today: Day): boolean {
  return statusAt(place, today) === 'open' && !isCheckedWithinYear(place.verifiedOn, today);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
