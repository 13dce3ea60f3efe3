import { numberKey } from '#shared/domain/item/inventory-number.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { indexed } from './record-planner.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';

/** What a line lends. */
export type LentThing =
  | { readonly kind: 'item'; readonly record: Item }
  | { readonly kind: 'kit'; readonly record: Kit };

/** Finds what the lines of a file lend; null = nothing of that name, or several. */
export type FindThings = {
  /** By inventory number, then serial; the number or the name of a kit will do too. */
  readonly thing: (text: string) => LentThing | null;
  readonly ofSerial: (text: string) => LentThing | null;
  /** By number, then name. */
  readonly kit: (text: string) => LentThing | null;
};

/** Makes ready to find items and kits. */
export function makeThingFinder({ items, loans }: KnownRecords): FindThings {
  const itemOf = indexed(items, ({ inventoryNumber }) => [numberKey(inventoryNumber)]);
  const serialOf = indexed(items, ({ serial }) => (serial === null ? [] : [foldText(serial)]));
  const kitOf = indexed(loans.kits, ({ inventoryNumber }) =>
    inventoryNumber === null ? [] : [numberKey(inventoryNumber)],
  );
  const kitNamed = indexed(loans.kits, ({ name }) => [foldText(name)]);
  const asItem = (record: Item | null): LentThing | null =>
    record === null ? null : { kind: 'item', record };
  const kit = (text: string): LentThing | null => {
    const record = kitOf(numberKey(text)) ?? kitNamed(foldText(text));
    return record === null ? null : { kind: 'kit', record };
  };
  const ofSerial = (text: string): LentThing | null => asItem(serialOf(foldText(text)));
  return { thing: (text) => asItem(itemOf(numberKey(text))) ?? ofSerial(text) ?? kit(text), ofSerial, kit };
}
