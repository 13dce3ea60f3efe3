import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { QualityGridInput } from './quality-grid.ts';
import type { QualityReviewInput } from './quality-review.ts';

/** The rules of a grid of quality across its fields; empty = all hold. */
export function qualityGridProblems({
  stepLabels,
  themes,
  questions,
}: Pick<QualityGridInput, 'stepLabels' | 'themes' | 'questions'>): readonly Problem[] {
  const known = new Set(themes.map(({ id }) => id));
  return [
    ...twice(stepLabels, (name) => problem('quality/step-twice', 'stepLabels', { name })),
    ...twice(
      themes.map(({ name }) => name),
      (name) => problem('quality/theme-twice', 'themes', { name }),
    ),
    ...themes.flatMap(({ id }) =>
      twice(
        questions.filter(({ themeId }) => themeId === id).map(({ text }) => text),
        (question) => problem('quality/question-twice', 'questions', { question }),
      ),
    ),
    ...questions
      .filter(({ themeId }) => !known.has(themeId))
      .map(({ text }) => problem('quality/question-without-theme', 'questions', { question: text })),
    ...(questions.some(({ retired }) => !retired) ? [] : [problem('quality/nothing-asked', 'questions', {})]),
  ];
}

/** The rules of a review alone: one answer a question. */
export function qualityReviewProblems({ answers }: Pick<QualityReviewInput, 'answers'>): readonly Problem[] {
  return new Set(answers.map(({ id }) => id)).size === answers.length
    ? []
    : [problem('quality/answered-twice', 'answers', {})];
}

function twice(texts: readonly string[], told: (text: string) => Problem): readonly Problem[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const folded = foldText(text);
    const known = seen.has(folded);
    seen.add(folded);
    return known ? [told(text)] : [];
  });
}

function problem(code: string, field: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field };
}
