/** The median by the nearest rank (data.md, figure 8): a value that is in the list; null of an empty one. */
export function medianOf(values: readonly number[]): number | null {
  return percentileOf(values, 50);
}

/** A percentile by the nearest rank (data.md, figure 8): a value that is in the list; null of an empty one. @param percent above 0, to 100 */
export function percentileOf(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? null;
}
