import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import { modelGrid } from '#shared/domain/quality/quality-model.ts';
import type { QualityAnswer, QualityReview } from '#shared/domain/quality/quality-review.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import { qualityModelEn } from '#shared/messages/en/quality-model.ts';
import { qualityModelFr } from '#shared/messages/fr/quality-model.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import { qualityTexts } from './quality-texts.ts';
import { makeRandom, type Random } from './random.ts';

/** Places that were reviewed. */
const PLACES = 15;
/** Those of them that were reviewed a year before too. */
const TWICE = 10;

/** The grid of the example and the reviews filled with it. */
export type ExampleQuality = {
  readonly grids: readonly QualityGrid[];
  readonly reviews: readonly QualityReview[];
};

/** Makes a grid and about 25 reviews of 15 places: most come back a year later, a little further in most themes. */
export function makeQuality(
  places: readonly AccessPoint[],
  { seed, window: { now, today } }: PlaceSetting,
  language: Language,
): ExampleQuality {
  const random = makeRandom(seed, 95);
  const words = language === 'en' ? qualityModelEn : qualityModelFr;
  const grid: QualityGrid = {
    id: random.uuid(now),
    ...exampleBookkeeping(now, 0),
    ...modelGrid(words, () => random.uuid(now)),
  };
  const long = places.filter((place) => statusAt(place, addDays(today, -800)) === 'open');
  const every = Math.max(1, Math.floor(long.length / PLACES));
  const chosen = long.filter((_, index) => index % every === 0).slice(0, PLACES);
  const texts = qualityTexts[language];
  const reviews = chosen.flatMap((place, index) => {
    const own = makeRandom(seed, 96, index);
    const level = own.int(14, 30) / 10;
    const last = addDays(today, -own.int(30, 330));
    const make = (day: Day, gain: number): QualityReview => ({
      id: own.uuid(now),
      ...exampleBookkeeping(now, index),
      placeId: place.id,
      gridId: grid.id,
      day,
      participants: own.pick(texts.participants),
      answers: grid.questions.map((question) => answerOf(question.id, level + gain, own, texts.comments)),
      actions: own.chance(0.85) ? own.pick(texts.actions) : null,
      comment: null,
    });
    // The later one draws from the same numbers after the earlier one: a place keeps its ways.
    return index < TWICE ? [make(addDays(last, -own.int(340, 390)), 0), make(last, 0.5)] : [make(last, 0.2)];
  });
  return { grids: [grid], reviews };
}

function answerOf(
  id: string,
  level: number,
  random: Random,
  comments: readonly [string, ...string[]],
): QualityAnswer {
  const comment = random.chance(0.08) ? random.pick(comments) : null;
  if (random.chance(0.07)) return { id, step: null, comment };
  const drawn = Math.round(level + random.int(-11, 11) / 10);
  return { id, step: Math.min(4, Math.max(1, drawn)), comment };
}
