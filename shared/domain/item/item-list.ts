import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { makeRecordList, type RecordList } from '#shared/list/record-list.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { makeTextRanks, type TextRanks } from '#shared/search/text-ranks.ts';
import type { Item } from './item.ts';
import { itemListFields, type ListedItem } from './item-list-fields.ts';
import { type ItemNames, type ItemRow, itemRow } from './item-row.ts';

/** The items on a day, as their list and their picker ask for them. */
export type ItemList = RecordList & {
  /** The rows of some items, in the order asked; one that is gone has none. */
  readonly rows: (ids: readonly string[]) => readonly ItemRow[];
};

/** What is worked out of names and records once, and outlives the lists made of them. */
export type ItemListMemory = {
  readonly ranks: TextRanks;
  readonly words: WeakMap<Item, readonly string[]>;
};

const french = new Intl.Collator('fr', { numeric: true });

export function makeItemListMemory(): ItemListMemory {
  return { ranks: makeTextRanks(french.compare), words: new WeakMap() };
}

/** Makes the list of items of a day. Items of one name stand by number. */
export function makeItemList(
  equipment: Equipment,
  names: ItemNames,
  day: Day,
  { ranks, words }: ItemListMemory,
): ItemList {
  const ownWords = (item: Item): readonly string[] => {
    const known = words.get(item) ?? searchWords(item);
    words.set(item, known);
    return known;
  };
  const listed: readonly ListedItem[] = [...equipment.items.values()].map((item) => ({
    item,
    row: itemRow(item, equipment, names, day),
  }));
  return {
    ...makeRecordList(listed, {
      fields: itemListFields,
      ranks,
      idOf: ({ item }) => item.id,
      nameOf: ({ item }) => `${item.name} ${item.inventoryNumber}`,
      wordsOf: ({ item, row }) => [
        ...ownWords(item),
        ...foldedWords(
          [row.loanPointName, row.placeName, row.kitName, row.lotName, row.out?.borrower]
            .filter(Boolean)
            .join(' '),
        ),
      ],
    }),
    rows: (ids) =>
      ids.flatMap((id) => {
        const item = equipment.items.get(id);
        return item === undefined ? [] : [itemRow(item, equipment, names, day)];
      }),
  };
}

/**
 * The folded words that an item is found by. A number and a serial are found by their parts, and whole without what
 * parts them: `PORT-2024-012` by `port`, by `012` and by `port2024012`.
 */
function searchWords({ inventoryNumber, name, brand, model, serial, accessories }: Item): readonly string[] {
  const text = [inventoryNumber, name, brand, model, serial, ...accessories].filter(Boolean).join(' ');
  const whole = [inventoryNumber, serial ?? ''].map((code) => foldedWords(code).join(''));
  return [...foldedWords(text), ...whole.filter((code) => code !== '')];
}
