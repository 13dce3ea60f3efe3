import type { Period } from '#shared/domain/calendar/period.ts';
import type { ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';

/** Questions that are worth asking in every register. */
export const suggestionKeys = ['visits', 'age', 'epci', 'far', 'themes', 'week'] as const;
export type SuggestionKey = (typeof suggestionKeys)[number];

/** A ready question over some months. */
export function suggestedQuestion(key: SuggestionKey, period: Period): ExplorationQuestion {
  const plain = { columns: null, filters: [], period, comparedWithYearBefore: false };
  switch (key) {
    case 'visits':
      return { ...plain, measure: 'visits', rows: 'month', comparedWithYearBefore: true, shape: 'line' };
    case 'age':
      return { ...plain, measure: 'visits', rows: 'month', columns: 'age', shape: 'share' };
    case 'epci':
      return { ...plain, measure: 'visits', rows: 'epci', comparedWithYearBefore: true, shape: 'bar' };
    case 'far':
      return {
        ...plain,
        measure: 'far.withoutEmployment',
        rows: 'epci',
        comparedWithYearBefore: true,
        shape: 'bar',
      };
    case 'themes':
      return {
        ...plain,
        measure: 'sessions.accompaniments',
        rows: 'theme',
        columns: 'sessionKind',
        shape: 'stacked',
      };
    case 'week':
      return { ...plain, measure: 'sessions.number', rows: 'month', columns: 'weekday', shape: 'heatMap' };
  }
}
