import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { type Session, sessionSchema } from '#shared/domain/session/session.ts';
import type { Reversal, Tie } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { recordTablesOf } from './record-tables.ts';
import { changesByTable, rowsAfter, type Writer } from './rows-after.ts';

/** Finds the sessions of some ids, those that stand. */
type FindSessions = (ids: readonly string[]) => Promise<ReadonlyMap<string, Session>>;

/** How changes of sessions are reversed: a session comes back whole, as one stamp (data.md, *Merging*). */
export function makeSessionReversal(database: RegisterDatabase, ofIds: FindSessions): Reversal {
  return {
    standing: async (changes) => {
      const sessions = await ofIds(changes.map(([, id]) => id));
      return changes.map(([, id]) => sessions.get(id)?.stamp ?? null);
    },
    invert: ([table, id, field, before, after], stamp, at) => {
      const entry = before === null ? null : sessionSchema.parse(before);
      return [table, id, field, after, entry === null ? null : { ...entry, updatedAt: at, stamp }, stamp];
    },
    hindrances: (changes, writer, all) => hindrances(database, changes, writer, all),
  };
}

/** Sessions as they stand once some changes are made. */
export function sessionsAfter(sessions: readonly Session[], changes: readonly Change[]): readonly Session[] {
  const entries = new Map(sessions.map((entry) => [entry.id, entry]));
  for (const [table, id, , , after] of changes) {
    if (table !== 'session') continue;
    if (after === null) entries.delete(id);
    else entries.set(id, sessionSchema.parse(after));
  }
  return [...entries.values()];
}

/** How many sessions hang on each of some places or animators. */
export function sessionTies(
  field: 'placeId' | 'animatorId',
  ids: ReadonlySet<string>,
  sessions: readonly Session[],
): readonly Tie[] {
  const counts = new Map<string, number>();
  for (const session of sessions) {
    const id = session[field];
    if (id !== null && ids.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, table: 'session', count }));
}

/** A session cannot come back where its place or its animator is gone, unless they come back in the same act. */
async function hindrances(
  database: RegisterDatabase,
  changes: readonly Change[],
  writer: Writer,
  all: readonly Change[],
): Promise<readonly Problem[]> {
  const made = changes.flatMap(([, , , , after]) => (after === null ? [] : [sessionSchema.parse(after)]));
  const places = await missing(
    database,
    'accessPoint',
    made.map(({ placeId }) => placeId),
    all,
    writer,
  );
  const named = made.flatMap(({ animatorId }) => animatorId ?? []);
  const animators = await missing(database, 'animator', named, all, writer);
  const problem = (code: string, field: string): Problem => ({
    code,
    values: {},
    severity: 'error',
    row: null,
    field,
  });
  return [
    ...(places ? [problem('session/unknown-place', 'placeId')] : []),
    ...(animators ? [problem('session/animator-gone', 'animatorId')] : []),
  ];
}

/** Whether some records of those named do not live once the changes are made. */
async function missing(
  database: RegisterDatabase,
  table: 'accessPoint' | 'animator',
  ids: readonly string[],
  changes: readonly Change[],
  writer: Writer,
): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return false;
  const tables = recordTablesOf(database);
  const after = await rowsAfter(tables, table, changesByTable(changes).get(table) ?? [], writer);
  const stored = await tables[table].bulkGet(wanted);
  return wanted.some((id, index) => {
    const row = after.has(id) ? after.get(id) : stored[index];
    return row == null || row.deletedAt !== null;
  });
}
