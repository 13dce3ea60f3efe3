import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';

/** A place where an item is on some days, counted since 1970: the first, and the one that it is gone on. */
type Stay = {
  readonly where: string;
  readonly from: number;
  readonly until: number;
  /** When it was to end, where it is late. */
  readonly planned?: number;
  readonly quantity: number;
};

const FOR_EVER = 1e9;

/**
 * The items that are in two places on one day, told from the rows alone and in another way than the program does it:
 * days are counted one by one as numbers. Empty = none.
 *
 * @param today what has not come back is out until then
 */
export function itemsInTwoPlaces(equipment: Equipment, today: string): readonly string[] {
  const wrong: string[] = [];
  for (const item of equipment.items.values()) {
    const own = [...equipment.loanLines.values()].filter(({ itemId }) => itemId === item.id);
    const stays: Stay[] = [];
    const promises: Stay[] = [];
    for (const line of own) {
      const loan = equipment.loans.get(line.loanId);
      if (loan === undefined || loan.cancelledOn !== null || loan.waiting) continue;
      const { quantity } = line;
      const where = `loan ${loan.number}`;
      const due = dayNumber(loan.due) + 1;
      if (loan.handedOverOn === null) {
        promises.push({ where, from: dayNumber(loan.from), until: due, quantity });
        continue;
      }
      const from = dayNumber(loan.handedOverOn);
      const now = dayNumber(today) + 1;
      const until = line.returnedOn === null ? Math.max(now, due) : dayNumber(line.returnedOn);
      stays.push({ where, from, until, quantity, planned: line.returnedOn === null ? due : until });
      if (line.returnedOn === null) promises.push({ where, from, until: due, quantity });
    }
    if (item.tracking === 'counted') {
      const out = stays
        .filter(({ until }) => until > dayNumber(today))
        .reduce((sum, { quantity }) => sum + quantity, 0);
      if (out > item.quantity) wrong.push(`${item.inventoryNumber}: ${out} of ${item.quantity} out`);
      continue;
    }
    for (const { from, to } of [...equipment.maintenances.values()].filter(
      ({ itemId }) => itemId === item.id,
    ))
      stays.push({
        where: 'repair',
        from: dayNumber(from),
        until: to === null ? FOR_EVER : dayNumber(to) + 1,
        quantity: 1,
      });
    if (item.retiredOn !== null)
      stays.push({ where: 'gone', from: dayNumber(item.retiredOn), until: FOR_EVER, quantity: 1 });
    wrong.push(...twice(item.inventoryNumber, stays, Number.NEGATIVE_INFINITY));
    wrong.push(...twice(item.inventoryNumber, promises, dayNumber(today)));
  }
  return wrong;
}

/** Two stays of which one at least is a loan, on one day not before another. */
function twice(name: string, stays: readonly Stay[], since: number): readonly string[] {
  const met: string[] = [];
  for (const [index, a] of stays.entries())
    for (const b of stays.slice(index + 1)) {
      if (!a.where.startsWith('loan') && !b.where.startsWith('loan')) continue;
      // What is late may run into a repair that was planned for after it.
      const isLate = (loan: Stay, other: Stay) =>
        !other.where.startsWith('loan') && loan.planned !== undefined && other.from >= loan.planned;
      if (isLate(a, b) || isLate(b, a)) continue;
      if (
        Math.max(a.from, b.from, since) < Math.min(a.until, b.until) &&
        a.from < a.until &&
        b.from < b.until
      )
        met.push(`${name}: ${a.where} and ${b.where}`);
    }
  return met;
}

/** What a register holds of equipment, without stamps, dates of change and authors. */
export function contentOf(equipment: Equipment): unknown {
  const plain = (rows: ReadonlyMap<string, object>) =>
    [...rows.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) =>
        Object.fromEntries(
          Object.entries(row).filter(([field]) => !['stamps', 'updatedAt', 'updatedBy'].includes(field)),
        ),
      );
  const { items, kits, loans, loanLines, maintenances, transfers } = equipment;
  return [items, kits, loans, loanLines, maintenances, transfers].map(plain);
}
