import type { ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';

/** Whether two questions ask the same, drawn the same way. */
export function isSameQuestion(a: ExplorationQuestion, b: ExplorationQuestion): boolean {
  return told(a) === told(b);
}

function told({
  measure,
  rows,
  columns,
  filters,
  period,
  comparedWithYearBefore,
  shape,
}: ExplorationQuestion) {
  const kept = filters.map(({ dimension, values }) => [dimension, values]);
  return JSON.stringify([
    measure,
    rows,
    columns,
    kept,
    period.from,
    period.to,
    comparedWithYearBefore,
    shape,
  ]);
}
