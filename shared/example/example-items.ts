import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { OwnCategory } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { categoryLetters } from '#shared/domain/item/inventory-number.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Lot } from '#shared/domain/lot/lot.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import {
  EXAMPLE_ALLOTTED,
  EXAMPLE_LOT,
  type ExampleModelKey,
  exampleKits,
  exampleLooseThings,
  exampleModels,
} from './equipment-catalogue.ts';
import type { EquipmentTexts } from './equipment-texts.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import { makeRandom, type Random } from './random.ts';

/** The stock of the example: 120 items, 55 of them in ten kits and 30 of one donated lot. */
export type ExampleStock = {
  readonly lots: readonly Lot[];
  readonly kits: readonly Kit[];
  readonly items: readonly Item[];
  readonly transfers: readonly Transfer[];
};

/** What the stock is made from. */
export type StockGround = {
  readonly loanPoints: readonly LoanPoint[];
  readonly places: readonly AccessPoint[];
  readonly organisations: readonly Organisation[];
  /** The officer's own category. */
  readonly ownCategory: OwnCategory;
};

/** Where an item is when it comes, and what it is part of. */
type Origin = Pick<Item, 'loanPointId' | 'kitId' | 'essentialToKit' | 'lotId' | 'acquiredOn' | 'origin'>;

/** Makes the lot, the kits, the items and their moves. Everything that a kit holds came before the months told. */
export function makeStock(
  { loanPoints, places, organisations, ownCategory }: StockGround,
  setting: PlaceSetting,
  texts: EquipmentTexts,
): ExampleStock {
  const {
    seed,
    window: { now, today, months },
  } = setting;
  const pointId = (index: number): string | null => loanPoints[index]?.id ?? null;
  const random = makeRandom(seed, 32);
  const start = addDays(today, -Math.ceil(months * 30.5));
  const lot = makeLot(organisations, addDays(today, -Math.round(months * 13)), setting, texts, random);
  const kits = exampleKits.map((kit, index): Kit => {
    const own = makeRandom(seed, 33, index);
    return {
      id: own.uuid(now),
      ...exampleBookkeeping(now, index),
      name: texts.kits[index]?.[0] ?? '',
      inventoryNumber: `${kit.letters}-${index + 1}`,
      loanPointId: pointId(kit.loanPoint),
      description: texts.kits[index]?.[1] ?? null,
      preparationDays: kit.preparationDays,
      retiredOn: null,
      notes: null,
    };
  });
  const items: Item[] = [];
  const numbers = new Map<string, number>();
  const add = (key: ExampleModelKey, origin: Origin): void => {
    const model = exampleModels[key];
    const own = makeRandom(seed, 34, items.length);
    const letters = categoryLetters(model.category ?? ownCategory.id, [ownCategory]);
    const series = `${letters}-${(origin.acquiredOn ?? start).slice(0, 4)}`;
    const number = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, number);
    const unique = model.quantity === 1;
    items.push({
      id: own.uuid(now),
      ...exampleBookkeeping(now, items.length),
      inventoryNumber: `${series}-${String(number).padStart(3, '0')}`,
      name: texts.models[key],
      category: model.category ?? ownCategory.id,
      tracking: unique ? 'unique' : 'counted',
      quantity: model.quantity,
      brand: model.brand,
      model: model.model,
      serial: unique && own.chance(0.9) ? `${letters}${own.int(100_000, 999_999)}` : null,
      value: own.chance(0.93) ? model.value : null,
      funderId: null,
      funding: origin.lotId === null && own.chance(0.6) ? own.pick(texts.fundings) : null,
      condition: own.weighted([
        ['new', origin.lotId === null ? 12 : 0],
        ['good', 60],
        ['worn', 22],
        [null, 6],
      ] as const),
      placeId: null,
      preparationDays: model.preparationDays,
      accessories: model.accessories.map((accessory) => texts.accessories[accessory]),
      retiredOn: null,
      retiredReason: null,
      notes: own.chance(0.06) ? own.pick(texts.itemNotes) : null,
      ...origin,
    });
  };
  const bought = (own: Random): Pick<Item, 'lotId' | 'acquiredOn' | 'origin'> => ({
    lotId: null,
    acquiredOn: own.chance(0.93) ? addDays(start, -own.int(20, 900)) : null,
    origin: own.chance(0.9) ? 'bought' : 'entrusted',
  });
  exampleKits.forEach(({ loanPoint, essential, others }, index) => {
    const kitId = kits[index]?.id ?? null;
    const came = bought(random);
    for (const [list, essentialToKit] of [[essential, true] as const, [others, false] as const])
      for (const [key, count] of list)
        for (let left = count; left > 0; left -= 1)
          add(key, { ...came, loanPointId: pointId(loanPoint), kitId, essentialToKit });
  });
  for (const [key, counts] of exampleLooseThings)
    counts.forEach((count, loanPoint) => {
      for (let left = count; left > 0; left -= 1)
        add(key, { ...bought(random), loanPointId: pointId(loanPoint), kitId: null, essentialToKit: false });
    });
  const lotFrom = items.length;
  for (let left = EXAMPLE_LOT; left > 0; left -= 1)
    add('refurbished', {
      loanPointId: pointId(0),
      kitId: null,
      essentialToKit: false,
      lotId: lot.id,
      acquiredOn: lot.receivedOn,
      origin: 'donated',
    });
  const transfers = moveStock(items, lotFrom, { loanPoints, places }, setting, texts);
  return { lots: [lot], kits, items: items.map((item) => held(item, transfers)), transfers };
}

