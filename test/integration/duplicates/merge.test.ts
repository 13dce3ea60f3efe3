import {
  makeQualityGridInput,
  makeQualityReviewInput,
  makeSurveyInput,
  makeSurveyResponseInput,
} from '#test/factories/usage-observation.ts';
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { redoLast, undoLast } from '#renderer/storage/history-store.ts';
import { recordTablesOf } from '#renderer/storage/record-tables.ts';
import type { Register } from '#renderer/storage/register.ts';
import { makeDuplicatesVerbs } from '#renderer/workers/duplicates-verbs.ts';
import { makeHistoryVerbs } from '#renderer/workers/history-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import { type PairedTable, pairedTables } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { type RecordReference, recordReferences } from '#shared/domain/record/record-references.ts';
import { noSubject } from '#shared/domain/record/subject.ts';
import type { UsageReturnInput } from '#shared/domain/usage-return/usage-return.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import {
  makeItemInput,
  makeLoanInput,
  makeLoanPointInput,
  makeLotInput,
  makeTransferInput,
} from '#test/factories/equipment.ts';
import { makeAnsweringLevelInput, makeTicketInput } from '#test/factories/hotline.ts';
import { makeOrganisationInput } from '#test/factories/organisation.ts';
import {
  makeAbsenceInput,
  makeAnimatorInput,
  makeAssignmentInput,
  makeReplacementInput,
} from '#test/factories/people.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeReturnInput } from '#test/factories/usage-return.ts';
import { contentOf } from './register-content.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code }) => code);

/** Writes a record as it is, without the rules of a form. */
async function seed(
  { writePath }: Register,
  table: RecordTable,
  fields: Readonly<Record<string, unknown>>,
): Promise<string> {
  let id = '';
  value(
    await writePath.write({
      reason: 'edit',
      changes: async (act) => {
        id = act.newId();
        return accepted([creationChange(table, id, fields, recordParts[table], act)]);
      },
    }),
  );
  return id;
}

const inputs: { readonly [T in PairedTable]: (name: string) => Readonly<Record<string, unknown>> } = {
  accessPoint: (name) => makeAccessPointInput({ name }),
  organisation: (name) => makeOrganisationInput({ name }),
  animator: (lastName) => makeAnimatorInput({ lastName }),
};

/** Two records of a table, and a third one of each table, which names need. */
async function threeOfEach(register: Register) {
  const ids = {} as Record<PairedTable, readonly [kept: string, other: string, third: string]>;
  for (const table of pairedTables)
    ids[table] = [
      await seed(register, table, inputs[table]('Tanneries')),
      await seed(register, table, inputs[table]('Tanneries (bis)')),
      await seed(register, table, inputs[table]('Ailleurs')),
    ];
  return ids;
}

/** A record that names another by one reference, and nothing else of what is merged. */
async function seedNaming(
  register: Register,
  { table, field, many, to }: RecordReference,
  named: string,
  third: Readonly<Record<PairedTable, string>>,
): Promise<string> {
  const given = { [field]: many ? [named, third[to as PairedTable]] : named };
  switch (table) {
    case 'accessPoint':
      return seed(register, table, { ...makeAccessPointInput({ name: `Par ${field}` }), ...given });
    case 'animator':
      return seed(register, table, { ...makeAnimatorInput({ lastName: `Par ${field}` }), ...given });
    case 'assignment':
      return seed(register, table, { ...makeAssignmentInput(third.animator, third.accessPoint), ...given });
    case 'absence':
      return seed(register, table, { ...makeAbsenceInput(third.animator), ...given });
    case 'replacement': {
      const absenceId = await seed(register, 'absence', makeAbsenceInput(third.animator));
      const state = field === 'animatorId' ? 'assigned' : 'asked';
      return seed(register, table, {
        ...makeReplacementInput(absenceId, third.accessPoint),
        state,
        ...given,
      });
    }
    case 'followUp':
      return seed(register, table, {
        ...noSubject,
        kind: 'visit',
        day: '2026-03-02',
        text: null,
        nextOn: null,
        nextDoneOn: null,
        ...given,
      });
    case 'attachment':
      return seed(register, table, {
        ...noSubject,
        kind: 'photo',
        name: 'façade.jpg',
        mediaType: 'image/jpeg',
        size: 1,
        sha256: '0'.repeat(64),
        day: null,
        notes: null,
        ...given,
      });
    case 'loanPoint':
      return seed(register, table, { ...makeLoanPointInput(), ...given });
    case 'lot':
      return seed(register, table, { ...makeLotInput(), ...given });
    case 'item':
      return seed(register, table, { ...makeItemInput(), ...given });
    case 'transfer': {
      const itemId = await seed(register, 'item', makeItemInput());
      return seed(register, table, { ...makeTransferInput({ itemId }), ...given });
    }
    case 'loan':
      return seed(register, table, { ...makeLoanInput({ borrowerName: null }), ...given });
    case 'answeringLevel':
      return seed(register, table, { ...makeAnsweringLevelInput(), ...given });
    case 'ticket':
      return seed(register, table, { ...makeTicketInput(), ...given });
    case 'surveyResponse': {
      const surveyId = await seed(register, 'survey', makeSurveyInput());
      return seed(register, table, { ...makeSurveyResponseInput(surveyId), ...given });
    }
    case 'qualityReview': {
      const gridId = await seed(register, 'qualityGrid', makeQualityGridInput());
      return seed(register, table, { ...makeQualityReviewInput(third.accessPoint, gridId), ...given });
    }
    default:
      throw new Error(`say how a record of ${table} is made`);
  }
}

