import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { editUsageSettings } from '#renderer/storage/usage-settings-store.ts';
import { makeSessionVerbs } from '#renderer/workers/session-verbs.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import {
  codes,
  csv,
  nothing,
  planOf,
  value,
  verbsOf,
} from '#test/integration/exchange/spreadsheet-setting.ts';

let made: TestRegister;
const EVER = { period: { from: '1900-01', to: '2199-12' }, placeIds: null, animatorId: null } as const;

beforeEach(async () => {
  made = await makeTestRegister();
  const statusHistory = [{ id: uuid(), status: 'open' as const, from: '2020-01-01', reason: null }];
  const place = makeAccessPointInput({ name: 'Médiathèque', statusHistory });
  await made.host.register().writePath.write({
    reason: 'edit',
    changes: async (act) =>
      accepted([creationChange('accessPoint', uuid(), place, recordParts.accessPoint, act)]),
  });
});

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const HEADERS = [
  'N° activité',
  'Date',
  'Lieu',
  'Type d’activité',
  'Durée',
  'Participants',
  'Femmes',
  'Hommes',
];
const rows = [
  ['A-1', '02/03/2026', 'Médiathèque', 'Atelier', '1h30', '6', '4', '2'],
  ['A-2', '03/03/2026', 'Médiathèque', 'Individuel', '45', '', '', ''],
  ['A-3', '04/03/2026', 'Médiathèque', 'Atelier', '', '', '', ''],
];
const log = (lines: readonly (readonly string[])[]) => csv('journal.csv', [HEADERS, ...lines]);

describe('a log of sessions', () => {
  it('is written as one act, found again whole, changed by its numbers, and undone', async () => {
    const [verbs, sessions] = [verbsOf(made), makeSessionVerbs(made.context)];
    const plan = await planOf(verbs, log(rows));
    expect(plan.target).toBe('session');
    expect(plan.counts).toEqual({ create: 3, change: 0, unchanged: 0, skip: 0 });
    const written = value(await verbs.applySpreadsheet(plan.id, nothing));
    // A workshop whose participants nobody counted is in no total of persons.
    expect(await sessions.sessionTotals(EVER)).toEqual({
      sessions: 3,
      participants: 6,
      accompaniments: 7,
      minutes: 135,
      uncounted: 1,
    });
    const march3 = { ...EVER, days: { from: '2026-03-03', to: '2026-03-03' } };
    expect(await sessions.sessionTotals(march3)).toMatchObject({ sessions: 1, participants: null });
    const found = await sessions.sessions({ ...march3, offset: 0, limit: 10 });
    expect(found).toMatchObject({ total: 1, sessions: [{ externalId: 'A-2' }] });

    const again = await planOf(verbs, log(rows));
    expect(again.counts).toEqual({ create: 0, change: 0, unchanged: 3, skip: 0 });
    expect(codes(await verbs.applySpreadsheet(again.id, nothing))).toEqual(['import/nothing-to-import']);

    // Put right in the tool it comes from: another day, and the participants counted.
    const corrected = [
      ...rows.slice(0, 2),
      ['A-3', '05/05/2026', 'Médiathèque', 'Atelier', '2h', '3', '', ''],
    ];
    const change = await planOf(verbs, log(corrected));
    expect(change.counts).toEqual({ create: 0, change: 1, unchanged: 2, skip: 0 });
    const changed = value(await verbs.applySpreadsheet(change.id, nothing));
    expect(await sessions.sessionTotals(EVER)).toMatchObject({ sessions: 3, participants: 9, uncounted: 0 });

    value(await undoChangeSet(made.host.register(), changed.changeSetId ?? ''));
    expect(await sessions.sessionTotals(EVER)).toMatchObject({ participants: 6, uncounted: 1 });
    value(await undoChangeSet(made.host.register(), written.changeSetId ?? ''));
    expect(await sessions.sessionTotals(EVER)).toMatchObject({ sessions: 0, participants: null });
    const layouts = await made.host.register().database.importLayouts.toArray();
    expect(layouts.filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
  });

  it('leaves out the rows of a closed year and of days before the place opened, and writes the others', async () => {
    value(await editUsageSettings(made.host.register(), { lockedYears: [2025] }));
    const verbs = verbsOf(made);
    const plan = await planOf(
      verbs,
      log([
        ['B-1', '02/03/2025', 'Médiathèque', 'Atelier', '', '', '', ''],
        ['B-2', '02/03/2019', 'Médiathèque', 'Atelier', '', '', '', ''],
        ['B-3', '02/03/2026', 'Médiathèque', 'Atelier', '', '', '', ''],
      ]),
    );
    expect(plan.counts).toMatchObject({ create: 1, skip: 2 });
    const problems = await verbs.planProblems(plan.id);
    expect(problems.map(({ problems: told }) => told.map(({ code }) => code))).toEqual([
      ['usage/locked-year'],
      ['session/before-opening'],
    ]);
    value(await verbs.applySpreadsheet(plan.id, nothing));
    expect(await makeSessionVerbs(made.context).sessionTotals(EVER)).toMatchObject({ sessions: 1 });
  });
});
