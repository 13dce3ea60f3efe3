import { expect, test } from 'vitest';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import { accessPointInputSchema } from '#shared/domain/access-point/access-point.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeAnsweringLevelInput } from '#test/factories/hotline.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { act, eventMade, LEVEL, ticketMade } from './hotline-register.ts';

const communes = buildCommuneIndex(exampleTerritory());
/** A Tuesday. */
const NOW = new Date('2026-03-10T10:00:00Z');

async function makeList() {
  const { context } = await makeTestRegister(() => NOW.getTime());
  const register = context.register();
  const verbs = makeListVerbs(context, { loadCommunes: async () => communes, now: () => NOW });
  await act(register, (one) => [
    creationChange('answeringLevel', LEVEL, makeAnsweringLevelInput(), recordParts.answeringLevel, one),
  ]);
  const place = await createRecord(
    register,
    'accessPoint',
    accessPointInputSchema,
    makeAccessPointInput({ name: 'Médiathèque Kerampuil' }),
  );
  if (!place.ok) throw new Error(JSON.stringify(place.problems));
  await act(register, (one) => {
    const open = (number: string, at: string, own: Parameters<typeof ticketMade>[1]) => {
      const id = one.newId();
      const [made] = ticketMade(one, { number, ...own }, id);
      return { id, changes: made === undefined ? [] : [made, eventMade(one, id, { at })] };
    };
    const late = open('A', '2026-03-02T08:00:00.000Z', { priority: 'p1', assignee: 'Camille' });
    const fresh = open('B', '2026-03-10T09:30:00.000Z', { accessPointId: place.value.id });
    const solved = open('C', '2026-03-09T09:00:00.000Z', { priority: 'p2', category: 'technical' });
    return [
      ...late.changes,
      ...fresh.changes,
      ...solved.changes,
      eventMade(one, solved.id, {
        kind: 'solved',
        at: '2026-03-09T10:30:00.000Z',
        text: 'Câble débranché',
        minutes: 20,
      }),
    ];
  });
  const numbers = async (question: Partial<typeof wholeList>) => {
    const { ids } = await verbs.listRecords('ticket', { ...wholeList, ...question });
    return (await verbs.listCells('ticket', ids, ['name'], null)).map(({ values }) => values.name);
  };
  return { verbs, numbers };
}

const oneOf = (field: string, ...values: readonly string[]) => ({
  filters: [{ field, operator: 'oneOf', values: [...values] }],
});

test('the latest opened come first, and every question narrows them', async () => {
  const { numbers } = await makeList();
  expect(await numbers({})).toEqual(['B', 'C', 'A']);
  expect(await numbers({ sorts: [{ key: 'priority', descending: false }] })).toEqual(['A', 'B', 'C']);
  expect(await numbers(oneOf('standing', 'late'))).toEqual(['A']);
  expect(await numbers(oneOf('standing', 'running'))).toEqual(['B']);
  expect(await numbers(oneOf('standing', 'solvedInTime'))).toEqual(['C']);
  expect(await numbers(oneOf('situation', 'solved', 'closed'))).toEqual(['C']);
  expect(await numbers(oneOf('assignee', 'Camille'))).toEqual(['A']);
  const between = { field: 'openedOn', operator: 'between', values: ['2026-03-09', '2026-03-10'] };
  expect(await numbers({ filters: [between] })).toEqual(['B', 'C']);
  expect(await numbers({ search: 'debranch' })).toEqual(['C']);
  expect(await numbers({ search: 'kerampuil' })).toEqual(['B']);
});

test('a row shows the working hours that an answer took, and the minutes spent', async () => {
  const { verbs } = await makeList();
  const { ids } = await verbs.listRecords('ticket', { ...wholeList, search: 'debranche' });
  const keys = ['situation', 'answerHours', 'solveHours', 'minutes', 'solvedOn', 'level', 'place'];
  const [cells] = await verbs.listCells('ticket', ids, keys, null);
  expect(cells?.values).toEqual({
    situation: 'solved',
    answerHours: 1.5,
    solveHours: 1.5,
    minutes: 20,
    solvedOn: '2026-03-09',
    level: 'Centre ressources',
    place: null,
  });
});

test('many are given to an officer as one act, which the list shows', async () => {
  const { verbs, numbers } = await makeList();
  const { ids } = await verbs.listRecords('ticket', wholeList);
  const change = { field: 'assignee', value: 'Camille', day: null };
  expect(await verbs.planBulkChange('ticket', ids, change)).toEqual({ changed: 2, unchanged: 1 });
  expect(await verbs.applyBulkChange('ticket', ids, change)).toMatchObject({ ok: true });
  expect(await numbers(oneOf('assignee', 'Camille'))).toEqual(['B', 'C', 'A']);
});
