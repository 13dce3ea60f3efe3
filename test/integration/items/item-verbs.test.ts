import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeItemVerbs } from '#renderer/workers/item-verbs.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import type { ItemInput } from '#shared/domain/item/item.ts';
import { type LoanInput, loanInputSchema } from '#shared/domain/loan/loan.ts';
import { loanLineInputSchema } from '#shared/domain/loan/loan-line.ts';
import { loanPointInputSchema } from '#shared/domain/loan-point/loan-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { type ListQuestion, wholeList } from '#shared/list/list-question.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import {
  makeItemInput,
  makeKitInput,
  makeLoanInput,
  makeLoanLineInput,
  makeLoanPointInput,
} from '#test/factories/equipment.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const aside = { on: '2026-03-02', notes: null };
const retirement = { on: '2026-03-02', reason: 'broken', notes: null } as const;

/** On 2 March 2026. */
async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const platform = {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date('2026-03-02T10:00:00Z'),
  };
  const verbs = { ...makeListVerbs(context, platform), ...makeItemVerbs(context, platform) };
  const loanPoint = async (name: string) =>
    value(await createRecord(register, 'loanPoint', loanPointInputSchema, makeLoanPointInput({ name }))).id;
  const place = async (name: string) =>
    value(await createAccessPoint(register, makeAccessPointInput({ name }))).id;
  const item = async (overrides: Partial<ItemInput> = {}) =>
    value(await verbs.createItem(makeItemInput(overrides))).id;
  /** Books one item, or hands it over. */
  const loan = async (itemId: string, overrides: Partial<LoanInput> = {}) => {
    const { id } = value(await createRecord(register, 'loan', loanInputSchema, makeLoanInput(overrides)));
    const line = makeLoanLineInput({ loanId: id, itemId });
    value(await createRecord(register, 'loanLine', loanLineInputSchema, line));
    return id;
  };
  const row = async (id: string) => {
    const [found] = await verbs.itemRows([id]);
    if (found === undefined) throw new Error('no such item');
    return found;
  };
  const numbers = async (question: Partial<ListQuestion>) => {
    const { ids } = await verbs.listRecords('item', { ...wholeList, ...question });
    return (await verbs.itemRows(ids)).map(({ inventoryNumber }) => inventoryNumber);
  };
  return { register, verbs, loanPoint, place, item, loan, row, numbers };
}

describe('the list of items', () => {
  it('is found by number, serial, holder and borrower, and follows each act', async () => {
    const { verbs, loanPoint, item, loan, numbers } = await begin();
    const point = await loanPoint('Valmont');
    const first = await item({ inventoryNumber: 'PORT-2026-001', serial: 'CN0-7X', loanPointId: point });
    await item({ inventoryNumber: 'VP-001', name: 'Vidéoprojecteur', category: 'projector' });
    expect(await numbers({ search: '001' })).toEqual(['PORT-2026-001', 'VP-001']);
    expect(await numbers({ search: 'port2026001' })).toEqual(['PORT-2026-001']);
    expect(await numbers({ search: 'cn07x' })).toEqual(['PORT-2026-001']);
    expect(await numbers({ search: 'valmont' })).toEqual(['PORT-2026-001']);
    const state = (code: string) =>
      numbers({ filters: [{ field: 'state', operator: 'oneOf', values: [code] }] });
    expect(await state('out')).toEqual([]);
    await loan(first, { borrowerName: 'Ludivine', handedOverOn: '2026-03-02' });
    expect(await state('out')).toEqual(['PORT-2026-001']);
    expect(await numbers({ search: 'ludivine' })).toEqual(['PORT-2026-001']);
    const [cells] = await verbs.listCells('item', [first], ['borrower', 'due', 'value'], null);
    expect(cells?.values).toEqual({ borrower: 'Ludivine', due: '2026-03-08', value: null });
  });

  it('changes many at once, one act', async () => {
    const { register, verbs, item, row } = await begin();
    const ids = [await item(), await item({ condition: 'worn' })];
    const change = { field: 'condition', value: 'worn', day: null };
    expect(await verbs.planBulkChange('item', ids, change)).toEqual({ changed: 1, unchanged: 1 });
    value(await verbs.applyBulkChange('item', ids, change));
    expect((await row(ids[0] ?? '')).condition).toBe('worn');
    value(await undoLast(register));
    expect((await row(ids[0] ?? '')).condition).toBeNull();
  });
});

