import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOutliers } from '#shared/figures/outlier.ts';

describe('figure 6, outliers', () => {
  const nine = new Array<number>(9).fill(10);

  test('a place over 15 % of the total and over three times the median is named, with the total without it', () => {
    expect(findOutliers([...nine, 40])).toEqual([
      { index: 9, value: 40, share: 40 / 130, median: 10, without: 90 },
    ]);
  });

  test('none below ten places that report, whatever their weight', () => {
    expect(findOutliers([...nine.slice(1), 1000])).toEqual([]);
    expect(findOutliers([...nine.slice(1), 1000, null, null])).toEqual([]);
  });

  test('just three times the median is not over it', () => {
    expect(findOutliers([...nine, 30])).toEqual([]);
    expect(findOutliers([...nine, 31])).toHaveLength(1);
  });

  test('just 15 % of the total is not over it', () => {
    // 17 places of 10 and one of 30 = 200; 30 is 15 % of it and three times the median.
    const many = new Array<number>(17).fill(10);
    expect(findOutliers([...many, 30])).toEqual([]);
    expect(findOutliers([...many, 31])).toHaveLength(1);
    expect(findOutliers([...new Array<number>(30).fill(10), 40])).toEqual([]);
  });

  test('the median of an even number of places is the mean of the two in the middle', () => {
    expect(findOutliers([1, 1, 1, 1, 1, 3, 3, 3, 3, 100])[0]?.median).toBe(2);
  });

  test('places that report only zeros have no outlier', () => {
    expect(findOutliers(new Array<number>(12).fill(0))).toEqual([]);
  });

  test('each place named satisfies both rules, and each place left out breaks one', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(500)), { minLength: 10, maxLength: 40 }), (values) => {
        const reported = values.filter((value) => value !== null).sort((a, b) => a - b);
        const total = reported.reduce((sum, value) => sum + value, 0);
        const middle = reported.length / 2;
        const median = ((reported[Math.ceil(middle) - 1] ?? 0) + (reported[Math.floor(middle)] ?? 0)) / 2;
        const named = new Set(findOutliers(values).map(({ index }) => index));
        values.forEach((value, index) => {
          const meets = reported.length >= 10 && value !== null && value / total > 0.15 && value > 3 * median;
          expect(named.has(index)).toBe(meets);
        });
      }),
    );
  });
});
