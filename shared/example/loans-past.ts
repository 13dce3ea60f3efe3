import type { Day } from '#shared/domain/calendar/day.ts';
import type { Item, ItemCondition } from '#shared/domain/item/item.ts';
import type { Extension, Loan, Reminder } from '#shared/domain/loan/loan.ts';
import { addDays } from './example-window.ts';
import type { LentThing } from './lending-book.ts';
import { type LineBack, writeLoan, writeMaintenance } from './loan-draft.ts';
import type { LoanStory } from './loan-story.ts';
import type { Random } from './random.ts';
import { weekday } from './working-day.ts';

/** Draws one loan that is wholly back before today; nothing is written where nothing is free, or no time is left. */
export function lendAndTakeBack(story: LoanStory, point: number, from: Day, random: Random): void {
  const { book, records, loanPoints, setting, texts, draw } = story;
  const { today, now } = setting.window;
  const loanPointId = loanPoints[point]?.id;
  if (loanPointId === undefined) return;
  const borrower = draw(point, random);
  const length = random.weighted([
    [random.int(1, 6), 40],
    [random.int(7, 20), 42],
    [random.int(21, 80), 18],
  ] as const);
  const due = weekday(addDays(from, length));
  if (random.chance(0.04)) {
    cancelled(story, loanPointId, point, from, due, random);
    return;
  }
  const extension = random.chance(0.12) ? extend(due, now, texts.extensionReasons, random) : null;
  const end = extension?.to ?? due;
  const late = random.chance(0.16);
  const closed = weekday(addDays(end, late ? random.int(2, 24) : -random.int(0, Math.min(2, length - 1))));
  if ((closed > end ? closed : end) >= addDays(today, -3)) return;
  const things = pickThings(book.free(loanPointId, from), random);
  if (things.length === 0) return;
  const items = things.flatMap((thing) => thing.items);
  const partial = items.length > 1 && random.chance(0.14) ? random.int(1, items.length - 1) : 0;
  const early = weekday(addDays(from, Math.floor(length / 2)));
  const backs = new Map(
    items.map((item, rank) => [
      item.id,
      comeBack(item, rank < partial && early < closed ? early : closed, story, random),
    ]),
  );
  const quantities = new Map(items.map((item) => [item.id, drawQuantity(item, random)]));
  const deposit =
    borrower.borrowerName !== null && random.chance(0.5) ? random.pick([5_000, 10_000, 20_000]) : null;
  const loan = writeLoan(
    records,
    {
      loanPointId,
      borrower,
      things,
      from,
      due: end,
      handedOverOn: from,
      back: (itemId) => backs.get(itemId) ?? null,
      quantityOf: (itemId) => quantities.get(itemId) ?? 1,
      fields: {
        ...commonFields(story, from, random),
        extensions: extension === null ? [] : [extension],
        reminders: late && closed > addDays(end, 4) ? [remind(addDays(end, 4), story, random)] : [],
        deposit,
        depositReceivedOn: deposit === null ? null : from,
        depositReturnedOn: deposit === null ? null : closed,
      },
    },
    book,
    now,
    random,
  );
  holdThings(story, things, closed > end ? closed : end);
  for (const item of items)
    settle(item, backs.get(item.id), quantities.get(item.id) ?? 1, loan, story, random);
}

/** A kit, or one to three items. */
export function pickThings(free: readonly LentThing[], random: Random): readonly LentThing[] {
  const kits = free.filter(({ kit }) => kit !== null);
  const loose = free.filter(({ kit }) => kit === null);
  if (kits.length > 0 && random.chance(0.34)) return kits.slice(random.int(0, kits.length - 1)).slice(0, 1);
  const picked: LentThing[] = [];
  const rest = [...loose];
  const count = random.weighted([
    [1, 58],
    [2, 26],
    [3, 16],
  ] as const);
  while (picked.length < count && rest.length > 0)
    picked.push(...rest.splice(Math.floor(random.unit() ** 1.6 * rest.length), 1));
  return picked;
}

/** Keeps things and their parts to themselves until a day, and the days of preparation after it. */
export function holdThings(
  { book }: Pick<LoanStory, 'book'>,
  things: readonly LentThing[],
  until: Day,
): void {
  for (const { id, items, preparationDays } of things)
    book.hold([id, ...items.map((item) => item.id)], addDays(until, preparationDays));
}

