import 'fake-indexeddb/auto';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeLoanVerbs } from '#renderer/workers/loan-verbs.ts';
import { type ItemInput, itemInputSchema } from '#shared/domain/item/item.ts';
import { type KitInput, kitInputSchema } from '#shared/domain/kit/kit.ts';
import type { Booking, HandOver, WantedThing } from '#shared/domain/loan/loan-wish.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeItemInput, makeKitInput, makeLoanInput } from '#test/factories/equipment.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

/** The value of an act that must succeed. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The codes of a refusal; empty where there is none. */
export const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code }) => code);

/** An item wanted by itself. */
export const item = (itemId: string, quantity = 1): WantedThing => ({ itemId, kitId: null, quantity });

/** A kit wanted whole. */
export const kit = (kitId: string): WantedThing => ({ itemId: null, kitId, quantity: 1 });

/** A loan to book, from and due in March 2026. */
export function makeBooking(
  lines: readonly WantedThing[],
  from: number,
  due: number,
  overrides: Partial<Booking> = {},
): Booking {
  const {
    number: _number,
    handedOverOn: _on,
    handedOverBy: _by,
    receivedBy: _received,
    depositReturnedOn: _returned,
    cancelledOn: _cancelled,
    cancelReason: _reason,
    seriesId: _series,
    extensions: _extensions,
    reminders: _reminders,
    ...fields
  } = makeLoanInput();
  return { ...fields, from: march(from), due: march(due), lines, ...overrides };
}

/** A day of March 2026. */
export const march = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`;

/** A register with the verbs of loans, on a day of March 2026 that can be moved on. */
export async function makeLoanRegister(firstDay = 2) {
  let day = firstDay;
  const now = () => new Date(`${march(day)}T10:00:00Z`);
  const { context } = await makeTestRegister(() => now().getTime());
  const register = context.register();
  const platform = { loadCommunes: async () => buildCommuneIndex(exampleTerritory()), now };
  const verbs = makeLoanVerbs(context, platform);
  const addItem = async (overrides: Partial<ItemInput> = {}) =>
    value(await createRecord(register, 'item', itemInputSchema, makeItemInput(overrides))).id;
  const addKit = async (overrides: Partial<KitInput> = {}) =>
    value(await createRecord(register, 'kit', kitInputSchema, makeKitInput(overrides))).id;
  const linesOf = async (loanId: string) => (await register.parts.equipment.read()).linesOf(loanId);
  const book = async (
    lines: readonly WantedThing[],
    from: number,
    due: number,
    overrides: Partial<Booking> = {},
  ) => value(await verbs.bookLoan(makeBooking(lines, from, due, overrides))).id;
  return {
    context,
    register,
    platform,
    verbs,
    addItem,
    addKit,
    linesOf,
    book,
    today: (to: number) => {
      day = to;
    },
    handOver: (id: string, on: number, things: HandOver['things']) =>
      verbs.handOverLoan(id, {
        on: march(on),
        by: 'Camille',
        receivedBy: 'Dominique',
        depositReceivedOn: null,
        things,
      }),
    bring: async (id: string, on: number) =>
      verbs.returnLoan(id, {
        on: march(on),
        depositReturnedOn: null,
        things: (await linesOf(id)).flatMap((line) =>
          line.itemId === null || line.returnedOn !== null ? [] : [returned(line.id, line.quantity)],
        ),
      }),
  };
}

/** Something handed over as it was booked. */
export const given = (itemId: string, kitId: string | null = null, quantity = 1) => ({
  itemId,
  kitId,
  quantity,
  conditionOut: null,
  accessoriesOut: [],
  noteOut: null,
});

/** Something that comes back whole. */
export const returned = (lineId: string, quantity = 1) => ({
  lineId,
  outcome: 'returned' as const,
  quantity,
  conditionIn: null,
  accessoriesMissing: [],
  noteIn: null,
  toRepair: false,
});
