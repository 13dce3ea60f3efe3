import type { MonthIndex } from '#shared/domain/calendar/month.ts';
import { participantParts } from '#shared/domain/session/session.ts';
import { accompanimentsOf, personsOf } from '#shared/figures/session-persons.ts';
import { type SessionView, sessionKindCodes } from '#shared/figures/session-view.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import type { ExploreLeftOut } from './explore-answer.ts';
import { type Cut, groupPositions, publicKeys, sessionKeys, singleKey } from './explore-cuts.ts';
import { isRatio, type SessionMeasure } from './explore-measures.ts';
import type { ExplorePlan } from './explore-plan.ts';
import type { PublicDimension, SessionDimension } from './explore-refusal.ts';
import {
  addExpected,
  addReported,
  addTo,
  addWhole,
  cellSlot,
  columnSlot,
  makeTally,
  rowSlot,
  type Tally,
  TOTAL_SLOT,
} from './explore-tally.ts';

/** The sums of sessions, and what they leave out. */
export type SessionTally = { readonly tally: Tally; readonly leftOut: readonly ExploreLeftOut[] };

/**
 * Adds up the sessions of a period in one pass over the columns (data.md, figures 7 and 14). Each slot says of how
 * many sessions it is, and how many of them gave the number.
 */
export function tallySessions(plan: ExplorePlan): SessionTally {
  const view = plan.ground.facts.sessions;
  const { rows, columns, measure } = plan;
  const tally = makeTally(rows.keys.length, columns.keys.length, isRatio(measure));
  const left = { uncounted: 0, unknownPlace: 0 };
  if (measure.source !== 'sessions') return { tally, leftOut: [] };
  const read = readerOf(view, measure.code);
  const persons = makePersons(plan, view);
  const rowKeysOf = keysReader(plan, rows);
  const columnKeysOf = keysReader(plan, columns);
  eachSession(
    plan,
    (row, place, month) => {
      const rowKeys = rowKeysOf(row, place, month);
      const columnKeys = columnKeysOf(row, place, month);
      if (rowKeys.length === 0 || columnKeys.length === 0) return;
      const { value, whole } = read(row);
      const says = whole !== NOT_REPORTED || value !== NOT_REPORTED;
      if (!says) left.uncounted += 1;
      eachSlot(tally, rowKeys, columnKeys, (slot) => {
        addExpected(tally, slot, 1);
        if (says) addReported(tally, slot, 1);
      });
      if (!says) return;
      if (persons !== null) {
        // Where persons are told apart, a part that has none of them is a counted zero.
        if (persons.states(row)) eachSlot(tally, rowKeys, columnKeys, (slot) => addTo(tally, slot, 0));
        persons.each(row, value, (count, rowPart, columnPart) => {
          const ofRows = rowPart < 0 ? rowKeys : singleKey(rowPart);
          const ofColumns = columnPart < 0 ? columnKeys : singleKey(columnPart);
          eachSlot(tally, ofRows, ofColumns, (slot) => addTo(tally, slot, count));
        });
        return;
      }
      eachSlot(tally, rowKeys, columnKeys, (slot) => {
        if (value !== NOT_REPORTED) addTo(tally, slot, value);
        if (whole !== NOT_REPORTED) addWhole(tally, slot, whole);
      });
    },
    () => {
      left.unknownPlace += 1;
    },
  );
  return {
    tally,
    leftOut: (['uncounted', 'unknownPlace'] as const)
      .filter((kind) => left[kind] > 0)
      .map((kind) => ({ kind, count: left[kind] })),
  };
}

/**
 * Gives each session of a plan's period that its filters keep.
 *
 * @param onUnknown told of a session of the period whose place the register does not have
 */
export function eachSession(
  plan: ExplorePlan,
  visit: (row: number, place: number, month: MonthIndex) => void,
  onUnknown: () => void = () => undefined,
): void {
  const { ground } = plan;
  const view = ground.facts.sessions;
  const byId = new Map(ground.places.map(({ id }, index) => [id, index]));
  const places = Int32Array.from(view.placeIds, (id) => byId.get(id) ?? -1);
  const { firstDay, months } = daysOf(plan);
  const keeps = filterOf(plan, view);
  for (let row = 0; row < view.rows; row += 1) {
    const offset = (view.day[row] ?? 0) - firstDay;
    if (offset < 0 || offset >= months.length) continue;
    const month = months[offset] ?? 0;
    if (!plan.keepsMonth(month)) continue;
    const place = places[view.place[row] ?? 0] ?? -1;
    if (place < 0) onUnknown();
    else if (plan.keepsPlace(place, month) && keeps(row)) visit(row, place, month);
  }
}

