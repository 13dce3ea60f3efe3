import type { Problem } from '#shared/domain/problem.ts';
import { fitsQuestion } from '#shared/domain/survey/answer-fit.ts';
import type { Survey, SurveyAnswer, SurveyResponse } from '#shared/domain/survey/survey.ts';
import type { RecordTables } from './record-tables.ts';

type Tables = Pick<RecordTables, 'survey' | 'surveyResponse'>;
type After<T> = ReadonlyMap<string, T | null>;

/**
 * Answers that their survey would no longer hold once an act is done: a question that was answered was taken away, is
 * answered otherwise now, or has lost an option that was chosen.
 *
 * @param tables as they are before the act
 */
export async function strayAnswers(
  tables: Tables,
  surveys: After<Survey>,
  responses: After<SurveyResponse>,
): Promise<readonly Problem[]> {
  const given = [...responses.values()].filter(isLiving);
  const stored = await answersToSurveys(tables, surveys, responses);
  const asked = await surveysOf(tables, surveys, [...given, ...stored]);
  const problems = given.flatMap(({ surveyId, answers }) => {
    const survey = asked.get(surveyId);
    // A survey that is gone is told as an unknown reference.
    if (survey === undefined || answers.every((answer) => isHeld(survey, answer))) return [];
    return [problem('survey/answer-does-not-fit', 'answers', { name: survey.name })];
  });
  return [...problems, ...(await lostQuestions(tables, asked, stored))];
}

/** The responses, as they stand, to the surveys that an act changes; none of those that the act touches itself. */
async function answersToSurveys(
  tables: Tables,
  surveys: After<Survey>,
  responses: After<SurveyResponse>,
): Promise<readonly SurveyResponse[]> {
  const changed = [...surveys].flatMap(([id, survey]) => (isLiving(survey) ? [id] : []));
  if (changed.length === 0) return [];
  const stored = await tables.surveyResponse.where('surveyId').anyOf(changed).toArray();
  return stored.filter((row) => isLiving(row) && !responses.has(row.id));
}

async function surveysOf(
  tables: Tables,
  surveys: After<Survey>,
  responses: readonly SurveyResponse[],
): Promise<ReadonlyMap<string, Survey>> {
  const ids = [...new Set(responses.map(({ surveyId }) => surveyId))];
  const stored = await tables.survey.bulkGet(ids.filter((id) => !surveys.has(id)));
  const rows = [...stored, ...ids.map((id) => surveys.get(id))];
  return new Map(rows.flatMap((row) => (isLiving(row) ? [[row.id, row] as const] : [])));
}

/** Each answered question that a change of its survey would lose, told once, by the words that it had. */
async function lostQuestions(
  tables: Tables,
  asked: ReadonlyMap<string, Survey>,
  stored: readonly SurveyResponse[],
): Promise<readonly Problem[]> {
  const lost = new Map<string, { readonly surveyId: string; count: number }>();
  for (const { surveyId, answers } of stored) {
    const survey = asked.get(surveyId);
    if (survey === undefined) continue;
    for (const answer of answers) {
      if (isHeld(survey, answer)) continue;
      const known = lost.get(answer.id);
      if (known === undefined) lost.set(answer.id, { surveyId, count: 1 });
      else known.count += 1;
    }
  }
  if (lost.size === 0) return [];
  const problems: Problem[] = [];
  for (const [questionId, { surveyId, count }] of lost) {
    const before = (await tables.survey.get(surveyId))?.questions.find(({ id }) => id === questionId);
    problems.push(problem('survey/question-answered', 'questions', { question: before?.text ?? '', count }));
  }
  return problems;
}

/** Responses that would bear the number of another sheet of their survey. */
export async function takenSheetNumbers(
  tables: Tables,
  responses: After<SurveyResponse>,
): Promise<readonly Problem[]> {
  const given = [...responses.values()].filter(isLiving).filter(({ number }) => number !== null);
  if (given.length === 0) return [];
  const surveyIds = [...new Set(given.map(({ surveyId }) => surveyId))];
  const stored = await tables.surveyResponse.where('surveyId').anyOf(surveyIds).toArray();
  const keyOf = ({ surveyId, number }: SurveyResponse): string => `${surveyId} ${number}`;
  const bearers = new Set(stored.filter((row) => isLiving(row) && !responses.has(row.id)).map(keyOf));
  return given.flatMap((row) => {
    const taken = bearers.has(keyOf(row));
    bearers.add(keyOf(row));
    return taken ? [problem('survey/number-taken', 'number', { number: row.number ?? '' })] : [];
  });
}

function isHeld({ questions }: Survey, answer: SurveyAnswer): boolean {
  const question = questions.find(({ id }) => id === answer.id);
  return question !== undefined && fitsQuestion(answer, question);
}

function isLiving<T extends { readonly deletedAt: string | null }>(row: T | null | undefined): row is T {
  return row !== null && row !== undefined && row.deletedAt === null;
}

function problem(code: string, field: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field };
}
