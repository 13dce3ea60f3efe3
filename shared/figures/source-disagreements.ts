import { type Month, monthAt } from '#shared/domain/calendar/month.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { type EffectiveUsage, leavesToSessions, rivalsOf } from './effective-usage.ts';
import { loggedMeasures } from './session-sums.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** What counts of a measure that a return and sessions both tell. */
export type CountingSource = 'return' | 'sessions';

/** A return and the sessions of the same place and months that do not say the same of a measure. */
export type SourceDisagreement = {
  readonly placeId: string;
  readonly stopId: string | null;
  readonly from: Month;
  readonly to: Month;
  readonly measure: Measure;
  readonly returned: number;
  readonly logged: number;
  /** Workshops of the log whose participants nobody counted: they are missing from `logged`. */
  readonly uncounted: number;
  readonly counts: CountingSource;
};

/** Measures that somebody must have counted. */
const attendance: readonly Measure[] = ['workshopAttended', 'activity.workshop'];

/**
 * Where a return and the sessions of its place and months both tell a measure, and differ (data.md, figure 4), latest
 * months first. Visits are among them only where they are left to the sessions: a log alone is no count of visits.
 */
export function sourceDisagreements({ comparison }: EffectiveUsage): readonly SourceDisagreement[] {
  if (comparison === null) return [];
  const { returns, targets, sums, logged } = comparison;
  const found: SourceDisagreement[] = [];
  for (const measure of [...loggedMeasures, 'visits'] as const) {
    const reported = returns.column(measure);
    const told = reported === null ? null : logged(measure);
    if (reported === null || told === null) continue;
    for (let target = 0; target < targets.length; target += 1) {
      const value = told[target] ?? NOT_REPORTED;
      if (value === NOT_REPORTED) continue;
      for (const row of rivalsOf(targets, target)) {
        const returned = reported[row] ?? NOT_REPORTED;
        const left = leavesToSessions(returns, row, measure);
        if (returned === NOT_REPORTED || returned === value || (measure === 'visits' && !left)) continue;
        const stop = returns.stop?.[row] ?? -1;
        found.push({
          placeId: returns.placeIds[returns.place[row] ?? -1] ?? '',
          stopId: returns.stopIds[stop] ?? null,
          from: monthAt(returns.from[row] ?? 0),
          to: monthAt(returns.to[row] ?? 0),
          measure,
          returned,
          logged: value,
          uncounted: attendance.includes(measure) ? (sums().uncounted[target] ?? 0) : 0,
          counts: left ? 'sessions' : 'return',
        });
      }
    }
  }
  return found.sort(
    (a, b) =>
      compare(b.from, a.from) ||
      compare(a.placeId, b.placeId) ||
      compare(a.stopId ?? '', b.stopId ?? '') ||
      compare(a.measure, b.measure),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
