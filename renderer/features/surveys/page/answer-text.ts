import type { SurveyQuestion, SurveyResponse } from '#shared/domain/survey/survey.ts';

/** What a respondent said to a question, in one text: a mark out of four, the chosen labels, the words; null where skipped. */
export function answerText(
  { id, options }: SurveyQuestion,
  { answers }: Pick<SurveyResponse, 'answers'>,
): string | null {
  const answer = answers.find((one) => one.id === id);
  if (answer === undefined) return null;
  if (answer.mark !== null) return `${answer.mark}/4`;
  if (answer.words !== null) return `«\u00a0${answer.words}\u00a0»`;
  return options
    .filter((option) => answer.optionIds.includes(option.id))
    .map(({ label }) => label)
    .join(', ');
}
