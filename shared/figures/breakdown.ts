import {
  type Breakdown,
  breakdownMeasures,
  breakdowns,
  type Measure,
  measures,
} from '#shared/domain/usage-return/measures.ts';
import type { BreakdownBasis } from '#shared/domain/usage-return/usage-return.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import { expectedBy } from './totals.ts';
import type { BreakdownPart, BreakdownSummary } from './usage-summary.ts';
import { NOT_REPORTED, type UsageView } from './usage-view.ts';
import { basisOf, speaksForPeriod } from './visits-users.ts';

/** A coarser band and the fine parts that it covers (data.md, figure 4). */
const coveredBy: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  'age.under18': ['age.under12', 'age.from12to17'],
  'age.over60': ['age.from60to69', 'age.over70'],
};

type Columns = {
  readonly parts: readonly Measure[];
  readonly parents: readonly Measure[];
  readonly column: (measure: Measure) => Int32Array | null;
};

/** One return's breakdown read whole: the parts that were said, and how much of the broken-down total they make up. */
type RowReading = { readonly stated: number | null; readonly notStated: number };

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
  const columns = columnsOf(view, breakdown);
  const all = [...columns.parts, ...columns.parents];
  const sums = new Map<Measure, number | null>(all.map((measure) => [measure, null]));
  let stated: number | null = null;
  let notStated: number | null = null;
  let saying = 0;
  const base = view.column(basis);
  const counts = (position: number, row: number): boolean =>
    basis === 'visits' || speaksForPeriod(held, position, row);
  eachReporting(
    held,
    (row) =>
      basisOf(held, row) === basis &&
      (cell(base, row) !== null || all.some((measure) => cell(columns.column(measure), row) !== null)),
    (position, row) => {
      if (!counts(position, row)) return;
      for (const measure of all) {
        const value =
          coveredBy[measure] === undefined
            ? cell(columns.column(measure), row)
            : bandOf(columns, measure, row);
        if (value !== null) sums.set(measure, (sums.get(measure) ?? 0) + value);
      }
      const reading = readRow(columns, row, cell(base, row));
      if (reading.stated !== null) {
        stated = (stated ?? 0) + reading.stated;
        saying += held.expected[position] ?? 0;
      }
      notStated = (notStated ?? 0) + reading.notStated;
    },
  );
  const part = (measure: Measure): BreakdownPart => {
    const total = sums.get(measure) ?? null;
    const shared = isShared(measure) && total !== null && stated !== null && stated > 0;
    return { measure, total, shareOfStated: shared ? total / (stated ?? 1) : null };
  };
  const whole = (stated ?? 0) + (notStated ?? 0);
  return {
    breakdown,
    basis,
    parts: columns.parts.map(part),
    parents: columns.parents.map(part),
    stated,
    notStated,
    statedShare: stated === null || whole === 0 ? null : stated / whole,
    reported: saying,
    expected: expectedBy(held.ground, held.from, held.to, 1, () => 0)[0] ?? 0,
  };
}

/** Whether a part has a share of the stated part: neither the not stated part nor remote help, counted apart. */
export function isShared(measure: Measure): boolean {
  return !measure.endsWith('.notStated') && measure !== 'activity.remote';
}

function columnsOf(view: UsageView, breakdown: Breakdown): Columns {
  const parts = breakdownMeasures(breakdown);
  const parents = measures.filter(
    (measure) =>
      measure.startsWith(`${breakdown}.`) &&
      breakdowns[breakdown].parents.some((parent) => measure === `${breakdown}.${parent}`),
  );
  const read = new Map([...parts, ...parents].map((measure) => [measure, view.column(measure)]));
  return { parts, parents, column: (measure) => read.get(measure) ?? null };
}

function cell(column: Int32Array | null, row: number): number | null {
  const value = column?.[row] ?? NOT_REPORTED;
  return value === NOT_REPORTED ? null : value;
}

/** A parent band of a row: as given, or its fine parts when they say more; null when neither was given. */
function bandOf(columns: Columns, parent: Measure, row: number): number | null {
  const given = cell(columns.column(parent), row);
  const fine = sumOf(columns, coveredBy[parent] ?? [], row);
  if (given === null) return fine;
  return fine === null ? given : Math.max(given, fine);
}

function sumOf(columns: Columns, parts: readonly Measure[], row: number): number | null {
  let sum: number | null = null;
  for (const part of parts) {
    const value = cell(columns.column(part), row);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

function readRow(columns: Columns, row: number, total: number | null): RowReading {
  const covered = columns.parents.flatMap((parent) => coveredBy[parent] ?? []);
  let stated = sumOf(
    columns,
    columns.parts.filter((part) => isShared(part) && !covered.includes(part)),
    row,
  );
  for (const parent of columns.parents) {
    const band = bandOf(columns, parent, row);
    if (band !== null) stated = (stated ?? 0) + band;
  }
  const silent = columns.parts.find((part) => part.endsWith('.notStated'));
  const said = silent === undefined ? 0 : (cell(columns.column(silent), row) ?? 0);
  const left = total === null ? 0 : Math.max(0, total - (stated ?? 0));
  return { stated, notStated: Math.max(said, left) };
}
