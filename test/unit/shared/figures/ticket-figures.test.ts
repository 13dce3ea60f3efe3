import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { priorities } from '#shared/domain/ticket/ticket.ts';
import type { TicketEventKind } from '#shared/domain/ticket/ticket-event.ts';
import { type TicketFacts, type TicketMoment, ticketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import { noHotline } from '#shared/figures/hotline-facts.ts';
import { medianOf, percentileOf } from '#shared/figures/median.ts';
import { articlesUsed, satisfactionOf, ticketMonths } from '#shared/figures/ticket-counts.ts';
import { layTickets } from '#shared/figures/ticket-ground.ts';
import { ticketTimes } from '#shared/figures/ticket-times.ts';
import { makeTicket } from '#test/factories/hotline.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';

const MINUTE = 60_000;
const start = Date.parse('2025-03-03T00:00:00.000Z');
const now = Date.parse('2025-04-14T00:00:00.000Z');
const day = (from: string, to: string) => [{ from, to }];
const calendars = {
  long: { week: [...Array.from({ length: 5 }, () => day('08:00', '18:00')), [], []], closures: [] },
  short: { week: [[], ...Array.from({ length: 5 }, () => day('10:00', '12:00')), []], closures: [] },
};
const times = {
  long: makeWorkingTime({ ...calendars.long, holidays: 'none' }, 'UTC'),
  short: makeWorkingTime({ ...calendars.short, holidays: 'none' }, 'UTC'),
};

/** Whether somebody answers in a minute, told again from the calendar of the clocks (the register is at Greenwich). */
function answers(levelId: string, at: number): boolean {
  const date = new Date(at);
  const weekday = date.getUTCDay();
  const hour = date.getUTCHours();
  return levelId === 'long'
    ? weekday >= 1 && weekday <= 5 && hour >= 8 && hour < 18
    : weekday >= 2 && weekday <= 6 && hour >= 10 && hour < 12;
}

type Told = { readonly kind: TicketEventKind; readonly gap: number; readonly level: 'long' | 'short' };

/** What may come next, as the life of a ticket goes. */
const nexts: Readonly<Record<string, readonly TicketEventKind[]>> = {
  open: [
    'answered',
    'waitingCaller',
    'waitingThird',
    'handedOver',
    'solved',
    'note',
    'articleUsed',
    'closed',
  ],
  waiting: ['answered', 'resumed', 'solved', 'note', 'waitingThird', 'waitingCaller', 'closed'],
  solved: ['answered', 'reopened', 'closed', 'note'],
  closed: ['reopened', 'note'],
};
const after: Readonly<Record<string, string>> = {
  waitingCaller: 'waiting',
  waitingThird: 'waiting',
  resumed: 'open',
  solved: 'solved',
  reopened: 'open',
  closed: 'closed',
};

const told = fc.record({
  opened: fc.integer({ min: 0, max: 40 * 24 * 60 }),
  priority: fc.constantFrom(...priorities),
  satisfaction: fc.constantFrom(null, null, 1, 2, 3, 4),
  level: fc.constantFrom('long' as const, 'short' as const),
  steps: fc.array(
    fc.record({
      pick: fc.nat(20),
      gap: fc.integer({ min: 0, max: 5 * 24 * 60 }),
      level: fc.constantFrom('long' as const, 'short' as const),
    }),
    { maxLength: 7 },
  ),
});

function makeLife(
  { opened, priority, satisfaction, level, steps }: typeof told extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): TicketFacts {
  const ticket = makeTicket({ id: `t${index}`, priority, satisfaction, accessPointId: 'a' });
  let state = 'open';
  let at = start + opened * MINUTE;
  let answering = level;
  const events: Told[] = [{ kind: 'opened', gap: 0, level }];
  const moments: TicketMoment[] = [];
  for (const { pick, gap, level: next } of steps) {
    const allowed = nexts[state] ?? [];
    const kind = allowed[pick % allowed.length] ?? 'note';
    if (kind === 'handedOver') answering = next;
    events.push({ kind, gap, level: answering });
    state = after[kind] ?? state;
  }
  events.forEach(({ kind, gap, level: levelId }, order) => {
    at += gap * MINUTE;
    if (at > now) return;
    moments.push({
      id: `m${index}-${String(order).padStart(2, '0')}`,
      kind,
      at,
      levelId,
      officer: null,
      minutes: null,
      travelMinutes: null,
      askAgainOn: null,
      articleId: kind === 'articleUsed' ? 'sheet' : null,
    });
  });
  return ticketFacts(ticket, moments);
}

const stateAt = ({ moments }: TicketFacts, at: number): string => {
  let state = 'open';
  for (const moment of moments)
    if (moment.at <= at && moment.kind in { ...after, opened: 1 })
      state = moment.kind === 'opened' ? 'open' : moment.kind;
  return state === 'resumed' || state === 'reopened' ? 'open' : state;
};

/** Minute by minute: the working minutes in some states, from the opening to an instant. */
function minutesIn(facts: TicketFacts, until: number, counted: (state: string) => boolean): number {
  let minutes = 0;
  facts.moments.forEach((moment, index) => {
    const end = Math.min(until, facts.moments[index + 1]?.at ?? until);
    const state = stateAt({ ...facts, moments: facts.moments.slice(0, index + 1) }, moment.at);
    if (!counted(state)) return;
    for (let at = moment.at; at < end; at += MINUTE) if (answers(moment.levelId, at)) minutes += 1;
  });
  return minutes;
}

const naiveRank = (values: readonly number[], percent: number): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  // The smallest value that at least the percentage of the list does not exceed.
  return (
    sorted.find(
      (value) => sorted.filter((other) => other <= value).length * 100 >= percent * sorted.length,
    ) ?? null
  );
};

