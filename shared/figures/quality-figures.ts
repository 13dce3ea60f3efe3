import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityAnswer, QualityReview } from '#shared/domain/quality/quality-review.ts';

/** Answers at each step, first to last; what was not looked at is in none of them. */
export type StepCounts = readonly [number, number, number, number];

/** A theme of a review. */
export type ThemeScore = {
  readonly themeId: string;
  readonly name: string;
  /** Mean of the steps of what was looked at, 1 to 4; null where nothing was: never the first step. */
  readonly mean: number | null;
  readonly steps: StepCounts;
  /** Questions of the theme that were asked and not looked at. */
  readonly notLooked: number;
};

/** The questions that a review was asked: those in use, and the retired ones that it answers. */
export function askedQuestions(
  { questions }: Pick<QualityGrid, 'questions'>,
  answers: readonly QualityAnswer[],
): QualityGrid['questions'] {
  const answered = new Set(answers.flatMap(({ id, step }) => (step === null ? [] : [id])));
  return questions.filter(({ id, retired }) => !retired || answered.has(id));
}

/** Where a place stands in each theme of its grid, in the order of the grid; a theme without a question is left out. */
export function themeScores(
  grid: Pick<QualityGrid, 'themes' | 'questions'>,
  { answers }: Pick<QualityReview, 'answers'>,
): readonly ThemeScore[] {
  const steps = stepsOf(answers);
  const asked = askedQuestions(grid, answers);
  return grid.themes.flatMap(({ id, name }): readonly ThemeScore[] => {
    const own = asked.filter(({ themeId }) => themeId === id);
    if (own.length === 0) return [];
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    let sum = 0;
    let looked = 0;
    for (const question of own) {
      const step = steps.get(question.id);
      if (step === undefined) continue;
      addStep(counts, step);
      sum += step;
      looked += 1;
    }
    return [
      {
        themeId: id,
        name,
        mean: looked === 0 ? null : sum / looked,
        steps: counts,
        notLooked: own.length - looked,
      },
    ];
  });
}

/** The review of the same place with the same grid that came before one; null where there was none. */
export function formerReview(
  reviews: Iterable<QualityReview>,
  { id, placeId, gridId, day }: Pick<QualityReview, 'id' | 'placeId' | 'gridId' | 'day'>,
): QualityReview | null {
  let found: QualityReview | null = null;
  for (const one of reviews) {
    if (one.id === id || one.deletedAt !== null || one.placeId !== placeId || one.gridId !== gridId) continue;
    const isBefore = one.day < day || (one.day === day && one.id < id);
    if (isBefore && (found === null || comesAfter(one, found))) found = one;
  }
  return found;
}

/** Whether a review is later than another; of one day, the one entered last. */
export function comesAfter(
  a: Pick<QualityReview, 'day' | 'id'>,
  b: Pick<QualityReview, 'day' | 'id'>,
): boolean {
  return a.day > b.day || (a.day === b.day && a.id > b.id);
}

/** The step of each question that was looked at. */
export function stepsOf(answers: readonly QualityAnswer[]): ReadonlyMap<string, number> {
  return new Map(answers.flatMap(({ id, step }) => (step === null ? [] : [[id, step] as const])));
}

/** Counts one answer more. @param step 1 to 4 */
export function addStep(counts: [number, number, number, number], step: number): void {
  const index = step - 1;
  if (index === 0 || index === 1 || index === 2 || index === 3) counts[index] += 1;
}
