import {
  type Breakdown,
  breakdownMeasures,
  breakdowns,
  type Measure,
  measures,
} from '#shared/domain/usage-return/measures.ts';
import type { BreakdownBasis } from '#shared/domain/usage-return/usage-return.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import type { BreakdownPart, BreakdownSummary } from './usage-summary.ts';
import { basisCodes, NOT_REPORTED, type UsageView } from './usage-view.ts';
import { speaksForPeriod } from './visits-users.ts';

/** A coarser band and the fine parts that it covers (data.md, figure 4). */
const coveredBy: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  'age.under18': ['age.under12', 'age.from12to17'],
  'age.over60': ['age.from60to69', 'age.over70'],
};

/**
 * A breakdown over a period (data.md, figure 4): parts added as reported, shares of the stated part, the stated share
 * beside them. What a return leaves out of its total of visits (or users) is not stated. A parent band is what was
 * given for it, or its fine bands where those were given. Remote help is no visit and has no share.
 *
 * Breakdowns of users come from returns that speak for a place's whole period, as users do (data.md, figure 1).
 */
export function summariseBreakdown(
  held: HeldReturns,
  breakdown: Breakdown,
  basis: BreakdownBasis,
): BreakdownSummary {
  const view = held.ground.facts.usage;
  const parts = breakdownMeasures(breakdown);
  const parents = parentsOf(breakdown);
  const columns = parts.map((measure) => view.column(measure));
  const bands = parents.map((measure) => bandOf(view, measure));
  const covered = parents.flatMap((parent) => coveredBy[parent] ?? []);
  // What makes up the stated part: the parent bands, and the fine parts that none of them covers.
  const stating = parts.map((part) => isShared(part) && !covered.includes(part));
  const silent = parts.findIndex((part) => part.endsWith('.notStated'));
  const base = view.column(basis);
  const sums = new Float64Array(parts.length + bands.length);
  const given = new Uint8Array(parts.length + bands.length);
  const add = (index: number, value: number): void => {
    sums[index] = (sums[index] ?? 0) + value;
    given[index] = 1;
  };
  let stated: number | null = null;
  let notStated: number | null = null;
  let saying = 0;
  const reports = (row: number): boolean =>
    view.basis[row] === basisCodes[basis] &&
    (cell(base, row) !== NOT_REPORTED ||
      columns.some((column) => cell(column, row) !== NOT_REPORTED) ||
      bands.some((band) => band(row) !== NOT_REPORTED));
  const read = (position: number, row: number, answered: number): void => {
    if (basis === 'users' && !speaksForPeriod(held, position, row)) return;
    let said = NOT_REPORTED;
    for (let index = 0; index < columns.length; index += 1) {
      const value = columns[index]?.[row] ?? NOT_REPORTED;
      if (value === NOT_REPORTED) continue;
      add(index, value);
      if (stating[index] === true) said = plus(said, value);
    }
    for (let index = 0; index < bands.length; index += 1) {
      const value = bands[index]?.(row) ?? NOT_REPORTED;
      if (value === NOT_REPORTED) continue;
      add(parts.length + index, value);
      said = plus(said, value);
    }
    if (said !== NOT_REPORTED) {
      stated = (stated ?? 0) + said;
      saying += answered;
    }
    const left = Math.max(0, cell(base, row) - Math.max(0, said));
    notStated = (notStated ?? 0) + Math.max(left, cell(columns[silent] ?? null, row), 0);
  };
  if (held.bases[basis]) eachReporting(held, reports, read);
  const part = (measure: Measure, index: number): BreakdownPart => {
    const total = given[index] === 1 ? (sums[index] ?? null) : null;
    const shared = isShared(measure) && total !== null && stated !== null && stated > 0;
    return { measure, total, shareOfStated: shared ? total / (stated ?? 1) : null };
  };
  const whole = (stated ?? 0) + (notStated ?? 0);
  return {
    breakdown,
    basis,
    parts: parts.map(part),
    parents: parents.map((measure, index) => part(measure, parts.length + index)),
    stated,
    notStated,
    statedShare: stated === null || whole === 0 ? null : stated / whole,
    reported: saying,
    expected: held.expectedTotal,
  };
}

/** Whether a part has a share of the stated part: neither the not stated part nor remote help, counted apart. */
export function isShared(measure: Measure): boolean {
  return !measure.endsWith('.notStated') && measure !== 'activity.remote';
}

/** Gives what a row says of a measure, {@link NOT_REPORTED} where it says nothing. */
type Reader = (row: number) => number;

function parentsOf(breakdown: Breakdown): readonly Measure[] {
  return measures.filter((measure) =>
    breakdowns[breakdown].parents.some((parent) => measure === `${breakdown}.${parent}`),
  );
}

/** A parent band as given, or its fine parts where they say more. */
function bandOf(view: UsageView, parent: Measure): Reader {
  const column = view.column(parent);
  const fine = (coveredBy[parent] ?? []).map((part) => view.column(part));
  return (row) => {
    let sum = NOT_REPORTED;
    for (const part of fine) sum = plus(sum, cell(part, row));
    return Math.max(cell(column, row), sum);
  };
}

function cell(column: Int32Array | null, row: number): number {
  return column === null ? NOT_REPORTED : (column[row] ?? NOT_REPORTED);
}

/** Adds two readings, of which either may not be reported. */
function plus(a: number, b: number): number {
  if (a === NOT_REPORTED) return b;
  return b === NOT_REPORTED ? a : a + b;
}