describe('inventory numbers', () => {
  it('are refused twice, in any case, of items and kits, and stay those of what was retired', async () => {
    const { verbs, item } = await begin();
    const one = await item({ inventoryNumber: 'PORT-1' });
    const twin = makeItemInput({ inventoryNumber: 'port-1' });
    expect(codes(await verbs.createItem(twin))).toEqual(['item/number-taken']);
    value(await verbs.retireItems([one], retirement));
    expect(codes(await verbs.createItem(twin))).toEqual(['item/number-taken']);
    const kit = makeKitInput({ inventoryNumber: 'PORT-1' });
    expect(codes(await verbs.createKit(kit, []))).toEqual(['item/number-taken']);
    const other = await item({ inventoryNumber: 'PORT-2' });
    expect(codes(await verbs.editItem(other, { inventoryNumber: 'Port-1' }))).toEqual(['item/number-taken']);
    expect(codes(await verbs.createItems(makeItemInput(), ['A-1', 'a-1']))).toEqual(['item/number-taken']);
    value(await verbs.deleteItem(one));
    value(await verbs.createItem(twin));
  });

  it('cannot come back twice by an undo', async () => {
    const { register, verbs, item } = await begin();
    const one = await item({ inventoryNumber: 'PORT-1' });
    const deleted = value(await verbs.deleteItem(one));
    value(await verbs.createItem(makeItemInput({ inventoryNumber: 'PORT-1' })));
    const undone = await undoChangeSet(register, deleted.changeSetId ?? '');
    expect(codes(undone)).toContain('item/number-taken');
  });

  it('are proposed by the pattern, after the last of the category and the year', async () => {
    const { verbs, item } = await begin();
    await item({ inventoryNumber: 'PORT-2026-004' });
    const wanted = { pattern: null, category: 'laptop', year: 2026, count: 2 };
    expect(await verbs.nextInventoryNumbers(wanted)).toEqual(['PORT-2026-005', 'PORT-2026-006']);
    expect(await verbs.nextInventoryNumbers({ ...wanted, pattern: 'DON-{00}', count: 1 })).toEqual([
      'DON-01',
    ]);
  });
});

describe('a lot', () => {
  it('of sixty computers is entered once, and shared out in one act', async () => {
    const { register, verbs, loanPoint, place, row } = await begin();
    const numbers = await verbs.nextInventoryNumbers({
      pattern: 'DON-{000}',
      category: 'desktop',
      year: 2026,
      count: 60,
    });
    const {
      inventoryNumber: _,
      lotId: __,
      ...template
    } = makeItemInput({
      category: 'desktop',
      name: 'Ordinateur donné',
    });
    const lot = {
      name: 'Don',
      origin: 'donated',
      donorId: null,
      receivedOn: null,
      funding: null,
      notes: null,
    } as const;
    const { id } = value(await verbs.createLot(lot, { item: template, numbers }));
    const items = await verbs.itemsOf({ kind: 'lot', id });
    expect(items.map(({ inventoryNumber }) => inventoryNumber)).toEqual(numbers);
    const [point, centre] = [await loanPoint('Valmont'), await place('Centre social')];
    const moves = items.slice(0, 25).map((item, index) => ({
      itemId: item.id,
      to: index < 10 ? { loanPointId: point, placeId: null } : { loanPointId: null, placeId: centre },
    }));
    value(await verbs.moveItems(moves, aside));
    expect(await verbs.lotRows()).toMatchObject([
      { items: 60, inStock: 60, unplaced: 35, atLoanPoints: 10, allotted: 15, holders: 2, withoutValue: 60 },
    ]);
    expect((await verbs.itemsOf({ kind: 'place', id: centre })).map(({ state }) => state)).toEqual(
      Array.from({ length: 15 }, () => 'allotted'),
    );
    expect(codes(await verbs.deleteLot(id))).toEqual(['record/tied-items']);
    value(await undoLast(register));
    expect(await verbs.lotRows()).toMatchObject([{ unplaced: 60 }]);
    expect((await row(items[0]?.id ?? '')).state).toBe('available');
    value(await undoLast(register)); // the place
    value(await undoLast(register)); // the loan point
    value(await undoLast(register));
    expect(await verbs.lotRows()).toEqual([]);
  });
});

