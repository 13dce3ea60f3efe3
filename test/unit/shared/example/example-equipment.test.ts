import fc from 'fast-check';
import opening_hours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { equipmentSettingsSchema } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { inventoryCountSchema, inventorySchema } from '#shared/domain/inventory/inventory.ts';
import { inventoryProblems } from '#shared/domain/inventory/inventory-rules.ts';
import { itemSchema } from '#shared/domain/item/item.ts';
import { itemProblems } from '#shared/domain/item/item-rules.ts';
import { kitSchema } from '#shared/domain/kit/kit.ts';
import { loanSchema } from '#shared/domain/loan/loan.ts';
import { loanLineSchema } from '#shared/domain/loan/loan-line.ts';
import { loanLineProblems, loanProblems } from '#shared/domain/loan/loan-rules.ts';
import { isOverdue, loanState } from '#shared/domain/loan/loan-state.ts';
import { loanPointSchema } from '#shared/domain/loan-point/loan-point.ts';
import { loanPointProblems } from '#shared/domain/loan-point/loan-point-rules.ts';
import { lotSchema } from '#shared/domain/lot/lot.ts';
import { maintenanceSchema } from '#shared/domain/maintenance/maintenance.ts';
import { maintenanceProblems } from '#shared/domain/maintenance/maintenance-rules.ts';
import { recordReferences, referredIds } from '#shared/domain/record/record-references.ts';
import { transferSchema } from '#shared/domain/transfer/transfer.ts';
import { transferProblems } from '#shared/domain/transfer/transfer-rules.ts';
import { exampleRecords } from '#shared/example/example-records.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  type ExampleOptions,
  type ExampleRegister,
  generateExample,
} from '#shared/example/generate-example.ts';

const options: ExampleOptions = {
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
};
const today = '2026-11-01';
const register = generateExample(options);
const { equipment } = register;
const linesOf = (loanId: string) => equipment.loanLines.filter((line) => line.loanId === loanId);

/** Every record alone: its schema, its rules. */
function checkRecords({ equipment: told }: ExampleRegister): void {
  const problems = [
    ...told.loanPoints.flatMap((one) => loanPointProblems(loanPointSchema.parse(one))),
    ...told.items.flatMap((one) => itemProblems(itemSchema.parse(one))),
    ...told.transfers.flatMap((one) => transferProblems(transferSchema.parse(one))),
    ...told.loans.flatMap((one) => loanProblems(loanSchema.parse(one))),
    ...told.loanLines.flatMap((one) => loanLineProblems(loanLineSchema.parse(one))),
    ...told.maintenances.flatMap((one) => maintenanceProblems(maintenanceSchema.parse(one))),
    ...told.inventories.flatMap((one) => inventoryProblems(inventorySchema.parse(one))),
  ];
  expect(problems).toEqual([]);
  for (const kit of told.kits) kitSchema.parse(kit);
  for (const lot of told.lots) lotSchema.parse(lot);
  for (const count of told.inventoryCounts) inventoryCountSchema.parse(count);
  for (const settings of told.equipmentSettings) equipmentSettingsSchema.parse(settings);
}

/** What records name is there, ids are given once, numbers too. */
function checkTies(example: ExampleRegister): void {
  const ids = new Map(
    exampleRecords(example).map(({ table, rows }) => [table, new Set(rows.map(({ id }) => id))] as const),
  );
  for (const { table, rows } of exampleRecords(example))
    for (const reference of recordReferences.filter((one) => one.table === table))
      for (const row of rows)
        for (const id of referredIds(row, reference))
          if (ids.get(reference.to)?.has(id) !== true)
            expect.fail(`${table}.${reference.field} names nothing: ${id}`);
  const { items, kits, loans } = example.equipment;
  const numbers = [...items, ...kits].map(({ inventoryNumber }) => inventoryNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(new Set(loans.map(({ number }) => number)).size).toBe(loans.length);
  const all = exampleRecords(example).flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(all).size).toBe(all.length);
}

type Held = { readonly from: string; readonly to: string; readonly quantity: number; readonly loan: string };

