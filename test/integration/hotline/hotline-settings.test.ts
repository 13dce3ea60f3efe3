import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { undoLast } from '#renderer/storage/history-store.ts';
import { createRecord, editRecord } from '#renderer/storage/record-writing.ts';
import { openTicket } from '#renderer/storage/ticket-opening-store.ts';
import { makeHotlineSettingsVerbs } from '#renderer/workers/hotline-settings-verbs.ts';
import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { articleInputSchema } from '#shared/domain/article/article.ts';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { ticketInputSchema } from '#shared/domain/ticket/ticket.ts';
import { makeAnsweringLevelInput, makeArticleInput, makeTicketWish } from '#test/factories/hotline.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const BOOKING = { id: '0190d000-0000-7000-8000-0000000000c1', name: 'Réservation de salle' };
const SHARING = { id: '0190d000-0000-7000-8000-0000000000c2', name: 'Partage' };

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const { database } = register;
  return {
    register,
    verbs: makeHotlineSettingsVerbs(context),
    stored: () => database.hotlineSettings.get(HOTLINE_SETTINGS_ID),
    levels: async () =>
      (await database.answeringLevels.toArray()).filter(({ deletedAt }) => deletedAt === null),
    makeTicket: (category: string | null, levelId: string | null = null) =>
      openTicket(register, makeTicketWish({ category }, { levelId })),
    makeArticle: (category: string) =>
      createRecord(register, 'article', articleInputSchema, makeArticleInput({ category })),
  };
}

test('the first setting makes the record, undone it goes, and another one makes it whole again', async () => {
  const { register, verbs, stored } = await begin();
  value(await verbs.editHotlineSettings({ retentionMonths: 36 }));
  expect(await stored()).toMatchObject({ ...defaultHotlineSettings, retentionMonths: 36 });
  value(await undoLast(register));
  expect((await stored())?.deletedAt).not.toBeNull();
  value(await verbs.editHotlineSettings({ retentionMonths: null }));
  expect(await stored()).toMatchObject({ ...defaultHotlineSettings, retentionMonths: null, deletedAt: null });
});

test('two categories or two templates of one name, and targets the wrong way round, are refused', async () => {
  const { verbs, stored } = await begin();
  const targets = { ...defaultHotlineSettings.targets, p2: { firstResponse: 480, resolution: 60 } };
  const outcome = await verbs.editHotlineSettings({
    ownCategories: [BOOKING, { ...SHARING, name: 'RESERVATION DE SALLE' }],
    templates: [
      { ...BOOKING, name: 'Relance', text: 'Bonjour' },
      { ...SHARING, name: 'relance', text: 'Rebonjour' },
    ],
    targets,
  });
  expect(codes(outcome)).toEqual([
    'hotline-settings/category-twice',
    'hotline-settings/template-twice',
    'hotline-settings/targets-reversed',
  ]);
  expect(await stored()).toBeUndefined();
});

test('a category that tickets or sheets still have cannot go, unless they are moved off in the same act', async () => {
  const { register, verbs, stored, makeTicket, makeArticle } = await begin();
  value(await verbs.editHotlineSettings({ ownCategories: [BOOKING, SHARING] }));
  const ticket = value(await makeTicket(BOOKING.id)).id;
  const article = value(await makeArticle(BOOKING.id)).id;
  expect(codes(await verbs.editHotlineSettings({ ownCategories: [SHARING] }))).toEqual([
    'hotline-settings/unknown-category',
    'hotline-settings/unknown-category',
  ]);
  expect(await verbs.ticketCategoryUses()).toEqual([
    { id: BOOKING.id, tickets: 1, articles: 1 },
    { id: SHARING.id, tickets: 0, articles: 0 },
  ]);
  expect(codes(await verbs.replaceTicketCategory(BOOKING.id, 'nothing'))).toEqual([
    'hotline-settings/no-such-category',
  ]);
  value(await verbs.replaceTicketCategory(BOOKING.id, SHARING.id));
  const { database } = register;
  expect((await database.tickets.get(ticket))?.category).toBe(SHARING.id);
  expect((await database.articles.get(article))?.category).toBe(SHARING.id);
  expect((await stored())?.ownCategories).toEqual([SHARING]);
  value(await undoLast(register));
  expect((await database.tickets.get(ticket))?.category).toBe(BOOKING.id);
  expect((await database.articles.get(article))?.category).toBe(BOOKING.id);
  expect((await stored())?.ownCategories).toEqual([BOOKING, SHARING]);
});

