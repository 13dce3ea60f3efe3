import { expect, test } from 'vitest';
import { isNear, nearnessTo, type Spot } from '#shared/territory/nearness.ts';
import { communeByCode } from '#test/factories/access-point-entry.ts';

const paris = { latitude: 48.8566, longitude: 2.3522 };
const brest = { latitude: 48.3904, longitude: -4.4861 };
const spot = (communeCode: string | null, position: Spot['position'] = null): Spot => ({
  communeCode,
  position,
  from: 'place',
});

test('what is nearest counts, and by what it was told: distance, else what they share of the territory', () => {
  const near = (target: Spot, ...spots: Spot[]) => nearnessTo(target, spots, communeByCode);
  expect(near(spot('91101', paris), spot('92201', brest), spot('91101'))).toEqual({ kind: 'sameCommune' });
  expect(near(spot('91101', paris), spot('91101', paris))).toEqual({
    kind: 'distance',
    kilometres: 0,
    from: 'place',
  });
  expect(near(spot('91101'), spot('91102'))).toEqual({ kind: 'sameEpci' });
  expect(near(spot('91101'), spot('92201'))).toEqual({ kind: 'elsewhere' });
  expect(near(spot('91101'), spot('99999'))).toEqual({ kind: 'unknown' });
  expect(near(spot('91101'))).toEqual({ kind: 'unknown' });
});

test('near is within what somebody travels, or 30 km, or the same EPCI', () => {
  const at = (kilometres: number) => ({ kind: 'distance', kilometres, from: 'place' }) as const;
  expect(isNear(at(30), null)).toBe(true);
  expect(isNear(at(31), null)).toBe(false);
  expect(isNear(at(31), 40)).toBe(true);
  expect(isNear(at(12), 10)).toBe(false);
  expect(isNear({ kind: 'sameEpci' }, null)).toBe(true);
  expect(isNear({ kind: 'sameDepartement' }, null)).toBe(false);
  expect(isNear({ kind: 'unknown' }, 100)).toBe(false);
});
