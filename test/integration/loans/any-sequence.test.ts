import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { makeEquipmentStore } from '#renderer/storage/equipment-store.ts';
import { redoLast, undoLast } from '#renderer/storage/history-store.ts';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeItemVerbs } from '#renderer/workers/item-verbs.ts';
import { itemConditions } from '#shared/domain/item/item.ts';
import { lineOutcomes } from '#shared/domain/loan/loan-line.ts';
import { type LoanState, loanState } from '#shared/domain/loan/loan-state.ts';
import { loanPointInputSchema } from '#shared/domain/loan-point/loan-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { makeLoanPointInput, makeMaintenance } from '#test/factories/equipment.ts';
import { given, item, kit, makeBooking, makeLoanRegister, march, value } from './loan-register.ts';
import { contentOf, itemsInTwoPlaces } from './where-things-are.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const kinds = [
  'book',
  'book',
  'book',
  'wait',
  'move',
  'confirm',
  'cancel',
  'handOver',
  'handOver',
  'handOver',
  'handOver',
  'takeBack',
  'return',
  'return',
  'return',
  'extend',
  'delete',
  'repair',
  'endRepair',
  'retire',
  'reinstate',
  'transfer',
  'nextDay',
  'undo',
  'redo',
] as const;

/** Numbers to choose with: which loan, which things, which days. */
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(20),
  things: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
  from: fc.nat(5),
  length: fc.nat(4),
  part: fc.nat(7),
  outcome: fc.constantFrom(...lineOutcomes),
  condition: fc.constantFrom(...itemConditions),
  toRepair: fc.boolean(),
  undone: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function begin() {
  const made = await makeLoanRegister();
  const { context, register, platform, addItem, addKit } = made;
  const points = [
    value(await createRecord(register, 'loanPoint', loanPointInputSchema, makeLoanPointInput({ name: 'A' })))
      .id,
    value(await createRecord(register, 'loanPoint', loanPointInputSchema, makeLoanPointInput({ name: 'B' })))
      .id,
  ];
  const suitcase = await addKit();
  const things = [
    item(await addItem({ preparationDays: 1 })),
    item(await addItem()),
    item(await addItem({ kitId: suitcase, essentialToKit: true })),
    item(await addItem({ kitId: suitcase })),
    item(await addItem({ tracking: 'counted', quantity: 3 }), 2),
  ];
  return { ...made, points, suitcase, things, items: makeItemVerbs(context, platform) };
}

const statesFor: { readonly [kind in Step['kind']]?: readonly LoanState[] } = {
  move: ['waiting', 'booked', 'out'],
  confirm: ['waiting'],
  cancel: ['booked', 'waiting'],
  handOver: ['booked'],
  takeBack: ['out'],
  return: ['out'],
  extend: ['out', 'booked'],
  delete: ['booked', 'cancelled'],
};

type Begun = Awaited<ReturnType<typeof begin>>;

