import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { undoLast } from '#renderer/storage/history-store.ts';
import {
  codes,
  given,
  item,
  kit,
  makeBooking,
  makeLoanRegister,
  march,
  returned,
  value,
} from './loan-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('a booking', () => {
  it('is numbered by the device, holds its item, and is refused where the item is taken', async () => {
    const { verbs, addItem, book } = await makeLoanRegister();
    const laptop = await addItem({ inventoryNumber: 'PORT-1', name: 'Dell', preparationDays: 1 });
    const first = await book([item(laptop)], 5, 10);
    const clash = await verbs.bookLoan(makeBooking([item(laptop)], 10, 12));
    expect(clash).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'loan/taken',
          values: { thing: 'PORT-1 Dell', borrower: 'Dominique Exemple', until: march(11) },
        },
      ],
    });
    expect(codes(await verbs.bookLoan(makeBooking([item(laptop)], 11, 12)))).toEqual(['loan/in-preparation']);
    const before = await book([item(laptop)], 2, 3);
    const rows = await verbs.loanRows([first, before]);
    expect(rows).toMatchObject([{ state: 'booked', things: ['PORT-1 Dell'] }, { state: 'booked' }]);
    expect(rows.map(({ number }) => number.replace(/^2026-[A-Z]{2}-/, ''))).toEqual(['001', '002']);
    expect(codes(await verbs.bookLoan(makeBooking([item(laptop)], 20, 19)))).toEqual([
      'loan/due-before-from',
    ]);
    expect(codes(await verbs.bookLoan(makeBooking([], 20, 21)))).toEqual(['loan/no-lines']);
  });

  it('waits without holding anything, and is confirmed once its item is free', async () => {
    const { verbs, addItem, book } = await makeLoanRegister();
    const laptop = await addItem();
    const first = await book([item(laptop)], 5, 10);
    const waiting = await book([item(laptop)], 6, 8, { waiting: true });
    expect(codes(await verbs.confirmLoan(waiting))).toEqual(['loan/taken']);
    expect((await verbs.loansOf({ kind: 'waiting' })).map(({ id }) => id)).toEqual([waiting]);
    value(await verbs.cancelLoan(first, 'Plus besoin'));
    value(await verbs.confirmLoan(waiting));
    expect(await verbs.loanRows([first, waiting])).toMatchObject([
      { state: 'cancelled' },
      { state: 'booked' },
    ]);
  });

  it('repeats as one act, all or none, and its numbers follow', async () => {
    const { register, verbs, addItem } = await makeLoanRegister();
    const laptop = await addItem();
    const { ids } = value(
      await verbs.bookSeries(makeBooking([item(laptop)], 3, 4), [march(3), march(10), march(17)]),
    );
    expect((await verbs.loanRows(ids)).map(({ due }) => due)).toEqual([march(4), march(11), march(18)]);
    expect(codes(await verbs.bookSeries(makeBooking([item(laptop)], 5, 6), [march(5), march(11)]))).toEqual([
      'loan/taken',
    ]);
    expect(
      codes(await verbs.bookSeries(makeBooking([item(laptop)], 20, 22), [march(20), march(22)])),
    ).toEqual(['loan/series-overlaps']);
    value(await undoLast(register));
    expect(await verbs.loansOf({ kind: 'item', id: laptop })).toEqual([]);
  });

  it('moves, changes its things, and goes with its lines', async () => {
    const { register, verbs, addItem, book, linesOf } = await makeLoanRegister();
    const [one, two] = [await addItem(), await addItem()];
    await book([item(two)], 8, 9);
    const loan = await book([item(one)], 3, 4);
    const days = { from: march(8), fromTime: null, due: march(9), dueTime: null };
    expect(codes(await verbs.moveLoan(loan, days, { from: item(one), to: item(two) }))).toEqual([
      'loan/taken',
    ]);
    value(await verbs.moveLoan(loan, days, null));
    value(await verbs.editLoan(loan, { purpose: 'Atelier', lines: [item(one)] }));
    value(
      await verbs.moveLoan(
        loan,
        { ...days, from: march(10), due: march(11) },
        { from: item(one), to: item(two) },
      ),
    );
    expect(await linesOf(loan)).toMatchObject([{ itemId: two }]);
    value(await verbs.deleteLoan(loan));
    expect(await linesOf(loan)).toEqual([]);
    value(await undoLast(register));
    expect(await linesOf(loan)).toMatchObject([{ itemId: two }]);
  });
});