function makeLot(
  organisations: readonly Organisation[],
  receivedOn: Day,
  { window: { now } }: PlaceSetting,
  texts: EquipmentTexts,
  random: Random,
): Lot {
  const donor = organisations.find(({ kind }) => kind === 'epci') ?? organisations[0] ?? null;
  const [name, funding, notes] = texts.lot;
  return {
    id: random.uuid(now),
    ...exampleBookkeeping(now, 0),
    name,
    origin: 'donated',
    donorId: donor?.id ?? null,
    receivedOn,
    funding,
    notes,
  };
}

/** The lot shared out three weeks after it came; a projector and a laptop moved between loan points a year ago. */
function moveStock(
  items: readonly Item[],
  lotFrom: number,
  { loanPoints, places }: Pick<StockGround, 'loanPoints' | 'places'>,
  { seed, window: { now, today } }: PlaceSetting,
  texts: EquipmentTexts,
): readonly Transfer[] {
  const transfers: Transfer[] = [];
  const move = (item: Item | undefined, on: Day, to: Pick<Transfer, 'toLoanPointId' | 'toPlaceId'>): void => {
    if (item === undefined || (to.toPlaceId === null && to.toLoanPointId === item.loanPointId)) return;
    const random = makeRandom(seed, 35, transfers.length);
    transfers.push({
      id: random.uuid(now),
      ...exampleBookkeeping(now, transfers.length),
      itemId: item.id,
      on,
      fromLoanPointId: item.loanPointId,
      fromPlaceId: null,
      ...to,
      notes: to.toPlaceId === null ? texts.moved : texts.allotted,
    });
  };
  const open = places.filter(
    ({ statusHistory, animatorExpected }) =>
      statusHistory.at(-1)?.status === 'open' && animatorExpected === true,
  );
  const holders = open.length > 0 ? open : places;
  items.slice(lotFrom).forEach((item, rank) => {
    const on = addDays(item.acquiredOn ?? today, 21);
    // Three to a place: six places received computers.
    const place = holders[(Math.floor(rank / 3) * 7) % Math.max(1, holders.length)];
    if (rank < EXAMPLE_ALLOTTED) move(item, on, { toLoanPointId: null, toPlaceId: place?.id ?? null });
    else move(item, on, { toLoanPointId: loanPoints[rank % loanPoints.length]?.id ?? null, toPlaceId: null });
  });
  const loose = items.slice(0, lotFrom).filter(({ kitId }) => kitId === null);
  const yearAgo = addDays(today, -340);
  for (const category of ['projector', 'laptop'])
    move(
      loose.find((item) => item.category === category && item.loanPointId === loanPoints[0]?.id),
      yearAgo,
      { toLoanPointId: loanPoints[4]?.id ?? null, toPlaceId: null },
    );
  return transfers;
}

/** The item with who holds it after its moves; it has one at most. */
function held(item: Item, transfers: readonly Transfer[]): Item {
  const moved = transfers.find(({ itemId }) => itemId === item.id);
  return moved === undefined ? item : { ...item, loanPointId: moved.toLoanPointId, placeId: moved.toPlaceId };
}
