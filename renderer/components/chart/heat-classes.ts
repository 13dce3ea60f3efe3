/** How many steps of darkness a heat map has: as many as are told apart on paper. */
export const HEAT_STEPS = 5;

/** The step of a value, from 1 (lightest) to {@link HEAT_STEPS}; 0 for zero, null where there is no value. */
export function heatStep(value: number | null, highest: number): number | null {
  if (value === null) return null;
  if (value <= 0 || highest <= 0) return 0;
  return Math.min(HEAT_STEPS, Math.max(1, Math.ceil((value / highest) * HEAT_STEPS - 1e-9)));
}

/** The largest value of each step, for a legend. */
export function heatBounds(highest: number): readonly number[] {
  return Array.from({ length: HEAT_STEPS }, (_, step) => ((step + 1) * highest) / HEAT_STEPS);
}
