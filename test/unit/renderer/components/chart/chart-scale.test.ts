import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor, spreadLabels } from '#renderer/components/chart/chart-scale.ts';

describe('scaleFor', () => {
  it('has few round ticks from zero, and holds every value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1 }), (values) => {
        const { from, to, ticks } = scaleFor(values);
        expect(from).toBe(0);
        expect(to).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBe(from);
        expect(ticks.at(-1)).toBe(to);
      }),
    );
  });

  it('cuts ratios at round percentages and goes below zero for losses', () => {
    expect(scaleFor([0.61]).ticks.map((tick) => Math.round(tick * 100))).toEqual([0, 20, 40, 60, 80]);
    expect(scaleFor([-3, 11]).from).toBeLessThanOrEqual(-3);
    expect(scaleFor([])).toEqual({ from: 0, to: 1, ticks: [0, 1] });
  });
});

describe('spreadLabels', () => {
  it('keeps labels apart, in order, and inside the picture when there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 }), (wanted) => {
        const placed = [...spreadLabels(wanted, 15, 0, 200)].sort((a, b) => a - b);
        expect(placed[0]).toBeGreaterThanOrEqual(0);
        expect(placed.at(-1)).toBeLessThanOrEqual(200);
        placed.slice(1).forEach((y, index) => {
          expect(y - (placed[index] ?? 0)).toBeGreaterThanOrEqual(15);
        });
      }),
    );
  });

  it('leaves alone what does not overlap', () => {
    expect(spreadLabels([100, 20, 60], 15, 0, 200)).toEqual([100, 20, 60]);
  });
});
