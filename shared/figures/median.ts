/** The median by the nearest rank (data.md, figure 8): a value that is in the list; null of an empty one. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
