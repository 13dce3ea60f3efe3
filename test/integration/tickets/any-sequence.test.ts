import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { redoLast, undoLast } from '#renderer/storage/history-store.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { TicketAct } from '#shared/domain/ticket/ticket-act.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { makeTicketTold, makeTicketWish } from '#test/factories/hotline.ts';
import { closes, does, handsOver, makeTicketRegister, solves, waits } from './ticket-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const kinds = [
  'open',
  'open',
  'openSolved',
  'answer',
  'note',
  'visit',
  'wait',
  'third',
  'resume',
  'handOver',
  'handOver',
  'solve',
  'solveAll',
  'reopen',
  'close',
  'moveEvent',
  'moveEvent',
  'deleteEvent',
  'deleteEvent',
  'edit',
  'link',
  'unlink',
  'deleteTicket',
  'undo',
  'undo',
  'redo',
] as const;

/** Numbers to choose with: which ticket, which event, which level, how many minutes ago. */
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(5),
  other: fc.nat(5),
  event: fc.nat(6),
  level: fc.nat(2),
  ago: fc.nat(50),
  late: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function begin() {
  const made = await makeTicketRegister();
  const { register, verbs, rows, at, content, addLevel } = made;
  const levels = [null, await addLevel({ name: 'Ici' }), await addLevel({ name: 'Région' })];
  let minute = 0;
  const clock = () =>
    `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const ids = async () => (await content()).tickets.map(({ id }) => id);

  /** What a step would do; null where there is nothing that it could be done to. */
  const act = async ({
    kind,
    which,
    other,
    event,
    level,
    ago,
    late,
  }: Step): Promise<Outcome<unknown> | null> => {
    minute += 3;
    at(clock());
    const told = late ? `2026-03-02T${clock()}:00.000Z` : null;
    const time = told === null ? null : new Date(Date.parse(told) - ago * 60_000).toISOString();
    const known = await ids();
    const id = known[which % Math.max(known.length, 1)];
    const second = known[other % Math.max(known.length, 1)];
    const levelId = levels[level] ?? null;
    if (kind === 'undo') return undoLast(register);
    if (kind === 'redo') return redoLast(register);
    if (kind === 'open') return verbs.openTicket(makeTicketWish({}, { openedAt: time, levelId }));
    if (kind === 'openSolved')
      return verbs.openTicket(
        makeTicketWish({}, { openedAt: time, levelId, acts: [does('answered'), solves()] }),
      );
    if (id === undefined || second === undefined) return null;
    const acts: Readonly<Partial<Record<(typeof kinds)[number], TicketAct>>> = {
      answer: does('answered', time),
      note: does('note', time),
      visit: { ...makeTicketTold({ at: time, minutes: 20 }), kind: 'visit', travelMinutes: 40 },
      wait: waits(time),
      third: {
        ...makeTicketTold({ at: time }),
        kind: 'waitingThird',
        outsideName: null,
        outsideContact: null,
      },
      resume: does('resumed', time),
      handOver: { ...handsOver({ levelId }), at: time, toOfficer: level === 0 ? 'Alix' : null },
      solve: solves(time, { solution: 'Fait' }),
      solveAll: solves(time, { solution: 'Fait', alsoSolved: known.slice(0, 3) }),
      reopen: does('reopened', time),
      close: closes(time, 3),
    };
    const done = acts[kind];
    if (done !== undefined) return verbs.actOnTicket(id, done);
    const events = await made.lifeOf(id);
    const eventId = events[event % events.length]?.id ?? '';
    switch (kind) {
      case 'moveEvent':
        return verbs.editTicketEvent(eventId, { at: time ?? `2026-03-02T${clock()}:00.000Z`, minutes: 5 });
      case 'deleteEvent':
        return verbs.deleteTicketEvent(eventId);
      case 'edit':
        return verbs.editTicket(id, { urgency: 'high', assignee: 'Alix' });
      case 'link':
        return verbs.linkDuplicate(id, second);
      case 'unlink':
        return verbs.linkDuplicate(id, null);
      default:
        return verbs.deleteTicket(id);
    }
  };

  /** Every ticket lives a life that can be, its levels are known, no time of its clock is negative, no link goes round. */
  const check = async (): Promise<void> => {
    const { tickets, events } = await content();
    const living = new Set(tickets.map(({ id }) => id));
    for (const { ticketId } of events) expect(living.has(ticketId)).toBe(true);
    const kept = new Map(tickets.map((ticket) => [ticket.id, ticket.duplicateOfId]));
    for (const { id } of tickets) {
      expect(ticketLifeProblems(await made.lifeOf(id))).toEqual([]);
      const seen = new Set<string>();
      for (let next = kept.get(id) ?? null; next !== null; next = kept.get(next) ?? null) {
        expect(living.has(next) && next !== id && !seen.has(next)).toBe(true);
        seen.add(next);
      }
    }
    for (const { firstResponse, resolution, levelName } of await rows.ticketRows([...living])) {
      expect(Math.min(firstResponse.worked, resolution.worked)).toBeGreaterThanOrEqual(0);
      expect(levelName).not.toBe('');
    }
    // What is held in memory is what is stored.
    const hotline = await register.parts.hotline.read();
    expect(new Set(hotline.tickets.keys())).toEqual(living);
    for (const [id, { moments }] of hotline.tickets)
      expect(moments.map((moment) => moment.id)).toEqual((await made.lifeOf(id)).map((one) => one.id));
  };
  return { act, check, content, register };
}

it('whatever is done to tickets, their lives stand, a refusal changes nothing, and undo gives back what was', async () => {
  const counts = { done: 0, refused: 0, undone: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { act, check, content, register } = await begin();
      for (const one of steps) {
        const before = await content();
        const outcome = await act(one);
        if (outcome === null) continue;
        if (!outcome.ok) {
          counts.refused += 1;
          expect(await content()).toEqual(before);
        } else if (one.kind !== 'undo' && one.kind !== 'redo') {
          counts.done += 1;
          const after = await content();
          if (JSON.stringify(after) === JSON.stringify(before)) continue;
          await check();
          const undone = await undoLast(register);
          expect(undone.ok).toBe(true);
          expect(await content()).toEqual(before);
          counts.undone += 1;
          expect((await redoLast(register)).ok).toBe(true);
          expect(await content()).toEqual(after);
        }
        await check();
      }
      for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    }),
    { numRuns: 25 },
  );
  // The drawing of acts is worth something: most are done, some are refused.
  expect(counts.undone).toBeGreaterThan(20);
  expect(counts.refused).toBeGreaterThan(5);
}, 180_000);
