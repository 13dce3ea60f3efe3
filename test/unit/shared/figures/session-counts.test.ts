import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionInput } from '#shared/domain/session/session.ts';
import { effectiveUsage } from '#shared/figures/effective-usage.ts';
import { farUnion } from '#shared/figures/far-union.ts';
import { holdSessions } from '#shared/figures/held-sessions.ts';
import {
  accompanimentsTotal,
  countByMonthAndWeekday,
  countByTheme,
  countByWeekday,
  countSessions,
  sessionsIn,
} from '#shared/figures/session-counts.ts';
import { sourceDisagreements } from '#shared/figures/source-disagreements.ts';
import { stopTotals } from '#shared/figures/stop-totals.ts';
import { layUsage } from '#shared/figures/summarise-usage.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';
import { makeSessionView } from '#test/factories/session-view.ts';
import { makeParticipants, makeSessionInput } from '#test/factories/usage-observation.ts';
import { makeUsageView, type ReturnRow } from '#test/factories/usage-view.ts';

const period = { from: '2025-01', to: '2025-12' };
const today = '2026-03-01';
/** `b` moves out of the perimeter of Charente in July; `gone` is in no register. */
const places = [
  makePlace('a'),
  makePlace('b', {
    commune: [
      [null, '16102'],
      ['2025-07-01', '17300'],
    ],
  }),
];

function held(sessions: readonly SessionInput[], returns: readonly ReturnRow[] = []) {
  const facts = makeFacts(places, returns, { sessions: makeSessionView(sessions) });
  const { ground } = layUsage(facts, period, { kind: 'departement', code: '16' }, today);
  return holdSessions(ground, period);
}

