import { describe, expect, it } from 'vitest';
import type { Item } from '#shared/domain/item/item.ts';
import { itemState } from '#shared/domain/item/item-state.ts';
import {
  makeEquipment,
  makeItem,
  makeLoan,
  makeLoanLine,
  makeMaintenance,
} from '#test/factories/equipment.ts';

const today = '2026-03-02';

/** The state of an item with so many out, and a maintenance under way or not. */
function stateOf(overrides: Partial<Item>, out = 0, inRepair = false): string {
  const item = makeItem(overrides);
  const loan = makeLoan({ handedOverOn: today });
  return itemState(
    item,
    makeEquipment({
      items: [item],
      loans: [loan],
      loanLines: out === 0 ? [] : [makeLoanLine({ loanId: loan.id, itemId: item.id, quantity: out })],
      maintenances: inRepair ? [makeMaintenance({ itemId: item.id, from: today })] : [],
    }),
    today,
  );
}

describe('the state of an item', () => {
  it('is what keeps it from being lent, its end first', () => {
    expect(stateOf({})).toBe('available');
    expect(stateOf({}, 1)).toBe('out');
    expect(stateOf({}, 0, true)).toBe('repair');
    expect(stateOf({ placeId: '00000000-0000-7000-8000-00000000000a' })).toBe('allotted');
    expect(stateOf({ retiredOn: today, retiredReason: 'lost' }, 1, true)).toBe('retired');
    expect(stateOf({ retiredOn: '2026-03-03', retiredReason: 'lost' })).toBe('available');
  });

  it('of what is counted is out once all of it is, whatever is in repair', () => {
    const headsets = { tracking: 'counted', quantity: 24 } as const;
    expect(stateOf(headsets, 2, true)).toBe('available');
    expect(stateOf(headsets, 24)).toBe('out');
  });
});
