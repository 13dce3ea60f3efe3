import {
  type AnimatorList,
  makeAnimatorList,
  makeAnimatorListMemory,
} from '#shared/domain/animator/animator-list.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { NameOf } from '#shared/list/list-field.ts';
import type { AnimatorSources } from './animator-sources.ts';
import type { ListSource } from './list-source.ts';

/** The directory of animators as lists and pickers ask for it. */
export type AnimatorListSource = ListSource & {
  /** The directory on a day; null = today. */
  readonly read: (asOf: Day | null) => Promise<AnimatorList>;
};

/** The directory of animators, on any day: made again when people, places or structures change. */
export function animatorListSource({ people, names, today }: AnimatorSources): AnimatorListSource {
  const memory = makeAnimatorListMemory();
  let held: { readonly from: readonly unknown[]; readonly list: AnimatorList } | null = null;
  const read = async (asOf: Day | null): Promise<AnimatorList> => {
    const from = [await people(), await names(), asOf ?? (await today())] as const;
    if (held === null || held.from.some((one, index) => one !== from[index]))
      held = { from, list: makeAnimatorList(...from, memory) };
    return held.list;
  };
  // Names come with the rows: structures and places are worded when the list is made.
  const noName: NameOf = () => null;
  return {
    read,
    query: async (question) => (await read(question.asOf)).query(question, await today(), noName),
    cells: async (ids, keys, asOf) => (await read(asOf)).cells(ids, keys, noName),
    choices: async (key) => (await read(null)).choices(key, noName),
    emails: async (ids) => (await read(null)).emails(ids),
  };
}
