import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantGroup, SessionInput } from '#shared/domain/session/session.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { effectiveUsage } from '#shared/figures/effective-usage.ts';
import { countResponses } from '#shared/figures/response-rate.ts';
import { loggedMeasures } from '#shared/figures/session-sums.ts';
import { layUsage } from '#shared/figures/summarise-usage.ts';
import { measureTotal, monthTotals, placeTotals } from '#shared/figures/totals.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';
import { makeSessionView } from '#test/factories/session-view.ts';
import { makeParticipants, makeSessionInput } from '#test/factories/usage-observation.ts';
import { makeUsageView, type ReturnRow } from '#test/factories/usage-view.ts';

const places = ['a', 'b', 'c'] as const;
const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'] as const;
const stops = ['s1', 's2'] as const;
const all = { kind: 'all' } as const;
const today = '2026-03-01';

const compared: readonly Measure[] = [
  ...loggedMeasures,
  'visits',
  'gender.woman',
  'gender.notStated',
  'age.over70',
  'users',
];

function factsOf(returns: readonly ReturnRow[], sessions: readonly SessionInput[]) {
  return makeFacts(
    places.map((id) => makePlace(id)),
    [],
    {
      usage: effectiveUsage(makeUsageView(returns), makeSessionView(sessions)),
      sessions: makeSessionView(sessions),
    },
  );
}

function totalOf(
  returns: readonly ReturnRow[],
  sessions: readonly SessionInput[],
  measure: Measure,
  from: string = months[0],
  to: string = months[5],
) {
  const { current } = layUsage(factsOf(returns, sessions), { from, to }, all, today);
  return measureTotal(current, measure);
}

const groups = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 3 }),
    gender: fc.constantFrom('woman', 'man', 'notStated'),
    age: fc.constantFrom('over70', 'under18', 'notStated'),
    situation: fc.constantFrom('retired', 'notStated'),
    residence: fc.constantFrom('sameCommune', 'notStated'),
  }) satisfies fc.Arbitrary<ParticipantGroup>,
  { maxLength: 2 },
);
const session = fc
  .record({
    placeId: fc.constantFrom(...places),
    stopId: fc.constantFrom(null, null, ...stops),
    month: fc.constantFrom(...months),
    kind: fc.constantFrom('workshop' as const, 'individual' as const),
    remote: fc.boolean(),
    seats: fc.option(fc.integer({ min: 0, max: 9 })),
    groups,
    more: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ placeId, month, more, ...rest }) =>
    makeSessionInput(placeId, {
      ...rest,
      day: `${month}-15`,
      participants: more === null ? null : rest.groups.reduce((sum, { count }) => sum + count, more),
    }),
  );
const values = fc.dictionary(
  fc.constantFrom(...compared, 'activity.freeAccess'),
  fc.integer({ min: 0, max: 40 }),
  { maxKeys: 5 },
);
const choice = fc.uniqueArray(fc.constantFrom<Measure>(...loggedMeasures, 'visits'), { maxLength: 4 });
const basis = fc.constantFrom('visits' as const, 'visits' as const, 'users' as const);

/** Returns of each place that do not overlap: by month (whole, or by stop), by quarter, or some of them missing. */
const returnsOf = (placeId: string): fc.Arbitrary<readonly ReturnRow[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('none', 'whole', 'stops', 'closed'),
        values,
        choice,
        basis,
        other: values,
      }),
      {
        minLength: 6,
        maxLength: 6,
      },
    )
    .chain((drawn) =>
      fc.boolean().map((quarterly): readonly ReturnRow[] =>
        quarterly
          ? [0, 3].flatMap((at) => {
              const made = drawn[at];
              return made === undefined || made.kind === 'none'
                ? []
                : [
                    {
                      placeId,
                      from: months[at] ?? '',
                      to: months[at + 2] ?? '',
                      values: made.values,
                      basis: made.basis,
                      fromSessions: made.choice,
                    },
                  ];
            })
          : drawn.flatMap((made, at): ReturnRow[] => {
              const from = months[at] ?? '';
              const row = {
                placeId,
                from,
                values: made.values,
                basis: made.basis,
                fromSessions: made.choice,
              };
              if (made.kind === 'none') return [];
              if (made.kind === 'closed') return [{ placeId, from, state: 'closed' }];
              if (made.kind === 'whole') return [row];
              return [
                { ...row, stopId: 's1' },
                { ...row, stopId: 's2', values: made.other },
              ];
            }),
      ),
    );
