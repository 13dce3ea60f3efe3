import type { ExplorationDimension } from '#shared/domain/exploration/exploration.ts';
import { type ExploreMeasure, exploreMeasure } from '#shared/figures/explore/explore-measures.ts';

/** Dimensions in the groups of a menu. */
export type DimensionGroup = {
  readonly key: 'time' | 'place' | 'public' | 'session';
  readonly dimensions: readonly ExplorationDimension[];
};

/** The dimensions that can cut a measure: those that would have no answer are not offered. */
export function offeredDimensions(code: string): readonly DimensionGroup[] {
  const measure = exploreMeasure(code);
  const groups: readonly DimensionGroup[] = [
    { key: 'time', dimensions: ['month', 'quarter', 'year', ...ofSessions(measure, ['weekday'])] },
    {
      key: 'place',
      dimensions: ['place', 'stop', 'commune', 'epci', 'departement', 'network', 'placeKind', 'zoning'],
    },
    { key: 'public', dimensions: publicsOf(measure) },
    { key: 'session', dimensions: ofSessions(measure, ['sessionKind', 'theme', 'animator']) },
  ];
  return groups.filter(({ dimensions }) => dimensions.length > 0);
}

function publicsOf(measure: ExploreMeasure | null): readonly ExplorationDimension[] {
  if (measure === null || measure.counted === null) return [];
  const shared = ['gender', 'age', 'situation', 'residence'] as const;
  return measure.source === 'returns' ? [...shared, 'activity'] : shared;
}

function ofSessions(
  measure: ExploreMeasure | null,
  dimensions: readonly ExplorationDimension[],
): readonly ExplorationDimension[] {
  return measure?.source === 'sessions' ? dimensions : [];
}

/** Whether a dimension can cut a measure. */
export function isOffered(code: string, dimension: ExplorationDimension): boolean {
  return offeredDimensions(code).some(({ dimensions }) => dimensions.includes(dimension));
}
