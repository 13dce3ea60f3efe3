import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { createRecord, editRecord } from '#renderer/storage/record-writing.ts';
import { itemInputSchema } from '#shared/domain/item/item.ts';
import { loanInputSchema } from '#shared/domain/loan/loan.ts';
import { loanLineInputSchema } from '#shared/domain/loan/loan-line.ts';
import { loanPointInputSchema } from '#shared/domain/loan-point/loan-point.ts';
import { maintenanceInputSchema } from '#shared/domain/maintenance/maintenance.ts';
import {
  makeLoanInput,
  makeLoanLineInput,
  makeLoanPointInput,
  makeMaintenance,
} from '#test/factories/equipment.ts';
import { codes, given, item, kit, makeLoanRegister, march, value } from './loan-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** Days around that of the register. */
const TODAY = 10;
const day = (shift: number) => march(TODAY + shift);

async function begin() {
  const made = await makeLoanRegister(TODAY);
  const { register } = made;
  const loan = async (itemId: string, from: number, due: number, out: boolean) => {
    const input = makeLoanInput({
      from: day(from),
      due: day(due),
      handedOverOn: out ? day(from) : null,
      borrowerName: 'Dominique',
    });
    const { id } = value(await createRecord(register, 'loan', loanInputSchema, input));
    const line = makeLoanLineInput({ loanId: id, itemId });
    return { id, line: await createRecord(register, 'loanLine', loanLineInputSchema, line) };
  };
  const repair = (itemId: string, from: number, to: number | null) =>
    createRecord(register, 'maintenance', maintenanceInputSchema, {
      ...makeMaintenance({ itemId, from: day(from), to: to === null ? null : day(to) }),
    });
  const edit = (itemId: string, patch: object) =>
    editRecord(register, 'item', itemInputSchema.partial(), itemId, patch);
  return { ...made, loan, repair, edit };
}

describe('whatever the way in', () => {
  it('two loans never hold one item at once, and one that ends before another begins stands', async () => {
    const { addItem, loan } = await begin();
    const laptop = await addItem({ inventoryNumber: 'PORT-1', name: 'Dell' });
    value((await loan(laptop, 2, 5, false)).line);
    const clash = (await loan(laptop, 5, 8, false)).line;
    expect(clash).toMatchObject({
      ok: false,
      problems: [
        { code: 'loan/taken', values: { thing: 'PORT-1 Dell', borrower: 'Dominique', until: day(5) } },
      ],
    });
    value((await loan(laptop, -3, 1, true)).line);
    value((await loan(laptop, 6, 8, false)).line);
  });

  it('what is out is neither moved, nor retired, nor repaired, nor allotted', async () => {
    const { register, addItem, loan, repair, edit } = await begin();
    const point = value(
      await createRecord(register, 'loanPoint', loanPointInputSchema, makeLoanPointInput()),
    ).id;
    const laptop = await addItem();
    value((await loan(laptop, -3, 2, true)).line);
    expect(codes(await edit(laptop, { loanPointId: point }))).toEqual(['item/moved-while-out']);
    expect(codes(await edit(laptop, { retiredOn: day(0), retiredReason: 'broken' }))).toEqual([
      'item/retired-while-out',
    ]);
    expect(codes(await repair(laptop, 0, null))).toEqual(['item/repair-while-out']);
    value(await repair(laptop, 3, 4));
    value(await edit(laptop, { name: 'Portable' }));
  });

  it('what is in repair or retired is not booked, but a booking does not hide that an item broke', async () => {
    const { addItem, loan, repair, edit } = await begin();
    const [one, two] = [await addItem(), await addItem()];
    value((await loan(one, 3, 5, false)).line);
    value(await repair(one, 1, null));
    expect(codes((await loan(one, 8, 9, false)).line)).toEqual(['loan/in-repair-no-end']);
    value(await edit(two, { retiredOn: day(2), retiredReason: 'obsolete' }));
    expect(codes((await loan(two, 1, 2, false)).line)).toEqual(['loan/retired']);
    value((await loan(two, 0, 1, false)).line);
  });

  it('counted things are never more than there are', async () => {
    const { register, addItem, loan, edit } = await begin();
    const cables = await addItem({ tracking: 'counted', quantity: 2 });
    value((await loan(cables, 0, 5, true)).line);
    value((await loan(cables, 3, 8, false)).line);
    expect(codes((await loan(cables, 5, 6, false)).line)).toEqual(['loan/over-quantity']);
    value((await loan(cables, 9, 9, false)).line);
    expect(codes(await edit(cables, { quantity: 0 }))).toEqual(['loan/over-quantity']);
    value(await edit(cables, { quantity: 1 }));
    value(await undoLast(register));
  });

  it('an undo that would bring back a loan of what is lent since is refused', async () => {
    const { register, verbs, addItem, book } = await makeLoanRegister();
    const laptop = await addItem();
    const first = await book([item(laptop)], 5, 10);
    const cancelled = value(await verbs.cancelLoan(first, null)).changeSetId ?? '';
    await book([item(laptop)], 7, 8);
    expect(codes(await undoChangeSet(register, cancelled))).toEqual(['loan/taken']);
  });

  it('a number is given to one loan', async () => {
    const { register } = await makeLoanRegister();
    const input = makeLoanInput({ number: '2026-AA-001' });
    value(await createRecord(register, 'loan', loanInputSchema, input));
    expect(codes(await createRecord(register, 'loan', loanInputSchema, input))).toEqual([
      'loan/number-taken',
    ]);
  });
});

describe('a kit that is booked', () => {
  it('holds its essential parts, and goes without another that was booked by itself before', async () => {
    const { verbs, addItem, addKit, book, handOver, register } = await makeLoanRegister();
    const suitcase = await addKit();
    const camera = await addItem({ kitId: suitcase, essentialToKit: true });
    const tripod = await addItem({ kitId: suitcase });
    const alone = await book([item(tripod)], 2, 4);
    const whole = await book([kit(suitcase)], 2, 6);
    expect(codes(await verbs.moveLoan(alone, { ...days(2, 5) }, null))).toEqual(['loan/taken']);
    value(await handOver(alone, 2, [given(tripod)]));
    value(await handOver(whole, 2, [given(camera, suitcase)]));
    value(await undoLast(register));
    value(await undoLast(register));
    value(await verbs.cancelLoan(alone, null));
    value(await undoLast(register));
  });
});

const days = (from: number, due: number) => ({
  from: march(from),
  fromTime: null,
  due: march(due),
  dueTime: null,
});
