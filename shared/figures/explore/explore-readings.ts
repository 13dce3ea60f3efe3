import { type Breakdown, breakdowns, isMeasure, type Measure } from '#shared/domain/usage-return/measures.ts';
import type { PlaceMonths } from '#shared/figures/place-months.ts';
import { basisCodes, NOT_REPORTED, type UsageView } from '#shared/figures/usage-view.ts';
import { publicKeys } from './explore-cuts.ts';
import type { ExplorePlan } from './explore-plan.ts';
import type { PublicDimension } from './explore-refusal.ts';

/** What one return says to a question. The same object is filled at each reading: no return makes garbage. */
export type Said = {
  /** The number, or the part of a share; `NOT_REPORTED` where nothing is said. */
  value: number;
  /** What a share is a share of. */
  whole: number;
  /** By part of the public that the table is cut by, where it is cut by one. */
  readonly parts: Int32Array;
  /** Whether the return breaks down something else than what is counted. */
  otherBasis: boolean;
};

/** How a return is read for a question. @returns whether it says anything */
export type ReadReturn = (row: number, place: number, said: Said) => boolean;

/** The public that a question on returns is cut or filtered by; null where it is by none. */
export function publicOfPlan(plan: ExplorePlan): PublicDimension | null {
  if (plan.rows.kind === 'public') return plan.rows.dimension;
  if (plan.columns.kind === 'public') return plan.columns.dimension;
  return [...plan.publics.keys()][0] ?? null;
}

/** Makes the reading of returns that a question needs. */
export function makeReadReturn(plan: ExplorePlan): { readonly read: ReadReturn; readonly said: Said } {
  const view = plan.ground.facts.usage;
  const { code, counted } = plan.measure;
  const cutBy = publicOfPlan(plan);
  const said: Said = {
    value: NOT_REPORTED,
    whole: NOT_REPORTED,
    parts: new Int32Array(cutBy === null ? 0 : publicKeys(cutBy).length),
    otherBasis: false,
  };
  if (code === 'far.areas') return { read: readFarAreas(view, plan.ground), said };
  if (code === 'far.over60') return { read: readShare(view, 'age', 'over60'), said };
  if (code === 'far.withoutEmployment')
    return { read: readShare(view, 'situation', 'withoutEmployment'), said };
  if (cutBy !== null && (counted === 'visits' || counted === 'users'))
    return { read: readParts(view, cutBy, counted, plan.publics.get(cutBy) ?? null), said };
  return { read: isMeasure(code) ? readMeasure(view, code) : () => false, said };
}

/** A measure as it was reported. A part of a breakdown is of visits, as the shares are; an activity is of either. */
function readMeasure(view: UsageView, measure: Measure): ReadReturn {
  const column = view.column(measure);
  const ofVisits = measure.includes('.') && !measure.startsWith('activity.');
  return (row, _place, said) => {
    said.value = cell(column, row);
    if (!ofVisits || view.basis[row] === basisCodes.visits || said.value === NOT_REPORTED)
      return said.value !== NOT_REPORTED;
    said.otherBasis = true;
    said.value = NOT_REPORTED;
    return false;
  };
}

/**
 * The parts of a public, as `summariseBreakdown` tells them (data.md, figure 4), so that they add up to what is
 * counted: a coarser band keeps only what its fine bands do not say, what is left of the count is not stated.
 */
function readParts(
  view: UsageView,
  dimension: Breakdown,
  counted: 'visits' | 'users',
  kept: ReadonlySet<string> | null,
): ReadReturn {
  const keys = publicKeys(dimension);
  const broken = breakdownOf(view, dimension);
  const base = view.column(counted);
  const isKept = keys.map((key) => kept === null || kept.has(key));
  return (row, _place, said) => {
    const count = cell(base, row);
    said.value = kept === null ? count : NOT_REPORTED;
    if (view.basis[row] !== basisCodes[counted]) {
      said.parts.fill(NOT_REPORTED);
      said.otherBasis = broken(row, null, NOT_REPORTED) !== NOT_REPORTED;
      return said.value !== NOT_REPORTED;
    }
    broken(row, said.parts, count);
    let any = said.value !== NOT_REPORTED;
    for (let key = 0; key < keys.length; key += 1) {
      const part = said.parts[key] ?? NOT_REPORTED;
      if (part === NOT_REPORTED) continue;
      if (isKept[key] !== true) {
        said.parts[key] = NOT_REPORTED;
        continue;
      }
      any = true;
      if (kept !== null) said.value = Math.max(said.value, 0) + part;
    }
    return any;
  };
}