/** What holds each item: what is out, booked, or in repair; whatever is late holds without an end. */
function holdings({ equipment: told }: ExampleRegister): ReadonlyMap<string, readonly Held[]> {
  const loans = new Map(told.loans.map((loan) => [loan.id, loan]));
  // A kit that is booked goes without a part that is in repair, unless it cannot.
  const mended = new Set(told.maintenances.flatMap(({ itemId, to }) => (to === null ? [itemId] : [])));
  const held = new Map<string, Held[]>();
  const hold = (itemId: string, one: Held): void => {
    held.set(itemId, [...(held.get(itemId) ?? []), one]);
  };
  for (const { loanId, itemId, kitId, returnedOn, quantity } of told.loanLines) {
    const loan = loans.get(loanId);
    if (loan === undefined || loan.cancelledOn !== null || loan.waiting) continue;
    const from = loan.handedOverOn ?? loan.from;
    const late = loan.handedOverOn !== null && loan.due < today;
    const to = returnedOn ?? (late ? '9999-12-31' : loan.due);
    const ids =
      itemId !== null
        ? [itemId]
        : loan.handedOverOn === null
          ? told.items
              .filter(
                (item) =>
                  item.kitId === kitId &&
                  item.retiredOn === null &&
                  (item.essentialToKit || !mended.has(item.id)),
              )
              .map(({ id }) => id)
          : [];
    for (const id of ids) hold(id, { from, to, quantity, loan: loanId });
  }
  return held;
}

function checkPlaces(example: ExampleRegister): void {
  const items = new Map(example.equipment.items.map((item) => [item.id, item]));
  const moves = new Map(example.equipment.transfers.map((move) => [move.itemId, move]));
  const loans = new Map(example.equipment.loans.map((loan) => [loan.id, loan]));
  for (const [itemId, runs] of holdings(example)) {
    const item = items.get(itemId);
    if (item === undefined) throw new Error('an item that is not there');
    const sorted = [...runs].sort((a, b) => (a.from < b.from ? -1 : 1));
    sorted.forEach((run, index) => {
      expect(run.from >= (item.acquiredOn ?? '')).toBe(true);
      if (item.retiredOn !== null) expect(run.to <= item.retiredOn).toBe(true);
      const others = sorted.slice(0, index).filter(({ to }) => to >= run.from);
      if (item.tracking === 'unique') expect(others).toEqual([]);
      else
        expect(others.reduce((sum, { quantity }) => sum + quantity, run.quantity)).toBeLessThanOrEqual(
          item.quantity,
        );
      const move = moves.get(itemId);
      const holder = move !== undefined && run.from < move.on ? move.fromLoanPointId : item.loanPointId;
      expect(loans.get(run.loan)?.loanPointId).toBe(holder);
    });
    for (const { itemId: mended, from, to } of example.equipment.maintenances)
      if (mended === itemId)
        // A repair begins on the day that the item comes back.
        for (const run of runs) expect(run.to <= from || run.from > (to ?? '9999-12-31')).toBe(true);
  }
}

describe('equipment of the example', () => {
  it('is valid, tied to what is there, and never in two places', () => {
    checkRecords(register);
    checkTies(register);
    checkPlaces(register);
  });

  it('for other sizes, seeds and lengths too', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        (places, years, seed) => {
          const other = generateExample({ ...options, places, years, seed });
          checkRecords(other);
          checkTies(other);
          checkPlaces(other);
          expect(other.equipment.items).toHaveLength(120);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is the same in English, where only the officer’s words change', () => {
    const english = generateExample({ ...options, language: 'en' });
    const told = (one: ExampleRegister) =>
      one.equipment.loans.map(({ id, number, from, due, handedOverOn, borrowerPlaceId }) => [
        id,
        number,
        from,
        due,
        handedOverOn,
        borrowerPlaceId,
      ]);
    expect(told(english)).toEqual(told(register));
    expect(english.equipment.kits[0]?.name).not.toBe(equipment.kits[0]?.name);
  });
});

