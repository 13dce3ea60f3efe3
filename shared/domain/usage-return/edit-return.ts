import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { type Measure, measures } from './measures.ts';
import { type ReturnValues, textsOf, type UsageReturn, type UsageReturnInput } from './usage-return.ts';

/** One cell to set: a value, or null for *not reported*. */
export type CellEdit = { readonly measure: Measure; readonly value: number | null };

/** Where an edit lands: the place or one of its stops, the months of its return, and what stands there. */
export type ReturnTarget = {
  readonly placeId: string;
  /** Null = the whole place. */
  readonly stopId: string | null;
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
    stopId: target.stopId,
    from: target.run.from,
    to: target.run.to,
    state: entry?.state ?? 'received',
    breakdownBasis: entry?.breakdownBasis ?? 'visits',
    values: entry?.values ?? {},
    fromSessions: entry?.fromSessions ?? [],
    cellComments: entry?.cellComments ?? {},
    source,
    receivedOn: entry?.receivedOn ?? today,
    comment: entry?.comment ?? null,
  };
}

/**
 * What a return without figures becomes: it stays for what is left in it (measures taken from sessions make it an
 * answer, comments alone do not), and goes with its last word, so that the months are again *not reported* (never zero).
 */
function withoutFigures(target: ReturnTarget, entry: UsageReturnInput): ReturnOutcome {
  const empty = { ...entry, values: {} };
  if (entry.fromSessions.length > 0) return { kind: 'put', entry: { ...empty, state: 'received' } };
  if (textsOf(entry) !== null)
    return { kind: 'put', entry: { ...empty, state: 'expected', receivedOn: null } };
  return target.entry === null ? { kind: 'nothing' } : { kind: 'remove', id: target.entry.id };
}

/**
 * Sets cells of a return. The first figure makes it *received*; taking the last one away removes the return, unless a
 * comment or a choice of sessions is left in it. Figures typed over *closed* open the month again.
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
    if (target.entry === null || target.entry.state === 'closed') return { kind: 'nothing' };
    return withoutFigures(target, before);
  }
  return { kind: 'put', entry: { ...before, state: 'received', values } };
}

/** Marks the months of a return as closed, its figures gone, or takes the mark away with what was said of it. */
export function setClosed(target: ReturnTarget, closed: boolean, today: Day): ReturnOutcome {
  if (!closed)
    return target.entry?.state === 'closed'
      ? withoutFigures(target, { ...inputOf(target, today, target.entry.source), comment: null })
      : { kind: 'nothing' };
  if (target.entry?.state === 'closed') return { kind: 'nothing' };
  return {
    kind: 'put',
    entry: { ...inputOf(target, today, 'typed'), state: 'closed', values: {}, fromSessions: [] },
  };
}

/** Sets the comment on a figure, or takes it away (null). A comment where nothing was reported makes no answer. */
export function setCellComment(
  target: ReturnTarget,
  measure: Measure,
  comment: string | null,
  today: Day,
): ReturnOutcome {
  const before = inputOf(target, today, target.entry?.source ?? 'typed');
  const cellComments = { ...before.cellComments };
  if (comment === null) delete cellComments[measure];
  else cellComments[measure] = comment;
  const after = { ...before, cellComments };
  const empty = Object.keys(after.values).length === 0 && after.state !== 'closed';
  return empty ? withoutFigures(target, after) : { kind: 'put', entry: after };
}

/**
 * Says of some measures whether they are counted from the sessions of these months or from the return (data.md,
 * figure 4). Chosen sessions count as an answer; a closed month has none to choose.
 */
export function setSource(
  target: ReturnTarget,
  chosen: readonly Measure[],
  fromSessions: boolean,
  today: Day,
): ReturnOutcome {
  if (target.entry?.state === 'closed') return { kind: 'nothing' };
  const before = inputOf(target, today, target.entry?.source ?? 'typed');
  const after = measures.filter((measure) =>
    chosen.includes(measure) ? fromSessions : before.fromSessions.includes(measure),
  );
  const entry = { ...before, fromSessions: after };
  return Object.keys(before.values).length === 0
    ? withoutFigures(target, entry)
    : { kind: 'put', entry: { ...entry, state: 'received' } };
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
export type ReturnAct = Pick<ReturnTarget, 'placeId' | 'stopId' | 'run'> &
  (
    | {
        readonly kind: 'cells';
        readonly cells: readonly CellEdit[];
        readonly source: UsageReturnInput['source'];
      }
    | { readonly kind: 'comment'; readonly measure: Measure; readonly comment: string | null }
    | { readonly kind: 'source'; readonly measures: readonly Measure[]; readonly fromSessions: boolean }
    | { readonly kind: 'closed'; readonly closed: boolean }
    | { readonly kind: 'basis'; readonly basis: UsageReturnInput['breakdownBasis'] }
  );

/** What an act makes of the return that stands. @param today see {@link setCells} */
export function actOnReturn(act: ReturnAct, entry: UsageReturn | null, today: Day): ReturnOutcome {
  const target: ReturnTarget = { placeId: act.placeId, stopId: act.stopId, run: act.run, entry };
  switch (act.kind) {
    case 'cells':
      return setCells(target, act.cells, today, act.source);
    case 'comment':
      return setCellComment(target, act.measure, act.comment, today);
    case 'source':
      return setSource(target, act.measures, act.fromSessions, today);
    case 'closed':
      return setClosed(target, act.closed, today);
    case 'basis':
      return setBasis(target, act.basis, today);
  }
}
