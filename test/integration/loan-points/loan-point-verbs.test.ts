import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { undoLast } from '#renderer/storage/history-store.ts';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import { makeLoanPointVerbs } from '#renderer/workers/loan-point-verbs.ts';
import { itemInputSchema } from '#shared/domain/item/item.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeItemInput, makeLoanPointInput } from '#test/factories/equipment.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

async function begin() {
  const { context } = await makeTestRegister();
  const sources = {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date('2026-11-23T10:00:00Z'),
  };
  return {
    register: context.register(),
    points: makeLoanPointVerbs(context, sources),
    lists: makeListVerbs(context, sources),
  };
}

test('a loan point is listed with its load, found by the person in charge, and not deleted while items hang on it', async () => {
  const { points, lists, register } = await begin();
  const { id } = value(
    await points.createLoanPoint(makeLoanPointInput({ name: 'Valmont', managerName: 'Dominique Lestour' })),
  );
  value(await points.createLoanPoint(makeLoanPointInput({ name: 'Autre' })));
  value(await createRecord(register, 'item', itemInputSchema, makeItemInput({ loanPointId: id })));
  const found = await lists.listRecords('loanPoint', { ...wholeList, search: 'lestour' });
  expect(found).toEqual({ ids: [id], total: 2 });
  const [cells] = await lists.listCells('loanPoint', [id], ['items', 'out', 'overdue', 'manager'], null);
  expect(cells?.values).toEqual({ items: 1, out: 0, overdue: 0, manager: 'Dominique Lestour' });
  expect(codes(await points.deleteLoanPoint(id))).toEqual(['record/tied-items']);
  value(await undoLast(register));
  value(await points.deleteLoanPoint(id));
  expect((await lists.listRecords('loanPoint', wholeList)).total).toBe(1);
});

test('two loan points alike, a closure the wrong way round, two people in charge: refused with the field', async () => {
  const { points } = await begin();
  value(await points.createLoanPoint(makeLoanPointInput({ name: 'Point de prêt de l’Épine' })));
  expect(
    await points.createLoanPoint(makeLoanPointInput({ name: 'point de pret de l’epine' })),
  ).toMatchObject({ problems: [{ code: 'loan-point/name-taken', field: 'name' }] });
  const { id } = value(await points.createLoanPoint(makeLoanPointInput({ name: 'Valmont' })));
  const closure = { id: '0198a000-0000-7000-8000-000000000001', reason: null };
  expect(
    codes(
      await points.editLoanPoint(id, {
        closures: [{ ...closure, from: '2026-08-20', to: '2026-08-01' }],
      }),
    ),
  ).toEqual(['loan-point/closure-reversed']);
  expect(codes(await points.editLoanPoint(id, { from: '2026-08-20', to: '2026-08-01' }))).toEqual([
    'loan-point/reversed',
  ]);
});