/** What any loan may have: what it is for, when it was asked, who handed over. */
export function commonFields(
  { setting, texts }: Pick<LoanStory, 'setting' | 'texts'>,
  from: Day,
  random: Random,
): Partial<Loan> {
  const asked = addDays(from, -random.int(1, 35));
  return {
    purpose: random.chance(0.9) ? random.pick(texts.purposes) : null,
    requestedOn: random.chance(0.85) ? (asked > setting.window.today ? setting.window.today : asked) : null,
    fromTime: random.chance(0.15) ? random.pick(['09:30', '10:00', '14:00', '16:30']) : null,
    notes: random.chance(0.06) ? random.pick(texts.loanNotes) : null,
  };
}

/** A loan made longer by one or two weeks, agreed two days before it was due. */
export function extend(
  due: Day,
  now: number,
  reasons: readonly [string, ...string[]],
  random: Random,
): Extension {
  return {
    id: random.uuid(now),
    on: addDays(due, -2),
    from: due,
    to: weekday(addDays(due, random.pick([7, 14]))),
    reason: random.chance(0.8) ? random.pick(reasons) : null,
  };
}

/** A reminder noted on a day. */
export function remind(on: Day, { setting, texts }: LoanStory, random: Random): Reminder {
  return { id: random.uuid(setting.window.now), on, note: random.pick(texts.reminders) };
}

/** How many are lent: a few of what is counted. */
export function drawQuantity({ tracking }: Item, random: Random): number {
  return tracking === 'counted' ? random.int(2, 6) : 1;
}

function comeBack(item: Item, on: Day, { book, texts }: LoanStory, random: Random): LineBack {
  if (item.category === 'consumable')
    return { returnedOn: on, outcome: 'used', conditionIn: null, noteIn: null };
  const known = book.conditionOf(item);
  if (item.tracking === 'unique' && random.chance(0.004))
    return { returnedOn: on, outcome: 'lost', conditionIn: null, noteIn: null };
  const conditionIn = random.weighted<ItemCondition | null>([
    [known === 'new' ? 'good' : known, 91],
    ['worn', 5],
    ['damaged', 3],
    ['broken', 1],
  ]);
  const hurt = conditionIn === 'damaged' || conditionIn === 'broken';
  return {
    returnedOn: on,
    outcome: 'returned',
    conditionIn: item.tracking === 'counted' && hurt ? 'worn' : conditionIn,
    noteIn: hurt ? random.pick(texts.faults) : random.chance(0.04) ? random.pick(texts.returnNotes) : null,
  };
}

/** What follows from how an item came back: nothing, a repair, a loss, fewer left. */
function settle(
  item: Item,
  back: LineBack | undefined,
  quantity: number,
  { id: loanId }: Loan,
  { book, records, setting, texts }: LoanStory,
  random: Random,
): void {
  const on = back?.returnedOn;
  if (back === undefined || on === undefined || on === null) return;
  if (back.outcome === 'used') book.use(item.id, quantity);
  if (back.outcome === 'lost') book.retire(item.id, on, 'lost');
  if (back.outcome !== 'returned' || back.conditionIn === null) return;
  book.wear(item.id, back.conditionIn);
  if (back.conditionIn !== 'damaged' && back.conditionIn !== 'broken') return;
  const { today, now } = setting.window;
  const drawn = addDays(on, random.int(5, 40));
  const to = drawn < today ? drawn : addDays(today, -1);
  const lostCause = back.conditionIn === 'broken' && random.chance(0.5);
  writeMaintenance(
    records,
    {
      itemId: item.id,
      kind: 'repair',
      from: on,
      to,
      expectedOn: addDays(on, 21),
      cost: lostCause ? 0 : random.chance(0.85) ? random.int(12, 160) * 100 : null,
      provider: random.chance(0.8) ? random.pick(texts.repairer) : null,
      description: back.noteIn,
      result: lostCause ? 'beyondRepair' : random.chance(0.85) ? 'fixed' : 'replaced',
      loanId,
    },
    now,
    random,
  );
  book.hold([item.id], to);
  if (lostCause) book.retire(item.id, to, 'broken');
  else book.wear(item.id, 'good');
}

function cancelled(
  { book, records, setting, texts, draw, loanPoints }: LoanStory,
  loanPointId: string,
  point: number,
  from: Day,
  due: Day,
  random: Random,
): void {
  const things = pickThings(book.free(loanPointId, from), random);
  if (things.length === 0 || loanPoints.length === 0) return;
  writeLoan(
    records,
    {
      loanPointId,
      borrower: draw(point, random),
      things,
      from,
      due,
      handedOverOn: null,
      back: () => null,
      quantityOf: () => 1,
      fields: {
        purpose: random.pick(texts.purposes),
        requestedOn: addDays(from, -random.int(10, 30)),
        cancelledOn: addDays(from, -random.int(1, 8)),
        cancelReason: random.pick(texts.cancelReasons),
      },
    },
    book,
    setting.window.now,
    random,
  );
}
