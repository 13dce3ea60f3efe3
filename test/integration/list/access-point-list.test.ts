import { beforeEach, describe, expect, it } from 'vitest';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { type ListQuestion, wholeList } from '#shared/list/list-question.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestHost, makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';

const territory: TerritoryData = {
  vintage: '2026',
  regions: [['28', 'Région']],
  departements: [['14', 'Calvados', '28']],
  epcis: [['200000001', 'Pays d’Aure']],
  communes: {
    codes: ['14047'],
    names: ['Valmont-sur-Aure'],
    postcodes: ['14400'],
    populations: [1_200],
    epcis: [0],
    departements: [0],
  },
  formerCodes: {},
  formerNames: [],
};
const communes = buildCommuneIndex(territory);
const network = '0190c000-0000-7000-8000-000000000001';
const oneOf = (field: string, ...values: string[]) => ({ field, operator: 'oneOf', values });

let made: TestRegister;
const verbs = (register = made) =>
  makeListVerbs(register.context, {
    loadCommunes: async () => communes,
    now: () => new Date('2024-06-01T22:30:00Z'),
  });
const store = () => made.host.register().parts.list;
const found = async (query: Partial<ListQuestion>, register = made): Promise<readonly string[]> => {
  const { ids } = await verbs(register).listRecords('accessPoint', { ...wholeList, ...query });
  return (await verbs(register).accessPointRows(ids)).map(({ name }) => name);
};
const idOf = (number: number) => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

async function write(changes: (stamp: Change[5]) => readonly Change[]): Promise<void> {
  const written = await made.host.register().writePath.write({
    reason: 'edit',
    changes: async (act) => accepted(changes(act.stamp(null))),
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
}

async function create(inputs: readonly Partial<AccessPointInput>[], first = 0): Promise<void> {
  const written = await made.host.register().writePath.write({
    reason: 'edit',
    changes: async (act) =>
      accepted(
        inputs.map((input, index) =>
          creationChange(
            'accessPoint',
            idOf(first + index),
            makeAccessPointInput(input),
            recordParts.accessPoint,
            act,
          ),
        ),
      ),
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
}

beforeEach(async () => {
  made = await makeTestRegister();
});

describe('the list of places', () => {
  it('finds what was just written, with its département, and forgets what was deleted', async () => {
    await create([{ name: 'Médiathèque' }, { name: 'École' }]);
    expect(await found({ search: 'mediath' })).toEqual(['Médiathèque']);
    expect(await found({ filters: [oneOf('departement', '14')] })).toEqual(['École', 'Médiathèque']);
    await write((stamp) => [['accessPoint', idOf(0), 'name', 'Médiathèque', 'Ludothèque', stamp]]);
    expect(await found({ search: 'mediath' })).toEqual([]);
    expect(await found({})).toEqual(['École', 'Ludothèque']);
    await write((stamp) => [['accessPoint', idOf(1), 'deletedAt', null, '2024-06-01T10:00:00.000Z', stamp]]);
    expect(await found({})).toEqual(['Ludothèque']);
    expect(await verbs().listRecords('accessPoint', wholeList)).toEqual({ ids: [idOf(0)], total: 1 });
  });

  it('takes the day of the register’s time zone', async () => {
    await create([
      {
        statusHistory: [
          { id: idOf(900), status: 'open', from: null, reason: null },
          { id: idOf(901), status: 'closed', from: '2024-06-02', reason: null },
        ],
      },
    ]);
    // 22:30 in UTC is past midnight in Paris.
    expect(
      await verbs().listRecords('accessPoint', { ...wholeList, filters: [oneOf('status', 'closed')] }),
    ).toMatchObject({
      total: 1,
      ids: [idOf(0)],
    });
  });

  it('is found by the name of its network, and follows it', async () => {
    const named = (name: string, stamp: Change[5]): Change => ['network', network, 'name', 'x', name, stamp];
    const written = await made.host.register().writePath.write({
      reason: 'edit',
      changes: async (act) =>
        accepted([
          creationChange(
            'network',
            network,
            { name: 'Cybercommunes', description: null },
            recordParts.network,
            act,
          ),
        ]),
    });
    expect(written.ok).toBe(true);
    await create([{ name: 'Un', networkIds: [network] }, { name: 'Deux' }]);
    expect(await found({ search: 'cyber' })).toEqual(['Un']);
    await write((stamp) => [named('Fabriques', stamp)]);
    expect(await found({ search: 'cyber' })).toEqual([]);
    expect(await found({ search: 'fabr un' })).toEqual(['Un']);
  });

  it('answers the same once packed and once opened again', async () => {
    await create(
      Array.from({ length: 60 }, (_, index) => ({ name: `Lieu ${index}`, phone: `019900${1000 + index}` })),
    );
    const { database } = made.host.register();
    const before = await found({ search: 'lieu 1' });
    expect(await database.listDelta.count()).toBe(60);
    await store().fold();
    expect(await database.listDelta.count()).toBe(0);
    expect(await found({ search: 'lieu 1' })).toEqual(before);
    await write((stamp) => [['accessPoint', idOf(1), 'name', 'Lieu 1', 'Autre', stamp]]);
    const expected = await found({});
    const again = makeTestHost(made.home);
    await again.host.open(again.home);
    expect(await found({}, again)).toEqual(expected);
    expect(await found({ search: '0199001001' }, again)).toEqual(['Autre']);
  });

  it('packs a long list in the act that writes it, and anew from the rows', async () => {
    await create(Array.from({ length: 300 }, (_, index) => ({ name: `Lieu ${index}` })));
    const { database } = made.host.register();
    expect(await database.listDelta.count()).toBe(0);
    expect((await found({ search: 'lieu 29' })).length).toBe(11);
    await database.listColumns.clear();
    await store().contribution.rebuild?.();
    expect((await found({ search: 'lieu 29' })).length).toBe(11);
  });

  it('never misses a write that comes while it is read the first time', async () => {
    await create([{ name: 'Avant' }]);
    const again = makeTestHost(made.home);
    await again.host.open(again.home);
    made = again;
    const [first] = await Promise.all([found({}), create([{ name: 'Après' }], 10)]);
    expect(first).toContain('Avant');
    expect(await found({})).toEqual(['Après', 'Avant']);
  });
});