/** The months of the days of a period, from its first day on. */
function daysOf({ from, to }: ExplorePlan): { readonly firstDay: number; readonly months: Int32Array } {
  const startOf = (month: MonthIndex) => Date.UTC(Math.floor(month / 12), month % 12, 1) / MILLIS_A_DAY;
  const firstDay = startOf(from);
  const months = new Int32Array(startOf(to + 1) - firstDay);
  for (let month = from; month <= to; month += 1)
    months.fill(month, startOf(month) - firstDay, startOf(month + 1) - firstDay);
  return { firstDay, months };
}

const MILLIS_A_DAY = 86_400_000;

/** Whether the filters on what only sessions have keep a session. */
function filterOf(plan: ExplorePlan, view: SessionView): (row: number) => boolean {
  const filters = [...plan.ofSessions].map(([dimension, values]) => {
    const keys = sessionKeys(plan.ground.facts, dimension);
    const kept = Uint8Array.from(keys, (key) => (values.has(key) ? 1 : 0));
    const position = positionReader(view, dimension, keys.length);
    return (row: number) => kept[position(row)] === 1;
  });
  return (row) => filters.every((keeps) => keeps(row));
}

/** Position of a session's value among the keys of a dimension; what is not known comes last. */
function positionReader(
  view: SessionView,
  dimension: SessionDimension,
  keys: number,
): (row: number) => number {
  const orLast = (column: Int32Array) => (row: number) => {
    const code = column[row] ?? -1;
    return code < 0 ? keys - 1 : code;
  };
  switch (dimension) {
    case 'weekday':
      // 1 January 1970 was a Thursday.
      return (row) => ((((view.day[row] ?? 0) + 3) % 7) + 7) % 7;
    case 'sessionKind':
      return (row) => (view.remote[row] === 1 ? 2 : view.kind[row] === sessionKindCodes.workshop ? 0 : 1);
    case 'theme':
      return orLast(view.theme);
    case 'animator':
      return orLast(view.animator);
    case 'stop':
      return orLast(view.stop);
  }
}

type KeysReader = (row: number, place: number, month: MonthIndex) => readonly number[];

/** Keys of a session in a cut; a public gives all of its parts, of which each group then takes its own. */
function keysReader(plan: ExplorePlan, cut: Cut): KeysReader {
  switch (cut.kind) {
    case 'none':
      return () => singleKey(0);
    case 'time':
      return (_row, _place, month) => singleKey(cut.ofMonth[month - plan.from] ?? 0);
    case 'place':
      return (_row, place, month) => cut.at(place, month);
    case 'public': {
      const kept = plan.publics.get(cut.dimension) ?? null;
      const all = cut.keys.flatMap((key, index) => (kept === null || kept.has(key) ? [index] : []));
      return () => all;
    }
    case 'session': {
      const position = positionReader(plan.ground.facts.sessions, cut.dimension, cut.keys.length);
      return (row) => singleKey(position(row));
    }
  }
}

function eachSlot(
  tally: Tally,
  rows: readonly number[],
  columns: readonly number[],
  act: (slot: number) => void,
): void {
  act(TOTAL_SLOT);
  for (const row of rows) act(rowSlot(row));
  for (const column of columns) act(columnSlot(tally, column));
  for (const row of rows) for (const column of columns) act(cellSlot(tally, row, column));
}

type Read = { value: number; whole: number };

/** Reads what a session says; the same object is filled at each reading. */
function readerOf(view: SessionView, code: SessionMeasure): (row: number) => Read {
  const said: Read = { value: NOT_REPORTED, whole: NOT_REPORTED };
  const plain = (column: Int32Array) => (row: number) => {
    said.value = column[row] ?? NOT_REPORTED;
    return said;
  };
  switch (code) {
    case 'sessions.number':
      return () => {
        said.value = 1;
        return said;
      };
    case 'sessions.participants':
      return (row) => {
        said.value = personsOf(view, row);
        return said;
      };
    case 'sessions.minutes':
      return plain(view.minutes);
    case 'sessions.seats':
      return plain(view.seats);
    case 'sessions.accompaniments':
      return (row) => {
        said.value = accompanimentsOf(view, row);
        return said;
      };
    case 'sessions.seatsTaken':
      return (row) => {
        const seats = view.seats[row] ?? NOT_REPORTED;
        const taken = personsOf(view, row);
        const both = seats > 0 && taken !== NOT_REPORTED;
        said.value = both ? taken : NOT_REPORTED;
        said.whole = both ? seats : NOT_REPORTED;
        return said;
      };
    case 'sessions.farUnion':
      return farUnionReader(view, said);
  }
}

