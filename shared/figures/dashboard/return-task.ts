import { monthAt } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { lastReported, missingReturns } from '#shared/figures/missing-returns.ts';
import type { PlaceMonths } from '#shared/figures/place-months.ts';
import { type DashboardTask, TASK_LINES } from './dashboard-task.ts';

/** Places that owe returns of a run of months that are due (data.md, figure 3), those that owe the most first. */
export function returnTask(ground: PlaceMonths, period: Period): DashboardTask {
  const owing = missingReturns(ground, period);
  const last = lastReported(ground);
  return {
    kind: 'returns',
    count: owing.length,
    lines: owing.slice(0, TASK_LINES).map(({ place, missingMonths }) => {
      const facts = ground.places[place];
      const month = last[place] ?? -1;
      const id = facts?.id ?? '';
      return {
        key: id,
        name: facts?.name ?? '',
        detail: { kind: 'owed', months: missingMonths, last: month < 0 ? null : monthAt(month) },
        late: false,
        target: { to: 'placeYear', id },
      };
    }),
  };
}