describe('a kit', () => {
  it('is lent whole, without what is elsewhere unless that is essential, and comes back in parts', async () => {
    const { verbs, addItem, addKit, book, handOver, linesOf, today } = await makeLoanRegister();
    const suitcase = await addKit({ name: 'Malle photo' });
    const camera = await addItem({ kitId: suitcase, essentialToKit: true, name: 'Appareil' });
    const tripod = await addItem({ kitId: suitcase, name: 'Pied', inventoryNumber: 'PIED-1' });
    const alone = await book([item(tripod)], 3, 5);
    const check = await verbs.checkLoan(makeWish([kit(suitcase)], 4, 6), null);
    expect(check).toMatchObject({ conflicts: [], incompleteKits: [{ missing: ['PIED-1 Pied'] }] });
    const loan = await book([kit(suitcase)], 4, 6);
    expect(codes(await verbs.bookLoan(makeBooking([item(camera)], 6, 7)))).toEqual(['loan/taken']);
    expect(codes(await verbs.bookLoan(makeBooking([item(camera), kit(suitcase)], 12, 13)))).toEqual([
      'loan/part-and-kit',
    ]);
    today(4);
    value(await handOver(alone, 3, [given(tripod)]));
    expect(codes(await handOver(loan, 4, [given(camera, suitcase), given(tripod, suitcase)]))).toEqual([
      'loan/taken',
    ]);
    value(await handOver(loan, 4, [given(camera, suitcase)]));
    const [row] = await verbs.loanRows([loan]);
    expect(row).toMatchObject({ state: 'out', things: ['Malle photo'], out: 1 });
    today(8);
    expect(await verbs.loanRows([loan])).toMatchObject([{ daysLate: 2 }]);
    const part = (await linesOf(loan)).find(({ itemId }) => itemId === camera);
    value(
      await verbs.returnLoan(loan, {
        on: march(8),
        depositReturnedOn: null,
        things: [
          { ...returned(part?.id ?? ''), conditionIn: 'broken', noteIn: 'Écran fêlé', toRepair: true },
        ],
      }),
    );
    expect(await verbs.loanRows([loan])).toMatchObject([{ state: 'returned', closedOn: march(8) }]);
    expect((await linesOf(loan)).every(({ returnedOn }) => returnedOn === march(8))).toBe(true);
    expect(codes(await verbs.bookLoan(makeBooking([kit(suitcase)], 12, 13)))).toEqual([
      'loan/in-repair-no-end',
    ]);
  });
});

