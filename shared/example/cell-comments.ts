import { monthIndex } from '#shared/domain/calendar/month.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { makeRandom } from './random.ts';
import type { SessionTexts } from './session-texts.ts';

/** One return in so many has a comment on its visits. */
const COMMENTED = 0.012;

/** Comments the visits of a few returns. @param index of the place */
export function commentCells(
  made: UsageReturn,
  index: number,
  seed: number,
  { cellComments }: SessionTexts,
): UsageReturn {
  const random = makeRandom(seed, 64, index, monthIndex(made.from));
  const drawn = random.chance(COMMENTED);
  if (!drawn || made.values.visits === undefined) return made;
  return { ...made, cellComments: { visits: random.pick(cellComments) } };
}
