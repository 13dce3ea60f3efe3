import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import {
  type ClockEvent,
  type ClockEventKind,
  clockEvents,
  readTicketClock,
} from '#shared/domain/ticket/ticket-clock.ts';
import { makeWorkingCalendar } from '#test/factories/working-calendar.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** An instant by the clocks of Paris: `+01:00` in winter, `+02:00` in summer. */
const paris = (text: string, offset: '+01:00' | '+02:00' = '+01:00'): number =>
  Date.parse(`${text}:00${offset}`);
const event = (kind: ClockEventKind, at: number, levelId = 'hub'): ClockEvent => ({ kind, at, levelId });

function clock(
  events: readonly ClockEvent[],
  now: number,
  {
    hub = makeWorkingCalendar(),
    region = makeWorkingCalendar(),
    targets = { firstResponse: 4 * HOUR, resolution: 8 * HOUR },
  }: {
    readonly hub?: WorkingCalendar;
    readonly region?: WorkingCalendar;
    readonly targets?: { readonly firstResponse: number | null; readonly resolution: number | null };
  } = {},
) {
  const times = new Map([
    ['hub', makeWorkingTime(hub, 'Europe/Paris')],
    ['region', makeWorkingTime(region, 'Europe/Paris')],
  ]);
  const read = readTicketClock(
    events,
    (levelId) => {
      const time = times.get(levelId);
      if (time === undefined) throw new Error(`no level ${levelId}`);
      return time;
    },
    targets,
    now,
  );
  if (read === null) throw new Error('no opening');
  return read;
}

describe('the clock of a ticket', () => {
  test('opened on a Friday at 16:00 with four hours: Monday at 10:00', () => {
    const opened = paris('2026-01-16T16:00');
    const { firstResponse } = clock([event('opened', opened)], opened);
    expect(firstResponse.dueAt).toBe(paris('2026-01-19T10:00'));
    expect(firstResponse.missed).toBe(false);
  });

  test('across a public holiday: opened on Wednesday 13 May 2026 at 16:00, Ascension does not count', () => {
    const opened = paris('2026-05-13T16:00', '+02:00');
    const { firstResponse } = clock([event('opened', opened)], opened);
    expect(firstResponse.dueAt).toBe(paris('2026-05-15T10:00', '+02:00'));
  });

  test('across the clock change: opened on Friday 27 March 2026 at 17:00, due on Monday at 11:00 of summer time', () => {
    const opened = paris('2026-03-27T17:00');
    const answered = paris('2026-03-30T11:00', '+02:00');
    const { firstResponse } = clock([event('opened', opened), event('answered', answered)], answered);
    expect(firstResponse).toEqual({ worked: 4 * HOUR, reachedAt: answered, dueAt: answered, missed: false });
  });

  test('waiting on the caller over a closure stops the resolution, and not what came before', () => {
    const hub = makeWorkingCalendar({
      closures: [{ id: '0190c000-0000-7000-8000-000000000001', from: '2026-02-16', to: '2026-02-20' }],
    });
    const events = [
      event('opened', paris('2026-02-13T09:00')),
      event('answered', paris('2026-02-13T10:00')),
      event('waitingCaller', paris('2026-02-13T16:00')),
      event('resumed', paris('2026-02-23T09:00')),
      event('solved', paris('2026-02-23T10:30')),
    ];
    const read = clock(events, paris('2026-02-24T10:00'), { hub });
    expect(read.resolution.worked).toBe(8 * HOUR + 30 * MINUTE);
    expect(read.resolution.missed).toBe(true);
    expect(read.resolution.dueAt).toBe(paris('2026-02-23T10:00'));
    // Friday 16:00–18:00, then Monday 8:00–9:00: the week closed counts for nothing.
    expect(read.waitingCaller).toBe(3 * HOUR);
    expect(read.situation).toBe('solved');
  });

  test('while the caller is waited on, no instant is promised', () => {
    const events = [
      event('opened', paris('2026-01-12T09:00')),
      event('waitingCaller', paris('2026-01-12T11:00')),
    ];
    const read = clock(events, paris('2026-01-20T09:00'));
    expect(read.situation).toBe('waitingCaller');
    expect(read.resolution).toEqual({ worked: 2 * HOUR, reachedAt: null, dueAt: null, missed: false });
  });

  test('reopened twice: what was solved does not count, and the clock goes on from where it was', () => {
    const events = [
      event('opened', paris('2026-01-12T09:00')),
      event('solved', paris('2026-01-12T11:00')),
      event('reopened', paris('2026-01-14T09:00')),
      event('solved', paris('2026-01-14T10:00')),
      event('reopened', paris('2026-01-19T08:00')),
      event('solved', paris('2026-01-19T09:30')),
    ];
    const read = clock(events, paris('2026-01-30T09:00'));
    expect(read.resolution).toMatchObject({
      worked: 4 * HOUR + 30 * MINUTE,
      reachedAt: paris('2026-01-19T09:30'),
      missed: false,
    });
    expect(read.reopenings).toBe(2);
    expect(read.firstResponse.reachedAt).toBe(paris('2026-01-12T11:00'));
  });

  test('a ticket entered late has its true times, whatever the order of the entries', () => {
    const opened = event('opened', paris('2026-01-12T09:00'));
    const answered = event('answered', paris('2026-01-12T09:05'));
    const solved = event('solved', paris('2026-01-12T09:20'));
    const read = clock([solved, opened, answered], paris('2026-02-01T09:00'));
    expect(read.firstResponse.worked).toBe(5 * MINUTE);
    expect(read.resolution.worked).toBe(20 * MINUTE);
  });

  test('handed over, it runs by the calendar of the level that answers then', () => {
    const region = makeWorkingCalendar({
      week: [[], [{ from: '14:00', to: '16:00' }], [], [], [], [], []],
    });
    const events = [
      event('opened', paris('2026-01-12T09:00')),
      event('answered', paris('2026-01-12T09:30')),
      event('handedOver', paris('2026-01-12T10:00'), 'region'),
    ];
    const read = clock(events, paris('2026-01-14T09:00'), {
      region,
      targets: { firstResponse: HOUR, resolution: 5 * HOUR },
    });
    expect(read.levelId).toBe('region');
    expect(read.resolution.worked).toBe(3 * HOUR);
    // One hour of Monday, two of that Tuesday, two of the next.
    expect(read.resolution.dueAt).toBe(paris('2026-01-20T16:00'));
  });

  test('waiting on a third party keeps running, and is shown apart', () => {
    const events = [
      event('opened', paris('2026-01-12T09:00')),
      event('waitingThird', paris('2026-01-12T10:00')),
    ];
    const read = clock(events, paris('2026-01-12T13:00'));
    expect(read.resolution.worked).toBe(4 * HOUR);
    expect(read.waitingThird).toBe(3 * HOUR);
  });

  test('one that is still pending past its target is missed', () => {
    const read = clock([event('opened', paris('2026-01-12T09:00'))], paris('2026-01-12T13:01'));
    expect(read.firstResponse).toMatchObject({
      missed: true,
      reachedAt: null,
      dueAt: paris('2026-01-12T13:00'),
    });
  });

  test('without an opening there is no clock', () => {
    expect(
      readTicketClock(
        [event('solved', 0)],
        () => makeWorkingTime(makeWorkingCalendar(), 'UTC'),
        { firstResponse: null, resolution: null },
        0,
      ),
    ).toBeNull();
  });
});

