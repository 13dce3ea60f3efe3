/** The marks of satisfaction, the worst first: 1 (not at all) to 4 (wholly). */
export const satisfactions = [1, 2, 3, 4] as const;
export type Satisfaction = (typeof satisfactions)[number];

/** A stored mark as one of the scale; null when it was not asked. */
export function satisfactionOf(mark: number | null): Satisfaction | null {
  return satisfactions.find((one) => one === mark) ?? null;
}