const register = fc.record({
  returns: fc.tuple(...places.map(returnsOf)).map((lists) => lists.flat()),
  sessions: fc.array(session, { maxLength: 25 }),
});

/** What some sessions say of a measure, counted by hand. */
function naiveLog(sessions: readonly SessionInput[], measure: Measure): number | null {
  const persons = ({ participants, groups: listed }: SessionInput): number | null =>
    participants ?? (listed.length === 0 ? null : listed.reduce((sum, { count }) => sum + count, 0));
  const add = (known: readonly (number | null)[]): number | null => {
    const told = known.filter((value) => value !== null);
    return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
  };
  const here = sessions.filter(({ remote }) => !remote);
  const workshops = here.filter(({ kind }) => kind === 'workshop');
  const alone = here.filter(({ kind }) => kind === 'individual');
  const came = (entry: SessionInput): number | null =>
    persons(entry) ?? (entry.kind === 'individual' ? 1 : null);
  switch (measure) {
    case 'workshopsHeld':
      return workshops.length === 0 ? null : workshops.length;
    case 'workshopSeats':
      return add(workshops.map(({ seats }) => seats));
    case 'workshopAttended':
    case 'activity.workshop':
      return add(workshops.map(came));
    case 'activity.individual':
      return add(alone.map(came));
    case 'remoteHelp':
      return sessions.length === here.length ? null : sessions.length - here.length;
    case 'visits':
      return add(here.map(came));
    case 'gender.woman':
    case 'age.over70': {
      const [breakdown, part] = measure.split('.');
      const counted = here
        .filter((entry) => came(entry) !== null)
        .flatMap((entry) => entry.groups)
        .filter((group) => (breakdown === 'gender' ? group.gender : group.age) === part);
      return add(counted.map(({ count }) => count));
    }
    case 'gender.notStated': {
      const unsaid = here.flatMap((entry): number[] => {
        const whole = came(entry);
        if (whole === null) return [];
        const listed = entry.groups.reduce((sum, { count }) => sum + count, 0);
        const silent = entry.groups.filter(({ gender }) => gender === 'notStated').map(({ count }) => count);
        return whole > listed ? [...silent, whole - listed] : silent;
      });
      return add(unsaid);
    }
    default:
      return null;
  }
}

/** The effective sources of a place, each with its months, worked out one by one. */
function naiveSources(
  placeId: string,
  returns: readonly ReturnRow[],
  sessions: readonly SessionInput[],
  measure: Measure,
): readonly { readonly from: string; readonly to: string; readonly value: number }[] {
  const own = returns.filter((row) => row.placeId === placeId && row.state !== 'closed');
  const logs = sessions.filter((entry) => entry.placeId === placeId);
  const key: Measure = measure.includes('.') && !measure.startsWith('activity.') ? 'visits' : measure;
  const ofVisits = key === 'visits';
  const leaves = (row: ReturnRow): boolean => row.fromSessions?.includes(key) === true;
  const ends = (row: ReturnRow): string => row.to ?? row.from;
  const covers = (row: ReturnRow, { day, stopId }: SessionInput): boolean => {
    const month = day.slice(0, 7);
    return (
      row.from <= month && month <= ends(row) && ((row.stopId ?? null) === null || row.stopId === stopId)
    );
  };
  const reported = (row: ReturnRow): number | null =>
    (row.values as Partial<Record<Measure, number>> | undefined)?.[measure] ?? null;
  const found: { from: string; to: string; value: number }[] = [];
  const loose = logs.filter((entry) => !own.some((row) => covers(row, entry)));
  // Sessions without a stop beside returns of stops: they stand for none of the stops, yet for the same months.
  const looseTakes = (month: string): boolean => {
    const unsplit = loose.filter(({ stopId, day }) => stopId === null && day.startsWith(month));
    const beside = own.filter((row) => row.stopId != null && row.from === month);
    if (beside.length === 0 || naiveLog(unsplit, key) === null) return false;
    return beside.every((row) => leaves(row) || (!ofVisits && reported(row) === null));
  };
  for (const row of own) {
    const log = logs.filter((entry) => covers(row, entry));
    const decides = naiveLog(log, key) !== null;
    const value = naiveLog(log, measure);
    const told = reported(row);
    const sessionsWin = decides && (ofVisits ? leaves(row) : told === null || leaves(row));
    const span = { from: row.from, to: ends(row) };
    const kept = (row.basis ?? 'visits') === 'users' && ofVisits && measure !== 'visits';
    if (sessionsWin) {
      if (value !== null) found.push({ ...span, value });
      if (kept && told !== null) found.push({ ...span, value: told });
    } else if (told !== null && (kept || !(row.stopId != null && looseTakes(row.from))))
      found.push({ ...span, value: told });
  }
  for (const month of months)
    for (const stop of [null, ...stops]) {
      const bunch = loose.filter(({ stopId, day }) => stopId === stop && day.startsWith(month));
      const value = naiveLog(bunch, measure);
      if (value === null) continue;
      const beside = stop === null ? own.filter((row) => row.stopId != null && row.from === month) : [];
      const counts = beside.length === 0 ? !ofVisits : looseTakes(month);
      if (counts) found.push({ from: month, to: month, value });
    }
  return found;
}