function lay(tickets: readonly TicketFacts[]) {
  return layTickets(
    makeFacts([makePlace('a')], [], {
      hotline: {
        ...noHotline,
        tickets: new Map(tickets.map((ticket) => [ticket.id, ticket])),
        timeOf: (levelId) => (levelId === 'long' ? times.long : times.short),
        now,
      },
    }),
    { kind: 'all' },
  );
}

describe('figures on tickets', () => {
  it('are those of a calculation minute by minute', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), (lives) => {
        const tickets = lives.map(makeLife).filter(({ moments }) => moments.length > 0);
        const ground = lay(tickets);
        const { firstResponse, resolution, waitedThird } = ticketTimes(
          ground.openedOver('2025-01-01', '2025-12-31'),
        );
        const isOver = (facts: TicketFacts): boolean => ['solved', 'closed'].includes(stateAt(facts, now));
        const first: number[] = [];
        const solved: number[] = [];
        let firstWithin = 0;
        let firstJudged = 0;
        let within = 0;
        let judged = 0;
        let third = 0;
        for (const facts of tickets) {
          const targets = defaultHotlineSettings.targets[facts.priority];
          const answered = facts.moments.find(({ kind }) => kind === 'answered' || kind === 'solved')?.at;
          const owed = minutesIn(facts, answered ?? now, (state) => state !== 'solved' && state !== 'closed');
          if (answered !== undefined) first.push(owed);
          if (answered !== undefined || owed > (targets.firstResponse ?? 0)) firstJudged += 1;
          if (answered !== undefined && owed <= (targets.firstResponse ?? 0)) firstWithin += 1;
          const end = isOver(facts)
            ? (facts.moments.findLast(({ kind }) => kind === 'solved') ??
              facts.moments.findLast(({ kind }) => kind === 'closed'))
            : undefined;
          const worked = minutesIn(
            facts,
            end?.at ?? now,
            (state) => state === 'open' || state === 'waitingThird',
          );
          if (end !== undefined) solved.push(worked);
          if (end !== undefined || worked > (targets.resolution ?? 0)) judged += 1;
          if (end !== undefined && worked <= (targets.resolution ?? 0)) within += 1;
          if (minutesIn(facts, now, (state) => state === 'waitingThird') > 0) third += 1;
        }
        expect(firstResponse.median).toBe(naiveRank(first, 50));
        expect(firstResponse.ninth).toBe(naiveRank(first, 90));
        expect(firstResponse.reached).toHaveLength(first.length);
        expect([firstResponse.within.length, firstResponse.judged]).toEqual([firstWithin, firstJudged]);
        expect(resolution.median).toBe(naiveRank(solved, 50));
        expect(resolution.ninth).toBe(naiveRank(solved, 90));
        expect(resolution.reached).toHaveLength(solved.length);
        expect(resolution.pending).toHaveLength(tickets.length - tickets.filter(isOver).length);
        expect([resolution.within.length, resolution.judged]).toEqual([within, judged]);
        expect(waitedThird.ids).toHaveLength(third);
      }),
      { numRuns: 40 },
    );
  });

  it('count months, marks and sheets as one counts them by hand', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (lives) => {
        const tickets = lives.map(makeLife).filter(({ moments }) => moments.length > 0);
        const ground = lay(tickets);
        const months = ticketMonths(ground, { from: '2025-03', to: '2025-05' }, '2025-04-14');
        expect(months.map(({ month }) => month)).toEqual(['2025-03', '2025-04']);
        const april = Date.parse('2025-04-01T00:00:00.000Z');
        const openedBefore = tickets.filter(({ moments }) => (moments[0]?.at ?? now) < april);
        expect(months[0]?.opened).toBe(openedBefore.length);
        expect(months[1]?.opened).toBe(tickets.length - openedBefore.length);
        expect(months[0]?.backlog).toBe(
          openedBefore.filter((facts) => !['solved', 'closed'].includes(stateAt(facts, april - 1))).length,
        );
        const left = tickets.filter((facts) => !['solved', 'closed'].includes(stateAt(facts, now)));
        expect(months[1]?.backlog).toBe(left.length);
        // Whatever is over was solved in one of the months.
        expect((months[0]?.solved ?? 0) + (months[1]?.solved ?? 0)).toBe(tickets.length - left.length);
        const timed = ground.openedOver('2025-01-01', '2025-12-31');
        const { answered, pleased, marks } = satisfactionOf(timed);
        expect(answered).toBe(tickets.filter(({ satisfaction }) => satisfaction !== null).length);
        expect(marks.map(({ length }) => length)).toEqual(
          [1, 2, 3, 4].map((mark) => tickets.filter(({ satisfaction }) => satisfaction === mark).length),
        );
        expect(pleased === null).toBe(answered === 0);
        const uses = tickets.flatMap(({ moments }) => moments.filter(({ kind }) => kind === 'articleUsed'));
        expect(articlesUsed(timed).reduce((sum, one) => sum + one.uses, 0)).toBe(uses.length);
      }),
      { numRuns: 60 },
    );
  });

  it('take the nearest rank: a value that is there, null of nothing', () => {
    expect(percentileOf([], 90)).toBeNull();
    expect(percentileOf([7], 90)).toBe(7);
    expect(percentileOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90)).toBe(9);
    expect(percentileOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 90)).toBe(10);
    expect(medianOf([4, 1, 3, 2])).toBe(2);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          expect(percentileOf(values, percent)).toBe(naiveRank(values, percent));
        },
      ),
    );
  });

  it('count one still open past its target as missed, and do not judge one that has time left', () => {
    const at = Date.parse('2025-04-11T08:00:00.000Z');
    const open = (id: string, priority: 'p1' | 'p4'): TicketFacts =>
      ticketFacts(makeTicket({ id, priority }), [
        {
          id,
          kind: 'opened',
          at,
          levelId: 'long',
          officer: null,
          minutes: null,
          travelMinutes: null,
          askAgainOn: null,
          articleId: null,
        },
      ]);
    // Friday 8:00 to Monday 0:00 is ten working hours: past the 4 h of P1, within the 80 h of P4.
    const { resolution } = ticketTimes(
      lay([open('late', 'p1'), open('early', 'p4')]).openedOver('2025-04-01', '2025-04-30'),
    );
    expect(resolution).toMatchObject({ missed: ['late'], within: [], judged: 1, median: null });
    expect(resolution.pending).toEqual(['early', 'late']);
  });
});