test('a ticket takes no category that is not there', async () => {
  const { register, makeTicket } = await begin();
  expect(codes(await makeTicket(BOOKING.id))).toEqual(['hotline-settings/unknown-category']);
  const id = value(await makeTicket('legal')).id;
  const edited = await editRecord(register, 'ticket', ticketInputSchema.partial(), id, {
    category: BOOKING.id,
  });
  expect(codes(edited)).toEqual(['hotline-settings/unknown-category']);
});

test('the level of every register is written by its first change, with what else it says', async () => {
  const { verbs, levels } = await begin();
  value(await verbs.editAnsweringLevel(DEFAULT_LEVEL_ID, { name: 'Hotline du Nord' }));
  const [level, ...others] = await levels();
  expect(others).toEqual([]);
  expect(level).toMatchObject({ id: DEFAULT_LEVEL_ID, name: 'Hotline du Nord', holidays: 'mainland' });
  expect(level?.week[0]).toEqual([
    { from: '08:30', to: '12:30' },
    { from: '13:30', to: '17:30' },
  ]);
});

test('entering another level keeps the one that held, and one undo takes both away', async () => {
  const { register, verbs, levels } = await begin();
  const { id } = value(await verbs.createAnsweringLevel(makeAnsweringLevelInput()));
  expect((await levels()).map((level) => level.id).sort()).toEqual([DEFAULT_LEVEL_ID, id].sort());
  value(await undoLast(register));
  expect(await levels()).toEqual([]);
  value(await verbs.editAnsweringLevel(DEFAULT_LEVEL_ID, { contact: '03 20 00 00 00' }));
  expect(await levels()).toMatchObject([
    { id: DEFAULT_LEVEL_ID, contact: '03 20 00 00 00', deletedAt: null },
  ]);
});

test('two levels of one name, a week without hours and hours that meet are refused', async () => {
  const { verbs, levels } = await begin();
  value(await verbs.createAnsweringLevel(makeAnsweringLevelInput({ name: 'Région' })));
  const day = [
    { from: '08:00', to: '12:00' },
    { from: '11:00', to: '15:00' },
  ];
  expect(codes(await verbs.createAnsweringLevel(makeAnsweringLevelInput({ name: 'REGION' })))).toEqual([
    'answering-level/name-taken',
  ]);
  expect(
    codes(await verbs.createAnsweringLevel(makeAnsweringLevelInput({ week: [[], [], [], [], [], [], []] }))),
  ).toEqual(['answering-level/never-open']);
  expect(
    codes(await verbs.createAnsweringLevel(makeAnsweringLevelInput({ week: [day, [], [], [], [], [], []] }))),
  ).toEqual(['answering-level/hours-meet']);
  expect(await levels()).toHaveLength(2);
});

test('a level that answers first or that tickets went through cannot go', async () => {
  const { verbs, levels, makeTicket } = await begin();
  const { id } = value(await verbs.createAnsweringLevel(makeAnsweringLevelInput()));
  value(await verbs.editHotlineSettings({ firstLevelId: id }));
  expect(codes(await verbs.deleteAnsweringLevel(id))).toEqual(['record/tied-hotlineSettingss']);
  value(await verbs.editHotlineSettings({ firstLevelId: DEFAULT_LEVEL_ID }));
  value(await makeTicket(null, id));
  expect(codes(await verbs.deleteAnsweringLevel(id))).toEqual(['record/tied-ticketEvents']);
  expect(await levels()).toHaveLength(2);
});

test('the level of every register can answer first before it is written: the act writes it', async () => {
  const { verbs, levels, stored } = await begin();
  value(await verbs.editHotlineSettings({ firstLevelId: DEFAULT_LEVEL_ID }));
  expect((await levels()).map(({ id }) => id)).toEqual([DEFAULT_LEVEL_ID]);
  expect((await stored())?.firstLevelId).toBe(DEFAULT_LEVEL_ID);
});
