import type { Article } from '#shared/domain/article/article.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import type { HotlineCall } from './hotline-calls.ts';
import { type HotlineSheetKey, hotlineSheets } from './hotline-sheets.ts';
import type { HotlineTexts } from './hotline-texts.ts';
import { makeRandom } from './random.ts';

const keys = Object.keys(hotlineSheets).filter((key): key is HotlineSheetKey => key in hotlineSheets);

/** Makes the knowledge sheets: most verified within two years, a few never. */
export function makeHotlineSheets(
  { seed, window: { now, today } }: PlaceSetting,
  texts: HotlineTexts,
  categoryOf: (category: HotlineCall['category']) => string,
): ReadonlyMap<HotlineSheetKey, Article> {
  return new Map(
    keys.map((key, index) => {
      const random = makeRandom(seed, 54, index);
      const { title, problem, answer, keywords } = texts.sheets[key];
      return [
        key,
        {
          id: random.uuid(now),
          ...exampleBookkeeping(now, index),
          title,
          category: categoryOf(hotlineSheets[key]),
          problem,
          answer,
          links: random.chance(0.3) ? [`https://hotline.exemple.invalid/fiche-${index + 1}`] : [],
          keywords: [...keywords],
          ticketId: null,
          verifiedOn: random.chance(0.85) ? addDays(today, -random.int(5, 700)) : null,
        },
      ];
    }),
  );
}
