import { useLiveQuery } from 'dexie-react-hooks';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { ResponseSetting } from '#shared/exchange/survey-sheet/plan-responses.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** What the rows of a file are read against; undefined while it loads. */
export function useResponseSetting(
  survey: Survey,
): Pick<ResponseSetting, 'survey' | 'placeIds' | 'byNumber' | 'today'> | undefined {
  const { database } = useRegister();
  const today = useToday();
  return useLiveQuery(async () => {
    const [places, responses] = await Promise.all([
      database.accessPoints.toArray(),
      database.surveyResponses.where('surveyId').equals(survey.id).toArray(),
    ]);
    const placeIds = new Map<string, string | null>();
    for (const { id, name, deletedAt } of places) {
      if (deletedAt !== null) continue;
      // Two places of one name cannot be told apart: the officer chooses.
      placeIds.set(foldText(name), placeIds.has(foldText(name)) ? null : id);
    }
    const byNumber = new Map(
      responses.flatMap((row) =>
        row.deletedAt === null && row.number !== null ? [[row.number, row] as const] : [],
      ),
    );
    return { survey, placeIds, byNumber, today };
  }, [database, survey, today]);
}
