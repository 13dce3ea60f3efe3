import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEAT_STEPS, heatBounds, heatStep } from '#renderer/components/chart/heat-classes.ts';

test('a step goes up to its bound in the legend; a missing value has none, a zero is not the lightest step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
      const highest = Math.max(a, b);
      const step = heatStep(a, highest) ?? 0;
      const bounds = heatBounds(highest);
      expect(step).toBeGreaterThanOrEqual(1);
      expect(step).toBeLessThanOrEqual(HEAT_STEPS);
      expect(a).toBeLessThanOrEqual((bounds[step - 1] ?? 0) + 1e-6);
      expect(a).toBeGreaterThan((bounds[step - 2] ?? 0) - 1e-6);
    }),
  );
  expect(heatStep(null, 10)).toBeNull();
  expect(heatStep(0, 10)).toBe(0);
});
