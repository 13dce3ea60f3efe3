import { participantParts } from '#shared/domain/session/session.ts';
import { isMeasure, type Measure } from '#shared/domain/usage-return/measures.ts';
import { accompanimentsOf, personsOf } from './session-persons.ts';
import { type SessionView, sessionKindCodes } from './session-view.ts';
import { NOT_REPORTED } from './usage-view.ts';

/**
 * The measures that sessions give by themselves. `remoteHelp` counts the sessions at a distance, which are neither
 * workshops nor support here: nobody came (data.md, figure 1).
 */
export const loggedMeasures = [
  'workshopsHeld',
  'workshopSeats',
  'workshopAttended',
  'activity.workshop',
  'activity.individual',
  'remoteHelp',
] as const satisfies readonly Measure[];
export type LoggedMeasure = (typeof loggedMeasures)[number];

/** Breakdowns of visits that sessions give where visits are counted from them. */
export const visitPublics = ['gender', 'age', 'situation', 'residence'] as const;

/** What sessions come to by target, {@link NOT_REPORTED} where they tell nothing. */
export type SessionSums = {
  readonly columns: Readonly<Record<LoggedMeasure, Int32Array>>;
  /** Workshops of each target whose participants nobody counted. */
  readonly uncounted: Int32Array;
};

/** @param targetOf the target of each session */
export function sumSessions(
  sessions: SessionView,
  targets: number,
  targetOf: (row: number) => number,
): SessionSums {
  const column = (): Int32Array => new Int32Array(targets).fill(NOT_REPORTED);
  const columns = {
    workshopsHeld: column(),
    workshopSeats: column(),
    workshopAttended: column(),
    'activity.workshop': column(),
    'activity.individual': column(),
    remoteHelp: column(),
  };
  const uncounted = new Int32Array(targets);
  for (let row = 0; row < sessions.rows; row += 1) {
    const target = targetOf(row);
    if (sessions.remote[row] === 1) add(columns.remoteHelp, target, 1);
    else if (sessions.kind[row] === sessionKindCodes.workshop) {
      add(columns.workshopsHeld, target, 1);
      add(columns.workshopSeats, target, sessions.seats[row] ?? NOT_REPORTED);
      const came = personsOf(sessions, row);
      add(columns.workshopAttended, target, came);
      add(columns['activity.workshop'], target, came);
      if (came === NOT_REPORTED) uncounted[target] = (uncounted[target] ?? 0) + 1;
    } else add(columns['activity.individual'], target, accompanimentsOf(sessions, row));
  }
  return { columns, uncounted };
}

/**
 * Visits of the sessions by target, and who came: `visits`, then each part of {@link visitPublics}. What is not told
 * of a person is not stated.
 */
export function sumVisits(
  sessions: SessionView,
  targets: number,
  targetOf: (row: number) => number,
): ReadonlyMap<Measure, Int32Array> {
  const columns = new Map<Measure, Int32Array>();
  const columnOf = (measure: string): Int32Array => {
    if (!isMeasure(measure)) throw new Error(`no measure ${measure}`);
    const known = columns.get(measure) ?? new Int32Array(targets).fill(NOT_REPORTED);
    columns.set(measure, known);
    return known;
  };
  const visits = columnOf('visits');
  const parts = visitPublics.map((name) =>
    participantParts[name].map((part: string) => columnOf(`${name}.${part}`)),
  );
  const unstated = visitPublics.map((name) => columnOf(`${name}.notStated`));
  const groups = [
    sessions.groupGender,
    sessions.groupAge,
    sessions.groupSituation,
    sessions.groupResidence,
  ] as const;
  for (let row = 0; row < sessions.rows; row += 1) {
    if (sessions.remote[row] === 1) continue;
    const came = accompanimentsOf(sessions, row);
    if (came === NOT_REPORTED) continue;
    const target = targetOf(row);
    add(visits, target, came);
    let listed = 0;
    for (let group = sessions.groupStart[row] ?? 0; group < (sessions.groupStart[row + 1] ?? 0); group += 1) {
      const count = sessions.groupCount[group] ?? 0;
      listed += count;
      for (let index = 0; index < groups.length; index += 1) {
        const into = parts[index]?.[groups[index]?.[group] ?? 0];
        if (into !== undefined) add(into, target, count);
      }
    }
    if (listed < came) for (const column of unstated) add(column, target, came - listed);
  }
  return columns;
}

function add(column: Int32Array, target: number, value: number): void {
  if (value === NOT_REPORTED) return;
  const known = column[target] ?? NOT_REPORTED;
  column[target] = known === NOT_REPORTED ? value : known + value;
}
