import type { Translated } from '#shared/messages/catalogue.ts';
import type { surveysFr } from '#shared/messages/fr/surveys.ts';
import { surveyModelEn } from './survey-model.ts';

/** Surveys of users. */
export const surveysEn: Translated<typeof surveysFr> = {
  title: 'Surveys',
  model: surveyModelEn,
  fields: {
    name: 'Name of the survey',
    nameHelp: 'To find it again: “Spring survey 2026”.',
    intro: 'Words at the head of the sheet',
    introHelp: 'Say what the survey is for, and that it is anonymous.',
    from: 'First day',
    to: 'Last day',
    toHelp: 'A response without a day counts on the last day of the survey.',
    questions: 'Questions',
    surveyId: 'Survey',
    placeId: 'Place',
    day: 'Day of the response',
    number: 'Sheet no.',
    answers: 'Answers',
  },
  kinds: {
    mark: 'Mark of satisfaction, 1 to 4',
    choice: 'One choice',
    choices: 'Several choices',
    words: 'Free text',
  },
  marks: {
    '1': 'Not at all satisfied',
    '2': 'Rather not satisfied',
    '3': 'Rather satisfied',
    '4': 'Very satisfied',
  },
  said: {
    mark: 'mark {{mark}}',
    quoted: '{{words}} (to be quoted)',
    unknown: 'question taken away',
  },
};
