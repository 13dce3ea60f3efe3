import { breakdowns, type Measure, measures, plainMeasures } from '#shared/domain/usage-return/measures.ts';
import type { GridLevel } from './measure-label.ts';

/**
 * The columns of a level: every plain measure, or the total that a breakdown is of with its parts and the coarser
 * bands that some sources give.
 */
export function levelMeasures(level: GridLevel): readonly Measure[] {
  if (level === 'main') return measures.filter((measure) => measure in plainMeasures);
  const { parts, parents } = breakdowns[level];
  const codes = new Set<string>([...parts, ...parents].map((part) => `${level}.${part}`));
  return ['visits', 'users', ...measures.filter((measure) => codes.has(measure))];
}
