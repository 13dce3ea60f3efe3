import type { Day } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import {
  type Finding,
  type Inventory,
  inventoryParts,
  type SettlementAct,
} from '#shared/domain/inventory/inventory.ts';
import type { Difference } from '#shared/domain/inventory/inventory-differences.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import { type Holder, sameHolder } from '#shared/domain/item/holder.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { outQuantity } from '#shared/domain/loan-point/loan-point-load.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import { findingOf, whileOpen } from './inventory-store.ts';
import { retirementChanges, retirementProblem } from './item-store.ts';
import type { Register } from './register.ts';
import { moveChanges, moveProblem } from './transfer-store.ts';
import type { Act, Written } from './write-path.ts';

/** A difference, and what is done about it. */
export type Settlement = {
  /** {@link Difference.key} */
  readonly key: string;
  readonly act: SettlementAct;
  /** Where it is, for what is moved; null for any other act. */
  readonly loanPointId: string | null;
};

/**
 * Settles differences of an inventory, as one act, all or none: items are retired, moved, taken back or corrected,
 * and the inventory keeps what was found and done. Refused where the register has moved on since they were shown.
 *
 * @param sheetOf lays the inventory out as it stands when they are settled
 */
export function settleDifferences(
  register: Register,
  id: string,
  settlements: readonly Settlement[],
  today: Day,
  sheetOf: (inventory: Inventory) => Promise<InventorySheet>,
): Promise<Outcome<Written>> {
  return whileOpen(register, id, async (inventory, act) => {
    const equipment = await register.parts.equipment.read();
    const { differences } = await sheetOf(inventory);
    const setting: Setting = { inventory, equipment, today, act };
    const problems: Problem[] = [];
    const changes: Change[] = [];
    const findings: Finding[] = [];
    for (const settlement of settlements) {
      const difference = differences.find(({ key }) => key === settlement.key);
      if (difference === undefined || !difference.acts.includes(settlement.act))
        return refused('inventory/difference-gone');
      const settled = settle(difference, settlement, setting);
      if (settled.ok) changes.push(...settled.value);
      else problems.push(...settled.problems);
      findings.push(findingOf(difference, settlement.act, today, act));
    }
    if (problems.length > 0) return { ok: false, problems };
    return accepted([
      ...changes,
      ...editChanges(
        'inventory',
        inventory,
        { findings: [...inventory.findings, ...findings] },
        inventoryParts,
        act,
      ),
    ]);
  });
}

type Setting = {
  readonly inventory: Inventory;
  readonly equipment: Equipment;
  readonly today: Day;
  readonly act: Act;
};

function settle(
  difference: Difference,
  { act: chosen, loanPointId }: Settlement,
  setting: Setting,
): Outcome<readonly Change[]> {
  if (chosen === 'left') return accepted([]);
  const { equipment, inventory, today, act } = setting;
  const item = equipment.items.get(difference.itemId ?? '');
  if (item === undefined) return refused('record/gone');
  switch (chosen) {
    case 'retired': {
      const problem = retirementProblem(item, today, equipment);
      const retirement = { on: today, reason: 'lost', notes: null } as const;
      return problem === null
        ? accepted(retirementChanges(item, retirement, equipment, act))
        : { ok: false, problems: [problem] };
    }
    case 'moved':
      return loanPointId === null
        ? refused('inventory/move-without-point', { name: recordName(item) })
        : move(item, { loanPointId, placeId: null }, setting);
    case 'broughtHere':
      return move(item, { loanPointId: inventory.loanPointId, placeId: null }, setting);
    case 'reinstated':
      return reinstate(item, setting);
    case 'corrected':
      return accepted(editChanges('item', item, correction(difference, item, equipment), [], act));
  }
}

function move(
  item: Item,
  to: Holder,
  { equipment, inventory, today, act }: Setting,
): Outcome<readonly Change[]> {
  const problem = item.kitId === null ? moveProblem(item, to, today, equipment) : inKit(item, equipment);
  return problem === null
    ? accepted(moveChanges(item, to, { on: today, notes: inventory.name }, act))
    : { ok: false, problems: [problem] };
}

/** Back in stock, and held by the loan point where it was seen. */
function reinstate(item: Item, setting: Setting): Outcome<readonly Change[]> {
  const { inventory, act } = setting;
  const back = editChanges('item', item, { retiredOn: null, retiredReason: null }, [], act);
  const here: Holder = { loanPointId: inventory.loanPointId, placeId: null };
  if (sameHolder(item, here)) return accepted(back);
  const moved = move({ ...item, retiredOn: null, retiredReason: null }, here, setting);
  return moved.ok ? accepted([...back, ...moved.value]) : moved;
}

/** The register says what was seen: as many as are here and out, or the condition that was noted. */
function correction(
  { kind, seen, conditionSeen }: Difference,
  { id }: Item,
  equipment: Equipment,
): Partial<Pick<Item, 'quantity' | 'condition'>> {
  return kind === 'quantity'
    ? { quantity: (seen ?? 0) + outQuantity(equipment, id) }
    : { condition: conditionSeen };
}

function inKit(item: Item, equipment: Equipment): Problem {
  return {
    code: 'item/in-kit',
    values: { name: recordName(item), kit: equipment.kits.get(item.kitId ?? '')?.name ?? '' },
    severity: 'error',
    row: null,
    field: null,
  };
}