const start = Date.parse('2026-01-01T00:00:00Z');
const minutes = fc.integer({ min: 0, max: 120 * 24 * 60 }).map((minute) => start + minute * MINUTE);
const lives = fc
  .tuple(
    minutes,
    fc.array(
      fc.record({
        kind: fc.constantFrom(...clockEvents.slice(1)),
        at: minutes,
        levelId: fc.constantFrom('hub', 'region'),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([opened, others]): readonly ClockEvent[] => [
    event('opened', opened),
    ...others.filter(({ at }) => at >= opened),
  ]);

describe('whatever happens to a ticket', () => {
  test('no time is negative, and what waited and what ran are within what passed', () => {
    fc.assert(
      fc.property(lives, minutes, (events, now) => {
        const read = clock(events, now);
        const opened = events[0]?.at ?? 0;
        const passed = Math.max(
          0,
          makeWorkingTime(makeWorkingCalendar(), 'Europe/Paris').between(opened, Math.max(now, opened)),
        );
        for (const value of [
          read.firstResponse.worked,
          read.resolution.worked,
          read.waitingCaller,
          read.waitingThird,
        ])
          expect(value).toBeGreaterThanOrEqual(0);
        expect(read.resolution.worked + read.waitingCaller).toBeLessThanOrEqual(passed);
        expect(read.waitingThird).toBeLessThanOrEqual(read.resolution.worked + passed);
      }),
    );
  });

  test('a closure more never lengthens what was worked, nor brings a target nearer', () => {
    fc.assert(
      fc.property(lives, minutes, minutes, (events, now, closed) => {
        const day = new Date(closed).toISOString().slice(0, 10);
        const hub = makeWorkingCalendar({
          closures: [{ id: '0190c000-0000-7000-8000-000000000001', from: day, to: day }],
        });
        const before = clock(events, now);
        const after = clock(events, now, { hub });
        expect(after.resolution.worked).toBeLessThanOrEqual(before.resolution.worked);
        if (before.firstResponse.dueAt !== null && after.firstResponse.dueAt !== null)
          expect(after.firstResponse.dueAt).toBeGreaterThanOrEqual(before.firstResponse.dueAt);
      }),
    );
  });

  test('the order in which the events were entered changes nothing', () => {
    fc.assert(
      fc.property(lives, minutes, (events, now) => {
        const times = new Set(events.map(({ at }) => at));
        fc.pre(times.size === events.length);
        expect(clock([...events].reverse(), now)).toEqual(clock(events, now));
      }),
    );
  });
});
