import type { Problem } from '#shared/domain/problem.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview } from '#shared/domain/quality/quality-review.ts';
import type { RecordTables } from './record-tables.ts';

type Tables = Pick<RecordTables, 'qualityGrid' | 'qualityReview'>;
type After<T> = ReadonlyMap<string, T | null>;

/**
 * Answers of quality reviews that their grid would no longer hold once an act is done: a question that was answered was
 * taken away, or an answer is to a question that the grid does not ask.
 *
 * @param tables as they are before the act
 */
export async function strayQualityAnswers(
  tables: Tables,
  grids: After<QualityGrid>,
  reviews: After<QualityReview>,
): Promise<readonly Problem[]> {
  const given = [...reviews.values()].filter(isLiving);
  const missing = given.map(({ gridId }) => gridId).filter((id) => !grids.has(id));
  const stored = missing.length === 0 ? [] : await tables.qualityGrid.bulkGet([...new Set(missing)]);
  const held = new Map([...stored, ...grids.values()].filter(isLiving).map((grid) => [grid.id, grid]));
  const problems = given.flatMap(({ gridId, answers }): readonly Problem[] => {
    const grid = held.get(gridId);
    // A grid that is gone is told as an unknown reference.
    if (grid === undefined || answers.every(({ id }) => asks(grid, id))) return [];
    return [problem('quality/answer-does-not-fit', 'answers', { name: grid.name })];
  });
  return [...problems, ...(await lostQuestions(tables, grids, reviews))];
}

/** Each answered question that a change of its grid would lose, told once, by the words that it had. */
async function lostQuestions(
  tables: Tables,
  grids: After<QualityGrid>,
  reviews: After<QualityReview>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [id, grid] of grids) {
    if (!isLiving(grid)) continue;
    const before = await tables.qualityGrid.get(id);
    const gone = (before?.questions ?? []).filter((question) => !asks(grid, question.id));
    if (gone.length === 0) continue;
    const answered = (await tables.qualityReview.where('gridId').equals(id).toArray()).filter(
      (row) => isLiving(row) && !reviews.has(row.id),
    );
    for (const question of gone) {
      const count = answered.filter(({ answers }) => answers.some((one) => one.id === question.id)).length;
      if (count > 0)
        problems.push(problem('quality/question-answered', 'questions', { question: question.text, count }));
    }
  }
  return problems;
}

function asks({ questions }: QualityGrid, questionId: string): boolean {
  return questions.some(({ id }) => id === questionId);
}

function isLiving<T extends { readonly deletedAt: string | null }>(row: T | null | undefined): row is T {
  return row !== null && row !== undefined && row.deletedAt === null;
}

function problem(code: string, field: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field };
}