describe('what is out', () => {
  it('comes back in part, lost or used, and is neither deleted nor changed', async () => {
    const { register, verbs, addItem, book, handOver, linesOf, today } = await makeLoanRegister();
    const cables = await addItem({ tracking: 'counted', quantity: 10, category: 'accessory' });
    const laptop = await addItem();
    const loan = await book([item(cables, 6), item(laptop)], 2, 4);
    expect(codes(await verbs.bookLoan(makeBooking([item(cables, 5)], 4, 5)))).toEqual(['loan/too-many']);
    expect(
      codes(await verbs.returnLoan(loan, { on: march(2), depositReturnedOn: null, things: [] })),
    ).toEqual(['loan/return-before-out']);
    expect(codes(await handOver(loan, 3, [given(laptop)]))).toEqual(['loan/hand-over-future']);
    value(await handOver(loan, 2, [given(cables, null, 6), given(laptop)]));
    expect(codes(await handOver(loan, 2, [given(laptop)]))).toEqual(['loan/already-out']);
    expect(codes(await verbs.deleteLoan(loan))).toEqual(['loan/delete-out']);
    expect(codes(await verbs.editLoan(loan, { from: march(1) }))).toEqual(['loan/out-fixed']);
    today(5);
    const line = (await linesOf(loan)).find(({ itemId }) => itemId === cables)?.id ?? '';
    const back = (things: Parameters<typeof verbs.returnLoan>[1]['things'], on = 5) =>
      verbs.returnLoan(loan, { on: march(on), depositReturnedOn: null, things });
    expect(codes(await back([returned(line, 7)]))).toEqual(['loan/more-back-than-out']);
    expect(codes(await back([returned(line, 1)], 1))).toEqual(['loan/return-before-hand-over']);
    expect(codes(await back([returned(line, 1)], 6))).toEqual(['loan/return-future']);
    value(await back([returned(line, 2)]));
    value(await back([{ ...returned(line, 3), outcome: 'used' }]));
    expect((await linesOf(loan)).map(({ quantity, outcome }) => [quantity, outcome])).toEqual(
      expect.arrayContaining([
        [1, null],
        [2, 'returned'],
        [3, 'used'],
      ]),
    );
    expect(await register.database.items.get(cables)).toMatchObject({ quantity: 7 });
    const other = (await linesOf(loan)).find(({ itemId }) => itemId === laptop)?.id ?? '';
    value(await back([{ ...returned(other), outcome: 'lost' }]));
    expect(await register.database.items.get(laptop)).toMatchObject({
      retiredOn: march(5),
      retiredReason: 'lost',
    });
    expect(codes(await verbs.undoHandOver(loan))).toEqual(['loan/already-back']);
    value(await undoLast(register));
    expect(await register.database.items.get(laptop)).toMatchObject({ retiredOn: null });
  });

  it('is extended unless booked by then, and reminded of', async () => {
    const { verbs, addItem, book, handOver, today } = await makeLoanRegister();
    const laptop = await addItem();
    const loan = await book([item(laptop)], 2, 4);
    value(await handOver(loan, 2, [given(laptop)]));
    const next = await book([item(laptop)], 8, 9);
    today(6);
    expect(codes(await verbs.extendLoan(loan, march(8), null))).toEqual(['loan/taken']);
    value(await verbs.extendLoan(loan, march(7), 'Encore un atelier'));
    expect(codes(await verbs.extendLoan(loan, march(7), null))).toEqual(['loan/extension-not-later']);
    today(8);
    expect((await verbs.loansOf({ kind: 'overdue' })).map(({ id, daysLate }) => [id, daysLate])).toEqual([
      [loan, 1],
    ]);
    value(await verbs.remindLoan(loan, 'Par téléphone'));
    expect(codes(await handOver(next, 8, [given(laptop)]))).toEqual(['loan/taken']);
    const days = await verbs.loansOf({ kind: 'days', from: march(7), to: march(8) });
    expect(days.map(({ id }) => id)).toEqual([loan, next]);
    value(await verbs.undoHandOver(loan));
    expect(await verbs.loanRows([loan])).toMatchObject([{ state: 'booked' }]);
  });
});

describe('what is free', () => {
  it('is told with what holds the rest, and the day from which that is free', async () => {
    const { verbs, addItem, book } = await makeLoanRegister();
    const [one, two] = [await addItem({ name: 'Alpha' }), await addItem({ name: 'Bêta' })];
    await book([item(one)], 5, 10);
    const run = { from: march(8), fromTime: null, due: march(9), dueTime: null };
    expect(await verbs.freeBetween(run, null, null)).toMatchObject([
      { itemId: two, free: 1, conflicts: [], nextFree: march(8) },
      { itemId: one, free: 0, conflicts: [{ reason: 'loan', until: march(10) }], nextFree: march(11) },
    ]);
    const calendar = await verbs.loanCalendar(null, march(9), march(20));
    expect(calendar).toMatchObject([
      { itemId: one, stretches: [{ from: march(5), to: march(10), preparationDays: 0 }] },
      { itemId: two, stretches: [] },
    ]);
  });
});

const makeWish = (lines: Parameters<typeof makeBooking>[0], from: number, due: number) => ({
  from: march(from),
  fromTime: null,
  due: march(due),
  dueTime: null,
  lines,
  loanPointId: null,
  borrower: null,
});
