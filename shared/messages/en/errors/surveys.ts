import type { Translated } from '#shared/messages/catalogue.ts';
import type { surveysErrorsFr } from '#shared/messages/fr/errors/surveys.ts';

/** What is wrong with surveys. */
export const surveysErrorsEn: Translated<typeof surveysErrorsFr> = {
  'survey/unknown-survey': 'The survey of this response is no longer in the register.',
  'survey/unknown-place': 'The place of this response is no longer in the register. Choose another one.',
  'survey/name-missing': 'Give the survey a name.',
  'survey/no-question': 'Ask one question at least.',
  'survey/text-missing': 'Write question {{number}}, or remove it.',
  'survey/label-missing': 'A choice of question {{number}} is empty: write it or remove it.',
  'survey/field-too-long': 'This text is too long. Shorten it.',
  'survey/day-in-future': 'This day is yet to come.',
  'survey/sheet-empty': 'This sheet has no answer. Answer one question at least, or leave it.',
  'survey/mark-not-valid': '“{{text}}” is not a mark from 1 to 4 (question “{{question}}”).',
  'survey/option-not-valid':
    '“{{text}}” is not a choice of the question “{{question}}”. Possible choices: {{options}}.',
  'survey/one-option-only': 'The question “{{question}}” expects one choice: “{{text}}” gives several.',
  'survey/place-not-known':
    'The place “{{name}}” is not in the register, or two places bear this name. Choose it above.',
  'survey/day-not-valid': '“{{text}}” is not a date. Write 12/03/2026.',
  'survey/number-twice': 'Sheet no. {{number}} is already further up in the file.',
  'survey/file-newer': 'This file comes from a newer version of Maillage. Update the program to read it.',
  'survey/file-of-another': 'This spreadsheet is that of another survey. Open that survey to read it.',
  'survey/file-empty': 'This file has no sheet of answers.',
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
