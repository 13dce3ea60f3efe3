import type { Translated } from '#shared/messages/catalogue.ts';
import type { surveysErrorsFr } from '#shared/messages/fr/errors/surveys.ts';

/** What is wrong with surveys. */
export const surveysErrorsEn: Translated<typeof surveysErrorsFr> = {
  'survey/unknown-survey': 'The survey of this response is no longer in the register.',
  'survey/unknown-place': 'The place of this response is no longer in the register. Choose another one.',
  'record/tied-surveys_one': '“{{name}}” cannot be deleted: a survey is tied to it.',
  'record/tied-surveys_other': '“{{name}}” cannot be deleted: {{count}} surveys are tied to it.',
  'record/tied-surveyResponses_one': '“{{name}}” cannot be deleted: a response of a user is tied to it.',
  'record/tied-surveyResponses_other':
    '“{{name}}” cannot be deleted: {{count}} responses of users are tied to it.',
};
