import type { Day } from '#shared/domain/calendar/day.ts';
import type {
  DifferenceKind,
  Finding,
  Inventory,
  InventoryCount,
} from '#shared/domain/inventory/inventory.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { EquipmentTexts } from './equipment-texts.ts';
import { exampleAuthor, exampleBookkeeping } from './example-author.ts';
import { type ExampleLoans, inventoryDay } from './example-loans.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import { makeRandom } from './random.ts';

/** A label whose item has no record. */
const UNKNOWN_CODE = 'AUBRE-0417';

/** What the example counted. */
export type ExampleInventories = {
  readonly inventories: readonly Inventory[];
  readonly inventoryCounts: readonly InventoryCount[];
};

/**
 * Makes one closed inventory of the first loan point: all that was there but the item that was not found, and a code
 * that no item has.
 */
export function makeInventories(
  loanPoint: LoanPoint | undefined,
  { items, loans, lines, missing }: ExampleLoans,
  holderOn: (item: Item, day: Day) => string | null,
  { seed, window: { now, today } }: PlaceSetting,
  texts: EquipmentTexts,
): ExampleInventories {
  if (loanPoint === undefined) return { inventories: [], inventoryCounts: [] };
  const random = makeRandom(seed, 44);
  const startedOn = inventoryDay(today);
  const inventory: Inventory = {
    id: random.uuid(now),
    ...exampleBookkeeping(now, 0),
    name: `${texts.inventory} ${startedOn.slice(0, 4)}`,
    loanPointId: loanPoint.id,
    startedOn,
    closedOn: missing?.on ?? addDays(startedOn, 3),
    by: exampleAuthor.officer,
    notes: missing === null ? null : texts.inventoryNotes,
    findings: [
      ...(missing === null
        ? []
        : [
            {
              ...settled(random.uuid(now), 'missing', missing.on),
              itemId: missing.item.id,
              expected: 1,
              seen: 0,
              act: 'retired' as const,
            },
          ]),
      { ...settled(random.uuid(now), 'unknown', missing?.on ?? addDays(startedOn, 3)), code: UNKNOWN_CODE },
    ],
  };
  const handedOver = new Map(loans.map(({ id, handedOverOn }) => [id, handedOverOn]));
  const out = new Set(
    lines.flatMap(({ loanId, itemId, returnedOn }) => {
      const from = handedOver.get(loanId) ?? null;
      return itemId !== null && from !== null && from <= startedOn && (returnedOn ?? '9') >= startedOn
        ? [itemId]
        : [];
    }),
  );
  const there = items.filter(
    (item) =>
      holderOn(item, startedOn) === loanPoint.id &&
      (item.acquiredOn ?? '') <= startedOn &&
      (item.retiredOn ?? '9') > startedOn &&
      item.id !== missing?.item.id &&
      !out.has(item.id),
  );
  const seen: readonly (readonly [item: Item | null, code: string])[] = [
    ...there.map((item) => [item, item.inventoryNumber] as const),
    [null, UNKNOWN_CODE],
  ];
  return {
    inventories: [inventory],
    inventoryCounts: seen.map(([item, code], order): InventoryCount => {
      const at = Date.parse(`${startedOn}T08:30:00.000Z`) + order * 70_000;
      return {
        id: random.uuid(now),
        ...exampleBookkeeping(now, order),
        inventoryId: inventory.id,
        itemId: item?.id ?? null,
        code,
        at: new Date(at).toISOString(),
        quantity: item?.quantity ?? 1,
        condition: null,
        note: item === null ? texts.unknownCode : null,
      };
    }),
  };
}

function settled(id: string, kind: DifferenceKind, on: Day): Finding {
  return { id, kind, itemId: null, code: null, expected: null, seen: null, act: 'left', on };
}
