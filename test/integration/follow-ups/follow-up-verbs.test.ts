import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint, deleteAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { createOrganisation } from '#renderer/storage/organisation-store.ts';
import { makeFollowUpVerbs } from '#renderer/workers/follow-up-verbs.ts';
import type { FollowUpInput } from '#shared/domain/follow-up/follow-up.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { subjectOf } from '#shared/domain/record/subject.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeOrganisationInput } from '#test/factories/organisation.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const TODAY = '2026-11-24';

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const place = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Cyber-base' })));
  const visit = (overrides: Partial<FollowUpInput> = {}): FollowUpInput => ({
    ...subjectOf({ key: 'accessPointId', id: place.id }),
    kind: 'visit',
    day: '2026-11-10',
    text: 'Imprimante en panne',
    nextOn: null,
    nextDoneOn: null,
    ...overrides,
  });
  return { register, verbs: makeFollowUpVerbs(context), place, visit };
}

test('a next date is to do until what was done is logged: one act, and one undo brings it back', async () => {
  const { register, verbs, place, visit } = await begin();
  const first = value(await verbs.logFollowUp(visit({ nextOn: '2026-11-20' }), null));
  expect(await verbs.followUpAgenda(TODAY)).toMatchObject([
    {
      id: first.id,
      nextOn: '2026-11-20',
      lastOn: '2026-11-10',
      subject: { key: 'accessPointId', id: place.id, name: 'Cyber-base', communeName: 'Valmont-sur-Aure' },
    },
  ]);
  const second = value(
    await verbs.logFollowUp(visit({ kind: 'phone', day: TODAY, nextOn: '2026-12-24' }), first.id),
  );
  expect(await verbs.followUpAgenda(TODAY)).toMatchObject([{ id: second.id, lastOn: TODAY }]);
  expect(await register.database.followUps.get(first.id)).toMatchObject({ nextDoneOn: TODAY });
  value(await undoLast(register));
  expect(await verbs.followUpAgenda(TODAY)).toMatchObject([{ id: first.id, lastOn: '2026-11-10' }]);
});

test('done today and to do again; nothing planned cannot be done', async () => {
  const { verbs, visit } = await begin();
  const planned = value(await verbs.logFollowUp(visit({ nextOn: '2026-11-20' }), null));
  value(await verbs.markNextDone(planned.id, TODAY));
  expect(await verbs.followUpAgenda(TODAY)).toEqual([]);
  value(await verbs.markNextDone(planned.id, null));
  expect(await verbs.followUpAgenda(TODAY)).toHaveLength(1);
  const unplanned = value(await verbs.logFollowUp(visit(), null));
  expect(codes(await verbs.markNextDone(unplanned.id, TODAY))).toEqual(['follow-up/done-without-next']);
});

test('one subject, that exists, and a next date after the day; a place with visits is not deleted', async () => {
  const { register, verbs, place, visit } = await begin();
  const structure = value(await createOrganisation(register, makeOrganisationInput()));
  expect(codes(await verbs.logFollowUp(visit({ organisationId: structure.id }), null))).toEqual([
    'record/one-subject',
  ]);
  expect(codes(await verbs.logFollowUp(visit({ accessPointId: structure.id }), null))).toEqual([
    'follow-up/unknown-place',
  ]);
  expect(codes(await verbs.logFollowUp(visit({ nextOn: '2026-11-09' }), null))).toEqual([
    'follow-up/next-before-day',
  ]);
  expect(await register.database.followUps.count()).toBe(0);
  const logged = value(await verbs.logFollowUp(visit(), null));
  value(await verbs.logFollowUp(visit({ day: '2026-11-11' }), null));
  expect(await deleteAccessPoint(register, place.id)).toMatchObject({
    ok: false,
    problems: [{ code: 'record/tied-followUps', values: { name: 'Cyber-base', count: 2 } }],
  });
  value(await verbs.deleteFollowUp(logged.id));
  expect(await deleteAccessPoint(register, place.id)).toMatchObject({
    problems: [{ values: { count: 1 } }],
  });
});

test('open places never visited come first, then those visited over a year ago; words find them', async () => {
  const { register, verbs, place, visit } = await begin();
  const other = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Médiathèque' })));
  const closed = makeAccessPointInput({ name: 'Fermé' });
  value(
    await createAccessPoint(register, {
      ...closed,
      statusHistory: closed.statusHistory.map((entry) => ({ ...entry, status: 'closed' as const })),
    }),
  );
  // A phone call is no visit.
  value(
    await verbs.logFollowUp(visit({ accessPointId: other.id, kind: 'phone', nextOn: '2026-12-01' }), null),
  );
  value(await verbs.logFollowUp(visit({ day: '2025-11-20' }), null));
  expect(await verbs.placesToVisit(TODAY, '', 10)).toMatchObject({
    never: 1,
    longAgo: 1,
    places: [
      { id: other.id, lastVisitOn: null, nextOn: '2026-12-01' },
      { id: place.id, lastVisitOn: '2025-11-20', nextOn: null },
    ],
  });
  expect((await verbs.placesToVisit(TODAY, 'media valm', 10)).places).toMatchObject([{ id: other.id }]);
  value(await verbs.logFollowUp(visit({ day: '2025-11-24' }), null));
  expect(await verbs.placesToVisit(TODAY, '', 1)).toMatchObject({ never: 1, longAgo: 0 });
});
