import { describe, expect, it } from 'vitest';
import { TASK_LINES, taskOf } from '#shared/figures/dashboard/dashboard-task.ts';
import { loanTaskDays, loanTasks } from '#shared/figures/dashboard/loan-tasks.ts';
import { draftTarget, draftTask, followUpTask, reportTask } from '#shared/figures/dashboard/paper-tasks.ts';
import { peopleTasks } from '#shared/figures/dashboard/people-tasks.ts';
import { staleTask, statusTask } from '#shared/figures/dashboard/place-tasks.ts';
import { returnTask } from '#shared/figures/dashboard/return-task.ts';
import { emptyEpciTask } from '#shared/figures/dashboard/territory-task.ts';
import { ticketTasks } from '#shared/figures/dashboard/ticket-tasks.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import { makeFacts, makePlace, monthlyVisits, smallTerritory } from '#test/factories/register-facts.ts';

const TODAY = '2026-03-18';
const names = (task: { readonly lines: readonly { readonly name: string }[] } | undefined) =>
  task?.lines.map(({ name }) => name);

describe('loans', () => {
  const row = (id: string, more: object) => ({
    id,
    number: `P-${id}`,
    state: 'booked' as const,
    from: TODAY,
    due: '2026-03-30',
    daysLate: 0,
    borrowerName: `Emprunteur ${id}`,
    ...more,
  });

  it('are late, to hand over (missed ones too), or due back; each counts once', () => {
    const [overdue, handOvers, due] = loanTasks(
      [row('a', { state: 'out', due: '2026-03-01', daysLate: 17 })],
      [
        row('a', { state: 'out', due: '2026-03-01' }),
        row('b', { from: '2026-03-10' }),
        row('c', { from: '2026-03-20', borrowerName: '' }),
        row('d', { state: 'out', due: TODAY }),
      ],
      TODAY,
    );
    expect(overdue?.lines).toEqual([
      {
        key: 'a',
        name: 'Emprunteur a',
        detail: { kind: 'late', days: 17, day: '2026-03-01' },
        late: true,
        target: { to: 'loan', id: 'a' },
      },
    ]);
    expect(handOvers?.lines.map(({ name, late }) => [name, late])).toEqual([
      ['Emprunteur b', true],
      // A borrower that is gone leaves the number of the loan.
      ['P-c', false],
    ]);
    expect(names(due)).toEqual(['Emprunteur d']);
    expect(loanTaskDays(TODAY)).toEqual({ from: '2026-02-16', to: '2026-03-25' });
  });
});

describe('places', () => {
  it('whose status changes within sixty days come by day; the past and the far future do not', () => {
    const places = [
      makePlace('far', {
        status: [
          [null, 'open'],
          ['2026-05-18', 'closed'],
        ],
      }),
      makePlace('soon', {
        status: [
          [null, 'open'],
          ['2026-05-17', 'closed'],
        ],
      }),
      makePlace('tomorrow', {
        status: [
          [null, 'suspended'],
          ['2026-03-19', 'open'],
        ],
      }),
      makePlace('today', {
        status: [
          [null, 'open'],
          [TODAY, 'frozen'],
        ],
      }),
    ];
    expect(statusTask(places, TODAY).lines.map(({ target, detail }) => [target, detail])).toEqual([
      [
        { to: 'place', id: 'tomorrow' },
        { kind: 'status', status: 'open', day: '2026-03-19' },
      ],
      [
        { to: 'place', id: 'soon' },
        { kind: 'status', status: 'closed', day: '2026-05-17' },
      ],
    ]);
  });

  it('that are open and not checked for a year come never checked first', () => {
    const places = [
      makePlace('fresh', { verifiedOn: '2025-03-19' }),
      makePlace('old', { verifiedOn: '2025-03-18' }),
      makePlace('older', { verifiedOn: '2023-01-01' }),
      makePlace('never'),
      makePlace('closed', { status: [[null, 'closed']] }),
    ];
    expect(names(staleTask(places, TODAY))).toEqual(['Lieu never', 'Lieu older', 'Lieu old']);
  });

  it('that owe returns come with the months that are due, and the last one reported', () => {
    const places = [
      makePlace('all'),
      makePlace('some'),
      makePlace('none'),
      makePlace('unasked', { rhythm: 'none' }),
    ];
    const facts = makeFacts(places, [
      ...monthlyVisits('all', '2025-12', [1, 1, 1]),
      ...monthlyVisits('some', '2025-12', [5, null, null]),
    ]);
    const period = { from: '2025-12', to: '2026-02' };
    const task = returnTask(layPlaceMonths(facts, period, { kind: 'all' }, TODAY), period);
    expect(task.lines.map(({ name, detail }) => [name, detail])).toEqual([
      ['Lieu none', { kind: 'owed', months: 3, last: null }],
      ['Lieu some', { kind: 'owed', months: 2, last: '2025-12' }],
    ]);
    expect(task.count).toBe(2);
  });
});

describe('territory', () => {
  const commune = (code: string, epciCode: string | null, population: number | null) => ({
    code,
    name: code,
    postcodes: [],
    population,
    epciCode,
    departementCode: code.slice(0, 2),
    regionCode: '75',
  });
  const communes = [
    commune('16015', '200071827', 40_000),
    commune('16102', '200070514', 18_000),
    commune('16103', '200070514', null),
    commune('17300', '241700434', null),
    commune('17001', null, 10),
  ];

  it('names the intercommunalities without an open place, by inhabitants; unknown is not zero', () => {
    const places = [
      makePlace('open', { commune: '16015' }),
      makePlace('closed', { commune: '16102', status: [[null, 'closed']] }),
    ];
    const task = emptyEpciTask(places, communes, smallTerritory, TODAY);
    expect(task.lines.map(({ name, detail }) => [name, detail])).toEqual([
      ['Interco 200070514', { kind: 'area', communes: 2, inhabitants: 18_000 }],
      ['Interco 241700434', { kind: 'area', communes: 1, inhabitants: null }],
    ]);
  });
});