describe('the example lends', () => {
  it('from five loan points that serve every EPCI of the région once', () => {
    expect(equipment.loanPoints).toHaveLength(5);
    const served = equipment.loanPoints.flatMap(({ epciCodes }) => epciCodes).sort();
    expect(served).toEqual(
      exampleTerritory()
        .epcis.map(([code]) => code)
        .sort(),
    );
    for (const { openingHours, placeId } of equipment.loanPoints) {
      expect(placeId).not.toBeNull();
      if (openingHours !== null) expect(new opening_hours(openingHours).getWarnings()).toEqual([]);
    }
  });

  it('120 items, ten kits, a lot partly allotted to places', () => {
    expect(equipment.items).toHaveLength(120);
    expect(equipment.kits).toHaveLength(10);
    const lot = equipment.items.filter(({ lotId }) => lotId === equipment.lots[0]?.id);
    expect(lot).toHaveLength(30);
    expect(lot.filter(({ placeId }) => placeId !== null)).toHaveLength(18);
    for (const kit of equipment.kits)
      expect(equipment.items.filter(({ kitId }) => kitId === kit.id).length).toBeGreaterThanOrEqual(4);
  });

  it('over three years, in every state, forty items out today', () => {
    const states = new Map<string, number>();
    for (const loan of equipment.loans) {
      const state = loanState(loan, linesOf(loan.id));
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    expect([...states.keys()].sort()).toEqual(['booked', 'cancelled', 'out', 'returned', 'waiting']);
    expect(states.get('waiting')).toBe(4);
    const running = new Set(
      equipment.loans.filter(({ handedOverOn }) => handedOverOn !== null).map(({ id }) => id),
    );
    const out = equipment.loanLines.filter(
      ({ loanId, itemId, returnedOn }) => itemId !== null && returnedOn === null && running.has(loanId),
    );
    expect(out.length).toBeGreaterThanOrEqual(38);
    expect(out.length).toBeLessThanOrEqual(46);
    const years = new Set(equipment.loans.flatMap(({ handedOverOn }) => handedOverOn?.slice(0, 4) ?? []));
    expect([...years].sort()).toEqual(['2023', '2024', '2025', '2026']);
    expect(equipment.loans.filter((loan) => isOverdue(loan, linesOf(loan.id), today))).toHaveLength(5);
  });

  it('with late and partial returns, extensions, losses, repairs, a series, a closed inventory', () => {
    const late = equipment.loans.filter((loan) =>
      linesOf(loan.id).some(({ returnedOn }) => (returnedOn ?? '') > loan.due),
    );
    expect(late.length).toBeGreaterThan(20);
    const partial = equipment.loans.filter((loan) => {
      const days = linesOf(loan.id).flatMap(({ itemId, returnedOn }) =>
        itemId === null ? [] : [returnedOn],
      );
      return loan.handedOverOn !== null && new Set(days).size > 1;
    });
    expect(partial.length).toBeGreaterThan(10);
    expect(equipment.loans.filter(({ extensions }) => extensions.length > 0).length).toBeGreaterThan(20);
    expect(new Set(equipment.loanLines.map(({ outcome }) => outcome))).toEqual(
      new Set(['returned', 'lost', 'used', null]),
    );
    const costs = equipment.maintenances.filter(({ kind }) => kind === 'repair').map(({ cost }) => cost);
    expect(costs.some((cost) => cost === null) && costs.some((cost) => (cost ?? 0) > 0)).toBe(true);
    expect(equipment.maintenances.filter(({ to }) => to === null)).toHaveLength(3);
    expect(equipment.loans.filter(({ seriesId }) => seriesId !== null).length).toBeGreaterThan(3);
    const [inventory] = equipment.inventories;
    expect(inventory?.closedOn).not.toBeNull();
    const missing = equipment.items.filter(
      ({ retiredOn, retiredReason }) => retiredReason === 'lost' && retiredOn === inventory?.closedOn,
    );
    expect(missing).toHaveLength(1);
    expect(equipment.inventoryCounts.some(({ itemId }) => itemId === null)).toBe(true);
    expect(equipment.inventoryCounts.some(({ itemId }) => itemId === missing[0]?.id)).toBe(false);
  });

  it('to nobody that exists', () => {
    const text = JSON.stringify(equipment);
    for (const [number] of text.matchAll(/\+33\d+/g))
      expect(number).toMatch(/^\+33(19900|26191|35301|46571|53649|63998)\d{4}$/);
    for (const [, host] of text.matchAll(/@([^"/]+)/g)) expect(host).toMatch(/exemple\.invalid$/);
  });
});
