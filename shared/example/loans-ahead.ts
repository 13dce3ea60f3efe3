import type { Day } from '#shared/domain/calendar/day.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { addDays } from './example-window.ts';
import type { LentThing } from './lending-book.ts';
import { writeLoan } from './loan-draft.ts';
import type { LoanStory } from './loan-story.ts';
import { commonFields, drawQuantity, holdThings, pickThings } from './loans-past.ts';
import type { Random } from './random.ts';
import { weekday } from './working-day.ts';

/** Days from today on which bookings begin, in order: a few soon, most after a month. */
const AHEAD = [6, 13, 20, 27, 33, 34, 36, 40, 41, 45, 48, 54, 61, 68, 75, 90] as const;
/** Weeks of the series of bookings. */
const SESSIONS = 6;
const WAITING = 4;

type Ahead = {
  readonly point: number;
  readonly from: Day;
  readonly due: Day;
  readonly things: readonly LentThing[];
  readonly fields: Partial<Loan>;
};

/** Books what is free later on: a weekly series, single bookings; and puts a few asks on the waiting list. */
export function bookAhead(story: LoanStory, random: Random): void {
  const { book, loanPoints, setting } = story;
  const { today } = setting.window;
  bookSeries(story, random);
  AHEAD.forEach((days, rank) => {
    const point = rank % loanPoints.length;
    const from = weekday(addDays(today, days));
    const things = pickThings(book.free(loanPoints[point]?.id ?? '', from), random);
    if (things.length === 0) return;
    const due = weekday(addDays(from, random.int(2, 15)));
    write(story, { point, from, due, things, fields: commonFields(story, from, random) }, random);
    holdThings(story, things, due);
  });
  askForWhatIsOut(story, random);
}

/** The same kit each Thursday for six weeks, from the second month on. */
function bookSeries(story: LoanStory, random: Random): void {
  const { book, loanPoints, setting, texts } = story;
  const seriesId = random.uuid(setting.window.now);
  const first = thursday(addDays(setting.window.today, 33));
  for (const [point, { id }] of loanPoints.entries()) {
    const thing = book.free(id, first).find(({ kit }) => kit !== null);
    if (thing === undefined) continue;
    const borrower = story.draw(point, random);
    for (let week = 0; week < SESSIONS; week += 1) {
      const from = addDays(first, week * 7);
      const things = [book.thing(thing.id, from)].flatMap((one) => one ?? []);
      const fields = { ...borrower, seriesId, purpose: texts.series, requestedOn: setting.window.today };
      if (things.length === 0) continue;
      write(story, { point, from, due: addDays(from, 1), things, fields }, random);
      holdThings(story, things, addDays(from, 1));
    }
    return;
  }
}

/** Puts on the waiting list what somebody has, loan point by loan point. */
function askForWhatIsOut(story: LoanStory, random: Random): void {
  const { book, records, loanPoints, setting, texts } = story;
  const { today } = setting.window;
  const running = records.loans.filter(({ handedOverOn, waiting }) => handedOverOn !== null && !waiting);
  loanPoints.slice(0, WAITING).forEach(({ id }, point) => {
    const theirs = new Set(running.flatMap((loan) => (loan.loanPointId === id ? loan.id : [])));
    const line = records.lines.findLast(
      ({ loanId, returnedOn }) => theirs.has(loanId) && returnedOn === null,
    );
    const thing = book.asked(line?.kitId ?? line?.itemId ?? '');
    if (thing === null) return;
    const from = weekday(addDays(today, 4 + point * 6));
    const fields = {
      waiting: true,
      purpose: texts.waitingPurpose,
      requestedOn: addDays(today, -random.int(2, 20)),
    };
    write(story, { point, from, due: weekday(addDays(from, 7)), things: [thing], fields }, random);
  });
}

function write(story: LoanStory, { point, from, due, things, fields }: Ahead, random: Random): void {
  const { records, loanPoints, setting, draw, book } = story;
  const quantities = new Map(
    things.flatMap(({ items }) => items.map((item) => [item.id, drawQuantity(item, random)] as const)),
  );
  writeLoan(
    records,
    {
      loanPointId: loanPoints[point]?.id ?? '',
      borrower: draw(point, random),
      things,
      from,
      due,
      handedOverOn: null,
      back: () => null,
      quantityOf: (itemId) => quantities.get(itemId) ?? 1,
      fields,
    },
    book,
    setting.window.now,
    random,
  );
}

function thursday(day: Day): Day {
  return addDays(day, (4 - new Date(`${day}T00:00:00Z`).getUTCDay() + 7) % 7);
}
