import {
  createSurvey,
  createSurveyResponse,
  deleteSurvey,
  deleteSurveyResponse,
  editSurvey,
  editSurveyResponse,
  saveReadResponses,
} from '#renderer/storage/survey-acts.ts';
import { yearBefore } from '#shared/domain/calendar/period.ts';
import { perimeterName } from '#shared/report/report-input.ts';
import { surveySection } from '#shared/report/survey-section.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { SurveyApi, SurveyCount } from './survey-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of surveys of users. */
export function makeSurveyVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): SurveyApi {
  const { register } = context;
  const { facts, today } = makeFiguresFacts(context, sources);
  return {
    createSurvey: (input) => createSurvey(register(), input),
    editSurvey: (id, patch) => editSurvey(register(), id, patch),
    deleteSurvey: (id, withResponses) => deleteSurvey(register(), id, withResponses),
    createSurveyResponse: (input) => createSurveyResponse(register(), input),
    editSurveyResponse: (id, patch) => editSurveyResponse(register(), id, patch),
    deleteSurveyResponse: (id) => deleteSurveyResponse(register(), id),
    saveReadResponses: (entries) => saveReadResponses(register(), entries),
    surveyCounts: async (placeId) => {
      const { surveys, responses } = await register().parts.surveys.read();
      const found = new Map<string, { count: number; readonly places: Set<string> }>();
      for (const { surveyId, placeId: at } of responses.values()) {
        if (placeId !== null && at !== placeId) continue;
        const known = found.get(surveyId) ?? { count: 0, places: new Set<string>() };
        known.count += 1;
        if (at !== null) known.places.add(at);
        found.set(surveyId, known);
      }
      return [...surveys.keys()].map(
        (surveyId): SurveyCount => ({
          surveyId,
          responses: found.get(surveyId)?.count ?? 0,
          places: found.get(surveyId)?.places.size ?? 0,
        }),
      );
    },
    surveyModel: async (surveyId, { perimeter, placeId }) => {
      const held = await facts();
      const survey = held.surveys.surveys.get(surveyId);
      if (survey === undefined) return null;
      const year = Number((await today()).slice(0, 4));
      const { period, section } = surveySection(held, survey, perimeter, placeId, year);
      return {
        period,
        before: yearBefore(period),
        perimeter,
        perimeterName: perimeterName({ facts: held, perimeter }),
        computedAt: sources.now().toISOString(),
        sections: [section],
      };
    },
  };
}