describe('papers', () => {
  it('follow-ups up to the end of the week, what is past marked late', () => {
    const item = (id: string, nextOn: string) => ({
      id,
      kind: 'visit' as const,
      day: '2026-01-01',
      text: null,
      nextOn,
      subject: { key: 'accessPointId' as const, id: `p-${id}`, name: id, communeName: null },
      lastOn: '2026-01-01',
    });
    // 18 March 2026 is a Wednesday: the week ends on the 22nd.
    const task = followUpTask(
      [item('a', '2026-03-01'), item('b', '2026-03-22'), item('c', '2026-03-23')],
      TODAY,
    );
    expect(task.lines.map(({ name, late, target }) => [name, late, target])).toEqual([
      ['a', true, { to: 'followUp', key: 'accessPointId', id: 'p-a' }],
      ['b', false, { to: 'followUp', key: 'accessPointId', id: 'p-b' }],
    ]);
  });

  it('reports whose months are over and of which no version was issued', () => {
    const report = (id: string, to: string, state: 'draft' | 'issued') => ({
      id,
      title: null,
      period: { from: '2025-01', to },
      state,
    });
    const task = reportTask(
      [
        report('running', '2026-03', 'draft'),
        report('over', '2026-02', 'draft'),
        report('older', '2025-12', 'draft'),
        report('sent', '2025-12', 'issued'),
      ],
      TODAY,
    );
    expect(task.lines.map(({ key }) => key)).toEqual(['older', 'over']);
  });

  it('drafts of forms that can be opened, of records that are there still', () => {
    expect(draftTarget('access-point/new')).toEqual({ to: 'form', table: 'accessPoint', id: null });
    expect(draftTarget('loan/42')).toEqual({ to: 'form', table: 'loan', id: '42' });
    expect(draftTarget('hotline-settings/priorities')).toBeNull();
    expect(draftTarget('loan')).toBeNull();
    const drafts = [
      { key: 'animator/1', savedAt: '2026-03-17T08:00:00.000Z' },
      { key: 'animator/gone', savedAt: '2026-03-17T09:00:00.000Z' },
      { key: 'access-point/new', savedAt: '2026-03-18T08:00:00.000Z' },
      { key: 'wizard', savedAt: '2026-03-18T09:00:00.000Z' },
    ];
    const task = draftTask(drafts, (id) => (id === '1' ? 'Camille' : null));
    expect(task.lines.map(({ key, name }) => [key, name])).toEqual([
      ['access-point/new', ''],
      ['animator/1', 'Camille'],
    ]);
  });
});

describe('people', () => {
  it('an absence leads to its request, or to the animator where none was made', () => {
    const absence = (id: string, replacementId: string | null) => ({
      absenceId: id,
      animatorId: `animator-${id}`,
      name: 'Camille',
      placeId: 'p',
      placeName: 'Lieu p',
      from: '2026-03-20',
      to: null,
      replacementId,
      state: 'asked' as const,
    });
    const [absences] = peopleTasks(
      { placesWithout: [], contracts: [], absences: [absence('a', null), absence('b', 'r')] },
      TODAY,
    );
    expect(absences?.lines.map(({ target }) => target)).toEqual([
      { to: 'animatorAbsences', id: 'animator-a' },
      { to: 'replacement', id: 'r' },
    ]);
  });
});

describe('tickets', () => {
  const clock = { worked: 0, reachedAt: null, dueAt: null, missed: false };
  const row = (id: string, more: object = {}) => ({
    id,
    number: `D-${id}`,
    subject: 'Imprimante',
    placeName: null,
    organisationName: null,
    priority: 'p3' as const,
    situation: 'open' as const,
    openedAt: 0,
    firstResponse: { ...clock, target: null },
    resolution: { ...clock, target: null },
    askAgainOn: null,
    ...more,
  });

  it('are late, or to see to today; the others wait', () => {
    const next = { clock: 'resolution' as const, left: -90 * 60_000, dueAt: 0, runs: true };
    const [late, due] = ticketTasks([
      { row: row('late', { placeName: 'Médiathèque' }), rank: 'late', next },
      {
        row: row('ask', { situation: 'waitingCaller', askAgainOn: '2026-03-17' }),
        rank: 'askAgain',
        next: null,
      },
      { row: row('today'), rank: 'today', next: { ...next, left: 30 * 60_000 } },
      { row: row('open'), rank: 'open', next: null },
    ]);
    expect(late?.lines).toEqual([
      {
        key: 'late',
        name: 'Médiathèque',
        detail: { kind: 'clock', clock: 'resolution', minutes: -90, subject: 'Imprimante' },
        late: true,
        target: { to: 'ticket', id: 'late' },
      },
    ]);
    expect(due?.lines.map(({ name, detail }) => [name, detail.kind])).toEqual([
      ['D-ask', 'askAgain'],
      ['D-today', 'clock'],
    ]);
  });
});

it('a kind counts all, and gives the first lines', () => {
  const line = (key: string) => ({
    key,
    name: key,
    detail: { kind: 'none' as const },
    late: false,
    target: { to: 'place' as const, id: key },
  });
  const task = taskOf(
    'stale',
    Array.from({ length: TASK_LINES + 5 }, (_, at) => line(String(at))),
  );
  expect([task.count, task.lines.length]).toEqual([TASK_LINES + 5, TASK_LINES]);
});
