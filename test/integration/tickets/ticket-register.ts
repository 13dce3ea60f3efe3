import 'fake-indexeddb/auto';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { makeTicketRowsVerbs } from '#renderer/workers/ticket-rows-verbs.ts';
import { makeTicketVerbs } from '#renderer/workers/ticket-verbs.ts';
import {
  type AnsweringLevelInput,
  answeringLevelInputSchema,
} from '#shared/domain/answering-level/answering-level.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { TicketInput } from '#shared/domain/ticket/ticket.ts';
import type { TicketAct, TicketActOf, TicketWish } from '#shared/domain/ticket/ticket-act.ts';
import { inLifeOrder } from '#shared/domain/ticket/ticket-life.ts';
import { makeAnsweringLevelInput, makeTicketTold, makeTicketWish } from '#test/factories/hotline.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

/** The value of an act that must succeed. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The codes of a refusal; empty where there is none. */
export const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code }) => code);

/** An instant of Monday the 2nd of March 2026. */
export const monday = (time: string): string => `2026-03-02T${time}:00.000Z`;

/** An act of which only the kind is told. */
export function does(
  kind: 'answered' | 'note' | 'resumed' | 'reopened',
  at: string | null = null,
): TicketActOf<'answered' | 'note' | 'resumed' | 'reopened'> {
  return { ...makeTicketTold({ at }), kind };
}

export const waits = (at: string | null = null): TicketActOf<'waitingCaller'> => ({
  ...makeTicketTold({ at }),
  kind: 'waitingCaller',
  askAgainOn: null,
});

export const solves = (
  at: string | null = null,
  overrides: Partial<TicketActOf<'solved'>> = {},
): TicketActOf<'solved'> => ({
  ...makeTicketTold({ at }),
  kind: 'solved',
  cause: null,
  solution: null,
  alsoSolved: [],
  ...overrides,
});

export const closes = (
  at: string | null = null,
  satisfaction: number | null = null,
): TicketActOf<'closed'> => ({
  ...makeTicketTold({ at }),
  kind: 'closed',
  satisfaction,
  satisfactionText: null,
});

export const handsOver = (overrides: Partial<TicketActOf<'handedOver'>> = {}): TicketActOf<'handedOver'> => ({
  ...makeTicketTold(),
  kind: 'handedOver',
  levelId: null,
  toOfficer: null,
  outsideName: null,
  outsideContact: null,
  ...overrides,
});

/** A register with the verbs of tickets, on Monday the 2nd of March 2026 at noon in UTC; the time can be moved on. */
export async function makeTicketRegister() {
  let now = Date.parse(monday('12:00'));
  const { context } = await makeTestRegister(() => now);
  const register = context.register();
  const verbs = makeTicketVerbs(context);
  const rows = makeTicketRowsVerbs(context, { now: () => new Date(now) });
  const open = async (overrides: Partial<TicketInput> = {}, life: Partial<Omit<TicketWish, 'ticket'>> = {}) =>
    value(await verbs.openTicket(makeTicketWish(overrides, life))).id;
  return {
    context,
    register,
    verbs,
    rows,
    open,
    at: (time: string) => {
      now = Date.parse(monday(time));
    },
    act: async (id: string, ...acts: readonly TicketAct[]) => {
      for (const one of acts) value(await verbs.actOnTicket(id, one));
    },
    addLevel: async (overrides: Partial<AnsweringLevelInput> = {}) =>
      value(
        await createRecord(
          register,
          'answeringLevel',
          answeringLevelInputSchema,
          makeAnsweringLevelInput(overrides),
        ),
      ).id,
    ticket: async (id: string) => {
      const row = await register.database.tickets.get(id);
      if (row === undefined) throw new Error(`no ticket ${id}`);
      return row;
    },
    lifeOf: async (id: string) => {
      const events = await register.database.ticketEvents.where('ticketId').equals(id).toArray();
      return inLifeOrder(events.filter(({ deletedAt }) => deletedAt === null));
    },
    /** One line of what stands: to be compared before and after. */
    content: async () => ({
      tickets: await living(register.database.tickets.toArray()),
      events: await living(register.database.ticketEvents.toArray()),
      levels: await living(register.database.answeringLevels.toArray()),
      maintenances: await living(register.database.maintenances.toArray()),
    }),
  };
}

type Row = {
  readonly id: string;
  readonly deletedAt: string | null;
  readonly stamps: unknown;
  readonly updatedAt: string;
};

/** What the officer sees of rows: not when, and under which stamps, each field was written. */
async function living<T extends Row>(rows: Promise<readonly T[]>) {
  return (await rows)
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ stamps: _stamps, updatedAt: _at, ...fields }) => fields)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
