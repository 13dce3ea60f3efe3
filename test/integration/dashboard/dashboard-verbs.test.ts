import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeDashboardVerbs } from '#renderer/workers/dashboard-verbs.ts';
import { makeFollowUpVerbs } from '#renderer/workers/follow-up-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import {
  type DashboardTaskKind,
  dashboardChoice,
  dashboardFigures,
  dashboardTasks,
} from '#shared/domain/dashboard/dashboard-blocks.ts';
import { DASHBOARD_SETTINGS_ID } from '#shared/domain/dashboard/dashboard-settings.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { subjectOf } from '#shared/domain/record/subject.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { makeReturnInput } from '#test/factories/usage-return.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const TODAY = '2026-11-24';

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const place = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Premier lieu' }))).id;
  const verbs = makeDashboardVerbs(context, {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date(`${TODAY}T09:00:00.000Z`),
  });
  const task = async (kind: DashboardTaskKind) => (await verbs.dashboardTasks([kind]))[0];
  return { context, register, verbs, place, task };
}

test('the kinds asked for come in their order, those without anything too', async () => {
  const { verbs } = await begin();
  const found = await verbs.dashboardTasks(['stale', 'lateTickets', 'returns']);
  expect(found.map(({ kind, count }) => [kind, count])).toEqual([
    ['stale', 1],
    ['lateTickets', 0],
    ['returns', 1],
  ]);
  expect((await verbs.dashboardTasks(dashboardTasks)).map(({ kind }) => kind)).toEqual([...dashboardTasks]);
  expect(await verbs.dashboardTasks([])).toEqual([]);
});

test('a return that comes in, and its undoing, are seen at once', async () => {
  const { context, register, place, task } = await begin();
  const owed = async () => (await task('returns'))?.lines[0]?.detail;
  expect(await owed()).toEqual({ kind: 'owed', months: 12, last: null });
  // Asked twice: the answer that is kept is the same.
  expect(await owed()).toEqual({ kind: 'owed', months: 12, last: null });
  value(
    await makeUsageVerbs(context).saveReturns([
      { kind: 'put', entry: makeReturnInput({ placeId: place, from: '2026-08', to: '2026-08' }) },
    ]),
  );
  expect(await owed()).toEqual({ kind: 'owed', months: 11, last: '2026-08' });
  value(await undoLast(register));
  expect(await owed()).toEqual({ kind: 'owed', months: 12, last: null });
});

test('what is planned leaves once it is done; a form left open is told, a gone record is not', async () => {
  const { context, register, place, task } = await begin();
  const followUps = makeFollowUpVerbs(context);
  const { id } = value(
    await followUps.logFollowUp(
      {
        ...subjectOf({ key: 'accessPointId', id: place }),
        kind: 'visit',
        day: '2026-10-01',
        text: null,
        nextOn: TODAY,
        nextDoneOn: null,
      },
      null,
    ),
  );
  expect((await task('followUps'))?.lines).toMatchObject([{ name: 'Premier lieu', late: false }]);
  value(await followUps.markNextDone(id, TODAY));
  expect((await task('followUps'))?.count).toBe(0);

  const savedAt = '2026-11-24T08:00:00.000Z';
  await register.database.drafts.bulkPut([
    { key: `access-point/${place}`, value: {}, savedAt },
    { key: 'access-point/gone', value: {}, savedAt },
  ]);
  expect((await task('drafts'))?.lines).toEqual([
    {
      key: `access-point/${place}`,
      name: 'Premier lieu',
      detail: { kind: 'typed', at: savedAt },
      late: false,
      target: { to: 'form', table: 'accessPoint', id: place },
    },
  ]);
});

test('the choice is one act, undone and done again; what is refused changes nothing', async () => {
  const { register, verbs } = await begin();
  const stored = () => register.database.dashboardSettings.get(DASHBOARD_SETTINGS_ID);
  value(await verbs.editDashboardSettings({ figures: ['visits', 'openPlaces'], trends: [] }));
  expect(dashboardChoice(await stored())).toEqual({
    figures: ['visits', 'openPlaces'],
    tasks: dashboardTasks,
    trends: [],
  });
  value(await undoLast(register));
  expect(dashboardChoice(await stored()).figures).toEqual(dashboardFigures);
  value(await verbs.editDashboardSettings({ tasks: [] }));
  expect(dashboardChoice(await stored())).toMatchObject({ figures: dashboardFigures, tasks: [] });
  const refused = await verbs.editDashboardSettings({ tasks: [''] });
  expect(refused.ok).toBe(false);
  expect(dashboardChoice(await stored()).tasks).toEqual([]);
});

test('figures of a register that has one place and nothing else', async () => {
  const { verbs } = await begin();
  const { figures, trends } = await verbs.dashboardFigures(dashboardFigures, ['visits', 'tickets']);
  expect(figures.find(({ code }) => code === 'openPlaces')?.figure.value).toBe(1);
  expect(figures.find(({ code }) => code === 'visits')?.figure).toMatchObject({ value: null, reported: 0 });
  expect(trends.map(({ trend }) => trend)).toEqual(['visits']);
});
