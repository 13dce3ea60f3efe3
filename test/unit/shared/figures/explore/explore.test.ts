import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, monthIndex, monthOf, monthsBetween } from '#shared/domain/calendar/month.ts';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { SessionInput } from '#shared/domain/session/session.ts';
import { breakdowns, type Measure } from '#shared/domain/usage-return/measures.ts';
import type { ReturnValues } from '#shared/domain/usage-return/usage-return.ts';
import { explore } from '#shared/figures/explore/explore.ts';
import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import { usageSummary } from '#shared/figures/summarise-usage.ts';
import { makeFacts, makePlace, smallTerritory } from '#test/factories/register-facts.ts';
import { makeSessionView } from '#test/factories/session-view.ts';
import { makeParticipants, makeSessionInput } from '#test/factories/usage-observation.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

const period = { from: '2024-01', to: '2024-12' };
const today = '2025-06-01';
const placeIds = ['a', 'b', 'c', 'd'] as const;

/** One place moves in July from Angoulême to La Rochelle; one is in two networks; one has no commune. */
const places = [
  makePlace('a', { commune: '16015', networkIds: ['n1', 'n2'], zoning: ['rural'] }),
  makePlace('b', {
    commune: [
      [null, '16015'],
      ['2024-07-01', '17300'],
    ],
    networkIds: ['n1'],
    form: 'itinerant',
  }),
  makePlace('c', { commune: '17415', rhythm: 'quarterly' }),
  makePlace('d', { commune: null, rhythm: 'none', zoning: ['rural', 'priority'] }),
];
const networks = [
  { id: 'n1', name: 'Cyber' },
  { id: 'n2', name: 'Papi' },
];

function ask(
  rows: readonly ReturnRow[],
  sessions: readonly SessionInput[],
  question: Partial<ExplorationQuestion>,
) {
  return explore(
    {
      facts: makeFacts(places, rows, { networks, sessions: makeSessionView(sessions) }),
      perimeter: { kind: 'all' },
      today,
      names: new Map(),
    },
    {
      measure: 'visits',
      rows: 'month',
      columns: null,
      filters: [],
      period,
      comparedWithYearBefore: false,
      shape: 'bar',
      ...question,
    },
  );
}

function answerOf(...asked: Parameters<typeof ask>): ExploreAnswer {
  const outcome = ask(...asked);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.answer;
}

/** Values by row key and column key, as a plain object. */
function valuesOf(answer: ExploreAnswer): Record<string, number | null> {
  return Object.fromEntries(
    answer.rows.flatMap((row, at) =>
      (answer.columns ?? [{ key: '' }]).map((column, across) => [
        `${row.key}|${column.key}`,
        answer.grid.cells[at]?.[across]?.value ?? null,
      ]),
    ),
  );
}

const count = (max: number) => fc.option(fc.nat(max));
/** Returns of a month, and of a quarter for the third place. */
const returns = fc
  .array(
    fc.record({
      place: fc.integer({ min: 0, max: 3 }),
      month: fc.integer({ min: -12, max: 11 }),
      state: fc.constantFrom('received', 'received', 'received', 'closed', 'expected' as const),
      basis: fc.constantFrom('visits', 'visits', 'users' as const),
      visits: count(200),
      woman: count(40),
      man: count(40),
      workshopsHeld: count(9),
    }),
    { maxLength: 50 },
  )
  .map((drawn): readonly ReturnRow[] => {
    const rows = drawn.map(({ place, month, state, basis, visits, woman, man, workshopsHeld }): ReturnRow => {
      const start = place === 2 ? Math.floor(month / 3) * 3 : month;
      const from = addMonths('2024-01', start);
      const values: ReturnValues = {
        ...(visits === null ? {} : { visits }),
        ...(woman === null ? {} : { 'gender.woman': woman }),
        ...(man === null ? {} : { 'gender.man': man }),
        ...(workshopsHeld === null ? {} : { workshopsHeld }),
      };
      return {
        placeId: placeIds[place] ?? 'a',
        from,
        to: place === 2 ? addMonths(from, 2) : from,
        state,
        basis,
        values,
      };
    });
    return [...new Map(rows.map((row) => [`${row.placeId} ${row.from}`, row])).values()];
  });

