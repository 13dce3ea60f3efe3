import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { type SurveyDraft, surveyDraftSchema } from './survey-values.ts';

type Read = { readonly survey: Survey | null };

/** What the form of a survey starts from. */
export type SurveyStart = DraftStart<Read, SurveyDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the survey is not there. */
export function useSurveyStart(surveyId: string | null): SurveyStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async (): Promise<Read | null> => {
    if (surveyId === null) return { survey: null };
    const survey = await database.surveys.get(surveyId);
    return survey === undefined || survey.deletedAt !== null ? null : { survey };
  }, [database, surveyId]);
  return useDraftStart(`survey/${surveyId ?? 'new'}`, surveyDraftSchema, read);
}