const session = fc
  .record({
    placeId: fc.constantFrom('a', 'b', 'gone'),
    day: fc
      .integer({ min: 0, max: 730 })
      .map((offset) => new Date(Date.UTC(2024, 6, 1 + offset)).toISOString().slice(0, 10)),
    kind: fc.constantFrom('workshop' as const, 'individual' as const),
    remote: fc.boolean(),
    theme: fc.constantFrom(null, 'email', 'security'),
    minutes: fc.option(fc.integer({ min: 0, max: 200 })),
    participants: fc.option(fc.integer({ min: 4, max: 9 })),
    groups: fc.array(
      fc.record({
        count: fc.integer({ min: 1, max: 2 }),
        gender: fc.constant('notStated' as const),
        age: fc.constantFrom(
          'over70' as const,
          'over60' as const,
          'from25to39' as const,
          'notStated' as const,
        ),
        situation: fc.constantFrom('withoutEmployment' as const, 'retired' as const, 'notStated' as const),
        residence: fc.constant('notStated' as const),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ placeId, ...rest }) => makeSessionInput(placeId, rest));
const log = fc.array(session, { maxLength: 30 });

/** The sessions that count, one by one: within the year, in Charente that month. */
function counted(sessions: readonly SessionInput[]): readonly SessionInput[] {
  return sessions.filter(
    ({ placeId, day }) =>
      day.startsWith('2025') && (placeId === 'a' || (placeId === 'b' && day < '2025-07-01')),
  );
}

function personsOf({ participants, groups, kind }: SessionInput): number | null {
  if (participants !== null) return participants;
  if (groups.length > 0) return groups.reduce((sum, { count }) => sum + count, 0);
  return kind === 'individual' ? 1 : null;
}

function added(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function naive(sessions: readonly SessionInput[]) {
  const workshops = sessions.filter(({ kind }) => kind === 'workshop');
  const individuals = sessions.filter(({ kind }) => kind === 'individual');
  return {
    workshops: workshops.length,
    attended: added(workshops.map(personsOf)),
    uncounted: workshops.filter((entry) => personsOf(entry) === null).length,
    individuals: individuals.length,
    helped: added(individuals.map(personsOf)),
    remote: sessions.filter(({ remote }) => remote).length,
    minutes: added(sessions.map(({ minutes }) => minutes)),
    timed: sessions.filter(({ minutes }) => minutes !== null).length,
  };
}

describe('sessions are counted', () => {
  it('as by hand, whatever their order; by theme, day of the week and month they make up the whole', () => {
    fc.assert(
      fc.property(log, (sessions) => {
        const own = counted(sessions);
        const here = held(sessions);
        const whole = countSessions(here);
        expect(whole).toEqual(naive(own));
        expect(countSessions(held([...sessions].reverse()))).toEqual(whole);
        for (const { theme, count } of countByTheme(here))
          expect(count).toEqual(naive(own.filter((entry) => entry.theme === theme)));
        const byDay = countByWeekday(here);
        byDay.forEach((count, weekday) => {
          const ofDay = own.filter(
            ({ day }) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7 === weekday,
          );
          expect(count).toEqual(naive(ofDay));
        });
        const cells = countByMonthAndWeekday(here, 2025 * 12, 12).flat();
        expect(cells.reduce((sum, count) => sum + sessionsIn(count), 0)).toBe(own.length);
        expect(countByTheme(here).reduce((sum, { count }) => sum + sessionsIn(count), 0)).toBe(own.length);
      }),
      { numRuns: 120 },
    );
  });

  it('the union of far-off publics counts each person once, of those who state both', () => {
    fc.assert(
      fc.property(log, (sessions) => {
        const persons = counted(sessions)
          .filter(({ kind }) => kind === 'individual')
          .flatMap(({ groups }) =>
            groups.flatMap(({ count, age, situation }) =>
              Array.from({ length: count }, () => ({ age, situation })),
            ),
          )
          .filter(({ age, situation }) => age !== 'notStated' && situation !== 'notStated');
        const old = (age: string) => ['from60to69', 'over70', 'over60'].includes(age);
        const union = farUnion(held(sessions), 0);
        if (persons.length === 0) expect(union).toMatchObject({ whole: null, either: null, both: null });
        else
          expect(union).toMatchObject({
            whole: persons.length,
            either: persons.filter(({ age, situation }) => situation === 'withoutEmployment' || old(age))
              .length,
            both: persons.filter(({ age, situation }) => situation === 'withoutEmployment' && old(age))
              .length,
          });
      }),
      { numRuns: 120 },
    );
  });

  it('nothing logged is not reported, never zero', () => {
    const none = countSessions(held([]));
    expect(accompanimentsTotal(none)).toBeNull();
    expect(none.minutes).toBeNull();
    expect(accompanimentsTotal(countSessions(held([makeSessionInput('a')])))).toBeNull();
    expect(accompanimentsTotal(countSessions(held([makeSessionInput('a', { kind: 'individual' })])))).toBe(1);
  });
});

describe('where returns and sessions do not say the same', () => {
  const sessions = [
    makeSessionInput('a', { day: '2025-01-10', participants: 5, groups: [makeParticipants({ count: 2 })] }),
    makeSessionInput('a', { day: '2025-01-20', participants: null }),
  ];
  const usageOf = (returns: readonly ReturnRow[]) =>
    effectiveUsage(makeUsageView(returns), makeSessionView(sessions));

  it('both numbers are told, what counts, and the workshops that nobody counted', () => {
    const row = {
      placeId: 'a',
      from: '2025-01',
      values: { workshopsHeld: 2, workshopAttended: 9, visits: 40 },
    };
    expect(sourceDisagreements(usageOf([row]))).toEqual([
      {
        placeId: 'a',
        stopId: null,
        from: '2025-01',
        to: '2025-01',
        measure: 'workshopAttended',
        returned: 9,
        logged: 5,
        uncounted: 1,
        counts: 'return',
      },
    ]);
    const [chosen] = sourceDisagreements(usageOf([{ ...row, fromSessions: ['workshopAttended'] }]));
    expect(chosen?.counts).toBe('sessions');
  });

  it('visits are told only where they are left to the sessions', () => {
    const row: ReturnRow = {
      placeId: 'a',
      from: '2025-01',
      values: { visits: 40 },
      fromSessions: ['visits'],
    };
    expect(sourceDisagreements(usageOf([row]))).toMatchObject([
      { measure: 'visits', returned: 40, logged: 5, counts: 'sessions' },
    ]);
  });

  it('the same numbers, or a measure that one of them leaves out, are no difference', () => {
    const row: ReturnRow = { placeId: 'a', from: '2025-01', values: { workshopsHeld: 2, minutesOpen: 10 } };
    expect(sourceDisagreements(usageOf([row]))).toEqual([]);
    expect(sourceDisagreements(effectiveUsage(makeUsageView([row]), makeSessionView([])))).toEqual([]);
  });
});

describe('visits of an itinerant place', () => {
  it('are split by stop where it is known, and add up to the total of the place', () => {
    const stop = (id: string) => ({
      id,
      name: `Arrêt ${id}`,
      from: null,
      to: null,
      address: null,
      postcode: null,
      communeCode: null,
      communeName: 'Village',
      latitude: null,
      longitude: null,
      openingHours: null,
    });
    const bus = makePlace('bus', { form: 'itinerant', stops: [stop('s1'), stop('s2')] });
    const facts = makeFacts(
      [bus, makePlace('a')],
      [
        { placeId: 'bus', from: '2025-01', values: { visits: 12 } },
        { placeId: 'bus', stopId: 's1', from: '2025-02', values: { visits: 4 } },
        { placeId: 'bus', stopId: 's2', from: '2025-02', values: { visits: 7 } },
        { placeId: 'bus', stopId: 's1', from: '2025-03', values: { visits: 3 } },
        { placeId: 'a', from: '2025-01', values: { visits: 100 } },
      ],
    );
    const { current } = layUsage(facts, period, { kind: 'all' }, today);
    expect(stopTotals(current, 'visits')).toEqual([
      { placeId: 'bus', stopId: 's1', value: 7, returns: 2 },
      { placeId: 'bus', stopId: 's2', value: 7, returns: 1 },
      { placeId: 'bus', stopId: null, value: 12, returns: 1 },
    ]);
  });
});
