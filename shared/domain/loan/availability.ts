import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import {
  endOf,
  firstDayOf,
  lastDayOf,
  type Stretch,
  startOf,
  stretchesMeet,
} from '#shared/domain/calendar/moment.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { type BorrowerNames, borrowerOf } from './borrower.ts';
import type { LoanConflict, LoanRun, WantedThing } from './loan-wish.ts';
import type { Hold, Occupation } from './occupation.ts';

/** What is asked: over which days, whose own holds do not count, and how borrowers are called. */
export type AvailabilityQuestion = {
  readonly occupation: Occupation;
  readonly run: LoanRun;
  /** A loan whose own hold does not stand in its way; null = none. */
  readonly exceptId: string | null;
  readonly names: BorrowerNames;
  /** Whether kits that are booked let go of the parts that are not essential to them; false where it is not said. */
  readonly kitsYield?: boolean;
};

/** What stands in the way of something wanted, and what a kit would lack. */
export type Availability = {
  readonly conflicts: readonly LoanConflict[];
  /** Names of the parts that a kit would go without. */
  readonly missing: readonly string[];
};

/** What keeps an item or a kit from being lent over some days. Empty conflicts = it is free. */
export function availabilityOf(wanted: WantedThing, question: AvailabilityQuestion): Availability {
  const { equipment } = question.occupation;
  const kit = wanted.kitId === null ? undefined : equipment.kits.get(wanted.kitId);
  if (kit !== undefined) return kitAvailability(kit, wanted, question);
  const item = wanted.itemId === null ? undefined : equipment.items.get(wanted.itemId);
  return {
    conflicts: item === undefined ? [] : itemConflicts(item, wanted, question),
    missing: [],
  };
}

/** How many of an item are free all along some days: 0 or 1 of a unique object. */
export function freeQuantity(item: Item, question: AvailabilityQuestion): number {
  const { blocking, counted } = heldDuring(item, question);
  if (blocking.length > 0) return 0;
  return Math.max(0, item.quantity - peakOf(counted));
}

/**
 * The first day, not before that of the run, from which something would be free for as long as the run.
 *
 * @returns null = not known, since what holds it has no known end
 */
export function nextFreeDay(wanted: WantedThing, question: AvailabilityQuestion): Day | null {
  const length = dayNumber(question.run.due) - dayNumber(question.run.from);
  let { from } = question.run;
  // Each turn goes past the end of what is in the way: there are not more turns than holds.
  for (let turns = 0; turns < MAX_TURNS; turns += 1) {
    const run = { ...question.run, from, due: addDays(from, length) };
    const { conflicts } = availabilityOf(wanted, { ...question, run });
    if (conflicts.length === 0) return from;
    let next: Day | null = null;
    for (const { until } of conflicts) {
      if (until === null) return null;
      if (next === null || until >= next) next = addDays(until, 1);
    }
    if (next === null || next <= from) return null;
    from = next;
  }
  return null;
}

const MAX_TURNS = 400;

/** What holds an item during a run: what keeps it whole, and what counts against its quantity. */
function heldDuring(
  item: Item,
  { occupation, run, exceptId, kitsYield = false }: AvailabilityQuestion,
): { readonly blocking: readonly Hold[]; readonly counted: readonly Hold[] } {
  const wish = wishedStretch(run);
  const prepared = preparedStretch(run, item.preparationDays);
  const blocking: Hold[] = [];
  const counted: Hold[] = [];
  for (const hold of occupation.ofItem(item)) {
    // In order of their beginnings: none of the others can meet the wish.
    if (prepared.to !== null && hold.from >= prepared.to) break;
    if (exceptId !== null && hold.loan?.id === exceptId) continue;
    if (kitsYield && hold.throughKit && !item.essentialToKit) continue;
    if (!standsInTheWay(hold, wish, prepared)) continue;
    if (item.tracking === 'counted' && hold.loan !== null) counted.push(hold);
    else blocking.push(hold);
  }
  return { blocking, counted };
}

