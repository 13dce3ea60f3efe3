import type { Table } from 'dexie';
import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { makePeople, type People } from '#shared/domain/animator/people.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';

/** The animators of an open generation with all that is dated of them, held in memory: what scans them is quick. */
export type PeopleStore = {
  readonly contribution: Contribution;
  /** The living ones, read at the first question, then mended by each act. */
  readonly read: () => Promise<People>;
};

/** Makes the store of a generation. Nothing is read before the first question. */
export function makePeopleStore(database: RegisterDatabase): PeopleStore {
  let writes = 0;
  let people: People | null = null;
  let loading: Promise<People> | null = null;
  /** Reads again where a write came in between: what was read may lack it. */
  const readAfresh = async (): Promise<People> => {
    for (;;) {
      const before = writes;
      const [animators, assignments, absences, replacements] = await Promise.all([
        living(database.animators),
        living(database.assignments),
        living(database.absences),
        living(database.replacements),
      ]);
      if (writes === before) return makePeople({ animators, assignments, absences, replacements });
    }
  };
  return {
    contribution: {
      tables: ['animator', 'assignment', 'absence', 'replacement'],
      stores: [],
      apply: async () => undefined,
      committed: (_, { rows }) => {
        writes += 1;
        if (people === null) return;
        people = makePeople({
          animators: mended(people.animators, rows.get('animator'), isAnimator),
          assignments: mended(people.assignments, rows.get('assignment'), isAssignment),
          absences: mended(people.absences, rows.get('absence'), isAbsence),
          replacements: mended(people.replacements, rows.get('replacement'), isReplacement),
        });
      },
    },
    read: async () => {
      if (people !== null) return people;
      loading ??= readAfresh()
        .then((read) => {
          people = read;
          return read;
        })
        .finally(() => {
          loading = null;
        });
      return loading;
    },
  };
}

async function living<T extends { readonly id: string; readonly deletedAt: string | null }>(
  table: Table<T, string>,
): Promise<ReadonlyMap<string, T>> {
  const rows: readonly T[] = await table.toArray();
  return new Map(rows.flatMap((row) => (row.deletedAt === null ? [[row.id, row] as const] : [])));
}

/** The living rows once an act has touched some of them; the same ones where it touched none. */
function mended<T extends RecordRow>(
  before: ReadonlyMap<string, T>,
  touched: ReadonlyMap<string, RecordRow> | undefined,
  isOwn: (row: RecordRow) => row is T,
): ReadonlyMap<string, T> {
  if (touched === undefined || touched.size === 0) return before;
  const after = new Map(before);
  for (const [id, row] of touched) {
    if (row.deletedAt === null && isOwn(row)) after.set(id, row);
    else after.delete(id);
  }
  return after;
}

// The rows of an act come by table: a field that no other table has tells the compiler which.
const isAnimator = (row: RecordRow): row is Animator => 'lastName' in row;
const isAssignment = (row: RecordRow): row is Assignment => 'task' in row;
const isAbsence = (row: RecordRow): row is Absence => 'reason' in row && 'animatorId' in row;
const isReplacement = (row: RecordRow): row is Replacement => 'requestedOn' in row;
