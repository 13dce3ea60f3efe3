import type { ReadResponse } from '#renderer/storage/survey-acts.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { SurveyInput, SurveyResponseInput } from '#shared/domain/survey/survey.ts';
import type { ReportModel } from '#shared/report/report-model.ts';

type Act = Promise<Outcome<Written>>;

/** Which responses are counted. */
export type SurveyScope = {
  readonly perimeter: Perimeter;
  /** Only those of one place; null = of all. */
  readonly placeId: string | null;
};

/** How much of a survey was answered. */
export type SurveyCount = {
  readonly surveyId: string;
  readonly responses: number;
  /** Places that they come from. */
  readonly places: number;
};

/** The verbs of surveys of users. */
export type SurveyApi = {
  readonly createSurvey: (input: SurveyInput) => Promise<Outcome<Written & { readonly id: string }>>;
  /** Refused where a question that was answered would be lost. */
  readonly editSurvey: (id: string, patch: Partial<SurveyInput>) => Act;
  /** `withResponses`: what was answered goes with it, as one act; else refused where there is any. */
  readonly deleteSurvey: (id: string, withResponses: boolean) => Act;
  readonly createSurveyResponse: (
    input: SurveyResponseInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editSurveyResponse: (id: string, patch: Partial<SurveyResponseInput>) => Act;
  readonly deleteSurveyResponse: (id: string) => Act;
  /** Writes responses read from a file, as one act. */
  readonly saveReadResponses: (entries: readonly ReadResponse[]) => Act;
  /** How much of each survey was answered. @param placeId only by users of a place; null = of all */
  readonly surveyCounts: (placeId: string | null) => Promise<readonly SurveyCount[]>;
  /** The results of a survey, as a report of one chapter; null where it is gone. */
  readonly surveyModel: (surveyId: string, scope: SurveyScope) => Promise<ReportModel | null>;
};
