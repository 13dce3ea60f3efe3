import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import {
  type CellEdit,
  type ReturnOutcome,
  type ReturnTarget,
  setCells,
  setClosed,
} from '#shared/domain/usage-return/edit-return.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { BreakdownBasis } from '#shared/domain/usage-return/usage-return.ts';
import { cellText } from '#shared/exchange/spreadsheet/sheet.ts';
import { nothingStanding, type RowKey, runKey, type StandingFigures } from './questionnaire.ts';
import type { ReadColumn } from './read-questionnaire.ts';

/** What a cell says: a figure, whether the months were closed, what is counted, a remark; null = nothing. */
export type CellContent = number | boolean | string | null;

/** A cell that says something else than the register, and that the place changed. */
export type CellChange = {
  readonly id: string;
  readonly placeId: string;
  readonly stopId: string | null;
  readonly run: Period;
  readonly key: RowKey;
  /** `new` fills what was not known; `conflict` would overwrite what stands, and is asked. */
  readonly kind: 'new' | 'conflict';
  readonly file: CellContent;
  readonly register: CellContent;
};

/** Where a column belongs. */
export type ColumnOwner = Pick<ReturnTarget, 'placeId' | 'stopId'>;

/**
 * What a column would change in the register. A cell that shows what it showed when the questionnaire was written was
 * not touched by the place: what the register says since then stays. An empty cell erases nothing that it did not show.
 */
export function columnChanges(
  owner: ColumnOwner,
  column: ReadColumn,
  standing: StandingFigures | null,
): readonly CellChange[] {
  const register = standing ?? nothingStanding;
  const changes: CellChange[] = [];
  const add = (key: RowKey, kind: CellChange['kind'], file: CellContent, held: CellContent): void => {
    const id = [owner.placeId, owner.stopId ?? '', runKey(column.run), key].join(' ');
    changes.push({ ...owner, id, run: column.run, key, kind, file, register: held });
  };
  for (const [measure, file] of column.values) {
    const held = register.values[measure] ?? null;
    if (file === held || file === (column.shown.values[measure] ?? null)) continue;
    add(measure, held === null ? 'new' : 'conflict', file, held);
  }
  const hasFigures = Object.keys(register.values).length > 0;
  const fills = changes.some(({ file }) => file !== null);
  const reopens = register.closed && !column.closed && (fills || column.shown.closed);
  if (reopens) add('closed', 'conflict', false, true);
  else if (column.closed && !register.closed && !column.shown.closed)
    add('closed', hasFigures ? 'conflict' : 'new', true, false);
  const basis = changedBasis(column, register);
  if (basis !== null) add('basis', hasBreakdown(register) ? 'conflict' : 'new', basis, register.basis);
  if (column.comment !== undefined) {
    const [file, held, shown] = [column.comment, register.comment, column.shown.comment].map(plain);
    if (file !== held && file !== shown && file !== undefined)
      add('comment', held === null ? 'new' : 'conflict', file, held ?? null);
  }
  return changes;
}

/** Remarks are compared as a spreadsheet gives them back. */
function plain(text: string | null): string | null {
  const bare = cellText(text).replaceAll('\r\n', '\n');
  return bare === '' ? null : bare;
}

function changedBasis(column: ReadColumn, register: StandingFigures): BreakdownBasis | null {
  const { basis, shown, values } = column;
  const breaksDown = [...values].some(([measure, value]) => value !== null && measure.includes('.'));
  if (basis === null || !breaksDown || basis === register.basis || basis === shown.basis) return null;
  // What a return counts in by itself need not be told.
  return basis === 'visits' && register.basis === null ? null : basis;
}

function hasBreakdown({ values }: StandingFigures): boolean {
  return Object.keys(values).some((measure) => measure.includes('.'));
}

/**
 * The return as a column makes it, with the changes that are taken.
 *
 * @param today day of reception of a new return
 */
export function columnOutcome(
  target: ReturnTarget,
  changes: readonly CellChange[],
  isTaken: (change: CellChange) => boolean,
  today: Day,
): ReturnOutcome {
  const closing = changes.find(({ key }) => key === 'closed');
  const closes = closing !== undefined && isTaken(closing) ? closing.file : null;
  // Figures over months that stay closed are not written.
  const staysClosed = target.entry?.state === 'closed' && closes !== false;
  const taken = changes.filter((change) => isTaken(change) && change.key !== 'closed');
  const cells = staysClosed ? [] : taken.flatMap(cellEdit);
  const written = withFigures(target, cells, closes, today);
  if (written.kind === 'remove') return written;
  const basis = staysClosed ? undefined : taken.find(({ key }) => key === 'basis')?.file;
  const comment = taken.find(({ key }) => key === 'comment');
  if (written.kind === 'nothing' && basis === undefined && comment === undefined) return written;
  const entry = written.kind === 'put' ? written.entry : standingInput(target, today);
  return {
    kind: 'put',
    entry: {
      ...entry,
      ...(basis === 'visits' || basis === 'users' ? { breakdownBasis: basis } : {}),
      ...(comment === undefined ? {} : { comment: typeof comment.file === 'string' ? comment.file : null }),
    },
  };
}

function withFigures(
  target: ReturnTarget,
  cells: readonly CellEdit[],
  closes: CellContent,
  today: Day,
): ReturnOutcome {
  // Figures beside « closed » are kept together here, so that the rules refuse them with their sentence.
  const figures = cells.length === 0 ? null : setCells(target, cells, today, 'imported');
  if (closes === true) {
    if (figures?.kind === 'put')
      return { kind: 'put', entry: { ...figures.entry, state: 'closed', source: 'imported' } };
    const closed = setClosed(target, true, today);
    return closed.kind === 'put' ? { kind: 'put', entry: { ...closed.entry, source: 'imported' } } : closed;
  }
  if (figures !== null) return figures;
  return closes === false ? setClosed(target, false, today) : { kind: 'nothing' };
}

/** The return as it stands, or one that is still expected, to carry a remark alone. */
function standingInput(target: ReturnTarget, today: Day): Extract<ReturnOutcome, { kind: 'put' }>['entry'] {
  const { placeId, stopId, run, entry } = target;
  if (entry !== null) {
    const { id: _id, updatedAt: _at, updatedBy: _by, stamp: _stamp, ...input } = entry;
    return input;
  }
  return {
    placeId,
    stopId,
    from: run.from,
    to: run.to,
    state: 'expected',
    breakdownBasis: 'visits',
    values: {},
    fromSessions: [],
    cellComments: {},
    source: 'imported',
    receivedOn: today,
    comment: null,
  };
}

function cellEdit({ key, file }: CellChange): readonly CellEdit[] {
  if (!isMeasureKey(key)) return [];
  return [{ measure: key, value: typeof file === 'number' ? file : null }];
}

function isMeasureKey(key: RowKey): key is Measure {
  return key !== 'closed' && key !== 'basis' && key !== 'comment';
}