describe('a move', () => {
  it('keeps who held it before, passes over what is there, and is taken back from the last', async () => {
    const { register, verbs, loanPoint, place, item, row } = await begin();
    const [a, b, centre] = [await loanPoint('A'), await loanPoint('B'), await place('Centre')];
    const id = await item({ loanPointId: a });
    const to = (loanPointId: string | null, placeId: string | null = null) => [
      { itemId: id, to: { loanPointId, placeId } },
    ];
    expect(value(await verbs.moveItems(to(a), aside)).changeSetId).toBeNull();
    value(await verbs.moveItems(to(b), aside));
    expect(codes(await verbs.moveItems(to(a), { on: '2026-03-01', notes: null }))).toEqual([
      'item/move-before-last',
    ]);
    value(await verbs.moveItems(to(null, centre), { on: '2026-03-05', notes: 'Prêt long' }));
    const moves = await register.database.transfers.orderBy('id').toArray();
    expect(
      moves.map(({ fromLoanPointId, toLoanPointId, toPlaceId }) => [
        fromLoanPointId,
        toLoanPointId,
        toPlaceId,
      ]),
    ).toEqual([
      [a, b, null],
      [b, null, centre],
    ]);
    expect(codes(await verbs.deleteTransfer(moves[0]?.id ?? ''))).toEqual(['item/not-last-transfer']);
    value(await verbs.deleteTransfer(moves[1]?.id ?? ''));
    expect(await row(id)).toMatchObject({ loanPointId: b, placeId: null, state: 'available' });
  });

  it('is refused, all of it, where one is out, retired, in a kit, or booked and bound for a place', async () => {
    const { verbs, loanPoint, place, item, loan, row } = await begin();
    const [point, centre] = [await loanPoint('A'), await place('Centre')];
    const free = await item();
    const out = await item();
    const booked = await item();
    const part = await item();
    const gone = await item();
    await loan(out, { handedOverOn: '2026-03-02' });
    await loan(booked, { from: '2026-04-01', due: '2026-04-10' });
    value(await verbs.createKit(makeKitInput(), [{ itemId: part, essential: true }]));
    value(await verbs.retireItems([gone], retirement));
    const to = { loanPointId: point, placeId: null };
    const all = [free, out, booked, part, gone].map((itemId) => ({ itemId, to }));
    expect(codes(await verbs.moveItems(all, aside))).toEqual(['item/out', 'item/in-kit', 'item/retired']);
    expect((await row(free)).loanPointId).toBeNull();
    const toPlace = { loanPointId: null, placeId: centre };
    expect(codes(await verbs.moveItems([{ itemId: booked, to: toPlace }], aside))).toEqual(['item/booked']);
    value(await verbs.moveItems([{ itemId: booked, to }], aside));
  });
});

describe('retirement', () => {
  it('needs a reason, is refused while out or booked, ends a repair, and can be taken back', async () => {
    const { register, verbs, item, loan, row } = await begin();
    const id = await item({ notes: 'Écran rayé' });
    const out = await item();
    const booked = await item();
    await loan(out, { handedOverOn: '2026-03-02' });
    await loan(booked, { from: '2026-04-01', due: '2026-04-10' });
    expect(codes(await verbs.retireItems([id, out, booked], retirement))).toEqual([
      'item/retire-out',
      'item/retire-booked',
    ]);
    const repair = { from: '2026-02-20', to: null, expectedOn: null, kind: 'repair', cost: null } as const;
    value(
      await verbs.recordMaintenance([id], {
        ...repair,
        provider: null,
        description: null,
        result: null,
        loanId: null,
      }),
    );
    expect((await row(id)).state).toBe('repair');
    value(await verbs.retireItems([id], { ...retirement, notes: 'Irréparable' }));
    expect(await register.database.items.get(id)).toMatchObject({
      retiredOn: '2026-03-02',
      retiredReason: 'broken',
      notes: 'Écran rayé\nIrréparable',
    });
    expect((await register.database.maintenances.toArray())[0]?.to).toBe('2026-03-02');
    expect((await row(id)).state).toBe('retired');
    value(await verbs.reinstateItems([id]));
    // Its repair ended that day: it can be lent from the next one on.
    expect((await row(id)).state).toBe('repair');
  });

  it('is the end of what was lent: deletion is refused', async () => {
    const { verbs, item, loan } = await begin();
    const id = await item();
    const out = await item();
    await loan(id, { cancelledOn: '2026-03-01' });
    await loan(out, { handedOverOn: '2026-03-02' });
    expect(codes(await verbs.deleteItem(id))).toEqual(['record/tied-loanLines']);
    expect(codes(await verbs.deleteItem(out))).toEqual(['item/out']);
  });
});

