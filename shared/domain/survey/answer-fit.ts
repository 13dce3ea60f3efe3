import type { SurveyAnswer, SurveyQuestion } from './survey.ts';

/** Whether an answer is one that its question can be given: what was said is of its kind, what was chosen is offered. */
export function fitsQuestion(answer: SurveyAnswer, question: SurveyQuestion): boolean {
  switch (question.kind) {
    case 'mark':
      return answer.mark !== null;
    case 'words':
      return answer.words !== null;
    case 'choice':
      return answer.optionIds.length === 1 && areOffered(answer.optionIds, question);
    case 'choices':
      return answer.optionIds.length > 0 && areOffered(answer.optionIds, question);
  }
}

function areOffered(optionIds: readonly string[], { options }: SurveyQuestion): boolean {
  return optionIds.every((id) => options.some((option) => option.id === id));
}