/** Where a place is, and what it is, in a month: data.md, figure 12, read by hand. */
function placeKeys(dimension: ExplorationDimension, placeId: string, month: string): readonly string[] {
  const place = places.find(({ id }) => id === placeId);
  if (place === undefined) return [];
  const stays = place.locations.filter(({ from }) => from === null || from.slice(0, 7) <= month);
  const commune = smallTerritory.byCode(stays.at(-1)?.communeCode ?? '');
  if (dimension === 'place') return [placeId];
  if (dimension === 'commune') return [commune?.code ?? ''];
  if (dimension === 'departement') return [commune?.departementCode ?? ''];
  if (dimension === 'network') return place.networkIds.length === 0 ? [''] : place.networkIds;
  if (dimension === 'zoning') return place.zoning.length === 0 ? [''] : place.zoning;
  return [place.form];
}

function bucketKey(dimension: string, month: string): string {
  if (dimension === 'month') return month;
  return dimension === 'year'
    ? month.slice(0, 4)
    : `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

const times = ['month', 'quarter', 'year'];

/** Keys of a return in a dimension of time or of place; none when several months are in several keys. */
function returnKeys(dimension: ExplorationDimension | null, row: ReturnRow): readonly string[] {
  if (dimension === null) return [''];
  const last = row.to ?? row.from;
  if (!times.includes(dimension)) return placeKeys(dimension, row.placeId, last);
  const first = bucketKey(dimension, row.from);
  return first === bucketKey(dimension, last) ? [first] : [];
}

function add(into: Map<string, number>, key: string, value: number): void {
  into.set(key, (into.get(key) ?? 0) + value);
}

const cuts = fc.constantFrom<readonly [ExplorationDimension, ExplorationDimension | null]>(
  ['month', null],
  ['quarter', 'place'],
  ['place', 'month'],
  ['commune', 'year'],
  ['departement', 'network'],
  ['network', 'zoning'],
  ['placeKind', 'quarter'],
  ['zoning', null],
);

describe('returns', () => {
  test('equal a row-by-row computation, whatever the cut, and a null is never a zero', () => {
    fc.assert(
      fc.property(
        returns,
        cuts,
        fc.constantFrom<Measure>('visits', 'workshopsHeld'),
        (rows, cut, measure) => {
          const answer = answerOf(rows, [], { rows: cut[0], columns: cut[1], measure });
          const wanted = new Map<string, number>();
          let total: number | null = null;
          for (const row of rows) {
            const value = row.values?.[measure];
            const within = row.from >= period.from && (row.to ?? row.from) <= period.to;
            if (row.state !== 'received' || value === undefined || !within) continue;
            total = (total ?? 0) + value;
            for (const key of returnKeys(cut[0], row))
              for (const other of returnKeys(cut[1], row)) add(wanted, `${key}|${other}`, value);
          }
          const found = valuesOf(answer);
          expect(answer.grid.total.value).toBe(total);
          for (const [key, value] of wanted) expect(found[key]).toBe(value);
          for (const [key, value] of Object.entries(found))
            if (value !== null) expect(wanted.get(key)).toBe(value);
        },
      ),
    );
  });

  test('n of N, answers and totals agree with the figures of the report', () => {
    fc.assert(
      fc.property(returns, (rows) => {
        const answer = answerOf(rows, [], { rows: 'month', comparedWithYearBefore: true });
        const summary = usageSummary(makeFacts(places, rows, { networks }), period, { kind: 'all' }, today);
        expect(answer.grid.total).toEqual({
          value: summary.totals.visits.value,
          reported: summary.totals.visits.reported,
          expected: summary.totals.visits.expected,
        });
        expect(answer.response?.total).toEqual(summary.response);
        summary.months.forEach(({ visits, visitsBefore }, index) => {
          expect(answer.grid.rowTotals[index]).toEqual({
            value: visits.value,
            reported: visits.reported,
            expected: visits.expected,
          });
          expect(answer.before?.grid.rowTotals[index]?.value).toBe(visitsBefore.value);
        });
      }),
    );
  });

  test('n never exceeds N in any slot, and adds up over places', () => {
    fc.assert(
      fc.property(returns, cuts, (rows, cut) => {
        const { grid } = answerOf(rows, [], { rows: cut[0], columns: cut[1] });
        for (const cell of [grid.total, ...grid.rowTotals, ...grid.columnTotals, ...grid.cells.flat()])
          expect(cell.reported).toBeLessThanOrEqual(cell.expected);
        const byPlace = answerOf(rows, [], { rows: 'place', columns: null }).grid;
        const sum = byPlace.rowTotals.reduce((all, { reported }) => all + reported, 0);
        expect(sum).toBe(byPlace.total.reported);
      }),
    );
  });

  test('the parts of a public add up to what is counted, and are those of the report', () => {
    fc.assert(
      fc.property(returns, (rows) => {
        const answer = answerOf(rows, [], { rows: 'gender', columns: null });
        const summary = usageSummary(makeFacts(places, rows, { networks }), period, { kind: 'all' }, today);
        const gender = summary.breakdowns.find(({ breakdown }) => breakdown === 'gender');
        const found = valuesOf(answer);
        for (const part of gender?.parts ?? []) {
          const key = part.measure.slice('gender.'.length);
          if (key !== 'notStated') expect(found[`${key}|`] ?? null).toBe(part.total);
        }
        expect(found['notStated|'] ?? 0).toBe(gender?.notStated ?? 0);
      }),
    );
  });

  test('the order of the rows changes nothing, and a period cut in two adds up for monthly returns', () => {
    fc.assert(
      fc.property(returns, (rows) => {
        const question = { rows: 'commune', columns: 'month' } as const;
        expect(valuesOf(answerOf([...rows].reverse(), [], question))).toEqual(
          valuesOf(answerOf(rows, [], question)),
        );
        const monthly = rows.filter(({ placeId }) => placeId !== 'c');
        const totalOf = (from: string, to: string): number =>
          answerOf(monthly, [], { rows: 'place', period: { from, to } }).grid.total.value ?? 0;
        expect(totalOf('2024-01', '2024-05') + totalOf('2024-06', '2024-12')).toBe(
          totalOf('2024-01', '2024-12'),
        );
      }),
    );
  });

  test('a filter leaves the rest as if it were not there', () => {
    fc.assert(
      fc.property(returns, (rows) => {
        const filtered = answerOf(rows, [], {
          rows: 'network',
          filters: [{ dimension: 'network', values: ['n2'] }],
        });
        const inTwo = rows.filter(({ placeId }) => placeId === 'a');
        expect(filtered.grid.total.value).toBe(answerOf(inTwo, [], { rows: 'place' }).grid.total.value);
        expect(filtered.rows.map(({ key }) => key)).toEqual(['n2']);
        const women = answerOf(rows, [], { filters: [{ dimension: 'gender', values: ['woman'] }] });
        const parts = answerOf(rows, [], { rows: 'gender' });
        const row = parts.rows.findIndex(({ key }) => key === 'woman');
        expect(women.grid.total.value).toBe(parts.grid.rowTotals[row]?.value ?? null);
      }),
    );
  });

  test('returns of a quarter stand in no month, and the answer says how many', () => {
    const rows: readonly ReturnRow[] = [
      { placeId: 'a', from: '2024-01', values: { visits: 10 } },
      { placeId: 'c', from: '2024-01', to: '2024-03', values: { visits: 90 } },
    ];
    const byMonth = answerOf(rows, [], { rows: 'month' });
    expect(byMonth.grid.rowTotals[0]?.value).toBe(10);
    expect(byMonth.grid.rowTotals[1]?.value).toBeNull();
    expect(byMonth.grid.total.value).toBe(100);
    expect(byMonth.leftOut).toEqual([{ kind: 'longReturns', count: 1 }]);
    expect(answerOf(rows, [], { rows: 'quarter' }).grid.rowTotals[0]?.value).toBe(100);
  });

  test('users are never added over months: a month has its own, a year only those declared for it', () => {
    const rows: readonly ReturnRow[] = [
      ...monthsBetween('2024-01', '2024-12').map((from) => ({ placeId: 'a', from, values: { users: 20 } })),
      { placeId: 'd', from: '2024-01', to: '2024-12', values: { users: 300 } },
    ];
    const byMonth = answerOf(rows, [], { measure: 'users', rows: 'month' });
    expect(byMonth.grid.rowTotals.map(({ value }) => value)).toEqual(Array.from({ length: 12 }, () => 20));
    expect(byMonth.grid.total.value).toBe(300);
    const byPlace = answerOf(rows, [], { measure: 'users', rows: 'place' });
    expect(valuesOf(byPlace)['a|']).toBeNull();
    expect(byPlace.leftOut).toEqual([{ kind: 'usersOfMonths', count: 12 }]);
  });

  test('a coarser band keeps only what its fine bands do not say', () => {
    const rows: readonly ReturnRow[] = [
      {
        placeId: 'a',
        from: '2024-01',
        values: { visits: 100, 'age.over60': 40, 'age.from60to69': 25, 'age.under18': 10 },
      },
    ];
    const found = valuesOf(answerOf(rows, [], { rows: 'age' }));
    expect(found).toEqual({ 'from60to69|': 25, 'under18|': 10, 'over60|': 15, 'notStated|': 50 });
    const share = answerOf(rows, [], { measure: 'far.over60', rows: 'place' });
    expect(share.grid.total.value).toBeCloseTo(40 / 50);
  });

  test('the shares of figure 14 are those of the report', () => {
    const rows: readonly ReturnRow[] = [
      {
        placeId: 'a',
        from: '2024-01',
        values: { visits: 60, 'situation.withoutEmployment': 10, 'situation.employed': 30 },
      },
      { placeId: 'b', from: '2024-01', values: { visits: 40, 'situation.retired': 10 } },
    ];
    expect(answerOf(rows, [], { measure: 'far.withoutEmployment' }).grid.total.value).toBeCloseTo(10 / 50);
    expect(answerOf(rows, [], { measure: 'far.areas' }).grid.total.value).toBeCloseTo(0.6);
  });

  test('a place that weighs too much is named, and the total given without it', () => {
    const many = Array.from({ length: 11 }, (_, index) => makePlace(`p${index}`));
    const rows = many.map(({ id }, index) => ({
      placeId: id,
      from: '2024-01',
      values: { visits: index === 0 ? 900 : 100 },
    }));
    const outcome = explore(
      { facts: makeFacts(many, rows), perimeter: { kind: 'all' }, today, names: new Map() },
      {
        measure: 'visits',
        rows: 'month',
        columns: null,
        filters: [],
        period,
        comparedWithYearBefore: false,
        shape: 'bar',
      },
    );
    expect(outcome.ok && outcome.answer.outliers).toMatchObject([
      { placeId: 'p0', value: 900, without: 1_000 },
    ]);
  });

  test('the constant perimeter holds the place-months of both years', () => {
    const rows: readonly ReturnRow[] = [
      { placeId: 'a', from: '2023-01', values: { visits: 50 } },
      { placeId: 'a', from: '2024-01', values: { visits: 60 } },
      { placeId: 'b', from: '2024-01', values: { visits: 500 } },
    ];
    const answer = answerOf(rows, [], { rows: 'place', comparedWithYearBefore: true });
    expect(answer.constant?.total).toMatchObject({ current: 60, before: 50, places: 1, placeMonths: 1 });
    const row = answer.rows.findIndex(({ key }) => key === 'b');
    expect(answer.constant?.rows?.[row]).toMatchObject({ current: null, before: null });
  });
});

const genders = breakdowns.gender.parts;
const ages = ['under18', 'from25to39', 'over70', 'notStated'] as const;
const situations = ['employed', 'withoutEmployment', 'notStated'] as const;

const sessions = fc.array(
  fc
    .record({
      placeId: fc.constantFrom(...placeIds, 'gone'),
      day: fc
        .integer({ min: 0, max: 420 })
        .map((days) => new Date(Date.UTC(2023, 11, 10) + days * 86_400_000).toISOString().slice(0, 10)),
      kind: fc.constantFrom('workshop', 'individual' as const),
      remote: fc.boolean(),
      theme: fc.option(fc.constantFrom('email', 'health')),
      minutes: fc.option(fc.nat(120)),
      seats: fc.option(fc.integer({ min: 1, max: 12 })),
      participants: fc.option(fc.nat(8)),
      groups: fc.array(
        fc.record({
          count: fc.integer({ min: 1, max: 3 }),
          gender: fc.constantFrom(...genders),
          age: fc.constantFrom(...ages),
          situation: fc.constantFrom(...situations),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ groups, participants, ...rest }) => {
      const listed = groups.reduce((sum, group) => sum + group.count, 0);
      return makeSessionInput(rest.placeId, {
        ...rest,
        groups: groups.map((group) => makeParticipants(group)),
        participants: participants === null ? null : Math.max(participants, listed),
      });
    }),
  { maxLength: 40 },
);

/** Persons of a session, read from data.md, figure 7. */
function persons(session: SessionInput): number | null {
  if (session.participants !== null) return session.participants;
  const listed = session.groups.reduce((sum, group) => sum + group.count, 0);
  return session.groups.length > 0 ? listed : null;
}

function sessionKey(dimension: ExplorationDimension, session: SessionInput): readonly string[] {
  const month = monthOf(session.day);
  if (times.includes(dimension)) return [bucketKey(dimension, month)];
  if (dimension === 'weekday') return [String(new Date(`${session.day}T12:00:00Z`).getUTCDay() || 7)];
  if (dimension === 'theme') return [session.theme ?? ''];
  if (dimension === 'sessionKind') return [session.remote ? 'remote' : session.kind];
  return placeKeys(dimension, session.placeId, month);
}

function isInPeriod({ day, placeId }: SessionInput): boolean {
  return placeId !== 'gone' && day >= '2024-01-01' && day <= '2024-12-31';
}

describe('sessions', () => {
  const sessionCuts = fc.constantFrom<readonly [ExplorationDimension, ExplorationDimension | null]>(
    ['month', 'weekday'],
    ['theme', 'commune'],
    ['network', 'sessionKind'],
    ['quarter', null],
    ['place', 'theme'],
  );
  const measures = fc.constantFrom(
    'sessions.number',
    'sessions.participants',
    'sessions.accompaniments',
    'sessions.minutes',
    'sessions.seatsTaken',
  );

  test('equal a session-by-session computation, whatever the cut and the measure', () => {
    fc.assert(
      fc.property(sessions, sessionCuts, measures, (drawn, cut, measure) => {
        const answer = answerOf([], drawn, { measure, rows: cut[0], columns: cut[1] });
        const sums = new Map<string, number>();
        const wholes = new Map<string, number>();
        for (const session of drawn.filter(isInPeriod)) {
          const told = persons(session);
          const seats = session.seats !== null && session.seats > 0 && told !== null ? session.seats : null;
          const value = {
            'sessions.number': 1,
            'sessions.participants': told,
            'sessions.accompaniments': told ?? (session.kind === 'individual' ? 1 : null),
            'sessions.minutes': session.minutes,
            'sessions.seatsTaken': seats === null ? null : told,
          }[measure];
          if (value === null || value === undefined) continue;
          for (const key of sessionKey(cut[0], session))
            for (const other of cut[1] === null ? [''] : sessionKey(cut[1], session)) {
              add(sums, `${key}|${other}`, value);
              add(wholes, `${key}|${other}`, seats ?? 0);
            }
        }
        const found = valuesOf(answer);
        const wanted = (key: string): number | null => {
          const sum = sums.get(key) ?? null;
          return measure === 'sessions.seatsTaken' && sum !== null ? sum / (wholes.get(key) ?? 1) : sum;
        };
        for (const key of new Set([...sums.keys(), ...Object.keys(found)])) {
          const value = wanted(key);
          if (value === null) expect(found[key] ?? null).toBeNull();
          else expect(found[key]).toBeCloseTo(value);
        }
      }),
    );
  });

  test('two publics are crossed person by person', () => {
    fc.assert(
      fc.property(sessions, (drawn) => {
        const answer = answerOf([], drawn, {
          measure: 'sessions.participants',
          rows: 'gender',
          columns: 'age',
        });
        const wanted = new Map<string, number>();
        for (const session of drawn.filter(isInPeriod)) {
          const told = persons(session);
          if (told === null) continue;
          let listed = 0;
          for (const group of session.groups) {
            add(wanted, `${group.gender}|${group.age}`, group.count);
            listed += group.count;
          }
          if (told > listed) add(wanted, 'notStated|notStated', told - listed);
        }
        const found = valuesOf(answer);
        for (const [key, value] of wanted) expect(found[key]).toBe(value);
        for (const [key, value] of Object.entries(found)) expect(value ?? 0).toBe(wanted.get(key) ?? 0);
        const filtered = answerOf([], drawn, {
          measure: 'sessions.participants',
          rows: 'place',
          filters: [
            { dimension: 'gender', values: ['woman'] },
            { dimension: 'age', values: ['over70', 'under18'] },
          ],
        });
        expect(filtered.grid.total.value ?? 0).toBe(
          (wanted.get('woman|over70') ?? 0) + (wanted.get('woman|under18') ?? 0),
        );
      }),
    );
  });

  test('the union of figure 14 is read from individual sessions that state both', () => {
    fc.assert(
      fc.property(sessions, (drawn) => {
        let part = 0;
        let whole = 0;
        for (const session of drawn.filter(isInPeriod)) {
          if (session.kind !== 'individual') continue;
          for (const { count: persons, age, situation } of session.groups) {
            if (age === 'notStated' || situation === 'notStated') continue;
            whole += persons;
            if (age === 'over70' || situation === 'withoutEmployment') part += persons;
          }
        }
        const { value } = answerOf([], drawn, { measure: 'sessions.farUnion' }).grid.total;
        if (whole === 0) expect(value).toBeNull();
        else expect(value).toBeCloseTo(part / whole);
      }),
    );
  });

  test('what was not counted, and sessions of unknown places, are said and never a zero', () => {
    const drawn = [
      makeSessionInput('a', { day: '2024-03-04' }),
      makeSessionInput('a', { day: '2024-03-05', participants: 0 }),
      makeSessionInput('gone', { day: '2024-03-05', participants: 4 }),
    ];
    const answer = answerOf([], drawn, { measure: 'sessions.accompaniments', rows: 'weekday' });
    expect(answer.grid.total).toEqual({ value: 0, reported: 1, expected: 2 });
    expect(answer.grid.rowTotals[0]).toEqual({ value: null, reported: 0, expected: 1 });
    expect(answer.rows).toHaveLength(7);
    expect(answer.leftOut).toEqual([
      { kind: 'uncounted', count: 1 },
      { kind: 'unknownPlace', count: 1 },
    ]);
    expect(answer.response).toBeNull();
  });
});

describe('questions that have no answer', () => {
  const refusal = (question: Partial<ExplorationQuestion>): string => {
    const outcome = ask([], [], question);
    return outcome.ok ? 'none' : outcome.refusal.code;
  };

  test('say why', () => {
    expect(refusal({ measure: 'nothing' })).toBe('unknownMeasure');
    expect(refusal({ rows: 'label' })).toBe('notYet');
    expect(refusal({ rows: 'place', columns: 'place' })).toBe('sameDimension');
    expect(refusal({ rows: 'month', columns: 'year' })).toBe('twoTimes');
    expect(refusal({ rows: 'weekday' })).toBe('sessionsOnly');
    expect(refusal({ rows: 'gender', columns: 'age' })).toBe('twoPublics');
    expect(refusal({ rows: 'gender', filters: [{ dimension: 'age', values: ['over70'] }] })).toBe(
      'twoPublics',
    );
    expect(refusal({ measure: 'minutesOpen', rows: 'gender' })).toBe('noPublics');
    expect(refusal({ measure: 'sessions.participants', rows: 'activity' })).toBe('returnsOnly');
    expect(refusal({ measure: 'sessions.number', rows: 'gender' })).toBe('noPublics');
    expect(refusal({ period: { from: '1990-01', to: '2024-12' } })).toBe('tooLong');
  });

  test('columns that no page can show are refused with their number', () => {
    const many = Array.from({ length: 61 }, (_, index) => makePlace(`p${index}`));
    const outcome = explore(
      { facts: makeFacts(many, []), perimeter: { kind: 'all' }, today, names: new Map() },
      {
        measure: 'visits',
        rows: 'month',
        columns: 'place',
        filters: [],
        period,
        comparedWithYearBefore: false,
        shape: 'bar',
      },
    );
    expect(outcome).toEqual({
      ok: false,
      refusal: { code: 'tooManyColumns', dimension: 'place', count: 61 },
    });
  });

  test('a period before the returns is empty, not wrong', () => {
    const answer = answerOf([], [], { period: { from: '2010-01', to: '2010-03' } });
    expect(answer.rows).toHaveLength(monthIndex('2010-03') - monthIndex('2010-01') + 1);
    expect(answer.grid.total.value).toBeNull();
  });
});
