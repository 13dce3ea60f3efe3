import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { makePeople, type People } from '#shared/domain/animator/people.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { livingRows, mendedRows } from './held-rows.ts';

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
        livingRows(database.animators),
        livingRows(database.assignments),
        livingRows(database.absences),
        livingRows(database.replacements),
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
          animators: mendedRows(people.animators, rows.get('animator'), isAnimator),
          assignments: mendedRows(people.assignments, rows.get('assignment'), isAssignment),
          absences: mendedRows(people.absences, rows.get('absence'), isAbsence),
          replacements: mendedRows(people.replacements, rows.get('replacement'), isReplacement),
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

// The rows of an act come by table: a field that no other table has tells the compiler which.
const isAnimator = (row: RecordRow): row is Animator => 'lastName' in row;
const isAssignment = (row: RecordRow): row is Assignment => 'task' in row;
const isAbsence = (row: RecordRow): row is Absence => 'reason' in row && 'animatorId' in row;
const isReplacement = (row: RecordRow): row is Replacement => 'requestedOn' in row;