function itemConflicts(
  item: Item,
  wanted: WantedThing,
  question: AvailabilityQuestion,
): readonly LoanConflict[] {
  const { blocking, counted } = heldDuring(item, question);
  const wish = wishedStretch(question.run);
  const conflicts = blocking.map((hold) =>
    conflictOf(hold, wish, wanted, { id: item.id, name: recordName(item) }, question.names),
  );
  if (conflicts.length > 0 || item.tracking === 'unique') return conflicts;
  const left = item.quantity - peakOf(counted);
  if (wanted.quantity <= left) return [];
  const [first] = [...counted].sort((a, b) => ((a.ready ?? '9') < (b.ready ?? '9') ? -1 : 1));
  const about = { id: item.id, name: recordName(item) };
  const base =
    first === undefined ? nobody(wanted, about) : conflictOf(first, wish, wanted, about, question.names);
  return [{ ...base, reason: 'quantity', left: Math.max(0, left) }];
}

function kitAvailability(kit: Kit, wanted: WantedThing, question: AvailabilityQuestion): Availability {
  const { occupation, run, exceptId, names } = question;
  const wish = wishedStretch(run);
  const prepared = preparedStretch(run, kit.preparationDays);
  const conflicts: LoanConflict[] = [];
  const missing: string[] = [];
  for (const hold of occupation.ofKit(kit))
    if ((exceptId === null || hold.loan?.id !== exceptId) && standsInTheWay(hold, wish, prepared))
      conflicts.push(conflictOf(hold, wish, wanted, { id: null, name: recordName(kit) }, names));
  const parts = occupation.equipment.partsOf(kit.id);
  if (!parts.some(({ retiredOn }) => retiredOn === null || retiredOn > run.from))
    conflicts.push({ ...nobody(wanted, { id: null, name: recordName(kit) }), reason: 'quantity', left: 0 });
  for (const part of parts) {
    const { blocking, counted } = heldDuring(part, question);
    const [first] = [...blocking, ...counted].filter(({ throughKit }) => !throughKit);
    if (first === undefined) continue;
    const about = { id: part.id, name: recordName(part) };
    if (part.essentialToKit) conflicts.push(conflictOf(first, wish, wanted, about, names));
    else missing.push(about.name);
  }
  return { conflicts, missing };
}

/** The most that is held at one moment. */
function peakOf(holds: readonly Hold[]): number {
  let peak = 0;
  for (const { from } of holds) {
    let sum = 0;
    for (const other of holds)
      if (other.from <= from && (other.ready === null || from < other.ready)) sum += other.quantity;
    if (sum > peak) peak = sum;
  }
  return peak;
}

function standsInTheWay(hold: Hold, wish: Stretch, prepared: Stretch): boolean {
  if (stretchesMeet(hold, wish)) return true;
  return hold.loan !== null && stretchesMeet({ from: hold.from, to: hold.ready }, prepared);
}

function conflictOf(
  hold: Hold,
  wish: Stretch,
  wanted: WantedThing,
  about: { readonly id: string | null; readonly name: string },
  names: BorrowerNames,
): LoanConflict {
  const { loan, kind } = hold;
  const reason =
    kind === 'maintenance' || kind === 'allotted' || kind === 'retired'
      ? kind
      : stretchesMeet(hold, wish)
        ? 'loan'
        : 'preparation';
  return {
    wanted,
    itemId: about.id,
    name: about.name,
    reason,
    loanId: loan?.id ?? null,
    loanNumber: loan?.number ?? null,
    borrower: loan === null ? null : borrowerOf(loan, names).name,
    from: firstDayOf(hold),
    until: lastDayOf({ from: hold.from, to: hold.ready }, dayBefore),
    left: null,
  };
}

function nobody(
  wanted: WantedThing,
  about: { readonly id: string | null; readonly name: string },
): LoanConflict {
  return {
    wanted,
    itemId: about.id,
    name: about.name,
    reason: 'quantity',
    loanId: null,
    loanNumber: null,
    borrower: null,
    from: null,
    until: null,
    left: null,
  };
}

/** The stretch of the days and times of a loan. */
export function wishedStretch({ from, fromTime, due, dueTime }: LoanRun): Stretch {
  return { from: startOf(from, fromTime), to: endOf(due, dueTime) };
}

function preparedStretch(run: LoanRun, days: number): Stretch {
  const wish = wishedStretch(run);
  return days === 0 ? wish : { from: wish.from, to: endOf(addDays(run.due, days)) };
}

function dayBefore(day: Day): Day {
  return addDays(day, -1);
}
