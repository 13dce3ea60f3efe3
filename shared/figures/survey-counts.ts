import type { Day } from '#shared/domain/calendar/day.ts';
import {
  type Survey,
  type SurveyAnswer,
  type SurveyMark,
  type SurveyQuestion,
  type SurveyResponse,
  surveyMarks,
} from '#shared/domain/survey/survey.ts';

/** The lowest mark that says somebody is satisfied. */
const SATISFIED_FROM = 3;

/** How a question was answered. Whoever did not answer is counted apart: that is no opinion. */
export type QuestionCounts = {
  readonly question: SurveyQuestion;
  /** Respondents who answered it. */
  readonly answered: number;
  readonly unanswered: number;
  /** How many gave each mark; zero everywhere for another kind of question. */
  readonly marks: Readonly<Record<SurveyMark, number>>;
  /** Marks 3 and 4. */
  readonly satisfied: number;
  /** How many chose each option, in the order of the options. */
  readonly options: readonly { readonly id: string; readonly label: string; readonly count: number }[];
};

/** Something that a user wrote. */
export type SaidWords = {
  readonly response: SurveyResponse;
  readonly question: SurveyQuestion;
  readonly answer: SurveyAnswer & { readonly words: string };
};

/**
 * The day that a response counts on: its own, else the last day of the inquiry, else its first; null = none is known,
 * and the response counts in no period.
 */
export function countedOn(
  { day }: Pick<SurveyResponse, 'day'>,
  { from, to }: Pick<Survey, 'from' | 'to'>,
): Day | null {
  return day ?? to ?? from;
}

/** Counts the answers to a question. @param responses every respondent's, those who did not answer it included */
export function countAnswers(
  question: SurveyQuestion,
  responses: readonly Pick<SurveyResponse, 'answers'>[],
): QuestionCounts {
  const marks = { 1: 0, 2: 0, 3: 0, 4: 0 };
  const chosen = new Map<string, number>();
  let answered = 0;
  for (const { answers } of responses) {
    const answer = answers.find(({ id }) => id === question.id);
    if (answer === undefined) continue;
    answered += 1;
    const mark = surveyMarks.find((one) => one === answer.mark);
    if (mark !== undefined) marks[mark] += 1;
    for (const id of answer.optionIds) chosen.set(id, (chosen.get(id) ?? 0) + 1);
  }
  return {
    question,
    answered,
    unanswered: responses.length - answered,
    marks,
    satisfied: surveyMarks
      .filter((mark) => mark >= SATISFIED_FROM)
      .reduce((sum, mark) => sum + marks[mark], 0),
    options: question.options.map(({ id, label }) => ({ id, label, count: chosen.get(id) ?? 0 })),
  };
}

/** The share of those who are satisfied among those who answered; null where nobody did. */
export function satisfiedShare({ satisfied, answered }: QuestionCounts): number | null {
  return answered === 0 ? null : satisfied / answered;
}

/** What users wrote, in the order of the responses, then of the questions. */
export function saidWords(
  { questions }: Pick<Survey, 'questions'>,
  responses: readonly SurveyResponse[],
): readonly SaidWords[] {
  return responses.flatMap((response) =>
    questions.flatMap((question) => {
      const answer = response.answers.find(({ id }) => id === question.id);
      return answer === undefined || answer.words === null
        ? []
        : [{ response, question, answer: { ...answer, words: answer.words } }];
    }),
  );
}