async function act(made: Begun, asked: Step, today: number): Promise<Outcome<unknown>> {
  const { register, verbs, items, points, suitcase, things } = made;
  const equipment = await register.parts.equipment.read();
  const loans = [...equipment.loans.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  // Mostly a loan that the act is for, since most acts are refused for the others.
  const states = asked.which > 16 ? undefined : statesFor[asked.kind];
  const able = loans.filter((one) => states?.includes(loanState(one, equipment.linesOf(one.id))) ?? true);
  const loan = able[asked.which % Math.max(1, able.length)];
  const id = loan?.id ?? '00000000-0000-7000-8000-00000000dead';
  const lines = loan === undefined ? [] : equipment.linesOf(loan.id);
  const from = Math.max(1, today - 2 + asked.from);
  const wanted = asked.things.flatMap((at) =>
    at === 4 && asked.part > 3 ? [kit(suitcase)] : (things[at] ?? []),
  );
  const anItem = things[asked.which % things.length]?.itemId ?? '';
  const run = { from: march(from), fromTime: null, due: march(from + asked.length), dueTime: null };
  switch (asked.kind) {
    case 'book':
      return verbs.bookLoan(makeBooking(wanted, from, from + asked.length));
    case 'wait':
      return verbs.bookLoan(makeBooking(wanted, from, from + asked.length, { waiting: true }));
    case 'move':
      return verbs.moveLoan(id, run, null);
    case 'confirm':
      return verbs.confirmLoan(id);
    case 'cancel':
      return verbs.cancelLoan(id, null);
    case 'handOver': {
      const whole = lines.flatMap(({ itemId, kitId, quantity }) =>
        itemId === null
          ? equipment.partsOf(kitId ?? '').map((part) => given(part.id, kitId))
          : [given(itemId, null, quantity)],
      );
      return made.handOver(
        id,
        Math.max(1, today - (asked.from % 2)),
        whole.filter((_, at) => asked.part > 3 || ((asked.part >> (at % 2)) & 1) === 0),
      );
    }
    case 'takeBack':
      return verbs.undoHandOver(id);
    case 'return':
      return verbs.returnLoan(id, {
        on: march(Math.max(1, today - (asked.from % 3))),
        depositReturnedOn: null,
        things: lines
          .filter(({ itemId, returnedOn }) => itemId !== null && returnedOn === null)
          .filter((_, at) => asked.part > 3 || ((asked.part >> (at % 2)) & 1) === 0)
          .map((line) => ({
            lineId: line.id,
            outcome:
              asked.outcome === 'used' && asked.which < 16 && line.itemId !== things[4]?.itemId
                ? 'returned'
                : asked.outcome,
            quantity: asked.from === 0 ? 1 : line.quantity,
            conditionIn: asked.condition,
            accessoriesMissing: [],
            noteIn: null,
            toRepair: asked.toRepair,
          })),
      });
    case 'extend':
      return verbs.extendLoan(id, run.due, null);
    case 'delete':
      return verbs.deleteLoan(id);
    case 'repair': {
      const { kind, cost, provider, description, result, loanId, expectedOn } = makeMaintenance({
        itemId: anItem,
      });
      const days = { from: run.from, to: asked.toRepair ? run.due : null };
      return items.recordMaintenance([anItem], {
        kind,
        cost,
        provider,
        description,
        result,
        loanId,
        expectedOn,
        ...days,
      });
    }
    case 'endRepair': {
      const open = [...equipment.maintenances.values()].find(({ to }) => to === null);
      return items.editMaintenance(open?.id ?? id, { to: run.due }, null);
    }
    case 'retire':
      return items.retireItems([anItem], { on: run.from, reason: 'obsolete', notes: null });
    case 'reinstate':
      return items.reinstateItems([anItem]);
    case 'transfer':
      return items.moveItems(
        [{ itemId: anItem, to: { loanPointId: points[asked.from % 2] ?? null, placeId: null } }],
        {
          on: march(today),
          notes: null,
        },
      );
    case 'nextDay':
      return { ok: true, value: null };
    case 'undo':
      return undoLast(register);
    case 'redo':
      return redoLast(register);
  }
}

describe('over any sequence of acts', () => {
  it('no item is ever in two places at once, and undo restores what was', async () => {
    const written = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
        const made = await begin();
        const { register } = made;
        let today = 2;
        for (const asked of steps) {
          if (asked.kind === 'nextDay') today += 1;
          made.today(today);
          const before = contentOf(await register.parts.equipment.read());
          const done = await act(made, asked, today);
          const after = await register.parts.equipment.read();
          const label = `${asked.kind}${done.ok ? '' : ' refused'}`;
          written.set(label, (written.get(label) ?? 0) + 1);
          expect(itemsInTwoPlaces(after, march(today))).toEqual([]);
          if (!done.ok) {
            expect(contentOf(after)).toEqual(before);
            continue;
          }
          if (!asked.undone || JSON.stringify(before) === JSON.stringify(contentOf(after))) continue;
          if (['undo', 'redo'].includes(asked.kind)) continue;
          value(await undoLast(register));
          expect(contentOf(await register.parts.equipment.read())).toEqual(before);
          value(await redoLast(register));
          expect(contentOf(await register.parts.equipment.read())).toEqual(contentOf(after));
        }
        // What is held in memory is what the database holds.
        const read = await makeEquipmentStore(register.database).read();
        expect(contentOf(read)).toEqual(contentOf(await register.parts.equipment.read()));
        register.database.close();
        await Dexie.delete(register.database.name);
      }),
      { numRuns: 30, endOnFailure: true },
    );
    // A test in which nothing is ever handed over would prove little.
    for (const kind of ['book', 'handOver', 'return', 'move', 'repair', 'retire', 'transfer'])
      expect(written.get(kind) ?? 0, kind).toBeGreaterThan(0);
    for (const kind of ['book', 'handOver', 'extend', 'confirm'])
      expect(written.get(`${kind} refused`) ?? 0, kind).toBeGreaterThan(0);
  }, 240_000);
});
