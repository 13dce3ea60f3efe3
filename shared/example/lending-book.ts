import type { Day } from '#shared/domain/calendar/day.ts';
import type { Item, ItemCondition, RetirementReason } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { ExampleStock } from './example-items.ts';

/** What goes out whole: a kit with the parts that go with it, or an item. */
export type LentThing = {
  readonly id: string;
  readonly kit: Kit | null;
  /** The item, or the parts of the kit that can go. */
  readonly items: readonly Item[];
  /** Days of preparation after it. */
  readonly preparationDays: number;
};

/**
 * What is held while loans are drawn in the order of their first days. As nothing is drawn for a thing before what it
 * already did, the last day on which it is held is all that must be known.
 */
export type LendingBook = {
  /** What a loan point could lend from a day on. */
  readonly free: (loanPointId: string, day: Day) => readonly LentThing[];
  /** The same thing as it is on a day; null where it cannot go. */
  readonly thing: (id: string, day: Day) => LentThing | null;
  /** A kit or an item by its id, held or not, to be asked for. */
  readonly asked: (id: string) => LentThing | null;
  readonly heldUntil: (id: string) => Day;
  readonly hold: (ids: readonly string[], until: Day) => void;
  readonly retire: (itemId: string, on: Day, reason: RetirementReason) => void;
  readonly wear: (itemId: string, condition: ItemCondition) => void;
  readonly conditionOf: (item: Item) => ItemCondition | null;
  /** Takes what was used up off the quantity. */
  readonly use: (itemId: string, quantity: number) => void;
  /** The items as they end. */
  readonly items: () => readonly Item[];
};

/** Opens the book over a stock. */
export function openLendingBook({ items, kits, transfers }: ExampleStock): LendingBook {
  const until = new Map<string, Day>();
  const retired = new Map<string, { readonly on: Day; readonly reason: RetirementReason }>();
  const worn = new Map<string, ItemCondition>();
  const used = new Map<string, number>();
  const itemById = new Map(items.map((item) => [item.id, item]));
  const kitById = new Map(kits.map((kit) => [kit.id, kit]));
  const parts = new Map<string, Item[]>();
  for (const item of items)
    if (item.kitId !== null) parts.set(item.kitId, [...(parts.get(item.kitId) ?? []), item]);
  const moveOf = new Map(transfers.map((move) => [move.itemId, move]));

  const holderOn = (item: Item, day: Day): string | null => {
    const move = moveOf.get(item.id);
    return move !== undefined && day < move.on ? move.fromLoanPointId : item.loanPointId;
  };
  const ready = ({ id, acquiredOn }: Item, day: Day): boolean =>
    !retired.has(id) && (until.get(id) ?? '') < day && (acquiredOn ?? '') <= day;
  const kitThing = (kit: Kit, day: Day): LentThing | null => {
    const own = parts.get(kit.id) ?? [];
    const going = own.filter((item) => ready(item, day));
    const held = (until.get(kit.id) ?? '') >= day;
    if (held || going.length === 0 || own.some((item) => item.essentialToKit && !going.includes(item)))
      return null;
    const preparationDays = Math.max(kit.preparationDays, ...going.map((item) => item.preparationDays));
    return { id: kit.id, kit, items: going, preparationDays };
  };
  const itemThing = (item: Item, day: Day): LentThing | null =>
    item.kitId === null && ready(item, day)
      ? { id: item.id, kit: null, items: [item], preparationDays: item.preparationDays }
      : null;

  return {
    free: (loanPointId, day) => [
      ...kits.flatMap((kit) => (kit.loanPointId === loanPointId ? (kitThing(kit, day) ?? []) : [])),
      // What is about to move is kept: it is then lent by the one that gets it.
      ...items.flatMap((item) => {
        const move = moveOf.get(item.id);
        const near = move !== undefined && day < move.on && move.fromPlaceId === null;
        return holderOn(item, day) === loanPointId && !near ? (itemThing(item, day) ?? []) : [];
      }),
    ],
    thing: (id, day) => {
      const kit = kitById.get(id);
      const item = itemById.get(id);
      return kit !== undefined ? kitThing(kit, day) : item !== undefined ? itemThing(item, day) : null;
    },
    asked: (id) => {
      const kit = kitById.get(id) ?? null;
      const item = itemById.get(id);
      if (kit !== null) return { id, kit, items: parts.get(id) ?? [], preparationDays: 0 };
      return item === undefined ? null : { id, kit: null, items: [item], preparationDays: 0 };
    },
    heldUntil: (id) => until.get(id) ?? '',
    hold: (ids, day) => {
      for (const id of ids) if ((until.get(id) ?? '') < day) until.set(id, day);
    },
    retire: (itemId, on, reason) => {
      if (!retired.has(itemId)) retired.set(itemId, { on, reason });
    },
    wear: (itemId, condition) => {
      worn.set(itemId, condition);
    },
    conditionOf: (item) => worn.get(item.id) ?? item.condition,
    use: (itemId, quantity) => {
      used.set(itemId, (used.get(itemId) ?? 0) + quantity);
    },
    items: () =>
      items.map((item) => ({
        ...item,
        quantity: item.quantity - (used.get(item.id) ?? 0),
        condition: worn.get(item.id) ?? item.condition,
        retiredOn: retired.get(item.id)?.on ?? null,
        retiredReason: retired.get(item.id)?.reason ?? null,
      })),
  };
}
