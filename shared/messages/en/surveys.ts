import type { Translated } from '#shared/messages/catalogue.ts';
import type { surveysFr } from '#shared/messages/fr/surveys.ts';

/** Surveys of users. */
export const surveysEn: Translated<typeof surveysFr> = {
  title: 'Surveys',
};