/** Bands and the fine parts that they cover, by the measures' codes. */
const covered: Readonly<Record<string, readonly string[]>> = {
  under18: ['under12', 'from12to17'],
  over60: ['from60to69', 'over70'],
};

/**
 * Reads the breakdown of a return into its parts.
 *
 * @returns the function that fills the parts and gives what they state in all; null parts = only what is stated
 */
function breakdownOf(
  view: UsageView,
  dimension: Breakdown,
): (row: number, into: Int32Array | null, count: number) => number {
  const keys = publicKeys(dimension);
  const columns = keys.map((key) => columnOf(view, dimension, key));
  const parents: readonly string[] = breakdowns[dimension].parents;
  const bands = keys.map((key) =>
    parents.includes(key) ? (covered[key] ?? []).map((part) => keys.indexOf(part)) : null,
  );
  const silent = keys.indexOf('notStated');
  const remote = keys.indexOf('remote');
  return (row, into, count) => {
    let stated = NOT_REPORTED;
    for (let key = 0; key < keys.length; key += 1) {
      let value = cell(columns[key] ?? null, row);
      const fine = bands[key] ?? null;
      if (fine !== null && value !== NOT_REPORTED) {
        let told = 0;
        for (const part of fine) told += Math.max(0, cell(columns[part] ?? null, row));
        // What the fine bands already say is not said twice.
        value = value > told ? value - told : NOT_REPORTED;
      }
      if (into !== null) into[key] = value;
      if (value === NOT_REPORTED || key === silent || key === remote) continue;
      stated = Math.max(stated, 0) + value;
    }
    if (into === null) return stated;
    const own = cell(columns[silent] ?? null, row);
    if (count !== NOT_REPORTED) into[silent] = Math.max(count - Math.max(0, stated), own, 0);
    return stated;
  };
}

/** A share of the stated visits (data.md, figure 14). A band counts as given, or by its fine parts where they say more. */
function readShare(view: UsageView, dimension: 'age' | 'situation', part: string): ReadReturn {
  const keys = publicKeys(dimension);
  const broken = breakdownOf(view, dimension);
  const held = [part, ...(covered[part] ?? [])].map((key) => keys.indexOf(key));
  const parts = new Int32Array(keys.length);
  return (row, _place, said) => {
    said.value = NOT_REPORTED;
    if (view.basis[row] !== basisCodes.visits) {
      said.otherBasis = broken(row, null, NOT_REPORTED) !== NOT_REPORTED;
      return false;
    }
    said.whole = broken(row, parts, NOT_REPORTED);
    for (const key of held) {
      const value = parts[key] ?? NOT_REPORTED;
      if (value !== NOT_REPORTED) said.value = Math.max(said.value, 0) + value;
    }
    return said.whole !== NOT_REPORTED;
  };
}

function readFarAreas(view: UsageView, ground: PlaceMonths): ReadReturn {
  const visits = view.column('visits');
  const far = ground.places.map(({ zoning }) => zoning.length > 0);
  return (row, place, said) => {
    said.whole = cell(visits, row);
    // A place of no zone gives no part: a register that names no zone says nothing of them, rather than zero.
    said.value = far[place] === true ? said.whole : NOT_REPORTED;
    return said.whole !== NOT_REPORTED;
  };
}

function columnOf(view: UsageView, dimension: Breakdown, key: string): Int32Array | null {
  const measure = `${dimension}.${key}`;
  return isMeasure(measure) ? view.column(measure) : null;
}

function cell(column: Int32Array | null, row: number): number {
  return column === null ? NOT_REPORTED : (column[row] ?? NOT_REPORTED);
}

/** The parts of a breakdown that a share shown to readers is a share of: neither *not stated* nor at a distance. */
export function isStatedPart(dimension: PublicDimension, key: string): boolean {
  return key !== 'notStated' && !(dimension === 'activity' && key === 'remote');
}
