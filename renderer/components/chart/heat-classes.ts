/** How many steps of darkness a heat map has: as many as are told apart on paper. */
export const HEAT_STEPS = 5;

/** The step of a value, from 1 (lightest) to {@link HEAT_STEPS}; 0 for zero, null where there is no value. */
export function heatStep(value: number | null, highest: number): number | null {
  if (value === null) return null;
  if (value <= 0 || highest <= 0) return 0;
  const step = heatBounds(highest).findIndex((bound) => value <= bound + 1e-9) + 1;
  return step === 0 ? HEAT_STEPS : step;
}

/** The largest value of each step, for a legend: whole where values are counts, so that it reads as they do. */
export function heatBounds(highest: number): readonly number[] {
  return Array.from({ length: HEAT_STEPS }, (_, step) => {
    const bound = ((step + 1) * highest) / HEAT_STEPS;
    return highest >= HEAT_STEPS ? Math.ceil(bound - 1e-9) : bound;
  });
}
