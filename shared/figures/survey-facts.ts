import type { Survey, SurveyResponse } from '#shared/domain/survey/survey.ts';

/** What the figures know of surveys of users: the living ones, and what was answered, by id. */
export type SurveyFacts = {
  readonly surveys: ReadonlyMap<string, Survey>;
  readonly responses: ReadonlyMap<string, SurveyResponse>;
};

/** No survey at all. */
export const noSurveys: SurveyFacts = { surveys: new Map(), responses: new Map() };