/**
 * The union of two publics (data.md, figure 14), from the individual sessions that state both: persons without
 * employment, aged 60 or over, or both, of the persons whose situation and age are known.
 */
function farUnionReader(view: SessionView, said: Read): (row: number) => Read {
  const ages: readonly string[] = participantParts.age;
  const situations: readonly string[] = participantParts.situation;
  const old = ages.map((age) => age === 'from60to69' || age === 'over70' || age === 'over60');
  const noAge = ages.indexOf('notStated');
  const noSituation = situations.indexOf('notStated');
  const without = situations.indexOf('withoutEmployment');
  return (row) => {
    said.value = NOT_REPORTED;
    said.whole = NOT_REPORTED;
    if (view.kind[row] !== sessionKindCodes.individual) return said;
    const end = view.groupStart[row + 1] ?? 0;
    for (let group = view.groupStart[row] ?? 0; group < end; group += 1) {
      const age = view.groupAge[group] ?? noAge;
      const situation = view.groupSituation[group] ?? noSituation;
      if (age === noAge || situation === noSituation) continue;
      const count = view.groupCount[group] ?? 0;
      said.whole = Math.max(said.whole, 0) + count;
      said.value = Math.max(said.value, 0) + (old[age] === true || situation === without ? count : 0);
    }
    return said;
  };
}

/** The persons of a session told apart by the publics of a question. */
type Persons = {
  /** Whether all of these publics are known of some persons of the session. */
  readonly states: (row: number) => boolean;
  /** Gives each group of alike persons with its part in the rows and in the columns, −1 where it has none. */
  readonly each: (
    row: number,
    persons: number,
    visit: (count: number, rowPart: number, columnPart: number) => void,
  ) => void;
};

/** How the persons of a session are told apart; null where the question asks for no public. */
function makePersons(plan: ExplorePlan, view: SessionView): Persons | null {
  const used = [...plan.publics.keys()];
  const ofRows = plan.rows.kind === 'public' ? plan.rows.dimension : null;
  const ofColumns = plan.columns.kind === 'public' ? plan.columns.dimension : null;
  if (used.length === 0 && ofRows === null && ofColumns === null) return null;
  const rowPart = ofRows === null ? null : partReader(view, ofRows);
  const columnPart = ofColumns === null ? null : partReader(view, ofColumns);
  const filters = used.map((dimension) => {
    const values = plan.publics.get(dimension) ?? new Set<string>();
    const keys = publicKeys(dimension);
    return {
      part: partReader(view, dimension),
      kept: Uint8Array.from(keys, (key) => (values.has(key) ? 1 : 0)),
      silent: values.has('notStated'),
    };
  });
  const silentRow = ofRows === null ? -1 : publicKeys(ofRows).indexOf('notStated');
  const silentColumn = ofColumns === null ? -1 : publicKeys(ofColumns).indexOf('notStated');
  const readers = [...new Set([...used, ...[ofRows, ofColumns].flatMap((own) => own ?? [])])].map(
    (dimension) => ({
      part: partReader(view, dimension),
      silent: publicKeys(dimension).indexOf('notStated'),
    }),
  );
  return {
    states: (row) => {
      const end = view.groupStart[row + 1] ?? 0;
      for (let group = view.groupStart[row] ?? 0; group < end; group += 1)
        if (readers.every(({ part, silent }) => part(group) !== silent)) return true;
      return false;
    },
    each: (row, persons, visit) => {
      let told = 0;
      const end = view.groupStart[row + 1] ?? 0;
      for (let group = view.groupStart[row] ?? 0; group < end; group += 1) {
        const count = view.groupCount[group] ?? 0;
        told += count;
        if (!filters.every(({ part, kept }) => kept[part(group)] === 1)) continue;
        visit(count, rowPart === null ? -1 : rowPart(group), columnPart === null ? -1 : columnPart(group));
      }
      // Persons of whom nothing is known are not stated in any public.
      if (persons > told && filters.every(({ silent }) => silent))
        visit(persons - told, silentRow, silentColumn);
    },
  };
}

function partReader(view: SessionView, dimension: PublicDimension): (group: number) => number {
  if (dimension === 'activity') return () => publicKeys(dimension).indexOf('notStated');
  const positions = groupPositions(dimension);
  const columns = {
    gender: view.groupGender,
    age: view.groupAge,
    situation: view.groupSituation,
    residence: view.groupResidence,
  };
  const column = columns[dimension];
  return (group) => positions[column[group] ?? 0] ?? 0;
}
