import { breakdowns, type Measure } from '#shared/domain/usage-return/measures.ts';
import { once } from './once.ts';
import { bunchSessions } from './session-months.ts';
import {
  type LoggedMeasure,
  loggedMeasures,
  type SessionSums,
  sumSessions,
  sumVisits,
  visitPublics,
} from './session-sums.ts';
import { aimSessions, type SessionTargets } from './session-targets.ts';
import type { SessionView } from './session-view.ts';
import { basisCodes, NOT_REPORTED, stateCodes, type UsageView } from './usage-view.ts';

/** The columns that every figure takes, and where their values came from. */
export type EffectiveUsage = UsageView & {
  /** 1 in the rows whose value of a measure was counted from sessions; null where none was. */
  readonly countedFromSessions: (measure: Measure) => Uint8Array | null;
  /** What the sessions say beside the returns; null in a register without sessions. */
  readonly comparison: SourceComparison | null;
};

/** Returns and sessions side by side, before one of them is taken. */
export type SourceComparison = {
  readonly returns: UsageView;
  readonly targets: SessionTargets;
  readonly sums: () => SessionSums;
  /** What sessions give of a measure, by target; null where they cannot give it. */
  readonly logged: (measure: Measure) => Int32Array | null;
};

/** Measures of visits that come from sessions together, where a return leaves its visits to them. */
const visitMeasures: ReadonlySet<string> = new Set([
  'visits',
  ...visitPublics.flatMap((name) =>
    [...breakdowns[name].parts, ...breakdowns[name].parents].map((part) => `${name}.${part}`),
  ),
]);

const made = new WeakMap<UsageView, { readonly sessions: SessionView; readonly usage: EffectiveUsage }>();

/**
 * Returns with the sessions merged in: one source per place, month and measure (data.md, figure 4). A return counts
 * where it reports a measure, unless it leaves the measure to the sessions and they tell it; where no return reports it,
 * the sessions give {@link loggedMeasures}. Visits come from sessions only where a return leaves them to the sessions,
 * and then who came too. A place that only logs sessions answered no return.
 *
 * Made once for the same columns.
 */
export function effectiveUsage(returns: UsageView, sessions: SessionView): EffectiveUsage {
  const known = made.get(returns);
  if (known?.sessions === sessions) return known.usage;
  const usage = sessions.rows === 0 ? withoutSessions(returns) : mergeSessions(returns, sessions);
  made.set(returns, { sessions, usage });
  return usage;
}

function withoutSessions(returns: UsageView): EffectiveUsage {
  return { ...returns, countedFromSessions: () => null, comparison: null };
}

function mergeSessions(returns: UsageView, sessions: SessionView): EffectiveUsage {
  const bunches = bunchSessions(sessions);
  const targets = aimSessions(returns, sessions, bunches);
  const { added } = targets;
  const extra = added.place.length;
  const rows = returns.rows + extra;
  const pad = <T extends Int32Array | Uint8Array>(into: T, column: T, more: ArrayLike<number>): T => {
    into.set(column);
    into.set(more, returns.rows);
    return into;
  };
  const targetOf = (row: number): number => targets.ofBunch[bunches.bunchOf[row] ?? 0] ?? 0;
  const sums = once(() => sumSessions(sessions, targets.length, targetOf));
  const visits = once(() => sumVisits(sessions, targets.length, targetOf));
  const logged = (measure: Measure): Int32Array | null =>
    isLogged(measure)
      ? sums().columns[measure]
      : visitMeasures.has(measure)
        ? (visits().get(measure) ?? null)
        : null;
  const comparison: SourceComparison = { returns, targets, sums, logged };
  const columns = new Map<
    Measure,
    { readonly values: Int32Array | null; readonly from: Uint8Array | null }
  >();
  const columnOf = (measure: Measure) => {
    const found = columns.get(measure) ?? mergeColumn(comparison, measure, rows);
    columns.set(measure, found);
    return found;
  };
  const none = (value: number): Int32Array => new Int32Array(extra).fill(value);
  const hasStops = returns.stop !== null || added.stop.some((stop) => stop >= 0);
  return {
    rows,
    placeIds: targets.placeIds,
    place: pad(new Int32Array(rows), returns.place, added.place),
    stopIds: targets.stopIds,
    stop: hasStops
      ? pad(new Int32Array(rows), returns.stop ?? new Int32Array(returns.rows).fill(-1), added.stop)
      : null,
    choice: returns.choice === null ? null : pad(new Int32Array(rows), returns.choice, none(-1)),
    choices: returns.choices,
    from: pad(new Int32Array(rows), returns.from, added.from),
    to: pad(new Int32Array(rows), returns.to, added.to),
    state: pad(new Uint8Array(rows), returns.state, none(stateCodes.logged)),
    basis: pad(new Uint8Array(rows), returns.basis, none(basisCodes.visits)),
    column: (measure) => columnOf(measure).values,
    countedFromSessions: (measure) => columnOf(measure).from,
    comparison,
  };
}

