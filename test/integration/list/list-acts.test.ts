import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';

let made: TestRegister;
const register = () => made.host.register();
const lists = () =>
  makeListVerbs(made.context, {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date('2026-11-23T10:00:00Z'),
  });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

beforeEach(async () => {
  made = await makeTestRegister();
});

describe('many places changed at once', () => {
  it('is one act, told before, that undo takes back whole', async () => {
    const ids: string[] = [];
    for (const name of ['Un', 'Deux', 'Trois'])
      ids.push(value(await createAccessPoint(register(), makeAccessPointInput({ name }))).id);
    const before = await register().database.accessPoints.bulkGet(ids);
    const frozen = { field: 'status', value: 'frozen', day: '2026-11-01' };
    expect(await lists().planBulkChange('accessPoint', [...ids, 'gone'], frozen)).toEqual({
      changed: 3,
      unchanged: 0,
    });
    const written = value(await lists().applyBulkChange('accessPoint', [...ids, 'gone'], frozen));
    expect(written.changeSetId).not.toBeNull();
    expect(await lists().planBulkChange('accessPoint', ids, frozen)).toEqual({ changed: 0, unchanged: 3 });
    const status = { field: 'status', operator: 'oneOf', values: ['frozen'] };
    expect((await lists().listRecords('accessPoint', { ...wholeList, filters: [status] })).ids.length).toBe(
      3,
    );
    // The day before, they were not frozen yet.
    expect(
      (await lists().listRecords('accessPoint', { ...wholeList, filters: [status], asOf: '2026-10-31' })).ids,
    ).toEqual([]);
    expect((await undoLast(register())).ok).toBe(true);
    const after = await register().database.accessPoints.bulkGet(ids);
    expect(after.map((place) => place?.statusHistory)).toEqual(before.map((place) => place?.statusHistory));
  });

  it('leaves what is so already alone, and a place is never its own hub', async () => {
    const { id } = value(
      await createAccessPoint(register(), makeAccessPointInput({ animatorExpected: true })),
    );
    const plan = (field: string, given: string | null) =>
      lists().planBulkChange('accessPoint', [id], { field, value: given, day: null });
    expect(await plan('animatorExpected', 'yes')).toEqual({ changed: 0, unchanged: 1 });
    expect(await plan('animatorExpected', null)).toEqual({ changed: 1, unchanged: 0 });
    expect(await plan('hub', id)).toEqual({ changed: 0, unchanged: 1 });
    expect(await plan('nothing such', 'x')).toEqual({ changed: 0, unchanged: 1 });
  });
});

describe('what a list asks', () => {
  it('of fields kept apart is answered after edits too, and addresses fall back on the contacts', async () => {
    const contact = { id: '0190c000-0000-7000-8000-0000000000aa', name: 'Ida', role: null, phone: null };
    await createAccessPoint(
      register(),
      makeAccessPointInput({
        name: 'Fibre',
        connection: 'fibre',
        emails: [],
        contacts: [{ ...contact, email: 'ida@lieu.example' }],
      }),
    );
    await createAccessPoint(
      register(),
      makeAccessPointInput({ name: 'Sans', connection: null, emails: [], contacts: [] }),
    );
    const { ids } = await lists().listRecords('accessPoint', {
      ...wholeList,
      filters: [{ field: 'connection', operator: 'filled', values: [] }],
    });
    expect(await lists().listCells('accessPoint', ids, ['name', 'connection'], null)).toMatchObject([
      { values: { name: 'Fibre', connection: 'fibre' } },
    ]);
    const all = await lists().listRecords('accessPoint', wholeList);
    expect(await lists().listEmails('accessPoint', all.ids)).toEqual({
      emails: ['ida@lieu.example'],
      without: 1,
    });
  });
});

describe('the views of a list', () => {
  const view = { search: '', filters: [], sorts: [], columns: ['name'], asOf: null };

  it('bear one name each, and one of them at most is the default', async () => {
    const keep = (name: string) => lists().saveView({ list: 'accessPoint', name, view, isDefault: false });
    const first = value(await keep('Ruraux'));
    const second = value(await keep('Urbains'));
    expect(await keep('RURAUX')).toMatchObject({ ok: false, problems: [{ code: 'view/name-taken' }] });
    expect(await lists().editView(second.id, { name: 'ruraux' })).toMatchObject({ ok: false });
    expect((await lists().editView(second.id, { name: 'urbains' })).ok).toBe(true);
    value(await lists().setDefaultView('accessPoint', first.id));
    value(await lists().setDefaultView('accessPoint', second.id));
    const views = await register().database.savedViews.toArray();
    expect(views.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([second.id]);
    value(await lists().deleteView(second.id));
    expect((await undoLast(register())).ok).toBe(true);
    expect((await register().database.savedViews.get(second.id))?.deletedAt).toBeNull();
  });
});
