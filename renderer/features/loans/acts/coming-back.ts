import type { Item, ItemCondition } from '#shared/domain/item/item.ts';
import type { LineOutcome, LoanLine } from '#shared/domain/loan/loan-line.ts';
import { isOut } from '#shared/domain/loan/loan-listing.ts';

/** Something that is out, as the officer takes it back. */
export type ComingBack = {
  readonly line: LoanLine;
  readonly item: Item;
  readonly back: boolean;
  readonly outcome: LineOutcome;
  readonly quantity: number;
  readonly condition: ItemCondition | null;
  /** Those that came back with it. */
  readonly accessories: readonly string[];
  readonly note: string;
  readonly toRepair: boolean;
};

/** What is still out of a loan, each as if it came back whole, as it left. */
export function comingBackOf(
  lines: readonly LoanLine[],
  items: ReadonlyMap<string, Item>,
): readonly ComingBack[] {
  return lines.filter(isOut).flatMap((line) => {
    const item = items.get(line.itemId ?? '');
    if (item === undefined) return [];
    return [
      {
        line,
        item,
        back: true,
        outcome: 'returned',
        quantity: line.quantity,
        condition: line.conditionOut,
        accessories: line.accessoriesOut,
        note: '',
        // What left damaged does not go to repair for that.
        toRepair: false,
      },
    ];
  });
}