const nothing = { choices: {}, returns: {} };

describe('everything tied to the record that goes', () => {
  const references = recordReferences.filter(({ to }) => pairedTables.some((table) => table === to));

  it.each(references.map((reference) => [`${reference.table}.${reference.field}`, reference] as const))(
    'moves by %s, and comes back by undo',
    async (_, reference) => {
      const { host, context } = await makeTestRegister();
      const register = host.register();
      const verbs = makeDuplicatesVerbs(context);
      const ids = await threeOfEach(register);
      const table = pairedTables.find((one) => one === reference.to) ?? 'accessPoint';
      const [keptId, otherId] = ids[table];
      const third = {
        accessPoint: ids.accessPoint[2],
        organisation: ids.organisation[2],
        animator: ids.animator[2],
      };
      const naming = await seedNaming(register, reference, otherId, third);
      const before = await contentOf(register);

      value(await verbs.mergeRecords({ table, keptId, otherId, ...nothing }));
      const row: object | undefined = await recordTablesOf(register.database)[reference.table].get(naming);
      const held: unknown = row === undefined ? null : Reflect.get(row, reference.field);
      expect(held).toEqual(reference.many ? [keptId, third[table]] : keptId);
      expect((await contentOf(register)).has(`${table} ${otherId}`)).toBe(false);

      value(await undoLast(register));
      expect(await contentOf(register)).toEqual(before);
    },
  );

  it('is told before: what moves, by table and field, with names', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const verbs = makeDuplicatesVerbs(context);
    const ids = await threeOfEach(register);
    const [keptId, otherId] = ids.organisation;
    await seed(
      register,
      'accessPoint',
      makeAccessPointInput({ name: 'Salle des Tanneries', carrierId: otherId }),
    );
    expect((await verbs.mergeTies('organisation', keptId, otherId)).moved).toEqual([
      { table: 'accessPoint', field: 'carrierId', count: 1, names: ['Salle des Tanneries'] },
    ]);
  });
});

describe('a record that would name itself', () => {
  it('names nothing: its hub was the one that it is merged with', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const verbs = makeDuplicatesVerbs(context);
    const hub = await seed(register, 'accessPoint', makeAccessPointInput({ name: 'Ressource' }));
    const place = await seed(register, 'accessPoint', makeAccessPointInput({ name: 'Antenne', hubId: hub }));
    value(await verbs.mergeRecords({ table: 'accessPoint', keptId: place, otherId: hub, ...nothing }));
    expect((await register.database.accessPoints.get(place))?.hubId).toBeNull();
  });

  it('is refused where places would succeed one another in a circle', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const verbs = makeDuplicatesVerbs(context);
    const other = await seed(register, 'accessPoint', makeAccessPointInput({ name: 'C' }));
    const middle = await seed(
      register,
      'accessPoint',
      makeAccessPointInput({ name: 'B', successorId: other }),
    );
    const kept = await seed(
      register,
      'accessPoint',
      makeAccessPointInput({ name: 'A', successorId: middle }),
    );
    const before = await contentOf(register);
    const outcome = await verbs.mergeRecords({
      table: 'accessPoint',
      keptId: kept,
      otherId: other,
      ...nothing,
    });
    expect(codes(outcome)).toEqual(['succession/loop']);
    expect(await contentOf(register)).toEqual(before);
  });
});

