import type { Day } from '#shared/domain/calendar/day.ts';
import { monthAt } from '#shared/domain/calendar/month.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { EquipmentTexts } from './equipment-texts.ts';
import type { ExampleStock } from './example-items.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import { type LendingBook, type LentThing, openLendingBook } from './lending-book.ts';
import { type LoanRecords, writeMaintenance } from './loan-draft.ts';
import type { LoanStory } from './loan-story.ts';
import { bookAhead } from './loans-ahead.ts';
import { lendUntilNow } from './loans-out.ts';
import { lendAndTakeBack } from './loans-past.ts';
import { makeRandom, type Random } from './random.ts';
import { weekday } from './working-day.ts';

/** What the loans of the example come to, and the items as they end. */
export type ExampleLoans = LoanRecords & {
  readonly items: readonly Item[];
  /** The item that an inventory does not find, and the day that it is written off. */
  readonly missing: { readonly item: Item; readonly on: Day } | null;
};

/**
 * Tells the loans month by month: taken back, late, lost, repaired; then what is out today, what is booked, what waits.
 * A thing is drawn for one loan after the other, so that it is never in two places.
 */
export function makeLoans(
  stock: ExampleStock,
  loanPoints: readonly LoanPoint[],
  setting: PlaceSetting,
  texts: EquipmentTexts,
  draw: LoanStory['draw'],
): ExampleLoans {
  const book = openLendingBook(stock);
  const records: LoanRecords = { loans: [], lines: [], maintenances: [] };
  const story: LoanStory = { book, records, loanPoints, setting, texts, draw };
  const { window, seed } = setting;
  const missing = stock.items.find(({ category, kitId }) => category === 'audio' && kitId === null) ?? null;
  const countedOn = inventoryDay(window.today);
  for (let month = window.first; month <= window.last; month += 1) {
    const random = makeRandom(seed, 40, month);
    const name = monthAt(month);
    // From the eve of the count on, the item that it will not find goes nowhere.
    if (missing !== null && name >= addDays(countedOn, -130).slice(0, 7))
      book.hold([missing.id], '9999-12-31');
    for (const day of hurriedDays(name, month - window.first, random)) {
      if (random.chance(0.12)) upkeep(story, day, random);
      lendAndTakeBack(story, random.int(0, loanPoints.length - 1), day, random);
    }
  }
  const closedOn = addDays(countedOn, 3);
  if (missing !== null) book.retire(missing.id, closedOn, 'lost');
  const ending = makeRandom(seed, 41);
  sendToRepair(story, stock, ending);
  lendUntilNow(story, ending);
  bookAhead(story, makeRandom(seed, 42));
  const items = book.items();
  const written = items.find(({ id, retiredOn }) => id === missing?.id && retiredOn === closedOn);
  return {
    ...records,
    items,
    missing: written === undefined ? null : { item: written, on: closedOn },
  };
}

/** The day of the yearly inventory: a weekday some nine months ago. */
export function inventoryDay(today: Day): Day {
  return weekday(addDays(today, -285));
}

/** The days of hand-overs in a month, in order: ever more over the years, few in summer and at the end of the year. */
function hurriedDays(month: string, age: number, random: Random): readonly Day[] {
  const base = { '08': 3, '07': 6, '12': 6 }[month.slice(5)] ?? 10;
  const count = base + Math.floor(age / 12) * 2 + random.int(-1, 2);
  return Array.from({ length: count }, () =>
    weekday(`${month}-${String(random.int(1, 26)).padStart(2, '0')}`),
  )
    .filter((day) => day.slice(5) < '12-24' && (day.slice(5) < '08-03' || day.slice(5) > '08-16'))
    .sort();
}

function upkeep({ book, records, loanPoints, setting, texts }: LoanStory, day: Day, random: Random): void {
  const free = loanPoints.flatMap(({ id }) => book.free(id, day)).filter(wantsUpkeep);
  const item = free[random.int(0, Math.max(0, free.length - 1))]?.items[0];
  const to = addDays(day, random.int(1, 4));
  if (item === undefined || to >= setting.window.today) return;
  book.hold([item.id], to);
  writeMaintenance(
    records,
    {
      itemId: item.id,
      kind: 'upkeep',
      from: day,
      to,
      cost: 0,
      description: texts.upkeep,
      result: 'nothingFound',
    },
    setting.window.now,
    random,
  );
}

function wantsUpkeep({ kit, items }: LentThing): boolean {
  return kit === null && items.some(({ category }) => category === 'laptop' || category === 'server');
}

/** Three repairs that go on today: one holds up a whole kit, one leaves a kit incomplete, one is of an item by itself. */
function sendToRepair(
  { book, records, setting, texts }: LoanStory,
  { items }: ExampleStock,
  random: Random,
): void {
  const { today, now } = setting.window;
  const wanted: readonly ((item: Item) => boolean)[] = [
    ({ kitId, essentialToKit, category }) => kitId !== null && essentialToKit && category === 'camera',
    ({ kitId, essentialToKit, category }) => kitId !== null && !essentialToKit && category === 'tablet',
    ({ kitId, category }) => kitId === null && category === 'projector',
  ];
  for (const test of wanted) {
    const from = addDays(today, -random.int(4, 15));
    const item = items.find((one) => test(one) && book.heldUntil(one.id) < from && kitFree(book, one, from));
    if (item === undefined) continue;
    book.hold([item.id], '9999-12-31');
    book.wear(item.id, 'damaged');
    writeMaintenance(
      records,
      {
        itemId: item.id,
        kind: 'repair',
        from,
        expectedOn: addDays(today, random.int(20, 45)),
        provider: random.pick(texts.repairer),
        description: random.pick(texts.faults),
      },
      now,
      random,
    );
  }
}

function kitFree(book: LendingBook, { kitId }: Item, day: Day): boolean {
  return kitId === null || book.heldUntil(kitId) < day;
}
