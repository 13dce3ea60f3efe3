import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { undoLast } from '#renderer/storage/history-store.ts';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { itemInputSchema } from '#shared/domain/item/item.ts';
import { makeItemInput } from '#test/factories/equipment.ts';
import { makeTicketTold, makeTicketWish } from '#test/factories/hotline.ts';
import {
  closes,
  codes,
  does,
  handsOver,
  makeTicketRegister,
  monday,
  solves,
  value,
  waits,
} from './ticket-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('a call', () => {
  it('gets the next number of the device, a priority by the matrix, and the level that answers first', async () => {
    const { verbs, rows, register, open } = await makeTicketRegister();
    const first = value(await verbs.openTicket(makeTicketWish({ urgency: 'high', impact: 'places' })));
    const second = await open({ urgency: 'high', impact: 'places', priority: 'p4' });
    const late = value(
      await verbs.openTicket(makeTicketWish({}, { openedAt: '2025-12-31T23:30:00Z', acts: [] })),
    );
    expect(first.number).toMatch(/^D2026-[A-Z]{2}-0001$/);
    // Half past midnight in Paris: the year of the number is that of the place.
    expect(late.number).toMatch(/^D2026-[A-Z]{2}-0003$/);
    expect(await rows.ticketRows([first.id, second])).toMatchObject([
      { priority: 'p1', situation: 'open', levelId: DEFAULT_LEVEL_ID, levelName: 'Camille Exemple' },
      { priority: 'p4' },
    ]);
    expect(await register.database.answeringLevels.count()).toBe(1);
  });

  it('solved on the spot is one act, and its undo leaves nothing, not even the level it had made', async () => {
    const { verbs, register, lifeOf, ticket, content, open } = await makeTicketRegister();
    const before = await content();
    const id = await open(
      {},
      { acts: [does('answered'), solves(null, { solution: 'Redémarrer.', minutes: 5 })] },
    );
    expect((await lifeOf(id)).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['opened', null],
      ['answered', null],
      ['solved', 5],
    ]);
    expect(await ticket(id)).toMatchObject({ solution: 'Redémarrer.', cause: null });
    value(await undoLast(register));
    expect(await content()).toEqual(before);
    // The level comes back with the next call.
    expect(codes(await verbs.openTicket(makeTicketWish()))).toEqual([]);
  });

  it('entered late tells its true times, in the order in which they happened', async () => {
    const { verbs, lifeOf, open } = await makeTicketRegister();
    const id = await open(
      {},
      { openedAt: monday('08:00'), acts: [solves(monday('10:00')), does('answered', monday('09:00'))] },
    );
    expect((await lifeOf(id)).map(({ kind, at }) => [kind, at])).toEqual([
      ['opened', monday('08:00')],
      ['answered', monday('09:00')],
      ['solved', monday('10:00')],
    ]);
    const wrong = async (openedAt: string, at: string | null) =>
      codes(await verbs.openTicket(makeTicketWish({}, { openedAt, acts: [solves(at)] })));
    expect(await wrong(monday('13:00'), null)).toEqual(['ticket/not-yet']);
    expect(await wrong(monday('10:00'), monday('13:00'))).toEqual(['ticket/not-yet']);
    expect(await wrong(monday('10:00'), monday('09:00'))).toEqual(['ticket/before-opening']);
  });
});

