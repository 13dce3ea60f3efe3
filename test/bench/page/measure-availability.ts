import { endOf, startOf } from '#shared/domain/calendar/moment.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { type EquipmentRows, makeEquipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { freeThings } from '#shared/domain/loan/free-things.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import { makeOccupation } from '#shared/domain/loan/occupation.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { makeItem, makeLoan, makeLoanLine } from '#test/factories/equipment.ts';
import { median, timed } from './timing.ts';

const ITEMS = 5_000;
/** Each is lent about once a month. */
const LOANS_OF_AN_ITEM = 12;
const ROUNDS = 9;
const FIRST_DAY = '2025-01-01';
const TODAY = '2026-01-01';
const nobody = { place: () => null, organisation: () => null, animator: () => null };

/** What is free over each week of a year, of 5 000 items that were lent all year, against looking through all lines. */
export async function measureAvailability(scale: number): Promise<readonly BenchRow[]> {
  const rows = makeYear(Math.max(50, Math.round(ITEMS * scale)));
  const weeks = Array.from({ length: 52 }, (_, week) => {
    const from = addDays(FIRST_DAY, week * 7);
    return { from, fromTime: null, due: addDays(from, 6), dueTime: null };
  });
  const ask = (occupation: ReturnType<typeof makeOccupation>, run: (typeof weeks)[number]) =>
    freeThings({ occupation, run, exceptId: null, names: nobody }, null);
  const first: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    first.push(
      await timed(async () => {
        const [week] = weeks;
        if (week !== undefined) ask(makeOccupation(makeEquipment(rows), TODAY), week);
      }),
    );
  const occupation = makeOccupation(makeEquipment(rows), TODAY);
  const own: number[] = [];
  const against: number[] = [];
  for (const [week, run] of weeks.entries()) {
    let free = 0;
    own.push(
      await timed(async () => {
        free = ask(occupation, run).filter((thing) => thing.free > 0).length;
      }),
    );
    // The peer grows with the square of the items: one week is enough, and is compared.
    if (week !== 26) continue;
    let found = 0;
    against.push(
      await timed(async () => {
        found = naiveFree(rows, run.from, run.due);
      }),
    );
    if (found !== free) throw new Error(`${free} free, ${found} by the peer, from ${run.from}`);
  }
  const peer = 'each item against each line';
  const what = `${rows.items.size} items with ${rows.loanLines.size} loans in a year`;
  return [
    {
      work: `what is free over a week: ${what}`,
      peer,
      own: median(own),
      against: median(against),
      limit: 1 / 20,
    },
    {
      work: 'what is free, first question',
      peer,
      own: median(first),
      against: median(against),
      limit: null,
    },
  ];
}

/** Items that are each lent some days a month, out and back; the same at each run. */
function makeYear(count: number): EquipmentRows {
  const items = new Map<string, Item>();
  const loans = new Map<string, Loan>();
  const loanLines = new Map<string, LoanLine>();
  for (let index = 0; index < count; index += 1) {
    const item = makeItem({ id: `item-${index}` });
    items.set(item.id, item);
    for (let turn = 0; turn < LOANS_OF_AN_ITEM; turn += 1) {
      const id = `loan-${index}-${turn}`;
      const from = addDays(FIRST_DAY, turn * 30 + ((index * 7) % 16));
      const due = addDays(from, 3 + ((index + turn) % 9));
      loans.set(id, makeLoan({ id, from, due, handedOverOn: turn % 3 === 0 ? null : from }));
      const back = turn % 3 === 0 ? null : addDays(due, 1);
      loanLines.set(
        `line-${id}`,
        makeLoanLine({
          id: `line-${id}`,
          loanId: id,
          itemId: item.id,
          returnedOn: back,
          outcome: back === null ? null : 'returned',
        }),
      );
    }
  }
  const none = { loanPoints: new Map(), lots: new Map(), kits: new Map(), transfers: new Map() };
  return { ...none, items, loans, loanLines, maintenances: new Map() };
}

function naiveFree({ items, loans, loanLines }: EquipmentRows, from: string, due: string): number {
  const [start, end] = [startOf(from), endOf(due)];
  const lines = [...loanLines.values()];
  let free = 0;
  for (const item of items.values()) {
    const taken = lines.some((line) => {
      if (line.itemId !== item.id) return false;
      const loan = loans.get(line.loanId);
      if (loan === undefined) return false;
      const until = line.returnedOn === null ? endOf(loan.due) : startOf(line.returnedOn);
      return startOf(loan.handedOverOn ?? loan.from) < end && start < until;
    });
    if (!taken) free += 1;
  }
  return free;
}
