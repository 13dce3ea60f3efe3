import type { Translated } from '#shared/messages/catalogue.ts';
import type { surveysErrorsFr } from '#shared/messages/fr/errors/surveys.ts';

/** What is wrong with surveys. */
export const surveysErrorsEn: Translated<typeof surveysErrorsFr> = {
  'survey/unknown-survey': 'The survey of this response is no longer in the register.',
  'survey/unknown-place': 'The place of this response is no longer in the register. Choose another one.',
  'survey/ends-before-start': 'The survey ends before it begins.',
  'survey/question-twice': 'The question “{{text}}” is asked twice. Change or remove one of the two.',
  'survey/options-missing': 'The question “{{question}}” asks to choose: give at least two possible answers.',
  'survey/options-of-no-choice':
    'The question “{{question}}” does not ask to choose: remove its possible answers.',
  'survey/option-twice': 'In the question “{{question}}”, the answer “{{text}}” is offered twice.',
  'survey/question-answered_one':
    'The question “{{question}}” already has an answer, which would be lost. Leave the question, its kind and its possible answers; you can correct the words or add questions.',
  'survey/question-answered_other':
    'The question “{{question}}” already has {{count}} answers, which would be lost. Leave the question, its kind and its possible answers; you can correct the words or add questions.',
  'survey/answered-twice': 'One question has two answers on this sheet.',
  'survey/answer-empty': 'An answer of this sheet says nothing, or two things at once.',
  'survey/nothing-to-quote': 'Only a text written by a user can be quoted.',
  'survey/answer-does-not-fit':
    'An answer no longer fits the questions of the survey “{{name}}”. Open the sheet again and check it.',
  'survey/number-taken': 'Sheet no. {{number}} is already entered in this survey.',
  'record/tied-surveys_one': '“{{name}}” cannot be deleted: a survey is tied to it.',
  'record/tied-surveys_other': '“{{name}}” cannot be deleted: {{count}} surveys are tied to it.',
  'record/tied-surveyResponses_one': '“{{name}}” cannot be deleted: a response of a user is tied to it.',
  'record/tied-surveyResponses_other':
    '“{{name}}” cannot be deleted: {{count}} responses of users are tied to it.',
};
