import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callProblemField } from '#renderer/features/ticket-call/call-problem-field.ts';
import {
  type CallValues,
  callDraftKey,
  callDraftSchema,
  callStates,
  isUntouched,
  newCallValues,
} from '#renderer/features/ticket-call/call-values.ts';
import { readCall } from '#renderer/features/ticket-call/read-call.ts';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';

const PLACE = '0190a5e8-0000-7000-8000-000000000002';
const ANIMATOR = '0190a5e8-0000-7000-8000-000000000003';
const SHEET = '0190a5e8-0000-7000-8000-000000000004';
const STARTED = '2026-03-02T09:00:00.000Z';
const clock = { now: '2026-03-02T09:05:00.000Z', today: '2026-03-02', timeZone: 'Europe/Paris' };
const first = newCallValues({}, 'Camille Essai', STARTED);

const typed = (own: Partial<CallValues> = {}): CallValues => ({
  ...first,
  accessPointId: PLACE,
  subject: 'L’imprimante ne répond plus',
  ...own,
});

function wishOf(own: Partial<CallValues> = {}) {
  const read = readCall(typed(own), clock);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function codes(own: Partial<CallValues>): readonly string[] {
  const read = readCall(typed(own), clock);
  return read.ok ? [] : read.problems.map(({ code, field }) => `${field} ${code}`);
}

describe('what is typed while a call is taken', () => {
  it('a place and a subject are enough: opened when the call began, followed by who answers', () => {
    expect(wishOf()).toMatchObject({
      openedAt: STARTED,
      levelId: null,
      acts: [],
      ticket: {
        accessPointId: PLACE,
        subject: 'L’imprimante ne répond plus',
        channel: 'phone',
        urgency: 'normal',
        impact: 'person',
        priority: null,
        assignee: 'Camille Essai',
        category: null,
        callerName: null,
      },
    });
  });

  it('a call without a subject names the field', () => {
    expect(codes({ subject: '  ' })).toEqual(['subject ticket-call/subject-missing']);
  });

  it('an animator who calls leaves no name beside', () => {
    expect(wishOf({ animatorId: ANIMATOR, callerName: 'Camille' }).ticket).toMatchObject({
      animatorId: ANIMATOR,
      callerName: null,
    });
  });

  it('what is solved at once is told with its minutes, its solution and the sheet that served', () => {
    const { acts } = wishOf({
      state: 'solved',
      solution: ' File vidée ',
      cause: '',
      minutes: '4',
      articleIds: [SHEET],
    });
    expect(acts).toMatchObject([
      { kind: 'articleUsed', articleId: SHEET, at: null },
      { kind: 'solved', at: null, solution: 'File vidée', cause: null, minutes: 4 },
    ]);
  });

  it('what is answered tells the answer; minutes that are not said are not known', () => {
    expect(wishOf({ state: 'answered', answer: 'Redémarrer la box', minutes: '' }).acts).toMatchObject([
      { kind: 'answered', at: null, text: 'Redémarrer la box', minutes: null },
    ]);
    expect(wishOf({ state: 'answered', minutes: '0' }).acts).toMatchObject([{ minutes: 0 }]);
  });

  it.each(['dix', '-1', '1,5', '100001'])('%s is no number of minutes', (minutes) => {
    expect(codes({ state: 'solved', minutes })).toEqual(['minutes ticket-call/minutes-not-valid']);
  });

  it('minutes typed before the call was put back to follow are not read', () => {
    expect(codes({ state: 'toFollow', minutes: 'dix' })).toEqual([]);
  });

  it('entered after the event: the clocks of the register’s time zone, the first answer apart', () => {
    const wish = wishOf({
      late: true,
      state: 'solved',
      opened: { day: '27/2/26', time: '16h' },
      answered: { day: '27/02/2026', time: '16:10' },
      solved: { day: '2/3/2026', time: '0930' },
      articleIds: [SHEET],
    });
    expect(wish.openedAt).toBe('2026-02-27T15:00:00.000Z');
    expect(wish.acts).toMatchObject([
      { kind: 'articleUsed', at: '2026-03-02T08:30:00.000Z' },
      { kind: 'answered', at: '2026-02-27T15:10:00.000Z' },
      { kind: 'solved', at: '2026-03-02T08:30:00.000Z' },
    ]);
  });

  it('a first answer that is not told is that of the solution', () => {
    const wish = wishOf({
      late: true,
      state: 'solved',
      opened: { day: '27/2/26', time: '16h' },
      answered: { day: '02/03/2026', time: '' },
      solved: { day: '27/2/26', time: '17h' },
    });
    expect(wish.acts.map(({ kind }) => kind)).toEqual(['solved']);
  });

  it.each<[string, Partial<CallValues>, string]>([
    ['no time', { opened: { day: '02/03/2026', time: '' } }, 'opened ticket-call/time-missing'],
    ['no day', { opened: { day: '', time: '9h' } }, 'opened ticket-call/day-missing'],
    ['an impossible day', { opened: { day: '31/02/2026', time: '9h' } }, 'opened access-point/day-not-valid'],
    ['an impossible time', { opened: { day: '02/03/2026', time: '25h' } }, 'opened loan/time-not-valid'],
    ['a time to come', { opened: { day: '02/03/2026', time: '10:06' } }, 'opened ticket-call/to-come'],
    [
      'an answer before the opening',
      {
        state: 'answered',
        opened: { day: '02/03/2026', time: '10:00' },
        answered: { day: '02/03/2026', time: '9:59' },
      },
      'answered ticket-call/answered-before-opening',
    ],
    [
      'a solution before the opening',
      {
        state: 'solved',
        opened: { day: '02/03/2026', time: '10:00' },
        solved: { day: '01/03/2026', time: '10:00' },
      },
      'solved ticket-call/solved-before-opening',
    ],
    [
      'a solution before the answer',
      {
        state: 'solved',
        opened: { day: '02/03/2026', time: '9:00' },
        answered: { day: '02/03/2026', time: '9:30' },
        solved: { day: '02/03/2026', time: '9:15' },
      },
      'solved ticket-call/solved-before-answer',
    ],
  ])('%s is refused beside its field', (_, own, code) => {
    expect(codes({ late: true, ...own })).toEqual([code]);
  });

  it('a text that is too long is refused beside its field', () => {
    expect(codes({ subject: 'x'.repeat(5000) })).toEqual(['subject ticket-call/too-long']);
    expect(codes({ state: 'solved', solution: 'x'.repeat(100_000) })).toEqual([
      'solution ticket-call/too-long',
    ]);
  });

  it('whatever the moments typed, what is accepted makes a life', () => {
    const moments = fc.record({
      day: fc.constantFrom('27/02/2026', '01/03/2026', '02/03/2026', '', 'hier'),
      time: fc.constantFrom('8:00', '9:30', '10:04', '', 'midi', '23:00'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...callStates),
        moments,
        moments,
        moments,
        (state, opened, answered, solved) => {
          const read = readCall(typed({ late: true, state, opened, answered, solved }), clock);
          if (!read.ok) return;
          const { openedAt, acts } = read.value;
          const events = [
            { kind: 'opened' as const, at: openedAt ?? '' },
            ...acts.map(({ kind, at }) => ({ kind, at: at ?? '' })),
          ];
          expect(ticketLifeProblems(events)).toEqual([]);
          expect(events.every(({ at }) => at !== '' && at <= clock.now)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
    expect(instantAt('2026-03-02', '10:04', clock.timeZone) <= clock.now).toBe(true);
  });
});

describe('the draft of a call', () => {
  it('is kept apart for each record that a call is taken from', () => {
    expect(callDraftKey({})).toBe('ticket-call/new');
    expect(callDraftKey({ accessPointId: PLACE })).toBe(`ticket-call/${PLACE}`);
  });

  it('is read as it was kept', () => {
    const draft = { savedAt: STARTED, basedOn: null, values: typed({ state: 'answered' }) };
    expect(callDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('is nothing while nothing was typed', () => {
    expect(isUntouched(first, {})).toBe(true);
    expect(isUntouched(typed(), {})).toBe(false);
    const given = { accessPointId: PLACE };
    expect(isUntouched(newCallValues(given, 'Camille Essai', STARTED), given)).toBe(true);
  });
});

describe('where a refusal of the register stands', () => {
  it.each([
    ['accessPointId', {}, 'accessPointId'],
    ['ticket.subject', {}, 'subject'],
    ['openedAt', {}, null],
    ['openedAt', { late: true }, 'opened'],
    ['acts.0.at', { late: true, state: 'solved' as const }, 'solved'],
    ['acts.0.articleId', {}, 'articleIds'],
    ['alsoSolved', {}, null],
  ])('%s with %j is at %s', (path, own, field) => {
    expect(callProblemField(path.split('.'), typed(own))).toBe(field);
  });
});