function naiveTotal(
  returns: readonly ReturnRow[],
  sessions: readonly SessionInput[],
  measure: Measure,
  from: string,
  to: string,
): { value: number | null; reported: number } {
  let value: number | null = null;
  let reported = 0;
  for (const placeId of places) {
    const within = naiveSources(placeId, returns, sessions, measure).filter(
      (source) => source.from >= from && source.to <= to,
    );
    for (const source of within) value = (value ?? 0) + source.value;
    reported += months.filter(
      (month) =>
        within.some((source) => source.from <= month && month <= source.to) &&
        !returns.some((row) => row.placeId === placeId && row.state === 'closed' && row.from === month),
    ).length;
  }
  return { value, reported };
}

describe('one source per place, month and measure', () => {
  it('gives what a calculation by hand gives, for each measure and run of months', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(
        register,
        fc.constantFrom([0, 5], [0, 2], [3, 5], [1, 1], [2, 4]),
        ({ returns, sessions }, run) => {
          const from = months[run[0] ?? 0] ?? '';
          const to = months[run[1] ?? 0] ?? '';
          const { current } = layUsage(factsOf(returns, sessions), { from, to }, all, today);
          for (const measure of compared) {
            const { value, reported, expected } = measureTotal(current, measure);
            expect({ measure, value, reported }).toEqual({
              measure,
              ...naiveTotal(returns, sessions, measure, from, to),
            });
            expect(reported ?? 0).toBeLessThanOrEqual(expected ?? 0);
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it('whatever the order of returns and sessions', () => {
    fc.assert(
      fc.property(register, ({ returns, sessions }) => {
        for (const measure of compared)
          expect(totalOf([...returns].reverse(), [...sessions].reverse(), measure)).toEqual(
            totalOf(returns, sessions, measure),
          );
      }),
      { numRuns: 60 },
    );
  });

  it('adds up over two quarters, over months where nothing is longer, and over places', () => {
    fc.assert(
      fc.property(register, ({ returns, sessions }) => {
        const sum = (parts: readonly (number | null)[]) =>
          parts.every((part) => part === null)
            ? null
            : parts.reduce<number>((all, part) => all + (part ?? 0), 0);
        const monthly = returns.filter(({ from, to }) => (to ?? from) === from);
        const { current } = layUsage(
          factsOf(monthly, sessions),
          { from: months[0], to: months[5] },
          all,
          today,
        );
        for (const measure of loggedMeasures) {
          const whole = totalOf(returns, sessions, measure).value;
          const first = totalOf(returns, sessions, measure, months[0], months[2]).value;
          const second = totalOf(returns, sessions, measure, months[3], months[5]).value;
          expect(sum([first, second])).toBe(whole);
          const total = measureTotal(current, measure);
          const byMonth = monthTotals(current, measure);
          expect(sum(byMonth.map(({ value }) => value))).toBe(total.value);
          expect(byMonth.reduce((all, { reported }) => all + reported, 0)).toBe(total.reported);
          const byPlace = placeTotals(current, measure);
          expect(sum(byPlace.map(({ value }) => value))).toBe(total.value);
          expect(byPlace.reduce((all, { reported }) => all + reported, 0)).toBe(total.reported);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('never counts what is not reported as zero, nor sessions as an answer', () => {
    fc.assert(
      fc.property(register, ({ returns, sessions }) => {
        const period = { from: months[0], to: months[5] };
        const without = layUsage(factsOf(returns, []), period, all, today);
        const withThem = layUsage(factsOf(returns, sessions), period, all, today);
        expect(countResponses(withThem.ground, period)).toEqual(countResponses(without.ground, period));
        for (const measure of compared) {
          const nobody =
            returns.every(
              ({ values: told }) => (told as Record<string, number> | undefined)?.[measure] === undefined,
            ) && naiveLog(sessions, measure) === null;
          if (nobody) expect(measureTotal(withThem.current, measure).value).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a return and the sessions beside it', () => {
  const workshop = makeSessionInput('a', { day: '2025-01-10', participants: 5, seats: 8 });

  it('the return counts where both tell a measure, the sessions where it is silent', () => {
    const returns = [{ placeId: 'a', from: '2025-01', values: { workshopsHeld: 3 } }];
    expect(totalOf(returns, [workshop], 'workshopsHeld').value).toBe(3);
    expect(totalOf(returns, [workshop], 'workshopAttended').value).toBe(5);
    expect(totalOf(returns, [workshop], 'workshopSeats').value).toBe(8);
  });

  it('the sessions count where the return leaves the measure to them, and only where they tell it', () => {
    const returns: ReturnRow[] = [
      {
        placeId: 'a',
        from: '2025-01',
        values: { workshopsHeld: 3, remoteHelp: 4 },
        fromSessions: ['workshopsHeld', 'remoteHelp'],
      },
    ];
    expect(totalOf(returns, [workshop], 'workshopsHeld').value).toBe(1);
    expect(totalOf(returns, [workshop], 'remoteHelp').value).toBe(4);
  });

  it('a quarter keeps its months together: its sessions are compared with the whole of it', () => {
    const returns = [{ placeId: 'a', from: '2025-01', to: '2025-03', values: { visits: 9 } }];
    expect(totalOf(returns, [workshop], 'workshopsHeld', '2025-01', '2025-03').value).toBe(1);
    expect(totalOf(returns, [workshop], 'workshopsHeld', '2025-01', '2025-01').value).toBeNull();
  });

  it('a workshop that nobody counted is not reported; an accompaniment without a count is one person', () => {
    const sessions = [
      makeSessionInput('a', { day: '2025-01-10', participants: null }),
      makeSessionInput('a', { day: '2025-01-11', kind: 'individual', participants: null }),
    ];
    expect(totalOf([], sessions, 'workshopAttended').value).toBeNull();
    expect(totalOf([], sessions, 'workshopsHeld').value).toBe(1);
    expect(totalOf([], sessions, 'activity.individual').value).toBe(1);
  });

  it('who came comes with the visits that are left to the sessions', () => {
    const sessions = [
      makeSessionInput('a', {
        day: '2025-01-10',
        participants: 4,
        groups: [makeParticipants({ count: 2, gender: 'woman' })],
      }),
    ];
    const row = {
      placeId: 'a',
      from: '2025-01',
      values: { visits: 30, 'gender.woman': 20, 'gender.man': 10 },
    };
    expect(totalOf([row], sessions, 'gender.woman').value).toBe(20);
    const left: ReturnRow[] = [{ ...row, fromSessions: ['visits'] }];
    expect(totalOf(left, sessions, 'visits').value).toBe(4);
    expect(totalOf(left, sessions, 'gender.woman').value).toBe(2);
    expect(totalOf(left, sessions, 'gender.man').value).toBeNull();
    expect(totalOf(left, sessions, 'gender.notStated').value).toBe(2);
  });

  it('two stops of one month add up, and their month counts once in n of N', () => {
    const returns = [
      { placeId: 'a', stopId: 's1', from: '2025-01', values: { visits: 4 } },
      { placeId: 'a', stopId: 's2', from: '2025-01', values: { visits: 6 } },
    ];
    expect(totalOf(returns, [], 'visits', '2025-01', '2025-01')).toMatchObject({
      value: 10,
      reported: 1,
      expected: 3,
    });
  });
});
