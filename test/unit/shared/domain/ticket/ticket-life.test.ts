import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketEventKinds } from '#shared/domain/ticket/ticket-event.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { inLifeOrder, levelAt, levelMends } from '#shared/domain/ticket/ticket-life.ts';
import { ticketsErrorsFr } from '#shared/messages/fr/errors/tickets.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 8, minute)).toISOString();

/** The whole language of the lives that can be, written once more as letters. */
const LIFE = /^o(?:[ah]|w[ahw]*r|(?:w[ahw]*)?(?:sa*c?|c)R)*(?:w[ahw]*)?(?:sa*c?|c)?$/;
const letters: Readonly<Partial<Record<(typeof ticketEventKinds)[number], string>>> = {
  opened: 'o',
  answered: 'a',
  handedOver: 'h',
  waitingCaller: 'w',
  waitingThird: 'w',
  resumed: 'r',
  solved: 's',
  reopened: 'R',
  closed: 'c',
};

const told = fc.record({
  kind: fc.constantFrom(...ticketEventKinds),
  at: fc.integer({ min: 1, max: 9 }).map(at),
});
const lives = fc
  .tuple(fc.boolean(), fc.array(told, { maxLength: 7 }))
  .map(([isOpened, events]) =>
    isOpened
      ? [{ kind: 'opened' as const, at: at(0) }, ...events.filter(({ kind }) => kind !== 'opened')]
      : events,
  );

describe('the life of a ticket', () => {
  it('stands exactly where it is one of those that can be, whatever the order of entry', () => {
    let standing = 0;
    fc.assert(
      fc.property(lives, (events) => {
        const ordered = [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
        const first = ordered[0]?.kind;
        const text = ordered.map(({ kind }) => letters[kind] ?? '').join('');
        // What moves no clock may come anywhere, but not before the opening.
        const stands = first === 'opened' && LIFE.test(text);
        if (stands && events.length > 3) standing += 1;
        expect(ticketLifeProblems(events).length === 0).toBe(stands);
      }),
      { numRuns: 3_000 },
    );
    expect(standing).toBeGreaterThan(20);
  });

  it('tells each refusal that can come by a sentence', () => {
    const sentences = new Set<string>();
    fc.assert(
      fc.property(lives, (events) => {
        for (const { code } of ticketLifeProblems(events)) {
          sentences.add(code);
          expect(Object.keys(ticketsErrorsFr)).toContain(code);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(sentences.size).toBeGreaterThan(10);
  });
});

const lived = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 30 }).map(at),
      levelId: fc.constantFrom('place', 'epci', 'region'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((events) => events.map((event, index) => ({ ...event, id: `e${index}` })));

function mended<T extends { readonly id: string; readonly levelId: string }>(
  events: readonly T[],
  mends: readonly { readonly id: string; readonly levelId: string }[],
): readonly T[] {
  const levels = new Map(mends.map(({ id, levelId }) => [id, levelId]));
  return events.map((event) => ({ ...event, levelId: levels.get(event.id) ?? event.levelId }));
}

describe('the level that answers', () => {
  it('is that of the last thing that had happened by then', () => {
    const events = [
      { id: 'b', at: at(10), levelId: 'region' },
      { id: 'a', at: at(0), levelId: 'place' },
      { id: 'c', at: at(10), levelId: 'epci' },
    ];
    expect([at(-1), at(0), at(9), at(10)].map((time) => levelAt(events, time))).toEqual([
      'place',
      'place',
      'place',
      'epci',
    ]);
    expect(levelAt([], at(0))).toBeNull();
  });

  it('nothing is written again where nothing changes', () => {
    fc.assert(
      fc.property(lived, (events) => {
        expect(levelMends(events, events)).toEqual([]);
      }),
    );
  });

  it('a hand-over entered late holds up to the next one, and taken away leaves all as it was', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 0, max: 31 }).map(at), (events, time) => {
        const from = levelAt(events, time);
        const handed = { id: 'x', at: time, levelId: 'outside' };
        const [opening] = inLifeOrder(events);
        fc.pre(opening !== undefined && Date.parse(opening.at) <= Date.parse(time));
        const after = mended([...events, handed], levelMends(events, [...events, handed], new Set(['x'])));
        const ordered = inLifeOrder(after);
        const since = ordered.slice(ordered.findIndex(({ id }) => id === 'x'));
        const next = since.findIndex(({ levelId }) => levelId !== 'outside');
        // Up to the next event that had itself changed the level, all that follows is answered by the new one.
        const before = inLifeOrder(events);
        const following = before.filter(
          (event) => Date.parse(event.at) > Date.parse(time) || since.some(({ id }) => id === event.id),
        );
        const change = following.findIndex(
          ({ levelId }, index) => levelId !== (following[index - 1]?.levelId ?? from),
        );
        expect(next).toBe(change === -1 ? -1 : change + 1);
        const back = after.filter(({ id }) => id !== 'x');
        expect(mended(back, levelMends(after, back))).toEqual(events);
      }),
    );
  });
});
