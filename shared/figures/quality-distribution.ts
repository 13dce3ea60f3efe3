import { monthOf } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview } from '#shared/domain/quality/quality-review.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { communeOnDay, liesInside, staysOf } from './place-area.ts';
import {
  addStep,
  askedQuestions,
  comesAfter,
  formerReview,
  type StepCounts,
  stepsOf,
} from './quality-figures.ts';
import type { RegisterFacts } from './register-facts.ts';

/** Below this many places nothing is told but their number: a distribution of so few would tell who they are. */
export const LEAST_PLACES = 5;

/** How the answers of the places lie in a theme. */
export type ThemeDistribution = {
  readonly name: string;
  readonly steps: StepCounts;
  readonly notLooked: number;
  /** Questions looked at in both the last review and the one before, by which way the step went. */
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
};

/** The reviews of a period that were filled with one grid: the last of each place, and no place by its name. */
export type QualityDistribution = {
  readonly gridName: string;
  readonly stepLabels: readonly string[];
  /** Places reviewed: each counts once, by its last review of the period. */
  readonly places: number;
  /** Reviews of the period, the earlier ones of a place too. */
  readonly reviews: number;
  /** Of those places, how many had been reviewed before. */
  readonly compared: number;
  /** Empty where fewer than {@link LEAST_PLACES} places were reviewed. */
  readonly themes: readonly ThemeDistribution[];
};

/** How the answers of quality reviews lie over a period and a perimeter, by grid: never a ranking, never a place. */
export function qualityDistributions(
  facts: Pick<RegisterFacts, 'quality' | 'places' | 'territory'>,
  period: Period,
  perimeter: Perimeter,
): readonly QualityDistribution[] {
  const places = new Map(facts.places.map((place) => [place.id, place]));
  const isInside = ({ placeId, day }: QualityReview): boolean => {
    const place = places.get(placeId);
    if (place === undefined) return false;
    return liesInside(place, communeOnDay(staysOf(place, facts.territory), day), perimeter);
  };
  const all = [...facts.quality.reviews.values()];
  const counted = all.filter(
    (review) => monthOf(review.day) >= period.from && monthOf(review.day) <= period.to && isInside(review),
  );
  return [...facts.quality.grids.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((grid): readonly QualityDistribution[] => {
      const own = counted.filter(({ gridId }) => gridId === grid.id);
      return own.length === 0 ? [] : [distribute(grid, own, all)];
    });
}

function distribute(
  grid: QualityGrid,
  reviews: readonly QualityReview[],
  all: readonly QualityReview[],
): QualityDistribution {
  const last = new Map<string, QualityReview>();
  for (const review of reviews) {
    const known = last.get(review.placeId);
    if (known === undefined || comesAfter(review, known)) last.set(review.placeId, review);
  }
  const pairs = [...last.values()].map((review) => ({ review, former: formerReview(all, review) }));
  return {
    gridName: grid.name,
    stepLabels: grid.stepLabels,
    places: pairs.length,
    reviews: reviews.length,
    compared: pairs.filter(({ former }) => former !== null).length,
    themes:
      pairs.length < LEAST_PLACES
        ? []
        : grid.themes.flatMap(({ id, name }) => {
            const theme = countTheme(grid, id, name, pairs);
            return theme === null ? [] : [theme];
          }),
  };
}

type Pair = { readonly review: QualityReview; readonly former: QualityReview | null };

function countTheme(
  grid: QualityGrid,
  themeId: string,
  name: string,
  pairs: readonly Pair[],
): ThemeDistribution | null {
  const steps: [number, number, number, number] = [0, 0, 0, 0];
  let asked = 0;
  let looked = 0;
  const moved = { higher: 0, same: 0, lower: 0 };
  for (const { review, former } of pairs) {
    const now = stepsOf(review.answers);
    const before = stepsOf(former?.answers ?? []);
    for (const question of askedQuestions(grid, review.answers)) {
      if (question.themeId !== themeId) continue;
      asked += 1;
      const step = now.get(question.id);
      if (step === undefined) continue;
      looked += 1;
      addStep(steps, step);
      const was = before.get(question.id);
      if (was !== undefined) moved[step > was ? 'higher' : step < was ? 'lower' : 'same'] += 1;
    }
  }
  return asked === 0 ? null : { name, steps, notLooked: asked - looked, ...moved };
}
