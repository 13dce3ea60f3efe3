import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { loanState } from '#shared/domain/loan/loan-state.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { type EquipmentFacts, noEquipment } from '#shared/figures/equipment-facts.ts';
import { itemUse, kitUse } from '#shared/figures/item-use.ts';
import { leastLent, lentThings } from '#shared/figures/lent-things.ts';
import {
  asksOver,
  borrowerEpci,
  itemsOutOn,
  lateLoans,
  loansBy,
  loansByMonth,
  maintenanceOver,
  medianDays,
  overdueOn,
  stockOn,
  stockValue,
} from '#shared/figures/loan-counts.ts';
import { layLoans, loansOver } from '#shared/figures/loan-ground.ts';
import { medianOf } from '#shared/figures/median.ts';
import {
  makeEquipment,
  makeItem,
  makeKit,
  makeLoan,
  makeLoanLine,
  makeLoanPoint,
  makeMaintenance,
  makeTransfer,
} from '#test/factories/equipment.ts';
import { drawnEquipment } from '#test/factories/equipment-register.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';

const all: Perimeter = { kind: 'all' };
// The place moves from one EPCI to another in the middle.
const place = makePlace('place', {
  commune: [
    [null, '16015'],
    ['2024-07-01', '16102'],
  ],
});
const facts = (equipment: Equipment, more: Partial<EquipmentFacts> = {}) =>
  makeFacts([place], [], { equipment: { ...noEquipment, ...equipment, ...more } });

const first = '2024-01-01';
const last = '2024-12-31';

function* days(from: string, to: string): Generator<string> {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day;
}

/** The holder of an item on a day, by undoing its moves from the last one back. */
function naiveHolder(equipment: Equipment, item: Item, day: string): readonly [string | null, string | null] {
  let holder: readonly [string | null, string | null] = [item.loanPointId, item.placeId];
  const moves = [...equipment.transfersOf(item.id)].sort((a, b) => (a.on < b.on ? 1 : -1));
  for (const move of moves) if (move.on > day) holder = [move.fromLoanPointId, move.fromPlaceId];
  return holder;
}

/** Day by day, as the definition reads (data.md, figure 9). */
function naiveUse(equipment: Equipment, item: Item, point: string | null) {
  let out = 0;
  let lendable = 0;
  for (const day of days(first, last)) {
    const [loanPointId, placeId] = naiveHolder(equipment, item, day);
    if (placeId !== null || (point !== null && loanPointId !== point)) continue;
    if (item.acquiredOn !== null && day < item.acquiredOn) continue;
    if (item.retiredOn !== null && day > item.retiredOn) continue;
    const isOut = equipment.linesOfItem(item.id).some((line) => {
      const loan = equipment.loans.get(line.loanId);
      return (
        loan?.handedOverOn != null &&
        loan.handedOverOn <= day &&
        (line.returnedOn === null || line.returnedOn >= day)
      );
    });
    const repair = equipment
      .maintenancesOf(item.id)
      .some(({ from, to }) => from <= day && (to === null || to >= day));
    if (isOut) out += 1;
    if (isOut || (!repair && day !== item.retiredOn)) lendable += 1;
  }
  return { out, lendable };
}

