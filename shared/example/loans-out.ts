import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from './example-window.ts';
import type { LentThing } from './lending-book.ts';
import { type LineBack, writeLoan } from './loan-draft.ts';
import type { LoanStory } from './loan-story.ts';
import { commonFields, drawQuantity, extend, holdThings, remind } from './loans-past.ts';
import type { Random } from './random.ts';
import { weekday } from './working-day.ts';

/** How many items are out today, about. */
const OUT_TODAY = 40;
/** Of the loans that run, how many are late; half of these came back in part. */
const LATE = 5;

/** Lends what is free until about forty items are out; the first loans are late. */
export function lendUntilNow(story: LoanStory, random: Random): void {
  const { book, loanPoints, setting } = story;
  const { today } = setting.window;
  let out = 0;
  let loans = 0;
  // Kits and items in turn over the loan points; each round looks again at what is left.
  for (let round = 0; out < OUT_TODAY && round < 12; round += 1)
    for (const [point, { id }] of loanPoints.entries()) {
      if (out >= OUT_TODAY) break;
      const from = weekday(addDays(today, -random.int(loans < LATE ? 30 : 3, loans < LATE ? 60 : 26)));
      const free = book.free(id, from);
      const kits = free.filter(({ kit }) => kit !== null);
      const loose = free.filter(({ kit }) => kit === null);
      // The first kit of each loan point but the last one goes, then items.
      const wanted = round === 1 && point < 4 ? kits : loose;
      const things = wanted.slice(0, round === 1 ? 1 : random.int(2, 3));
      if (from >= today || things.length === 0) continue;
      out += lend(story, { point, id, from, things, late: loans < LATE }, random);
      loans += 1;
    }
}

type Running = {
  readonly point: number;
  readonly id: string;
  readonly from: Day;
  readonly things: readonly LentThing[];
  readonly late: boolean;
};

/** Writes a loan that runs; gives how many of its items are still out. */
function lend(story: LoanStory, { point, id, from, things, late }: Running, random: Random): number {
  const { book, records, setting, texts, draw } = story;
  const { today, now } = setting.window;
  const due = late
    ? weekday(addDays(today, -random.int(5, 24)))
    : weekday(addDays(today, random.int(12, 85)));
  const extension =
    !late && random.chance(0.3) ? extend(addDays(today, 4), now, texts.extensionReasons, random) : null;
  const end = late ? due : (extension?.to ?? due);
  const items = things.flatMap((thing) => thing.items);
  const cut = late && items.length > 1 ? Math.floor(items.length / 2) : 0;
  const back: LineBack = { returnedOn: due, outcome: 'returned', conditionIn: 'good', noteIn: null };
  const returned = new Set(items.slice(0, cut).map((item) => item.id));
  const quantities = new Map(items.map((item) => [item.id, drawQuantity(item, random)]));
  const agreed =
    extension !== null && extension.on > today ? { ...extension, on: addDays(today, -1) } : extension;
  writeLoan(
    records,
    {
      loanPointId: id,
      borrower: draw(point, random),
      things,
      from,
      due: end,
      handedOverOn: from,
      back: (itemId) => (returned.has(itemId) ? back : null),
      quantityOf: (itemId) => quantities.get(itemId) ?? 1,
      fields: {
        ...commonFields(story, from, random),
        extensions: agreed === null ? [] : [agreed],
        reminders: late && random.chance(0.6) ? [remind(addDays(due, 3), story, random)] : [],
      },
    },
    book,
    now,
    random,
  );
  holdThings(story, things, late ? '9999-01-01' : end);
  return items.length - cut;
}
