import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { type Month, monthOf } from '#shared/domain/calendar/month.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import { holderOn, ownedOn } from './item-use.ts';
import { daysOut, type LaidLoan, type LoanGround, wasOverdue } from './loan-ground.ts';
import { medianOf } from './median.ts';

/** Median days out of the loans handed over in a run (data.md, figure 9), and how many are still out. */
export function medianDays(loans: readonly LaidLoan[]): {
  readonly median: number | null;
  readonly closed: number;
} {
  const days = loans.map(daysOut).filter((count) => count !== null);
  return { median: medianOf(days), closed: days.length };
}

/** The loans late at the end of a day (data.md, figure 9). */
export function overdueOn(ground: LoanGround, day: Day): readonly LaidLoan[] {
  return ground.loans.filter((laid) => wasOverdue(laid, day));
}

/**
 * Of the loans of a run, those that came back, or should have, by a day; and those of them that were late: back after
 * the last day agreed, or not back.
 */
export function lateLoans(
  loans: readonly LaidLoan[],
  day: Day,
): { readonly judged: readonly LaidLoan[]; readonly late: readonly LaidLoan[] } {
  const closedBy = ({ closedOn }: LaidLoan): boolean => closedOn !== null && closedOn <= day;
  const judged = loans.filter((laid) => closedBy(laid) || laid.loan.due < day);
  const late = judged.filter((laid) => !closedBy(laid) || (laid.closedOn ?? '') > laid.loan.due);
  return { judged, late };
}

/** The items out at the end of a day, held by the ground. */
export function itemsOutOn(ground: LoanGround, day: Day): readonly string[] {
  const at = dayNumber(day);
  return [...ground.facts.equipment.items.values()]
    .filter((item) => {
      const holder = holderOn(ground, item, day);
      return (
        ground.holds(holder.loanPointId, holder.placeId) &&
        ground.outRunsOf(item.id).some(({ from, to }) => from <= at && to > at)
      );
    })
    .map(({ id }) => id);
}

/** Key of what belongs nowhere known. */
export const UNKNOWN = '';

/** The loans of a run by any key; a loan may have several, and counts once in each. */
export function loansBy(
  loans: readonly LaidLoan[],
  keysOf: (laid: LaidLoan) => readonly string[],
): ReadonlyMap<string, readonly LaidLoan[]> {
  const groups = new Map<string, LaidLoan[]>();
  for (const laid of loans)
    for (const key of new Set(keysOf(laid))) {
      const own = groups.get(key);
      if (own === undefined) groups.set(key, [laid]);
      else own.push(laid);
    }
  return groups;
}

/** The EPCI of a loan's borrower on the day of the hand-over; {@link UNKNOWN} where it is not known (data.md, figure 9). */
export function borrowerEpci({ commune }: Pick<LaidLoan, 'commune'>): string {
  return commune?.epciCode ?? UNKNOWN;
}

/** Category of kits, beside those of items. */
export const KIT_CATEGORY = 'kit';

/** The categories of what a loan lends; a kit is a category of its own. */
export function categoriesOf(ground: LoanGround, { lines }: Pick<LaidLoan, 'lines'>): readonly string[] {
  const { items } = ground.facts.equipment;
  return [
    ...new Set(
      lines.flatMap(({ kitId, itemId }) =>
        kitId !== null ? [KIT_CATEGORY] : (items.get(itemId ?? '')?.category ?? []),
      ),
    ),
  ];
}

/** Maintenances begun in a run, of items that the ground held then, and what those whose cost is known cost. */
export function maintenanceOver(
  ground: LoanGround,
  first: Day,
  last: Day,
): { readonly rows: readonly Maintenance[]; readonly cost: number | null; readonly known: number } {
  const { maintenances, items } = ground.facts.equipment;
  const rows = [...maintenances.values()].filter(({ from, itemId }) => {
    const item = items.get(itemId);
    if (from < first || from > last || item === undefined) return false;
    const holder = holderOn(ground, item, from);
    return ground.holds(holder.loanPointId, holder.placeId);
  });
  return { rows, ...costOf(rows) };
}

/** The sum of the costs that are known, null where none is; an unknown cost is not a zero. */
export function costOf(rows: readonly Pick<Maintenance, 'cost'>[]): {
  readonly cost: number | null;
  readonly known: number;
} {
  const costs = rows.map(({ cost }) => cost).filter((cost) => cost !== null);
  return {
    cost: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    known: costs.length,
  };
}

/** What the ground held at the end of a day. */
export function stockOn(ground: LoanGround, day: Day): readonly Item[] {
  return [...ground.facts.equipment.items.values()].filter((item) => {
    if (!ownedOn(item, day)) return false;
    const holder = holderOn(ground, item, day);
    return ground.holds(holder.loanPointId, holder.placeId);
  });
}

/** How many objects some items are, and what those whose value is known are worth, in euro cents, as they came. */
export function stockValue(items: readonly Pick<Item, 'value' | 'quantity'>[]): {
  readonly objects: number;
  readonly value: number | null;
  readonly known: number;
} {
  let objects = 0;
  let value: number | null = null;
  let known = 0;
  for (const item of items) {
    objects += item.quantity;
    if (item.value === null) continue;
    known += 1;
    value = (value ?? 0) + item.value * item.quantity;
  }
  return { objects, value, known };
}

/** What became of what was asked for. */
export const askOutcomes = ['met', 'booked', 'waiting', 'cancelled'] as const;
export type AskOutcome = (typeof askOutcomes)[number];

/** The loans asked for in a run, by what became of them: an ask without a day is in no run. */
export function asksOver(
  ground: LoanGround,
  first: Day,
  last: Day,
): Readonly<Record<AskOutcome, readonly string[]>> & { readonly medianWait: number | null } {
  const found: Record<AskOutcome, string[]> = { met: [], booked: [], waiting: [], cancelled: [] };
  const waits: number[] = [];
  for (const { loan } of ground.asked) {
    const { requestedOn, handedOverOn } = loan;
    if (requestedOn === null || requestedOn < first || requestedOn > last) continue;
    if (handedOverOn !== null) waits.push(Math.max(0, dayNumber(handedOverOn) - dayNumber(requestedOn)));
    const outcome =
      loan.cancelledOn !== null
        ? 'cancelled'
        : handedOverOn !== null
          ? 'met'
          : loan.waiting
            ? 'waiting'
            : 'booked';
    found[outcome].push(loan.id);
  }
  return { ...found, medianWait: medianOf(waits) };
}

/** How many loans were handed over in each month. @param months `YYYY-MM` */
export function loansByMonth(loans: readonly LaidLoan[], months: readonly Month[]): readonly number[] {
  const counts = new Map<Month, number>();
  for (const { handedOverOn } of loans) {
    const month = monthOf(handedOverOn);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return months.map((month) => counts.get(month) ?? 0);
}
