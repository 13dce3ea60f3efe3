import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeringLevelSchema } from '#shared/domain/answering-level/answering-level.ts';
import { answeringLevelProblems } from '#shared/domain/answering-level/answering-level-rules.ts';
import { articleSchema } from '#shared/domain/article/article.ts';
import { hotlineSettingsSchema } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { hotlineSettingsProblems } from '#shared/domain/hotline-settings/hotline-settings-rules.ts';
import { recordReferences, referredIds } from '#shared/domain/record/record-references.ts';
import { ticketSchema } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { ticketEventSchema } from '#shared/domain/ticket/ticket-event.ts';
import { ticketEventProblems, ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { isPending, ticketFacts, ticketMoment } from '#shared/domain/ticket/ticket-facts.ts';
import { ticketProblems } from '#shared/domain/ticket/ticket-rules.ts';
import type { ExampleHotline } from '#shared/example/example-hotline.ts';
import { exampleRecords } from '#shared/example/example-records.ts';
import {
  EXAMPLE_PLACES,
  EXAMPLE_SEED,
  EXAMPLE_YEARS,
  type ExampleOptions,
  type ExampleRegister,
  generateExample,
} from '#shared/example/generate-example.ts';

const until = Date.parse('2026-11-24T15:00:00.000Z');
const options: ExampleOptions = {
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
  until,
  officer: 'Sacha Inventé',
};
const register = generateExample(options);
const { hotline } = register;

function eventsOf({ ticketEvents }: ExampleHotline): ReadonlyMap<string, readonly TicketEvent[]> {
  const byTicket = new Map<string, TicketEvent[]>();
  for (const event of ticketEvents)
    byTicket.set(event.ticketId, [...(byTicket.get(event.ticketId) ?? []), event]);
  return byTicket;
}

/** Every record alone, what it names, and every life. */
function check(example: ExampleRegister, now: number): void {
  const told = example.hotline;
  expect([
    ...told.levels.flatMap((one) => answeringLevelProblems(answeringLevelSchema.parse(one))),
    ...told.hotlineSettings.flatMap((one) => hotlineSettingsProblems(hotlineSettingsSchema.parse(one))),
    ...told.tickets.flatMap((one) => ticketProblems(ticketSchema.parse(one))),
    ...told.ticketEvents.flatMap((one) => ticketEventProblems(ticketEventSchema.parse(one))),
  ]).toEqual([]);
  for (const article of told.articles) articleSchema.parse(article);
  const events = eventsOf(told);
  for (const { id, number } of told.tickets)
    if (ticketLifeProblems(events.get(id) ?? []).length > 0)
      expect.fail(`${number} has no life that can stand`);
  for (const { at, createdAt } of told.ticketEvents)
    if (Date.parse(at) > now || Date.parse(createdAt) > now || createdAt < at)
      expect.fail(`told too early, or of a day to come: ${at}, ${createdAt}`);
  const numbers = told.tickets.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const ids = new Map(
    exampleRecords(example).map(({ table, rows }) => [table, new Set(rows.map(({ id }) => id))] as const),
  );
  for (const { table, rows } of exampleRecords(example))
    for (const reference of recordReferences.filter((one) => one.table === table))
      for (const row of rows)
        for (const id of referredIds(row, reference))
          if (ids.get(reference.to)?.has(id) !== true)
            expect.fail(`${table}.${reference.field} names nothing: ${id}`);
}

describe('the hotline of the example', () => {
  it('is valid, each life can stand, and what it names is there', () => {
    check(register, until);
  });

  it('for other sizes, seeds and lengths too, the same each time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        (places, years, seed) => {
          const small: ExampleOptions = { places, years, seed, endMonth: '2025-12', language: 'en' };
          const made = generateExample(small);
          check(made, Date.parse('2026-01-01T08:00:00.000Z'));
          expect(generateExample(small).hotline).toEqual(made.hotline);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is that of a busy network: 1 500 calls over three years, some 25 waiting, five levels, twenty sheets', () => {
    expect(hotline.tickets.length).toBeGreaterThan(1_450);
    expect(hotline.tickets.length).toBeLessThan(1_750);
    expect(hotline.levels.map(({ kind }) => kind)).toEqual([
      'hub',
      'epci',
      'departement',
      'region',
      'outside',
    ]);
    expect(hotline.articles).toHaveLength(20);
    expect(hotline.articles.some(({ ticketId }) => ticketId !== null)).toBe(true);
    const events = eventsOf(hotline);
    const facts = hotline.tickets.map((ticket) =>
      ticketFacts(ticket, (events.get(ticket.id) ?? []).map(ticketMoment)),
    );
    const pending = facts.filter(isPending);
    expect(pending.length).toBeGreaterThan(15);
    expect(pending.length).toBeLessThan(40);
    expect(pending.some(({ assignee }) => assignee === null)).toBe(true);
    // Mine are those of the officer who opened the example.
    expect(pending.filter(({ assignee }) => assignee === 'Sacha Inventé').length).toBeGreaterThan(2);
  });

  it('shows every channel, type, priority, act and mark, calls told twice, reopened twice, entered late', () => {
    const { tickets, ticketEvents } = hotline;
    const all = <T>(values: readonly T[]): ReadonlySet<T> => new Set(values);
    expect(all(tickets.map(({ channel }) => channel))).toEqual(
      new Set(['phone', 'email', 'onSite', 'visit', 'other', null]),
    );
    expect(all(tickets.map(({ type }) => type))).toEqual(new Set(['incident', 'request', 'question']));
    expect(all(tickets.map(({ priority }) => priority))).toEqual(new Set(['p1', 'p2', 'p3', 'p4']));
    expect(all(tickets.map(({ satisfaction }) => satisfaction))).toEqual(new Set([null, 1, 2, 3, 4]));
    expect(all(tickets.map(({ category }) => category)).size).toBe(7);
    expect(all(ticketEvents.map(({ kind }) => kind)).size).toBe(12);
    expect(tickets.filter(({ duplicateOfId }) => duplicateOfId !== null).length).toBeGreaterThan(20);
    expect(tickets.filter(({ loanId }) => loanId !== null).length).toBeGreaterThan(20);
    expect(tickets.some(({ itemId, loanId }) => itemId !== null && loanId === null)).toBe(true);
    const reopened = [...eventsOf(hotline).values()].map(
      (events) => events.filter(({ kind }) => kind === 'reopened').length,
    );
    expect(reopened.filter((count) => count >= 2).length).toBeGreaterThan(2);
    const late = ticketEvents.filter(({ kind, at, createdAt }) => kind === 'opened' && createdAt > at);
    expect(late.length).toBeGreaterThan(30);
    const months = (month: string): number =>
      ticketEvents.filter(({ kind, at }) => kind === 'opened' && at.slice(5, 7) === month).length;
    expect(months('09')).toBeGreaterThan(months('08') * 2);
  });
});
