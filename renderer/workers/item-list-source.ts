import { type ItemList, makeItemList, makeItemListMemory } from '#shared/domain/item/item-list.ts';
import type { NameOf } from '#shared/list/list-field.ts';
import type { ItemSources } from './item-sources.ts';
import type { ListSource } from './list-source.ts';

/** The items as lists and pickers ask for them. */
export type ItemListSource = ListSource & {
  /** The items today. */
  readonly read: () => Promise<ItemList>;
};

/** The list of items: made again when equipment, a name or the day changes. */
export function itemListSource({ equipment, names, today }: ItemSources): ItemListSource {
  const memory = makeItemListMemory();
  let held: { readonly from: readonly unknown[]; readonly list: ItemList } | null = null;
  const read = async (): Promise<ItemList> => {
    const from = [await equipment(), await names(), await today()] as const;
    if (held === null || held.from.some((one, index) => one !== from[index]))
      held = { from, list: makeItemList(...from, memory) };
    return held.list;
  };
  // Names come with the rows: they are worded when the list is made.
  const noName: NameOf = () => null;
  return {
    read,
    query: async (question) => (await read()).query(question, await today(), noName),
    cells: async (ids, keys) => (await read()).cells(ids, keys, noName),
    choices: async (key) => (await read()).choices(key, noName),
    emails: async () => ({ emails: [], without: 0 }),
  };
}