describe('against a day by day count, on drawn registers', () => {
  it('days out and days that it could be lent', () => {
    fc.assert(
      fc.property(drawnEquipment, fc.constantFrom(null, 'point-a', 'point-b'), (equipment, point) => {
        const ground = layLoans(facts(equipment), all, point);
        for (const item of equipment.items.values()) {
          const use = itemUse(ground, item, first, last);
          expect(use).toEqual(naiveUse(equipment, item, point));
          expect(use.out).toBeLessThanOrEqual(use.lendable);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is out, late, owned and worth on a day', () => {
    fc.assert(
      fc.property(drawnEquipment, fc.integer({ min: 0, max: 800 }), (equipment, offset) => {
        const day = addDays('2023-08-01', offset);
        const ground = layLoans(facts(equipment), all);
        const lines = [...equipment.loanLines.values()];
        const out = new Set<string>();
        const late = new Set<string>();
        for (const loan of equipment.loans.values()) {
          if (loan.handedOverOn === null || loan.handedOverOn > day) continue;
          const own = lines.filter(({ loanId }) => loanId === loan.id);
          const left = own.filter(({ returnedOn }) => returnedOn === null || returnedOn > day);
          for (const { itemId } of left) if (itemId !== null) out.add(itemId);
          const extension = loan.extensions[0];
          const due = extension !== undefined && extension.on > day ? extension.from : loan.due;
          if (left.length > 0 && due < day) late.add(loan.id);
        }
        expect(new Set(itemsOutOn(ground, day))).toEqual(out);
        expect(new Set(overdueOn(ground, day).map(({ loan }) => loan.id))).toEqual(late);
        const stock = [...equipment.items.values()].filter(
          ({ acquiredOn, retiredOn }) => (acquiredOn ?? '') <= day && (retiredOn ?? '9') > day,
        );
        expect(new Set(stockOn(ground, day))).toEqual(new Set(stock));
        const known = stock.filter(({ value }) => value !== null);
        expect(stockValue(stockOn(ground, day))).toEqual({
          objects: stock.length,
          value: known.length === 0 ? null : known.reduce((sum, { value }) => sum + (value ?? 0), 0),
          known: known.length,
        });
      }),
      { numRuns: 120 },
    );
  });

  it('loans, their EPCI, their months, their days, what was asked, what was mended', () => {
    fc.assert(
      fc.property(drawnEquipment, (equipment) => {
        const ground = layLoans(facts(equipment), all);
        const loans = loansOver(ground, first, last);
        const expected = [...equipment.loans.values()].filter(({ handedOverOn }) =>
          handedOverOn?.startsWith('2024'),
        );
        expect(new Set(loans.map(({ loan }) => loan))).toEqual(new Set(expected));
        const epcis = new Map<string, number>();
        for (const loan of expected) {
          const day = loan.handedOverOn ?? '';
          const code =
            loan.borrowerPlaceId !== null
              ? day < '2024-07-01'
                ? '200071827'
                : '200070514'
              : loan.borrowerCommuneCode === null
                ? ''
                : '200070514';
          epcis.set(code, (epcis.get(code) ?? 0) + 1);
        }
        const groups = loansBy(loans, (laid) => [borrowerEpci(laid)]);
        expect(new Map([...groups].map(([key, rows]) => [key, rows.length]))).toEqual(epcis);
        const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
        expect(loansByMonth(loans, months)).toEqual(
          months.map(
            (month) => expected.filter(({ handedOverOn }) => handedOverOn?.startsWith(month)).length,
          ),
        );
        const lengths: number[] = [];
        for (const loan of expected) {
          const own = equipment.linesOf(loan.id);
          if (loanState(loan, own) !== 'returned') continue;
          const end =
            own
              .map(({ returnedOn }) => returnedOn ?? '')
              .sort()
              .at(-1) ?? '';
          lengths.push([...days(loan.handedOverOn ?? '', end)].length);
        }
        lengths.sort((a, b) => a - b);
        expect(medianDays(loans)).toEqual({
          median: lengths.length === 0 ? null : lengths[Math.floor((lengths.length - 1) / 2)],
          closed: lengths.length,
        });
        const asks = asksOver(ground, first, last);
        const asked = [...equipment.loans.values()].filter(({ requestedOn }) =>
          requestedOn?.startsWith('2024'),
        );
        expect(asks.met.length + asks.booked.length).toBe(asked.length);
        expect(asks.met.length).toBe(asked.filter(({ handedOverOn }) => handedOverOn !== null).length);
        const mended = [...equipment.maintenances.values()].filter(({ from }) => from.startsWith('2024'));
        expect(maintenanceOver(ground, first, last).rows).toHaveLength(mended.length);
        // Each loan is in the list of what was lent once for each thing; a kit is one.
        const things = lentThings(ground, first, last);
        const pairs = new Set(
          loans.flatMap(({ loan, lines }) =>
            lines.map(({ kitId, itemId }) => `${loan.id} ${kitId ?? itemId}`),
          ),
        );
        expect(things.reduce((sum, { loanIds }) => sum + loanIds.length, 0)).toBe(pairs.size);
        for (const { use } of things) expect(use.out).toBeLessThanOrEqual(use.lendable);
      }),
      { numRuns: 120 },
    );
  });
});

describe('figure 9 in small cases', () => {
  const item = makeItem({ id: 'i', loanPointId: 'p' });
  const point = makeLoanPoint({ id: 'p' });

  it('counts a day once when a thing comes back and leaves again on it', () => {
    const equipment = makeEquipment({
      loanPoints: [point],
      items: [item],
      loans: [
        makeLoan({ id: 'a', handedOverOn: '2024-03-01', from: '2024-03-01', due: '2024-03-05' }),
        makeLoan({ id: 'b', handedOverOn: '2024-03-05', from: '2024-03-05', due: '2024-03-06' }),
      ],
      loanLines: [
        makeLoanLine({ loanId: 'a', itemId: 'i', returnedOn: '2024-03-05', outcome: 'returned' }),
        makeLoanLine({ loanId: 'b', itemId: 'i', returnedOn: '2024-03-06', outcome: 'returned' }),
      ],
    });
    const ground = layLoans(facts(equipment), all);
    expect(itemUse(ground, item, '2024-03-01', '2024-03-31')).toEqual({ out: 6, lendable: 31 });
    expect(medianDays(ground.loans)).toEqual({ median: 2, closed: 2 });
  });

  it('leaves out repairs, days before it came, days after it left, days with a place', () => {
    const one = makeItem({
      id: 'i',
      placeId: 'place',
      acquiredOn: '2024-02-01',
      retiredOn: '2024-12-01',
      retiredReason: 'obsolete',
    });
    const equipment = makeEquipment({
      loanPoints: [point],
      items: [one],
      maintenances: [makeMaintenance({ itemId: 'i', from: '2024-03-01', to: '2024-03-10', cost: 4_500 })],
      transfers: [makeTransfer({ itemId: 'i', on: '2024-04-01', fromLoanPointId: 'p', toPlaceId: 'place' })],
    });
    const ground = layLoans(facts(equipment), all);
    // February and March but ten days of repair; from April on it is with a place for good.
    expect(itemUse(ground, one, first, last)).toEqual({ out: 0, lendable: 29 + 21 });
    expect(maintenanceOver(ground, first, last)).toMatchObject({ cost: 4_500, known: 1 });
    expect(maintenanceOver(layLoans(facts(equipment), all, 'other'), first, last).rows).toEqual([]);
  });

  it('lends a kit once, whatever it is made of', () => {
    const kit = makeKit({ id: 'k', loanPointId: 'p' });
    const parts = ['x', 'y'].map((id) => makeItem({ id, kitId: 'k', loanPointId: 'p' }));
    const equipment = makeEquipment({
      loanPoints: [point],
      kits: [kit],
      items: [...parts, item],
      loans: [makeLoan({ id: 'a', handedOverOn: '2024-03-01', from: '2024-03-01', due: '2024-03-05' })],
      loanLines: [
        makeLoanLine({ loanId: 'a', kitId: 'k' }),
        makeLoanLine({ loanId: 'a', kitId: 'k', itemId: 'x', returnedOn: '2024-03-04', outcome: 'returned' }),
        makeLoanLine({ loanId: 'a', kitId: 'k', itemId: 'y' }),
      ],
    });
    const ground = layLoans(facts(equipment), all);
    const things = lentThings(ground, first, '2024-03-31');
    expect(things.map(({ id, loanIds }) => [id, loanIds.length])).toEqual([
      ['k', 1],
      ['i', 0],
    ]);
    expect(leastLent(things, '2024-03-31').map(({ id }) => id)).toEqual(['i', 'k']);
    expect(kitUse(ground, kit, first, '2024-03-31')).toEqual({ out: 31, lendable: 91 });
    expect(lateLoans(ground.loans, '2024-03-31').late).toHaveLength(1);
    expect(medianDays(ground.loans)).toEqual({ median: null, closed: 0 });
  });

  it('knows of no cost and no value as unknown, not as zero', () => {
    expect(stockValue([{ value: null, quantity: 2 }])).toEqual({ objects: 2, value: null, known: 0 });
    expect(stockValue([{ value: 0, quantity: 2 }])).toEqual({ objects: 2, value: 0, known: 1 });
    expect(medianOf([])).toBeNull();
    expect(medianOf([4, 1])).toBe(1);
  });

  it('counts in a part of the territory the loans of its borrowers, and what its loan points hold', () => {
    const equipment = makeEquipment({
      loanPoints: [makeLoanPoint({ id: 'p', epciCodes: ['200071827'] })],
      items: [item],
      loans: [
        makeLoan({
          id: 'a',
          handedOverOn: '2024-03-01',
          borrowerName: null,
          borrowerOrganisationId: 'o',
        }),
        makeLoan({ id: 'b', handedOverOn: '2024-03-01', borrowerCommuneCode: '16102' }),
      ],
    });
    const more = { communeOfOrganisation: new Map([['o', '16015']]) };
    const ground = layLoans(facts(equipment, more), { kind: 'epci', code: '200071827' });
    expect(ground.loans.map(({ loan }) => loan.id)).toEqual(['a']);
    expect(stockOn(ground, last).map(({ id }) => id)).toEqual(['i']);
    expect(stockOn(layLoans(facts(equipment, more), { kind: 'epci', code: '200070514' }), last)).toEqual([]);
  });
});

describe('5 000 items and 50 000 loans', () => {
  it('are counted in a moment', { timeout: 30_000 }, () => {
    // Rows are copies of one: making each anew would take longer than counting them.
    const item = makeItem({ loanPointId: 'p' });
    const loan = makeLoan();
    const line = makeLoanLine({ loanId: '', outcome: 'returned' });
    const starts = Array.from({ length: 1_800 }, (_, index) => addDays('2019-01-01', index));
    const items = Array.from({ length: 5_000 }, (_, index) => ({ ...item, id: `i${index}` }));
    const loans = Array.from({ length: 50_000 }, (_, index) => {
      const from = starts[index % 1_790] ?? '';
      return { ...loan, id: `l${index}`, from, handedOverOn: from, due: starts[(index % 1_790) + 9] ?? '' };
    });
    const loanLines = loans.flatMap(({ id, due }, index) =>
      [0, 1].map((more) => ({
        ...line,
        id: `${id}-${more}`,
        loanId: id,
        itemId: `i${(index * 7 + more * 13) % 5_000}`,
        returnedOn: due,
      })),
    );
    const equipment = makeEquipment({ loanPoints: [makeLoanPoint({ id: 'p' })], items, loans, loanLines });
    const held = facts(equipment);
    const start = performance.now();
    const ground = layLoans(held, all);
    const things = lentThings(ground, '2022-01-01', '2022-12-31');
    const late = overdueOn(ground, '2022-06-30');
    expect(things).toHaveLength(5_000);
    expect(late).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
