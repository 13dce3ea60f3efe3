import type { TFunction } from 'i18next';
import { type Measure, type PlainMeasure, plainMeasures } from '#shared/domain/usage-return/measures.ts';

/** Name of a measure of returns: a plain one, or the part of its breakdown. */
export function measureName(t: TFunction<'lists'>, measure: Measure): string {
  return isPlain(measure) ? t(`measures.${measure}`) : t(`breakdownParts.${measure}`);
}

function isPlain(measure: Measure): measure is PlainMeasure {
  return measure in plainMeasures;
}
