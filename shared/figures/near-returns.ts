import { type Month, monthIndex } from '#shared/domain/calendar/month.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import type { NearReturns } from './unlikely-value.ts';
import { NOT_REPORTED, stateCodes, type UsageView } from './usage-view.ts';

/** A return, as its history is looked for. */
export type SoughtReturn = {
  readonly placeId: string;
  readonly stopId: string | null;
  readonly from: Month;
  readonly to: Month;
};

/** How far back, and ahead, other returns tell of a place's level. */
const MONTHS_BEFORE = 36;
const MONTHS_AFTER = 12;

/**
 * For each return, the others of its place or stop and of its length within some years, in one pass over the columns:
 * 20 000 returns cost one reading of the view, not 20 000.
 */
export function nearReturns(view: UsageView, sought: readonly SoughtReturn[]): readonly NearReturns[] {
  const lines = new Map<string, number[]>();
  const keys = sought.map((one) => {
    const from = monthIndex(one.from);
    return { key: lineKey(one.placeId, one.stopId, monthIndex(one.to) - from + 1), from };
  });
  for (const { key } of keys) lines.set(key, []);
  const first = Math.min(...keys.map(({ from }) => from)) - MONTHS_BEFORE;
  const last = Math.max(...keys.map(({ from }) => from)) + MONTHS_AFTER;
  const wanted = new Set(sought.map(({ placeId }) => placeId));
  const isWanted = Uint8Array.from(view.placeIds, (id) => (wanted.has(id) ? 1 : 0));
  for (let row = 0; row < view.rows; row += 1) {
    if (isWanted[view.place[row] ?? 0] !== 1 || view.state[row] !== stateCodes.received) continue;
    const from = view.from[row] ?? 0;
    if (from < first || from > last) continue;
    const stopId = view.stopIds[view.stop?.[row] ?? -1] ?? null;
    const length = (view.to[row] ?? from) - from + 1;
    lines.get(lineKey(view.placeIds[view.place[row] ?? 0] ?? '', stopId, length))?.push(row);
  }
  for (const rows of lines.values()) rows.sort((a, b) => (view.from[a] ?? 0) - (view.from[b] ?? 0));
  return keys.map(({ key, from }) => {
    const rows = (lines.get(key) ?? []).filter((row) => {
      const month = view.from[row] ?? 0;
      return month !== from && month >= from - MONTHS_BEFORE && month <= from + MONTHS_AFTER;
    });
    return {
      months: rows.map((row) => view.from[row] ?? 0),
      value: (position, measure) => {
        const value = view.column(measure)?.[rows[position] ?? -1] ?? NOT_REPORTED;
        return value === NOT_REPORTED ? null : value;
      },
    };
  });
}

/**
 * The same for one return, among the returns of its place as records: what a questionnaire read back is compared with.
 *
 * @param returns of the place, in any order
 */
export function nearAmong(returns: readonly UsageReturn[], sought: SoughtReturn): NearReturns {
  const from = monthIndex(sought.from);
  const length = monthIndex(sought.to) - from;
  const near = returns
    .filter((one) => {
      const month = monthIndex(one.from);
      return (
        one.placeId === sought.placeId &&
        one.stopId === sought.stopId &&
        one.state === 'received' &&
        monthIndex(one.to) - month === length &&
        month !== from &&
        month >= from - MONTHS_BEFORE &&
        month <= from + MONTHS_AFTER
      );
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    months: near.map((one) => monthIndex(one.from)),
    value: (position, measure) => near[position]?.values[measure] ?? null,
  };
}

function lineKey(placeId: string, stopId: string | null, length: number): string {
  return `${placeId} ${stopId ?? ''} ${length}`;
}
