import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Survey, SurveyResponse } from '#shared/domain/survey/survey.ts';
import { type EntryValues, entryValuesSchema } from './entry-values.ts';

type Read = {
  readonly survey: Survey;
  /** The response that is corrected; null where sheets are entered. */
  readonly response: SurveyResponse | null;
  /** The number after the highest one entered; empty where sheets bear none. */
  readonly nextNumber: string;
};

/** What the entry of sheets starts from. */
export type EntryStart = DraftStart<Read, EntryValues>;

/** Reads what the entry needs; undefined while it loads, null when the survey or the response is not there. */
export function useEntryStart(surveyId: string, responseId: string | null): EntryStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async (): Promise<Read | null> => {
    const survey = await database.surveys.get(surveyId);
    if (survey === undefined || survey.deletedAt !== null) return null;
    const response = responseId === null ? null : await database.surveyResponses.get(responseId);
    if (response === undefined || (response !== null && response.deletedAt !== null)) return null;
    const given = await database.surveyResponses.where('surveyId').equals(surveyId).toArray();
    const numbers = given.flatMap(({ number, deletedAt }) =>
      deletedAt === null && number !== null && /^\d+$/.test(number) ? [Number(number)] : [],
    );
    const highest = numbers.reduce((most, one) => Math.max(most, one), 0);
    const nextNumber = given.length > 0 && highest === 0 ? '' : String(highest + 1);
    return { survey, response, nextNumber };
  }, [database, surveyId, responseId]);
  return useDraftStart(`survey-entry/${surveyId}/${responseId ?? 'new'}`, entryValuesSchema, read);
}
