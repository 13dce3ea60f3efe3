import type { SessionView } from '#shared/figures/session-view.ts';
import { type Cut, groupPositions, publicKeys } from './explore-cuts.ts';
import type { ExplorePlan } from './explore-plan.ts';
import type { PublicDimension } from './explore-refusal.ts';

/** The persons of sessions told apart by the publics of a question. */
export type Persons = {
  /** How many parts the rows and the columns tell apart; 1 where they tell none. */
  readonly rowParts: number;
  readonly columnParts: number;
  /** Part of each group of alike persons in the table (`row * columnParts + column`); −1 where a filter leaves it out. */
  readonly part: Int32Array;
  /** 1 for a group of whom every public of the question is known. */
  readonly stated: Uint8Array;
  /** Part of the persons of whom nothing is known; −1 where a filter leaves them out. */
  readonly silent: number;
};

/** Tells the groups of every session apart, column by column; null where the question asks for no public. */
export function layPersons(plan: ExplorePlan, view: SessionView): Persons | null {
  const ofRows = publicOf(plan.rows);
  const ofColumns = publicOf(plan.columns);
  const used = new Set([...plan.publics.keys(), ...(ofRows ?? []), ...(ofColumns ?? [])].flat());
  if (used.size === 0) return null;
  const groups = view.groupCount.length;
  const part = new Int32Array(groups);
  const stated = new Uint8Array(groups).fill(1);
  const rowParts = ofRows === null ? 1 : publicKeys(ofRows[0]).length;
  const columnParts = ofColumns === null ? 1 : publicKeys(ofColumns[0]).length;
  let silent = 0;
  for (const dimension of used) {
    if (dimension === 'activity') continue;
    const keys = publicKeys(dimension);
    const unknown = keys.indexOf('notStated');
    const values = plan.publics.get(dimension) ?? null;
    const times = ofRows?.[0] === dimension ? columnParts : ofColumns?.[0] === dimension ? 1 : 0;
    const added = groupPositions(dimension).map((position) =>
      values !== null && !values.has(keys[position] ?? '') ? LEFT_OUT : position * times,
    );
    const known = groupPositions(dimension).map((position) => (position === unknown ? 0 : 1));
    const column = columnOf(view, dimension);
    for (let group = 0; group < groups; group += 1) {
      const code = column[group] ?? 0;
      part[group] = (part[group] ?? 0) + (added[code] ?? 0);
      if (known[code] === 0) stated[group] = 0;
    }
    silent += values !== null && !values.has('notStated') ? LEFT_OUT : unknown * times;
  }
  return { rowParts, columnParts, part, stated, silent };
}

/** So far below zero that no part brings it back. */
const LEFT_OUT = -1_000_000;

function publicOf(cut: Cut): readonly [PublicDimension] | null {
  return cut.kind === 'public' ? [cut.dimension] : null;
}

function columnOf(view: SessionView, dimension: Exclude<PublicDimension, 'activity'>): Uint8Array {
  switch (dimension) {
    case 'gender':
      return view.groupGender;
    case 'age':
      return view.groupAge;
    case 'situation':
      return view.groupSituation;
    case 'residence':
      return view.groupResidence;
  }
}
