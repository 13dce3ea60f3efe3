/** A value axis: round ticks from the first to the last, which are its ends. */
export type ChartScale = { readonly from: number; readonly to: number; readonly ticks: readonly number[] };

const AIM = 5;

/** The round step (1, 2, 2.5 or 5 times a power of ten) that cuts a span in about five. */
function roundStep(span: number): number {
  const rough = span / AIM;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** The axis that shows some values from zero: bars lie, and lines exaggerate, when their axis is cut. */
export function scaleFor(values: readonly number[]): ChartScale {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  if (highest === lowest) return { from: 0, to: 1, ticks: [0, 1] };
  const step = roundStep(highest - lowest);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.ceil(highest / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { from: first * step, to: last * step, ticks };
}

/**
 * Moves labels apart so that none overlaps: heights on the page, in the order given, at least `gap` from one another,
 * inside `top` and `bottom`, as near as may be to where they were.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = bottom;
  for (const label of order.reverse()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  const placed = [...wanted];
  for (const label of order) placed[label.index] = label.y;
  return placed;
}