async function twoPlaces({ host, context }: TestRegister) {
  const register = host.register();
  const keptId = await seed(register, 'accessPoint', makeAccessPointInput({ name: 'Tanneries' }));
  const otherId = await seed(register, 'accessPoint', makeAccessPointInput({ name: 'Les Tanneries' }));
  const usage = makeUsageVerbs(context);
  const enter = async (placeId: string, entries: readonly Partial<UsageReturnInput>[]) => {
    value(
      await usage.saveReturns(
        entries.map((entry) => ({ kind: 'put', entry: makeReturnInput({ ...entry, placeId }) })),
      ),
    );
  };
  const visits = async (placeId: string) =>
    (await usage.placeReturns(placeId))
      .map(({ from, to, values }) => [from, to, values.visits])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return { register, keptId, otherId, enter, visits, verbs: makeDuplicatesVerbs(context), usage };
}

describe('returns of two places', () => {
  it('of different months move; of the same month wait for a choice, and nothing is added', async () => {
    const { register, keptId, otherId, enter, visits, verbs } = await twoPlaces(await makeTestRegister());
    await enter(keptId, [
      { from: '2024-01', values: { visits: 10 } },
      { from: '2024-02', values: { visits: 20 } },
    ]);
    await enter(otherId, [
      { from: '2024-02', values: { visits: 7 } },
      { from: '2024-03', values: { visits: 30 } },
      { from: '2024-04', to: '2024-06', values: { visits: 90 } },
    ]);
    await enter(keptId, [{ from: '2024-05', values: { visits: 50 } }]);
    const before = await contentOf(register);
    const { returns } = await verbs.mergeTies('accessPoint', keptId, otherId);
    expect(returns.moved.map(({ from }) => from)).toEqual(['2024-03']);
    expect(returns.met.map(({ key }) => key)).toEqual(['2024-02/2024-02', '2024-04/2024-06']);

    const plan = { table: 'accessPoint', keptId, otherId, choices: {} } as const;
    const unchosen = await verbs.mergeRecords({ ...plan, returns: { '2024-02/2024-02': 'other' } });
    expect(codes(unchosen)).toEqual(['duplicates/returns-to-choose']);
    expect(await contentOf(register)).toEqual(before);

    value(
      await verbs.mergeRecords({
        ...plan,
        returns: { '2024-02/2024-02': 'other', '2024-04/2024-06': 'other' },
      }),
    );
    expect(await visits(keptId)).toEqual([
      ['2024-01', '2024-01', 10],
      ['2024-02', '2024-02', 7],
      ['2024-03', '2024-03', 30],
      ['2024-04', '2024-06', 90],
    ]);
    expect(await visits(otherId)).toEqual([]);
    value(await undoLast(register));
    expect(await contentOf(register)).toEqual(before);
    const merged = value(await redoLast(register));
    expect(merged.changeSetId).not.toBeNull();
    expect(await visits(keptId)).toHaveLength(4);
  });

  it('are refused where the place as it will be was not open', async () => {
    const { register, keptId, otherId, enter, verbs } = await twoPlaces(await makeTestRegister());
    const later = [{ id: crypto.randomUUID(), status: 'open', from: '2024-06-01', reason: null }];
    await enter(otherId, [{ from: '2024-03' }]);
    const { database } = register;
    await database.accessPoints.update(keptId, { statusHistory: later as never });
    const outcome = await verbs.mergeRecords({
      table: 'accessPoint',
      keptId,
      otherId,
      choices: { statusHistory: 'kept' },
      returns: {},
    });
    expect(codes(outcome)).toEqual(['usage/before-opening']);
  });

  it('property: the months kept are those chosen, and undo restores the register exactly', async () => {
    const made = await makeTestRegister();
    const side = fc.constantFrom('kept' as const, 'other' as const);
    const months = ['2024-01', '2024-02', '2024-03', '2024-04'];
    const figures = fc.dictionary(fc.constantFrom(...months), fc.nat(500));
    const fields = fc.record({
      phone: fc.option(fc.constantFrom('+33231000001', '+33231000002'), { nil: null }),
      emails: fc.subarray(['a@exemple.invalid', 'b@exemple.invalid']),
      notes: fc.option(fc.constantFrom('un', 'deux'), { nil: null }),
      services: fc.subarray(['aidesDemarchesAdministratives'] as const),
    });
    await fc.assert(
      fc.asyncProperty(
        figures,
        figures,
        fields,
        fields,
        fc.dictionary(fc.constantFrom('phone', 'emails', 'notes', 'locations', 'name'), side),
        fc.dictionary(fc.constantFrom(...months), side),
        async (kept, other, left, right, choices, picked) => {
          const { register, keptId, otherId, enter, visits, verbs } = await twoPlaces(made);
          const patch = async (id: string, given: object) => {
            await register.database.accessPoints.update(id, given);
          };
          await patch(keptId, { ...left, services: [] });
          await patch(otherId, { ...right, services: [] });
          const entriesOf = (given: Record<string, number>) =>
            Object.entries(given).map(([from, count]) => ({ from, values: { visits: count } }));
          await enter(keptId, entriesOf(kept));
          await enter(otherId, entriesOf(other));
          const before = await contentOf(register);
          const returns = Object.fromEntries(
            months.map((month) => [`${month}/${month}`, picked[month] ?? 'kept']),
          );
          value(await verbs.mergeRecords({ table: 'accessPoint', keptId, otherId, choices, returns }));

          const expected = months.flatMap((month) => {
            const [a, b] = [kept[month], other[month]];
            const stays = a === undefined ? b : b === undefined || picked[month] !== 'other' ? a : b;
            return stays === undefined ? [] : [[month, month, stays]];
          });
          expect(await visits(keptId)).toEqual(expected);
          expect(await visits(otherId)).toEqual([]);
          const row = await register.database.accessPoints.get(keptId);
          if (choices.emails === undefined)
            expect(new Set(row?.emails)).toEqual(new Set([...left.emails, ...right.emails]));
          if (choices.phone === undefined) expect(row?.phone).toBe(left.phone ?? right.phone);

          value(await undoLast(register));
          expect(await contentOf(register)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('what was said of the record that goes', () => {
  it('is said of the one that stays: saved views, pairs that are not the same', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const verbs = makeDuplicatesVerbs(context);
    const { organisation: ids } = await threeOfEach(register);
    const [keptId, otherId, thirdId] = ids;
    value(await verbs.markDistinct('organisation', otherId, thirdId, 'deux associations'));
    value(await verbs.markDistinct('organisation', keptId, otherId, null));
    const view = await seed(register, 'savedView', {
      list: 'accessPoint',
      name: 'Les nôtres',
      view: {
        search: '',
        filters: [{ field: 'carrierId', operator: 'in', values: [otherId, thirdId] }],
        sorts: [],
        columns: [],
        asOf: null,
      },
      isDefault: false,
    });
    const before = await contentOf(register);
    value(await verbs.mergeRecords({ table: 'organisation', keptId, otherId, ...nothing }));
    expect((await register.database.savedViews.get(view))?.view.filters[0]?.values).toEqual([
      keptId,
      thirdId,
    ]);
    const pairs = (await register.database.distinctPairs.toArray()).filter(
      ({ deletedAt }) => deletedAt === null,
    );
    expect(pairs.map(({ firstId, secondId }) => [firstId, secondId].sort())).toEqual([
      [keptId, thirdId].sort(),
    ]);
    value(await undoLast(register));
    expect(await contentOf(register)).toEqual(before);
  });

  it('stands in the history of both, under its own name', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const { organisation: ids } = await threeOfEach(register);
    const [keptId, otherId] = ids;
    value(
      await makeDuplicatesVerbs(context).mergeRecords({ table: 'organisation', keptId, otherId, ...nothing }),
    );
    const { recordHistory } = makeHistoryVerbs(context);
    for (const id of [keptId, otherId])
      expect((await recordHistory('organisation', id, null, 5)).acts[0]?.reason).toBe('merge');
    const row = await register.database.organisations.get(keptId);
    expect(row?.externalIds).toMatchObject([{ source: 'maillage', value: otherId }]);
  });
});

it('a record that is gone, or is the same, is refused', async () => {
  const { host, context } = await makeTestRegister();
  const register = host.register();
  const verbs = makeDuplicatesVerbs(context);
  const { animator: ids } = await threeOfEach(register);
  const [keptId, otherId] = ids;
  expect(codes(await verbs.mergeRecords({ table: 'animator', keptId, otherId: keptId, ...nothing }))).toEqual(
    ['duplicates/same-record'],
  );
  value(await verbs.mergeRecords({ table: 'animator', keptId, otherId, ...nothing }));
  expect(codes(await verbs.mergeRecords({ table: 'animator', keptId, otherId, ...nothing }))).toEqual([
    'record/gone',
  ]);
});
