import type { Remote } from 'comlink';
import type { SurveyApi } from './survey-api.ts';

/** The verbs of surveys of users, across to the worker. */
export function surveyVerbsOf(remote: Remote<SurveyApi>): SurveyApi {
  return {
    createSurvey: (...given) => remote.createSurvey(...given),
    editSurvey: (...given) => remote.editSurvey(...given),
    deleteSurvey: (...given) => remote.deleteSurvey(...given),
    createSurveyResponse: (...given) => remote.createSurveyResponse(...given),
    editSurveyResponse: (...given) => remote.editSurveyResponse(...given),
    deleteSurveyResponse: (...given) => remote.deleteSurveyResponse(...given),
    saveReadResponses: (...given) => remote.saveReadResponses(...given),
    surveyCounts: (...given) => remote.surveyCounts(...given),
    surveyModel: (...given) => remote.surveyModel(...given),
  };
}
