import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { SurveyResponse } from '#shared/domain/survey/survey.ts';

/** A response with the name of its place; null where none was noted. */
export type NamedResponse = { readonly response: SurveyResponse; readonly placeName: string | null };

/** The living responses to a survey by number of their sheet, then by day; undefined while they are read. */
export function useSurveyResponses(surveyId: string): readonly NamedResponse[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = (await database.surveyResponses.where('surveyId').equals(surveyId).toArray()).filter(
      ({ deletedAt }) => deletedAt === null,
    );
    const ids = [...new Set(rows.flatMap(({ placeId }) => placeId ?? []))];
    const places = await database.accessPoints.bulkGet(ids);
    const names = new Map(places.flatMap((place) => (place === undefined ? [] : [[place.id, place.name]])));
    const order = new Intl.Collator('fr', { numeric: true });
    return rows
      .sort(
        (a, b) =>
          order.compare(a.number ?? '\uffff', b.number ?? '\uffff') ||
          (a.day ?? '').localeCompare(b.day ?? '') ||
          a.id.localeCompare(b.id),
      )
      .map((response) => ({
        response,
        placeName: response.placeId === null ? null : (names.get(response.placeId) ?? null),
      }));
  }, [database, surveyId]);
}
