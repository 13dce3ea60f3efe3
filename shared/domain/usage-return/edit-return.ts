import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Measure } from './measures.ts';
import type { ReturnValues, UsageReturn, UsageReturnInput } from './usage-return.ts';

/** One cell to set: a value, or null for *not reported*. */
export type CellEdit = { readonly measure: Measure; readonly value: number | null };

/** Where an edit lands: the place, the months of its return, and what stands there. */
export type ReturnTarget = {
  readonly placeId: string;
  readonly run: Period;
  readonly entry: UsageReturn | null;
};

/** What to write: the return as it becomes, or its removal when nothing is left in it. */
export type ReturnOutcome =
  | { readonly kind: 'put'; readonly entry: UsageReturnInput }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'nothing' };

function inputOf(target: ReturnTarget, today: Day, source: UsageReturnInput['source']): UsageReturnInput {
  const { entry } = target;
  return {
    placeId: target.placeId,
    from: target.run.from,
    to: target.run.to,
    state: entry?.state ?? 'received',
    breakdownBasis: entry?.breakdownBasis ?? 'visits',
    values: entry?.values ?? {},
    source,
    receivedOn: entry?.receivedOn ?? today,
    comment: entry?.comment ?? null,
  };
}

/**
 * Sets cells of a return. The first figure makes it *received*; taking the last one away removes the return, so that
 * the months are again *not reported* (never zero). Figures typed over *closed* open the month again.
 *
 * @param today day noted as the day of reception of a new return
 */
export function setCells(
  target: ReturnTarget,
  cells: readonly CellEdit[],
  today: Day,
  source: UsageReturnInput['source'],
): ReturnOutcome {
  const before = inputOf(target, today, source);
  const values: ReturnValues = { ...before.values };
  for (const { measure, value } of cells) {
    if (value === null) delete values[measure];
    else values[measure] = value;
  }
  if (Object.keys(values).length === 0) {
    if (target.entry === null) return { kind: 'nothing' };
    if (target.entry.state === 'closed') return { kind: 'nothing' };
    return { kind: 'remove', id: target.entry.id };
  }
  return { kind: 'put', entry: { ...before, state: 'received', values } };
}

/** Marks the months of a return as closed, its figures gone, or takes the mark away. */
export function setClosed(target: ReturnTarget, closed: boolean, today: Day): ReturnOutcome {
  if (!closed)
    return target.entry?.state === 'closed' ? { kind: 'remove', id: target.entry.id } : { kind: 'nothing' };
  if (target.entry?.state === 'closed') return { kind: 'nothing' };
  return { kind: 'put', entry: { ...inputOf(target, today, 'typed'), state: 'closed', values: {} } };
}

/** Changes what the breakdowns of a return are counted in. */
export function setBasis(
  target: ReturnTarget,
  basis: UsageReturnInput['breakdownBasis'],
  today: Day,
): ReturnOutcome {
  if (target.entry === null || target.entry.state === 'closed') return { kind: 'nothing' };
  return { kind: 'put', entry: { ...inputOf(target, today, target.entry.source), breakdownBasis: basis } };
}

/** An act on one return, worked out on what stands when it is written: what a screen showed may be a moment old. */
export type ReturnAct = Pick<ReturnTarget, 'placeId' | 'run'> &
  (
    | {
        readonly kind: 'cells';
        readonly cells: readonly CellEdit[];
        readonly source: UsageReturnInput['source'];
      }
    | { readonly kind: 'closed'; readonly closed: boolean }
    | { readonly kind: 'basis'; readonly basis: UsageReturnInput['breakdownBasis'] }
  );

/** What an act makes of the return that stands. @param today see {@link setCells} */
export function actOnReturn(act: ReturnAct, entry: UsageReturn | null, today: Day): ReturnOutcome {
  const target: ReturnTarget = { placeId: act.placeId, run: act.run, entry };
  switch (act.kind) {
    case 'cells':
      return setCells(target, act.cells, today, act.source);
    case 'closed':
      return setClosed(target, act.closed, today);
    case 'basis':
      return setBasis(target, act.basis, today);
  }
}