describe('a kit', () => {
  it('draws its parts to its loan point, tells what it lacks, and frees them at its end', async () => {
    const { register, verbs, loanPoint, item, row } = await begin();
    const [a, b] = [await loanPoint('A'), await loanPoint('B')];
    const [camera, bag] = [await item({ loanPointId: b, value: 45_000 }), await item()];
    const { id } = value(
      await verbs.createKit(makeKitInput({ loanPointId: a }), [
        { itemId: camera, essential: true },
        { itemId: bag, essential: false },
      ]),
    );
    expect(await row(camera)).toMatchObject({ loanPointId: a, kitId: id, essentialToKit: true });
    const kit = async () => (await verbs.kitRows([id]))[0];
    expect(await kit()).toMatchObject({ situation: 'complete', parts: 2, value: 45_000, withoutValue: 1 });
    const fields = { kind: 'repair', from: '2026-03-01', to: null, expectedOn: null, cost: null } as const;
    const repair = { ...fields, provider: null, description: null, result: null, loanId: null };
    value(await verbs.recordMaintenance([bag], repair));
    expect(await kit()).toMatchObject({ situation: 'incomplete', missing: [{ id: bag, why: 'repair' }] });
    value(await verbs.recordMaintenance([camera], repair));
    expect(await kit()).toMatchObject({ situation: 'unusable' });
    value(await verbs.moveKit(id, b, aside));
    expect([(await row(camera)).loanPointId, (await row(bag)).loanPointId]).toEqual([b, b]);
    value(await verbs.retireKit(id, '2026-03-02'));
    expect((await row(camera)).kitId).toBeNull();
    expect(await kit()).toMatchObject({ situation: 'retired' });
    value(await undoLast(register));
    expect((await row(camera)).kitId).toBe(id);
    value(await verbs.editKit(id, { name: 'Malle son' }, [{ itemId: bag, essential: true }]));
    expect(await row(camera)).toMatchObject({ kitId: null, essentialToKit: false, loanPointId: b });
    expect(await row(bag)).toMatchObject({ kitName: 'Malle son', essentialToKit: true });
    value(await verbs.deleteKit(id));
    expect((await row(bag)).kitId).toBeNull();
  });

  it('takes no part of another kit, nor one allotted or retired', async () => {
    const { verbs, place, item } = await begin();
    const [part, allotted, gone] = [
      await item(),
      await item({ placeId: await place('Centre') }),
      await item(),
    ];
    value(await verbs.createKit(makeKitInput(), [{ itemId: part, essential: false }]));
    value(await verbs.retireItems([gone], retirement));
    const parts = [part, allotted, gone].map((itemId) => ({ itemId, essential: false }));
    expect(codes(await verbs.createKit(makeKitInput(), parts))).toEqual([
      'item/in-kit',
      'kit/part-allotted',
      'item/retired',
    ]);
  });
});

describe('a maintenance', () => {
  it('is refused of what is out, ends with a cost and the item’s condition, in one act', async () => {
    const { register, verbs, item, loan, row } = await begin();
    const [id, out] = [await item(), await item()];
    await loan(out, { handedOverOn: '2026-03-02' });
    const fields = { kind: 'repair', from: '2026-03-01', to: null, expectedOn: null, cost: null } as const;
    const repair = { ...fields, provider: null, description: null, result: null, loanId: null };
    expect(codes(await verbs.recordMaintenance([out], repair))).toEqual(['item/out']);
    expect(codes(await verbs.recordMaintenance([id], { ...repair, cost: -1 }))).not.toEqual([]);
    value(await verbs.recordMaintenance([id], repair));
    const [made] = await register.database.maintenances.toArray();
    const end = { to: '2026-03-02', cost: 8_050, result: 'fixed' } as const;
    value(await verbs.editMaintenance(made?.id ?? '', end, 'good'));
    expect(await row(id)).toMatchObject({ condition: 'good' });
    value(await undoLast(register));
    expect(await row(id)).toMatchObject({ condition: null, state: 'repair' });
  });
});
