import { describe, expect, it } from 'vitest';
import { KITS } from '#renderer/features/loan-calendar/calendar-rows.ts';
import { freeRows } from '#renderer/features/loan-calendar/free-rows.ts';
import type { FreeThing } from '#shared/domain/loan/loan-wish.ts';

const thing = (id: string, overrides: Partial<FreeThing> = {}): FreeThing => ({
  itemId: id,
  kitId: null,
  inventoryNumber: id.toUpperCase(),
  name: `Portable ${id}`,
  category: 'laptop',
  loanPointId: null,
  free: 1,
  quantity: 1,
  conflicts: [],
  missing: [],
  nextFree: null,
  ...overrides,
});
const things = [
  thing('p10'),
  thing('p9'),
  thing('m1', { itemId: null, kitId: 'm1', name: 'Malle Échecs', category: null }),
  thing('x', { free: 0, nextFree: null }),
  thing('y', { free: 0, nextFree: '2026-03-12' }),
];
const ids = (filter: Partial<Parameters<typeof freeRows>[1]>, sorts: Parameters<typeof freeRows>[2] = []) =>
  freeRows(things, { search: '', category: '', onlyFree: false, ...filter }, sorts).map(({ id }) => id);

describe('the list of what is free', () => {
  it('keeps the order of the register, what is free first, until a column sorts it', () => {
    expect(ids({})).toEqual(['p10', 'p9', 'm1', 'x', 'y']);
    expect(ids({}, [{ key: 'number', descending: false }])).toEqual(['m1', 'p9', 'p10', 'x', 'y']);
    expect(ids({}, [{ key: 'next', descending: false }]).slice(-2)).toEqual(['y', 'x']);
    expect(ids({}, [{ key: 'next', descending: true }]).slice(0, 2)).toEqual(['x', 'y']);
  });

  it('is narrowed by number or name, by category, kits being one, and to what is free', () => {
    expect(ids({ search: 'echecs' })).toEqual(['m1']);
    expect(ids({ category: KITS })).toEqual(['m1']);
    expect(ids({ category: 'laptop', onlyFree: true })).toEqual(['p10', 'p9']);
  });
});
