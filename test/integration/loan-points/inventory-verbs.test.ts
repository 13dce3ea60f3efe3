import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeItemVerbs } from '#renderer/workers/item-verbs.ts';
import { makeLoanPointVerbs } from '#renderer/workers/loan-point-verbs.ts';
import type { ItemInput } from '#shared/domain/item/item.ts';
import { loanInputSchema } from '#shared/domain/loan/loan.ts';
import { loanLineInputSchema } from '#shared/domain/loan/loan-line.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import {
  makeItemInput,
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

/** A loan point with some items, another one, and an inventory of the first that has begun. */
async function begin() {
  const { context } = await makeTestRegister();
  const sources = {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date('2026-11-23T10:00:00Z'),
  };
  const register = context.register();
  const points = makeLoanPointVerbs(context, sources);
  const items = makeItemVerbs(context, sources);
  const here = value(await points.createLoanPoint(makeLoanPointInput({ name: 'Ici' }))).id;
  const there = value(await points.createLoanPoint(makeLoanPointInput({ name: 'Là-bas' }))).id;
  const item = async (number: string, over: Partial<ItemInput> = {}): Promise<string> =>
    value(
      await items.createItem(
        makeItemInput({ inventoryNumber: number, name: number, loanPointId: here, ...over }),
      ),
    ).id;
  const start = { name: 'Inventaire 2026', startedOn: '2026-11-23', by: 'Camille', notes: null };
  const id = value(await points.startInventory({ ...start, loanPointId: here })).id;
  const sheet = async () => {
    const found = await points.inventorySheet(id);
    if (found === null) throw new Error('gone');
    return found;
  };
  const stored = async (itemId: string) => register.database.items.get(itemId);
  return { register, points, here, there, item, start, id, sheet, stored };
}

