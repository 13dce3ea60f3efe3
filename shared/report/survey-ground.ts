import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { Survey, SurveyResponse } from '#shared/domain/survey/survey.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { communeOnDay, liesInside, staysOf } from '#shared/figures/place-area.ts';
import { compareText } from '#shared/figures/place-timeline.ts';
import type { PlaceFacts, RegisterFacts } from '#shared/figures/register-facts.ts';
import { countedOn } from '#shared/figures/survey-counts.ts';

/** A response with what is known of where it was given. */
export type PlacedResponse = {
  readonly response: SurveyResponse;
  /** The day that it counts on; null where none is known. */
  readonly on: Day | null;
  readonly place: PlaceFacts | null;
  /** Where the place was on that day. */
  readonly commune: Commune | null;
};

/** A survey with the responses that are counted, and the months that they are counted over. */
export type SurveyGround = {
  readonly survey: Survey;
  readonly responses: readonly PlacedResponse[];
  readonly period: Period;
  readonly facts: RegisterFacts;
};

/**
 * The responses to a survey inside a perimeter. One that names no place counts in the whole only.
 *
 * @param placeId only those of one place; null = of all
 */
export function placedResponses(
  facts: Pick<RegisterFacts, 'places' | 'territory' | 'surveys'>,
  survey: Survey,
  perimeter: Perimeter,
  placeId: string | null = null,
): readonly PlacedResponse[] {
  const places = new Map(facts.places.map((place) => [place.id, place]));
  const stays = new Map<string, ReturnType<typeof staysOf>>();
  const placed: PlacedResponse[] = [];
  for (const response of facts.surveys.responses.values()) {
    if (response.surveyId !== survey.id) continue;
    if (placeId !== null && response.placeId !== placeId) continue;
    const on = countedOn(response, survey);
    const place = response.placeId === null ? null : (places.get(response.placeId) ?? null);
    if (place !== null && !stays.has(place.id)) stays.set(place.id, staysOf(place, facts.territory));
    const own = place === null ? [] : (stays.get(place.id) ?? []);
    const commune = on === null ? (own.at(-1)?.commune ?? null) : communeOnDay(own, on);
    const inside = perimeter.kind === 'all' || (place !== null && liesInside(place, commune, perimeter));
    if (inside) placed.push({ response, on, place, commune });
  }
  return placed.sort(
    (a, b) => compareText(a.on ?? '', b.on ?? '') || compareText(a.response.id, b.response.id),
  );
}

/** The places that some responses come from, each once. */
export function placesOf(responses: readonly PlacedResponse[]): ReadonlySet<string> {
  return new Set(responses.flatMap(({ place }) => place?.id ?? []));
}

/** A figure of a survey, with the responses behind it. */
export function surveyFigure(
  value: number | null,
  unit: Figure['unit'],
  { period, responses }: Pick<SurveyGround, 'period' | 'responses'>,
  answers: { readonly reported: number; readonly expected: number } | null = null,
): Figure {
  return {
    value,
    unit,
    reported: answers?.reported ?? null,
    expected: answers?.expected ?? null,
    sources: {
      table: 'surveyResponse',
      period,
      measure: null,
      placeIds: null,
      ids: responses.map(({ response }) => response.id),
    },
  };
}