describe('what is done to a ticket', () => {
  it('follows what it went through, or is refused', async () => {
    const { verbs, open, act, rows, at } = await makeTicketRegister();
    const id = await open({}, { openedAt: monday('08:00') });
    await act(id, does('answered', monday('08:30')), waits(monday('09:00')));
    expect(codes(await verbs.actOnTicket(id, does('reopened')))).toEqual(['ticket/reopened-when-waiting']);
    await act(id, does('resumed', monday('10:00')), solves(monday('11:00'), { cause: 'Câble' }));
    expect(codes(await verbs.actOnTicket(id, solves()))).toEqual(['ticket/solved-when-solved']);
    expect(codes(await verbs.actOnTicket(id, waits()))).toEqual(['ticket/waitingCaller-when-solved']);
    // A note is allowed whatever the ticket is at, but not before it was opened, nor tomorrow.
    expect(codes(await verbs.actOnTicket(id, does('note', monday('07:00'))))).toEqual([
      'ticket/before-opening',
    ]);
    expect(codes(await verbs.actOnTicket(id, does('note', monday('12:01'))))).toEqual(['ticket/not-yet']);
    at('13:00');
    await act(id, closes(null, 4), does('reopened'), solves(null, { solution: 'Autre câble' }));
    expect(await rows.ticketRows([id])).toMatchObject([
      {
        situation: 'solved',
        reopenings: 1,
        satisfaction: 4,
        firstResponse: { reachedAt: expect.any(Number) },
      },
    ]);
  });

  it('entered late in the middle hands over what followed, too', async () => {
    const { open, act, lifeOf, addLevel, ticket, verbs, rows } = await makeTicketRegister();
    const [near, far] = [await addLevel({ name: 'Ici' }), await addLevel({ name: 'Région' })];
    const id = await open({ assignee: 'Camille' }, { openedAt: monday('08:00'), levelId: near });
    await act(id, does('answered', monday('11:00')));
    expect(codes(await verbs.actOnTicket(id, handsOver({ levelId: near })))).toEqual([
      'ticket/handed-to-nobody',
    ]);
    await act(id, { ...handsOver({ levelId: far }), at: monday('09:00') });
    const levels = async () => (await lifeOf(id)).map(({ kind, levelId }) => [kind, levelId === far]);
    expect(await levels()).toEqual([
      ['opened', false],
      ['handedOver', true],
      ['answered', true],
    ]);
    expect(await ticket(id)).toMatchObject({ assignee: null });
    expect(await rows.ticketRows([id])).toMatchObject([{ levelName: 'Région' }]);
    const [, handedOver] = await lifeOf(id);
    value(await verbs.editTicketEvent(handedOver?.id ?? '', { at: monday('11:30') }));
    expect(await levels()).toEqual([
      ['opened', false],
      ['answered', false],
      ['handedOver', true],
    ]);
    value(await verbs.deleteTicketEvent(handedOver?.id ?? ''));
    await act(id, handsOver({ outsideName: 'Médias-Cité', toOfficer: 'Alix' }));
    expect(await ticket(id)).toMatchObject({ assignee: 'Alix' });
    expect(await levels()).toEqual([
      ['opened', false],
      ['answered', false],
      ['handedOver', false],
    ]);
  });

  it('is corrected or taken away while what followed still stands', async () => {
    const { open, act, lifeOf, verbs, register } = await makeTicketRegister();
    const id = await open({}, { openedAt: monday('08:00') });
    await act(id, solves(monday('09:00')), does('reopened', monday('10:00')));
    const [opened, solved, reopened] = await lifeOf(id);
    expect(codes(await verbs.deleteTicketEvent(solved?.id ?? ''))).toEqual(['ticket/followed-since']);
    expect(codes(await verbs.deleteTicketEvent(opened?.id ?? ''))).toEqual(['ticket/opening-stays']);
    expect(codes(await verbs.editTicketEvent(opened?.id ?? '', { at: monday('09:30') }))).toEqual([
      'ticket/before-opening',
    ]);
    expect(codes(await verbs.editTicketEvent(reopened?.id ?? '', { at: monday('08:30') }))).toEqual([
      'ticket/reopened-when-open',
    ]);
    value(await verbs.editTicketEvent(solved?.id ?? '', { at: monday('09:10'), minutes: 12 }));
    value(await verbs.deleteTicketEvent(reopened?.id ?? ''));
    value(await undoLast(register));
    expect((await lifeOf(id)).map(({ kind, at, minutes }) => [kind, at, minutes])).toEqual([
      ['opened', monday('08:00'), null],
      ['solved', monday('09:10'), 12],
      ['reopened', monday('10:00'), null],
    ]);
  });

  it('cannot be undone while a later act hangs on it', async () => {
    const { open, verbs, register, act, context } = await makeTicketRegister();
    const id = await open({}, { openedAt: monday('08:00') });
    const waited = value(await verbs.actOnTicket(id, waits(monday('09:00'))));
    await act(id, does('resumed', monday('10:00')));
    const { makeHistoryVerbs } = await import('#renderer/workers/history-verbs.ts');
    const history = makeHistoryVerbs(context);
    expect(codes(await history.undoChangeSet(waited.changeSetId ?? ''))).toEqual(['ticket/followed-since']);
    value(await undoLast(register));
    expect(codes(await history.undoChangeSet(waited.changeSetId ?? ''))).toEqual([]);
  });
});