test('codes from a scanner tick what they are of, once, and keep what they are not of', async () => {
  const { points, item, id, sheet, there } = await begin();
  const laptop = await item('PORT-1', { serial: 'S1' });
  const cables = await item('CAB-1', { tracking: 'counted', quantity: 5, category: 'consumable' });
  await item('PORT-2', { serial: 'S1' });
  const stray = await item('PORT-3', { loanPointId: there });
  const read = async (code: string) => value(await points.readCode(id, code));
  expect(await read('port-1')).toMatchObject({ kind: 'seen', itemId: laptop });
  expect(await read('PORT-1')).toMatchObject({ kind: 'again' });
  expect(await read('CAB-1')).toMatchObject({ kind: 'counted', itemId: cables });
  expect(await read('PORT-3')).toMatchObject({ kind: 'elsewhere', itemId: stray, holderName: 'Là-bas' });
  expect(await read('S1')).toEqual({ kind: 'ambiguous', code: 'S1' });
  expect(await read('???')).toEqual({ kind: 'unknown', code: '???' });
  expect(await read('???')).toEqual({ kind: 'unknown', code: '???' });
  expect(codes(await points.readCode(id, '  '))).toEqual(['inventory/no-code']);
  const { differences, seen, expected } = await sheet();
  expect([seen, expected]).toEqual([1, 3]);
  expect(differences.filter(({ kind }) => kind === 'unknown').map(({ code }) => code)).toEqual(['S1', '???']);
  expect(differences.find(({ code }) => code === 'S1')?.candidates).toHaveLength(2);

  value(await points.recogniseReading(id, 'S1', laptop));
  value(await points.forgetReading(id, '???'));
  expect((await sheet()).differences.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  expect((await sheet()).seen).toBe(1);
});

test('differences are settled together in one act, and one undo brings all of it back', async () => {
  const { register, points, item, id, sheet, stored, here, there } = await begin();
  const missing = await item('PORT-1');
  const astray = await item('PORT-2');
  const stray = await item('PORT-3', { loanPointId: there });
  const retired = await item('PORT-4', {
    retiredOn: '2026-01-05',
    retiredReason: 'stolen',
    loanPointId: there,
  });
  const cables = await item('CAB-1', { tracking: 'counted', quantity: 5 });
  const plain = { condition: null, note: null };
  value(
    await points.countItems(id, [
      { itemId: stray, quantity: 1, condition: 'worn', note: null },
      { itemId: retired, quantity: 1, ...plain },
      { itemId: cables, quantity: 2, ...plain },
    ]),
  );
  const settled = value(
    await points.settleDifferences(id, [
      { key: `missing ${missing}`, act: 'retired', loanPointId: null },
      { key: `missing ${astray}`, act: 'moved', loanPointId: there },
      { key: `elsewhere ${stray}`, act: 'broughtHere', loanPointId: null },
      { key: `condition ${stray}`, act: 'corrected', loanPointId: null },
      { key: `retired ${retired}`, act: 'reinstated', loanPointId: null },
      { key: `quantity ${cables}`, act: 'corrected', loanPointId: null },
    ]),
  );
  expect(await stored(missing)).toMatchObject({ retiredOn: '2026-11-23', retiredReason: 'lost' });
  expect(await stored(astray)).toMatchObject({ loanPointId: there });
  expect(await stored(stray)).toMatchObject({ loanPointId: here, condition: 'worn' });
  expect(await stored(retired)).toMatchObject({ loanPointId: here, retiredOn: null, retiredReason: null });
  expect(await stored(cables)).toMatchObject({ quantity: 2 });
  expect((await register.database.transfers.toArray()).map(({ notes }) => notes)).toEqual(
    Array(3).fill('Inventaire 2026'),
  );
  expect((await sheet()).differences).toEqual([]);
  expect((await sheet()).inventory.findings).toHaveLength(6);

  value(await undoChangeSet(register, settled.changeSetId ?? ''));
  expect(await stored(missing)).toMatchObject({ retiredOn: null });
  expect(await stored(stray)).toMatchObject({ loanPointId: there, condition: null });
  expect((await sheet()).inventory.findings).toEqual([]);
  expect((await sheet()).differences).toHaveLength(6);
});

test('a loss is refused for what is out, a move without its loan point, and then nothing is written', async () => {
  const { register, points, item, id, sheet, stored } = await begin();
  const first = await item('PORT-1');
  const second = await item('PORT-2');
  const keys = [`missing ${first}`, `missing ${second}`] as const;
  expect(
    codes(
      await points.settleDifferences(id, [
        { key: keys[0], act: 'retired', loanPointId: null },
        { key: keys[1], act: 'moved', loanPointId: null },
      ]),
    ),
  ).toEqual(['inventory/move-without-point']);
  expect(await stored(first)).toMatchObject({ retiredOn: null });

  const loan = value(
    await createRecord(
      register,
      'loan',
      loanInputSchema,
      makeLoanInput({ from: '2026-11-20', due: '2026-12-20', handedOverOn: '2026-11-20' }),
    ),
  );
  value(
    await createRecord(
      register,
      'loanLine',
      loanLineInputSchema,
      makeLoanLineInput({ loanId: loan.id, itemId: first }),
    ),
  );
  // On loan since it was shown as missing: it is no longer expected.
  expect(
    codes(await points.settleDifferences(id, [{ key: keys[0], act: 'retired', loanPointId: null }])),
  ).toEqual(['inventory/difference-gone']);
  expect(value(await points.readCode(id, 'PORT-1'))).toMatchObject({ kind: 'out' });
  expect((await sheet()).differences.map(({ kind }) => kind)).toEqual(['missing', 'out']);
});

test('closing notes what was left, freezes the counts; an inventory goes with its counts, and comes back', async () => {
  const { register, points, item, id, sheet, start, here } = await begin();
  const missing = await item('PORT-1');
  await item('PORT-2');
  value(await points.readCode(id, 'PORT-2'));
  expect(codes(await points.startInventory({ ...start, loanPointId: here }))).toEqual([
    'inventory/already-open',
  ]);
  value(await points.closeInventory(id));
  const closed = await sheet();
  expect(closed.inventory).toMatchObject({
    closedOn: '2026-11-23',
    findings: [{ kind: 'missing', itemId: missing, act: 'left', expected: 1, seen: 0 }],
  });
  expect([closed.seen, closed.expected]).toEqual([1, 2]);
  expect(codes(await points.readCode(id, 'PORT-1'))).toEqual(['inventory/closed']);
  expect(codes(await points.uncountItems(id, [missing]))).toEqual(['inventory/closed']);
  expect(await points.inventoryProgress(here)).toEqual([{ id, seen: 1, expected: 2 }]);
  value(await points.startInventory({ ...start, name: 'Suite', loanPointId: here }));
  expect(codes(await points.reopenInventory(id))).toEqual(['inventory/already-open']);

  value(await points.deleteInventory(id));
  expect(await points.inventorySheet(id)).toBeNull();
  value(await undoLast(register));
  expect((await sheet()).lines).toHaveLength(2);
});
