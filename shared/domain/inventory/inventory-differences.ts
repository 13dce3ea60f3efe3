import type { Day } from '#shared/domain/calendar/day.ts';
import type { ItemCondition, RetirementReason } from '#shared/domain/item/item.ts';
import {
  type DifferenceKind,
  differenceKinds,
  type Finding,
  type Inventory,
  type InventoryCount,
  type SettlementAct,
} from './inventory.ts';
import { type InventoryGround, type InventoryLine, isRetired, type LineLoan } from './inventory-line.ts';
import { codeKey, itemsOfCode } from './read-code.ts';

/** What an inventory found that differs from the register, and is not settled. */
export type Difference = {
  /** Tells it from the others of the inventory. */
  readonly key: string;
  readonly kind: DifferenceKind;
  /** Null where the code is of no item, or of several. */
  readonly itemId: string | null;
  /** Number and name of the item; null where there is none. */
  readonly name: string | null;
  /** What was read; null where nothing was. */
  readonly code: string | null;
  /** How many were expected on the shelf, and how many were seen; null where that is not the question. */
  readonly expected: number | null;
  readonly seen: number | null;
  /** Who holds it by the register, by name; null = nobody. */
  readonly holderName: string | null;
  readonly loan: LineLoan | null;
  readonly retiredOn: Day | null;
  readonly retiredReason: RetirementReason | null;
  readonly conditionSeen: ItemCondition | null;
  readonly conditionKnown: ItemCondition | null;
  /** Items that the code may be of, by id and name. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  /** The counts that tell it. */
  readonly countIds: readonly string[];
  /** What can be done about it, the likely one first. */
  readonly acts: readonly SettlementAct[];
};

const actsOf: Readonly<Record<DifferenceKind, readonly SettlementAct[]>> = {
  missing: ['retired', 'moved', 'left'],
  elsewhere: ['broughtHere', 'left'],
  // A return is noted in its loan.
  out: ['left'],
  retired: ['reinstated', 'left'],
  unknown: ['left'],
  quantity: ['corrected', 'left'],
  condition: ['corrected', 'left'],
};

/** The differences of an open inventory that are not settled, by kind, then in the order of its lines. */
export function differencesOf(
  inventory: Inventory,
  lines: readonly InventoryLine[],
  counts: readonly InventoryCount[],
  ground: InventoryGround,
): readonly Difference[] {
  return [...lines.flatMap((line) => ofLine(line, inventory, ground)), ...unknownCodes(counts, ground)]
    .filter((difference) => !inventory.findings.some((finding) => isOf(finding, difference)))
    .sort((a, b) => differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind));
}

/** Whether a settled difference is that one. */
function isOf(finding: Finding, { kind, itemId, code }: Difference): boolean {
  if (finding.kind !== kind) return false;
  if (itemId !== null) return finding.itemId === itemId;
  return finding.itemId === null && codeKey(finding.code ?? '') === codeKey(code ?? '');
}

function ofLine(line: InventoryLine, inventory: Inventory, ground: InventoryGround): readonly Difference[] {
  const { count } = line;
  if (count === null) return line.expected === 0 ? [] : [difference('missing', line, ground)];
  const item = ground.equipment.items.get(line.itemId);
  if (item === undefined) return [];
  if (isRetired(item, ground.today)) return [difference('retired', line, ground)];
  const here = item.loanPointId === inventory.loanPointId && item.placeId === null;
  const found: Difference[] = [];
  if (item.tracking === 'unique' && line.loan !== null) found.push(difference('out', line, ground));
  else if (!here) found.push(difference('elsewhere', line, ground));
  else if (item.tracking === 'counted' && count.quantity !== line.expected)
    found.push(difference('quantity', line, ground));
  if (count.condition !== null && count.condition !== item.condition)
    found.push(difference('condition', line, ground));
  return found;
}

function difference(
  kind: DifferenceKind,
  line: InventoryLine,
  { equipment, names }: InventoryGround,
): Difference {
  const item = equipment.items.get(line.itemId);
  const { count } = line;
  const isCount = kind === 'missing' || kind === 'quantity';
  const placeId = item?.placeId ?? null;
  return {
    key: `${kind} ${line.itemId}`,
    kind,
    itemId: line.itemId,
    name: `${line.inventoryNumber} ${line.name}`,
    code: null,
    expected: isCount ? line.expected : null,
    seen: isCount ? (count?.quantity ?? 0) : null,
    holderName:
      placeId !== null
        ? names.place(placeId)
        : (equipment.loanPoints.get(item?.loanPointId ?? '')?.name ?? null),
    loan: line.loan,
    retiredOn: item?.retiredOn ?? null,
    retiredReason: item?.retiredReason ?? null,
    conditionSeen: count?.condition ?? null,
    conditionKnown: item?.condition ?? null,
    candidates: [],
    countIds: count === null ? [] : [count.id],
    // Nobody counted them: the likely case is not that all of them are lost.
    acts: kind === 'missing' && line.tracking === 'counted' ? ['left', 'retired', 'moved'] : actsOf[kind],
  };
}

/** Readings of codes that are of no item, or of several: one difference a code. */
function unknownCodes(
  counts: readonly InventoryCount[],
  { equipment }: InventoryGround,
): readonly Difference[] {
  const byCode = new Map<string, InventoryCount[]>();
  for (const count of counts) {
    if (count.itemId !== null) continue;
    const key = codeKey(count.code);
    const same = byCode.get(key);
    if (same === undefined) byCode.set(key, [count]);
    else same.push(count);
  }
  return [...byCode].map(
    ([key, same]): Difference => ({
      key: `unknown ${key}`,
      kind: 'unknown',
      itemId: null,
      name: null,
      code: same[0]?.code ?? key,
      expected: null,
      seen: null,
      holderName: null,
      loan: null,
      retiredOn: null,
      retiredReason: null,
      conditionSeen: null,
      conditionKnown: null,
      candidates: itemsOfCode(same[0]?.code ?? key, equipment).map(({ id, inventoryNumber, name }) => ({
        id,
        name: `${inventoryNumber} ${name}`,
      })),
      countIds: same.map(({ id }) => id),
      acts: actsOf.unknown,
    }),
  );
}
