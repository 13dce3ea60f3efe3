import fc from 'fast-check';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import {
  makeEquipment,
  makeItem,
  makeKit,
  makeLoan,
  makeLoanLine,
  makeLoanPoint,
  makeMaintenance,
  makeTransfer,
} from './equipment.ts';

const START = '2023-06-01';
const DAYS = 900;

/** The ids of the loan points of a drawn register. */
export const drawnLoanPoints = ['point-a', 'point-b'] as const;

const day = fc.integer({ min: 0, max: DAYS }).map((offset) => addDays(START, offset));

const drawnItem = fc.record({
  acquired: fc.option(fc.integer({ min: 0, max: 500 })),
  retired: fc.option(fc.integer({ min: 400, max: DAYS })),
  point: fc.option(fc.constantFrom(...drawnLoanPoints)),
  inKit: fc.boolean(),
  value: fc.option(fc.integer({ min: 0, max: 100_000 })),
  move: fc.option(
    fc.record({
      on: day,
      from: fc.constantFrom<[string | null, string | null]>(
        ['point-a', null],
        ['point-b', null],
        [null, 'place'],
      ),
    }),
  ),
});

const drawnLoan = fc.record({
  from: fc.integer({ min: 0, max: DAYS }),
  length: fc.integer({ min: 0, max: 60 }),
  late: fc.option(fc.integer({ min: -5, max: 40 })),
  things: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 }),
  borrower: fc.constantFrom('place', 'person', 'unknown'),
  out: fc.boolean(),
  extended: fc.option(fc.integer({ min: 1, max: 20 })),
  requested: fc.option(fc.integer({ min: 0, max: DAYS })),
  cost: fc.option(fc.integer({ min: 0, max: 9_000 })),
});

/** A register of a few items and loans over two and a half years, without regard to what can be: figures must hold anyway. */
export const drawnEquipment: fc.Arbitrary<Equipment> = fc
  .tuple(
    fc.array(drawnItem, { minLength: 1, maxLength: 6 }),
    fc.array(drawnLoan, { maxLength: 12 }),
    fc.array(fc.record({ item: fc.nat({ max: 5 }), from: day, days: fc.option(fc.nat({ max: 90 })) }), {
      maxLength: 4,
    }),
  )
  .map(([drawnItems, drawnLoans, repairs]) => {
    const kit: Kit = makeKit({ id: 'kit', loanPointId: 'point-a' });
    const items: Item[] = [];
    const transfers: Transfer[] = [];
    drawnItems.forEach(({ acquired, retired, point, inKit, value, move }, index) => {
      const acquiredOn = acquired === null ? null : addDays(START, acquired);
      const retiredOn = retired === null ? null : addDays(START, retired);
      const item = makeItem({
        id: `item-${index}`,
        category: index % 2 === 0 ? 'laptop' : 'projector',
        acquiredOn,
        retiredOn: retiredOn !== null && acquiredOn !== null && retiredOn < acquiredOn ? null : retiredOn,
        loanPointId: point,
        kitId: inKit ? kit.id : null,
        value,
      });
      items.push(item);
      if (move !== null)
        transfers.push(
          makeTransfer({
            itemId: item.id,
            on: move.on,
            fromLoanPointId: move.from[0],
            fromPlaceId: move.from[1],
            toLoanPointId: point,
          }),
        );
    });
    const loans: Loan[] = [];
    const lines: LoanLine[] = [];
    drawnLoans.forEach((drawn, index) => {
      const from = addDays(START, drawn.from);
      const first = addDays(from, drawn.length);
      const due = drawn.extended === null ? first : addDays(first, drawn.extended);
      const back = drawn.late === null ? null : addDays(due, drawn.late);
      const returnedOn = back === null ? null : back < from ? from : back;
      const loan = makeLoan({
        id: `loan-${index}`,
        from,
        due,
        handedOverOn: drawn.out ? from : null,
        loanPointId: drawnLoanPoints[index % 2] ?? null,
        borrowerPlaceId: drawn.borrower === 'place' ? 'place' : null,
        borrowerName: drawn.borrower === 'place' ? null : 'Dominique Exemple',
        borrowerCommuneCode: drawn.borrower === 'person' ? '16102' : null,
        requestedOn: drawn.requested === null ? null : addDays(START, drawn.requested),
        extensions:
          drawn.extended === null
            ? []
            : [{ id: `x-${index}`, on: addDays(first, -1), from: first, to: due, reason: null }],
      });
      loans.push(loan);
      for (const [rank, thing] of [...new Set(drawn.things.map((one) => one % items.length))].entries()) {
        const item = items[thing];
        if (item === undefined) continue;
        // One of several came back on the first day: a partial return.
        const early = rank > 0 && returnedOn !== null ? from : returnedOn;
        lines.push(
          makeLoanLine({
            loanId: loan.id,
            itemId: item.id,
            kitId: thing % 3 === 0 ? item.kitId : null,
            returnedOn: drawn.out ? early : null,
            outcome: drawn.out && early !== null ? 'returned' : null,
          }),
        );
      }
    });
    const maintenances: Maintenance[] = repairs.map(({ item, from, days }, index) =>
      makeMaintenance({
        itemId: items[item % items.length]?.id ?? '',
        from,
        to: days === null ? null : addDays(from, days),
        cost: drawnLoans[index]?.cost ?? null,
      }),
    );
    return makeEquipment({
      loanPoints: drawnLoanPoints.map((id) =>
        makeLoanPoint({ id, placeId: id === 'point-a' ? 'place' : null }),
      ),
      kits: [kit],
      items,
      transfers,
      loans,
      loanLines: lines,
      maintenances,
    });
  });
