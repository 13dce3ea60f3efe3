import type { QuestionnairePlace } from '#renderer/workers/questionnaire-api.ts';
import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** Which places are listed. */
export type PlaceFilters = {
  readonly words: string;
  readonly perimeter: Perimeter;
  /** Null = any. */
  readonly rhythm: ReportingRhythm | null;
  readonly silent: boolean;
};

/** Every place. */
export const noFilters: PlaceFilters = { words: '', perimeter: { kind: 'all' }, rhythm: null, silent: false };

/** The places that the filters let through. */
export function filteredPlaces(
  places: readonly QuestionnairePlace[],
  { words, perimeter, rhythm, silent }: PlaceFilters,
): readonly QuestionnairePlace[] {
  const folded = foldText(words);
  return places.filter(
    (place) =>
      liesIn(place, perimeter) &&
      (rhythm === null || place.rhythm === rhythm) &&
      (!silent || place.missing > 0) &&
      foldText(`${place.name} ${place.communeName}`).includes(folded),
  );
}

function liesIn(place: QuestionnairePlace, perimeter: Perimeter): boolean {
  switch (perimeter.kind) {
    case 'all':
      return true;
    case 'departement':
      return place.departementCode === perimeter.code;
    case 'epci':
      return place.epciCode === perimeter.code;
    case 'network':
      return place.networkIds.includes(perimeter.id);
    case 'places':
      return perimeter.ids.includes(place.id);
  }
}
