import { expect, test } from 'vitest';
import { freshnessOf } from '#shared/domain/access-point/freshness.ts';

test.each([
  ['2025-08-31', '2025-08-31', 'under6'],
  ['2025-03-02', '2025-09-01', 'under6'],
  ['2025-03-01', '2025-09-01', 'from6to12'],
  ['2025-02-28', '2025-08-31', 'from6to12'],
  ['2024-09-02', '2025-09-01', 'from6to12'],
  ['2024-09-01', '2025-09-01', 'from12to18'],
  ['2024-03-01', '2025-09-01', 'from12to18'],
  ['2024-02-29', '2025-09-01', 'over18'],
  [null, '2025-09-01', 'over18'],
] as const)('figure 13: checked on %s, seen on %s: %s', (verifiedOn, today, band) => {
  expect(freshnessOf(verifiedOn, today)).toBe(band);
});