describe('tickets together', () => {
  it('are linked to the first of all, never in a circle, and solved in one act', async () => {
    const { open, verbs, ticket, lifeOf, register, content } = await makeTicketRegister();
    const life = { openedAt: monday('08:00') };
    const [first, second, third] = [await open({}, life), await open({}, life), await open({}, life)];
    value(await verbs.linkDuplicate(third, second));
    value(await verbs.linkDuplicate(second, first));
    expect([(await ticket(second)).duplicateOfId, (await ticket(third)).duplicateOfId]).toEqual([
      first,
      first,
    ]);
    expect(codes(await verbs.linkDuplicate(first, third))).toEqual(['ticket/duplicate-circle']);
    expect(codes(await verbs.editTicket(first, { duplicateOfId: third }))).toEqual([
      'ticket/duplicate-circle',
    ]);
    expect(codes(await verbs.linkDuplicate(first, first))).toEqual(['ticket/own-duplicate']);
    const before = await content();
    const minutes = { minutes: 30, solution: 'Nouveau routeur' };
    value(await verbs.actOnTicket(first, solves(null, { ...minutes, alsoSolved: [second, third] })));
    expect(await ticket(third)).toMatchObject({ solution: 'Nouveau routeur' });
    expect((await lifeOf(third)).map(({ kind, minutes: own }) => [kind, own])).toEqual([
      ['opened', null],
      ['solved', null],
    ]);
    value(await undoLast(register));
    expect(await content()).toEqual(before);
    value(await verbs.actOnTicket(second, solves()));
    const refusal = await verbs.actOnTicket(first, solves(null, { alsoSolved: [second, third] }));
    expect(refusal).toMatchObject({
      ok: false,
      problems: [{ code: 'ticket/cannot-also-solve', values: { number: (await ticket(second)).number } }],
    });
    expect((await lifeOf(third)).map(({ kind }) => kind)).toEqual(['opened']);
    expect(codes(await verbs.deleteTicket(first))).toEqual(['record/tied-tickets']);
    value(await verbs.deleteTicket(third));
    expect(await lifeOf(third)).toEqual([]);
    value(await undoLast(register));
    expect(await lifeOf(third)).toHaveLength(1);
  });

  it('are edited together; a priority that nobody chose follows urgency and impact', async () => {
    const { open, verbs, ticket } = await makeTicketRegister();
    const [byMatrix, chosen] = [await open(), await open({ priority: 'p1' })];
    value(await verbs.editTickets([byMatrix, chosen], { assignee: 'Alix', category: 'technical' }));
    value(await verbs.editTicket(byMatrix, { urgency: 'low', impact: 'person' }));
    value(await verbs.editTicket(chosen, { urgency: 'low', impact: 'person' }));
    expect(await ticket(byMatrix)).toMatchObject({ priority: 'p4', assignee: 'Alix' });
    expect(await ticket(chosen)).toMatchObject({ priority: 'p1', category: 'technical' });
    expect(codes(await verbs.editTicket(chosen, { category: 'unheard-of' }))).toEqual([
      'hotline-settings/unknown-category',
    ]);
  });
});

describe('an item that a ticket is about', () => {
  it('goes to repair in the same act, told in the timeline, once', async () => {
    const { open, verbs, register, lifeOf, content } = await makeTicketRegister();
    const itemId = value(
      await createRecord(register, 'item', itemInputSchema, makeItemInput({ name: 'Écran' })),
    ).id;
    const repair = {
      from: '2026-03-02',
      expectedOn: '2026-03-20',
      provider: 'Atelier',
      description: 'Dalle',
    };
    expect(codes(await verbs.repairFromTicket(await open(), repair))).toEqual(['ticket/no-item']);
    const id = await open({ itemId });
    const before = await content();
    value(await verbs.repairFromTicket(id, repair));
    expect(await lifeOf(id)).toMatchObject([
      { kind: 'opened' },
      { kind: 'repair', outsideName: 'Atelier', text: 'Dalle' },
    ]);
    const { maintenances } = await content();
    expect(maintenances).toMatchObject([{ itemId, kind: 'repair', to: null, provider: 'Atelier' }]);
    expect(maintenances[0]?.description).toMatch(/^D2026-[A-Z]{2}-0002 .*\nDalle$/);
    expect(codes(await verbs.repairFromTicket(id, repair))).toEqual(['ticket/already-in-repair']);
    value(await undoLast(register));
    expect(await content()).toEqual(before);
  });
});

it('what is not said stays unsaid', async () => {
  const { open, act, lifeOf } = await makeTicketRegister();
  const id = await open();
  await act(id, { ...makeTicketTold({ minutes: 0 }), kind: 'visit', travelMinutes: null });
  expect(await lifeOf(id)).toMatchObject([{}, { kind: 'visit', minutes: 0, travelMinutes: null }]);
});
