import type { TFunction } from 'i18next';
import {
  type BreakdownMeasure,
  breakdownNames,
  type Measure,
  type PlainMeasure,
  plainMeasures,
} from '#shared/domain/usage-return/measures.ts';

function isPlain(measure: Measure): measure is PlainMeasure {
  return measure in plainMeasures;
}

function isPart(measure: Measure): measure is BreakdownMeasure {
  return !isPlain(measure);
}

/** Label of a column of figures: the measure, or the part of its breakdown. */
export function measureLabel(t: TFunction<'lists'>, measure: Measure): string {
  return isPart(measure) ? t(`breakdownParts.${measure}`) : t(`measures.${measure}`);
}

/** What a column counts: hours are kept in minutes. */
export function measureUnit(measure: Measure): 'count' | 'minutes' {
  return isPart(measure) ? 'count' : plainMeasures[measure].unit;
}

/** Levels of the grid: the overview, then each breakdown. */
export const gridLevels = ['main', ...breakdownNames] as const;
export type GridLevel = (typeof gridLevels)[number];
