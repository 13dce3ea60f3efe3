import type { EquipmentSettingsInput } from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { Item, ItemCondition } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';

/** The papers of a loan. */
export const loanPaperKinds = ['agreement', 'handOver', 'return'] as const;
export type LoanPaperKind = (typeof loanPaperKinds)[number];

/** A borrower or a lender, as a paper names it. */
export type PaperParty = {
  readonly name: string;
  readonly address: readonly string[];
  readonly reach: readonly string[];
};

/** All that the papers of a loan are made from. */
export type LoanPaper = {
  readonly loan: Loan;
  /** Its living lines. */
  readonly lines: readonly LoanLine[];
  /** What the lines name, and the parts of the kits among them; deleted ones too, since a paper may outlive them. */
  readonly items: ReadonlyMap<string, Item>;
  readonly kits: ReadonlyMap<string, Kit>;
  readonly loanPoint: LoanPoint | null;
  readonly borrower: PaperParty;
  readonly settings: EquipmentSettingsInput;
  /** The officer's organisation; null when it is not known. */
  readonly organisation: string | null;
};

/** Something lent: an item by itself, or as a part of a kit. */
export type LentThing = {
  readonly key: string;
  /** Null for what was lent by itself. */
  readonly kitId: string | null;
  /** Null where the line names an item that is not there at all. */
  readonly item: Item | null;
  readonly quantity: number;
  readonly condition: ItemCondition | null;
  readonly accessories: readonly string[];
  readonly note: string | null;
  /** The line, once it left; null for a part of a kit that is only booked. */
  readonly line: LoanLine | null;
};

/**
 * What is lent, loose things first, then kit by kit, by number: what left, once handed over; before, what is booked,
 * the parts of a kit as they stand now.
 */
export function lentThings({ loan, lines, items, kits }: LoanPaper): readonly LentThing[] {
  const things = lines.flatMap((line): readonly LentThing[] => {
    if (line.itemId !== null) return [thingOfLine(line, items.get(line.itemId) ?? null, loan)];
    if (loan.handedOverOn !== null) return [];
    return [...items.values()]
      .filter((item) => item.kitId === line.kitId && item.deletedAt === null && item.retiredOn === null)
      .map((item) => ({
        key: `${line.id} ${item.id}`,
        kitId: line.kitId,
        item,
        quantity: item.quantity,
        condition: item.condition,
        accessories: item.accessories,
        note: null,
        line: null,
      }));
  });
  const kitName = ({ kitId }: LentThing) => (kitId === null ? '' : (kits.get(kitId)?.name ?? '\uffff'));
  return [...things].sort(
    (a, b) =>
      french.compare(kitName(a), kitName(b)) ||
      french.compare(a.item?.inventoryNumber ?? '', b.item?.inventoryNumber ?? ''),
  );
}

const french = new Intl.Collator('fr', { numeric: true });

function thingOfLine(line: LoanLine, item: Item | null, loan: Loan): LentThing {
  const left = loan.handedOverOn !== null;
  return {
    key: line.id,
    kitId: line.kitId,
    item,
    quantity: line.quantity,
    condition: left ? line.conditionOut : (item?.condition ?? null),
    accessories: left ? line.accessoriesOut : (item?.accessories ?? []),
    note: line.noteOut,
    line,
  };
}

/** What things are worth, in euro cents, and how many of them have no known value. */
export function worthOf(things: readonly Pick<LentThing, 'item' | 'quantity'>[]): {
  readonly cents: number;
  readonly unknown: number;
} {
  let cents = 0;
  let unknown = 0;
  for (const { item, quantity } of things)
    if (item === null || item.value === null) unknown += 1;
    else cents += item.value * quantity;
  return { cents, unknown };
}