/** Whether a return leaves a measure to the sessions. */
export function leavesToSessions(returns: UsageView, row: number, measure: Measure): boolean {
  const choice = returns.choice?.[row] ?? -1;
  return choice >= 0 && (returns.choices[choice]?.includes(measure) ?? false);
}

/** The returns that stand for the same place and months as a target. */
export function rivalsOf(targets: SessionTargets, target: number): readonly number[] {
  const rival = targets.rival[target] ?? -1;
  const others = targets.otherRivals.get(target);
  if (others === undefined) return rival < 0 ? [] : [rival];
  return rival < 0 ? others : [rival, ...others];
}

function mergeColumn(
  { returns, targets, logged }: SourceComparison,
  measure: Measure,
  rows: number,
): { readonly values: Int32Array | null; readonly from: Uint8Array | null } {
  const reported = returns.column(measure);
  const ofVisits = visitMeasures.has(measure);
  // Without a return that leaves its visits to the sessions, nothing of them comes from there.
  const asked = !ofVisits || returns.choices.some((chosen) => chosen.includes('visits'));
  const given = asked ? logged(measure) : null;
  const visits = ofVisits && asked ? logged('visits') : null;
  if (reported === null && given === null) return { values: null, from: null };
  const values = new Int32Array(rows).fill(NOT_REPORTED);
  if (reported !== null) values.set(reported);
  if (given === null && visits === null) return { values, from: null };
  const from = new Uint8Array(rows);
  const blanked: number[] = [];
  const taken: number[] = [];
  for (let target = 0; target < targets.length; target += 1) {
    const decides = ofVisits ? visits : given;
    if (decides === null || (decides[target] ?? NOT_REPORTED) === NOT_REPORTED) continue;
    const rivals = rivalsOf(targets, target);
    const leaves = (row: number): boolean => leavesToSessions(returns, row, ofVisits ? 'visits' : measure);
    const wins = ofVisits
      ? rivals.length > 0 && rivals.every(leaves)
      : rivals.every((row) => (reported?.[row] ?? NOT_REPORTED) === NOT_REPORTED || leaves(row));
    if (!wins) continue;
    taken.push(target);
    for (const row of rivals)
      if (measure === 'visits' || !ofVisits || returns.basis[row] === basisCodes.visits) blanked.push(row);
  }
  for (const row of blanked) values[row] = NOT_REPORTED;
  for (const target of taken) {
    const row = targets.row[target] ?? 0;
    const value = given?.[target] ?? NOT_REPORTED;
    if (value === NOT_REPORTED) continue;
    values[row] = value;
    from[row] = 1;
  }
  return { values, from };
}

function isLogged(measure: Measure): measure is LoggedMeasure {
  return loggedMeasures.some((known) => known === measure);
}
