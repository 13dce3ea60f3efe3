import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { isChosen, type SurveyInput, type SurveyQuestion, type SurveyResponseInput } from './survey.ts';

/** Options that a question to choose from needs at least. */
const LEAST_OPTIONS = 2;

/** The rules of a survey across its fields; empty = all hold. */
export function surveyProblems({
  from,
  to,
  questions,
}: Pick<SurveyInput, 'from' | 'to' | 'questions'>): readonly Problem[] {
  return [
    ...(from !== null && to !== null && to < from ? [problem('survey/ends-before-start', 'to')] : []),
    ...twice(
      questions.map(({ text }) => text),
      'survey/question-twice',
    ),
    ...questions.flatMap(optionProblems),
  ];
}

function optionProblems({ text, kind, options }: SurveyQuestion): readonly Problem[] {
  if (!isChosen(kind))
    return options.length === 0
      ? []
      : [problem('survey/options-of-no-choice', 'questions', { question: text })];
  if (options.length < LEAST_OPTIONS)
    return [problem('survey/options-missing', 'questions', { question: text })];
  return twice(
    options.map(({ label }) => label),
    'survey/option-twice',
    { question: text },
  );
}

/** Texts that stand twice: answers read from a spreadsheet could not be told apart. */
function twice(texts: readonly string[], code: string, values: Problem['values'] = {}): readonly Problem[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const folded = foldText(text);
    const known = seen.has(folded);
    seen.add(folded);
    return known ? [problem(code, 'questions', { ...values, text })] : [];
  });
}

/** The rules of a response alone: one answer a question, each with exactly one thing said. */
export function surveyResponseProblems({
  answers,
}: Pick<SurveyResponseInput, 'answers'>): readonly Problem[] {
  const ids = new Set(answers.map(({ id }) => id));
  const said = (answer: SurveyResponseInput['answers'][number]): number =>
    Number(answer.mark !== null) + Number(answer.optionIds.length > 0) + Number(answer.words !== null);
  return [
    ...(ids.size === answers.length ? [] : [problem('survey/answered-twice', 'answers')]),
    ...(answers.every((answer) => said(answer) === 1) ? [] : [problem('survey/answer-empty', 'answers')]),
    ...(answers.some(({ quoted, words }) => quoted && words === null)
      ? [problem('survey/nothing-to-quote', 'answers')]
      : []),
  ];
}

function problem(code: string, field: string, values: Problem['values'] = {}): Problem {
  return { code, values, severity: 'error', row: null, field };
}
