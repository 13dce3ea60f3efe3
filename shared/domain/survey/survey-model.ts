import type { Translated } from '#shared/messages/catalogue.ts';
import type { surveyModelFr } from '#shared/messages/fr/survey-model.ts';
import type { SurveyQuestion } from './survey.ts';

/** The words of the survey that an officer may begin from. */
export type SurveyModelWords = Translated<typeof surveyModelFr>;

/** Its questions, each with an id of its own. @param newId gives another id at each call */
export function modelQuestions(words: SurveyModelWords, newId: () => string): readonly SurveyQuestion[] {
  const plain = (kind: 'mark' | 'words', text: string): SurveyQuestion => ({
    id: newId(),
    text,
    kind,
    options: [],
  });
  const chosen = (
    kind: 'choice' | 'choices',
    { text, options }: { readonly text: string; readonly options: Readonly<Record<string, string>> },
  ): SurveyQuestion => ({
    id: newId(),
    text,
    kind,
    options: Object.values(options).map((label) => ({ id: newId(), label })),
  });
  return [
    plain('mark', words.welcome),
    plain('mark', words.help),
    plain('mark', words.hours),
    plain('mark', words.equipment),
    chosen('choice', words.frequency),
    chosen('choices', words.reasons),
    chosen('choice', words.ease),
    plain('words', words.changed),
    plain('words', words.improve),
  ];
}
