import { dayBefore, type Numbers, type SessionColumns } from '#shared/domain/session/session-block.ts';
import type { SessionLists } from '#shared/domain/session/session-lists.ts';
import type { SessionView } from './session-view.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** Some rows of a view: from one, to another excluded. */
export type SessionRun = { readonly view: SessionView; readonly from: number; readonly to: number };

/** The columns of the figures made from blocks, end to end. One copy of the numbers. @param lists of these blocks */
export function viewOfSessionBlocks(blocks: readonly SessionColumns[], lists: SessionLists): SessionView {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  const view = emptyView(
    rows,
    blocks.reduce((sum, { groupCount }) => sum + groupCount.length, 0),
    lists,
  );
  let at = 0;
  let groupAt = 0;
  for (const block of blocks) {
    view.place.set(block.place, at);
    view.kind.set(block.kind, at);
    if (block.remote !== null) view.remote.set(block.remote, at);
    const before = dayBefore(block.month);
    view.day.set(block.day, at);
    addTo(view.day, before, at, at + block.rows);
    putLessOne(view.stop, block.stop, at, block.rows);
    putLessOne(view.theme, block.theme, at, block.rows);
    putLessOne(view.animator, block.animator, at, block.rows);
    putLessOne(view.minutes, block.minutes, at, block.rows);
    putLessOne(view.seats, block.seats, at, block.rows);
    putLessOne(view.participants, block.participants, at, block.rows);
    putStarts(view.groupStart, block.groups, at, block.rows, groupAt);
    view.groupCount.set(block.groupCount, groupAt);
    view.groupGender.set(block.groupGender, groupAt);
    view.groupAge.set(block.groupAge, groupAt);
    view.groupSituation.set(block.groupSituation, groupAt);
    view.groupResidence.set(block.groupResidence, groupAt);
    at += block.rows;
    groupAt += block.groupCount.length;
  }
  view.groupStart[rows] = groupAt;
  return view;
}

/** Rows of views over the same lists, end to end, as a view of its own. */
export function joinedSessionRuns(runs: readonly SessionRun[], lists: SessionLists): SessionView {
  const groupsIn = ({ view, from, to }: SessionRun) =>
    (view.groupStart[to] ?? 0) - (view.groupStart[from] ?? 0);
  const rows = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const joined = emptyView(
    rows,
    runs.reduce((sum, run) => sum + groupsIn(run), 0),
    lists,
  );
  let at = 0;
  let groupAt = 0;
  for (const run of runs) {
    const { view, from, to } = run;
    const firstGroup = view.groupStart[from] ?? 0;
    const groups = groupsIn(run);
    for (const column of rowColumns) {
      const source: Int32Array | Uint8Array = view[column];
      joined[column].set(source.subarray(from, to), at);
    }
    joined.groupStart.set(view.groupStart.subarray(from, to), at);
    addTo(joined.groupStart, groupAt - firstGroup, at, at + to - from);
    for (const column of groupColumns) {
      const source: Int32Array | Uint8Array = view[column];
      joined[column].set(source.subarray(firstGroup, firstGroup + groups), groupAt);
    }
    at += to - from;
    groupAt += groups;
  }
  joined.groupStart[rows] = groupAt;
  return joined;
}

const rowColumns = [
  'place',
  'stop',
  'day',
  'kind',
  'remote',
  'theme',
  'animator',
  'minutes',
  'seats',
  'participants',
] as const;
const groupColumns = ['groupCount', 'groupGender', 'groupAge', 'groupSituation', 'groupResidence'] as const;

function emptyView(rows: number, groups: number, lists: SessionLists): SessionView {
  return {
    rows,
    placeIds: lists.places,
    stopIds: lists.stops,
    themes: lists.themes,
    animatorIds: lists.animators,
    place: new Int32Array(rows),
    stop: new Int32Array(rows),
    day: new Int32Array(rows),
    kind: new Uint8Array(rows),
    remote: new Uint8Array(rows),
    theme: new Int32Array(rows),
    animator: new Int32Array(rows),
    minutes: new Int32Array(rows),
    seats: new Int32Array(rows),
    participants: new Int32Array(rows),
    groupStart: new Int32Array(rows + 1),
    groupCount: new Int32Array(groups),
    groupGender: new Uint8Array(groups),
    groupAge: new Uint8Array(groups),
    groupSituation: new Uint8Array(groups),
    groupResidence: new Uint8Array(groups),
  };
}

/** Two native passes: a loop over columns of three kinds would be several times slower. */
function putLessOne(into: Int32Array, column: Numbers | null, at: number, rows: number): void {
  if (column === null) {
    into.fill(NOT_REPORTED, at, at + rows);
    return;
  }
  into.set(column, at);
  addTo(into, -1, at, at + rows);
}

function addTo(column: Int32Array, amount: number, from: number, to: number): void {
  if (amount === 0) return;
  for (let row = from; row < to; row += 1) column[row] = (column[row] ?? 0) + amount;
}

function putStarts(
  starts: Int32Array,
  groups: Numbers | null,
  at: number,
  rows: number,
  groupAt: number,
): void {
  let next = groupAt;
  for (let row = 0; row < rows; row += 1) {
    starts[at + row] = next;
    next += groups?.[row] ?? 0;
  }
}
