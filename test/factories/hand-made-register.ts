import { makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { ticketFacts, ticketMoment } from '#shared/domain/ticket/ticket-facts.ts';
import { noEquipment } from '#shared/figures/equipment-facts.ts';
import { noHotline } from '#shared/figures/hotline-facts.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { makeItem, makeLoan, makeLoanLine, makeLoanPoint, makeMaintenance } from './equipment.ts';
import { makeAnsweringLevel, makeHotlineSettings, makeTicket, makeTicketEvent } from './hotline.ts';
import { makeFacts, makePlace, monthlyVisits } from './register-facts.ts';
import { makeSessionView } from './session-view.ts';
import { assign, makeAnimatorFacts } from './staff-facts.ts';
import { makeParticipants, makeSessionInput } from './usage-observation.ts';
import { makeWorkingCalendar } from './working-calendar.ts';

/** The day of the reports made of it: the year 2024 is over. */
export const HAND_MADE_DAY = '2025-02-01';

/**
 * A register small enough to be counted by hand: seven places over 2023 and 2024, with their returns, sessions,
 * animators, equipment and tickets. The sums of its figures stand in the test of the report.
 */
export function handMadeRegister(): RegisterFacts {
  return makeFacts(places, returns, {
    networks: [
      { id: 'cyber', name: 'Cybercommunes' },
      { id: 'papi', name: 'PAPI' },
    ],
    staff,
    sessions: makeSessionView(sessions),
    equipment: makeEquipmentFacts(),
    hotline: makeTickets(),
  });
}

const places = [
  makePlace('angouleme', {
    name: 'Espace numérique d’Angoulême',
    status: [['2020-01-01', 'open']],
    commune: '16015',
    networkIds: ['cyber', 'papi'],
    animatorExpected: true,
    verifiedOn: '2024-11-01',
    workstationsFixed: 8,
  }),
  makePlace('cognac', {
    name: 'Cyberespace de Cognac',
    status: [['2024-03-12', 'open']],
    commune: '16102',
    networkIds: ['cyber'],
    animatorExpected: true,
    verifiedOn: '2023-01-01',
  }),
  makePlace('rochelle', {
    name: 'Point public de La Rochelle',
    status: [
      ['2019-06-01', 'open'],
      ['2024-07-01', 'closed'],
    ],
    commune: '17300',
    networkIds: ['papi'],
  }),
  makePlace('saintes', {
    name: 'Médiathèque de Saintes',
    status: [
      ['2021-01-01', 'open'],
      ['2024-10-15', 'suspended'],
    ],
    commune: '17415',
    networkIds: ['papi'],
    verifiedOn: '2024-06-01',
  }),
  makePlace('bus', {
    name: 'Bus numérique',
    status: [['2022-01-01', 'open']],
    commune: '16015',
    rhythm: 'quarterly',
    animatorExpected: false,
    verifiedOn: '2024-12-01',
  }),
  makePlace('silent', {
    name: 'Salle de Cognac',
    status: [['2023-01-01', 'open']],
    commune: '16102',
    animatorExpected: true,
  }),
  makePlace('unknown', {
    name: 'Point sans adresse',
    status: [['2023-01-01', 'open']],
    commune: null,
    rhythm: 'none',
    verifiedOn: '2024-12-01',
  }),
];

const quarter = (year: number, first: string, last: string, visits: number) => ({
  placeId: 'bus',
  from: `${year}-${first}`,
  to: `${year}-${last}`,
  values: { visits },
});

const returns = [
  ...monthlyVisits('angouleme', '2023-01', new Array(12).fill(10)),
  { placeId: 'angouleme', from: '2023-01', to: '2023-12', values: { users: 50 } },
  { placeId: 'angouleme', from: '2024-01', values: { visits: 10, 'gender.woman': 6, 'gender.man': 2 } },
  ...monthlyVisits('angouleme', '2024-02', [12, 14, 16, 18, 20, 0, 8, 12, 14, 16]),
  { placeId: 'angouleme', from: '2024-01', to: '2024-12', values: { users: 55 } },
  ...monthlyVisits('cognac', '2024-04', new Array(9).fill(5)),
  ...monthlyVisits('rochelle', '2023-01', new Array(12).fill(25)),
  ...monthlyVisits('rochelle', '2024-01', [30, 30, 30]),
  ...monthlyVisits('saintes', '2023-01', new Array(12).fill(8)),
  ...monthlyVisits('saintes', '2024-01', new Array(10).fill(7)),
  quarter(2023, '01', '03', 40),
  quarter(2023, '04', '06', 40),
  quarter(2023, '07', '09', 40),
  quarter(2023, '10', '12', 40),
  quarter(2024, '01', '03', 50),
  quarter(2024, '04', '06', 60),
];

const sessions = [
  makeSessionInput('saintes', { day: '2023-02-01', kind: 'individual', groups: [makeParticipants()] }),
  makeSessionInput('cognac', { day: '2024-05-10', minutes: 120, seats: 10, participants: 6 }),
  makeSessionInput('cognac', { day: '2024-05-20', kind: 'individual', groups: [makeParticipants()] }),
  makeSessionInput('cognac', { day: '2024-11-05', minutes: 60 }),
];

const training = (from: string) => ({
  id: 'training',
  theme: 'Impression',
  title: 'Les imprimantes',
  from,
  minutes: 420,
  provider: null,
});

const staff = {
  animators: [
    makeAnimatorFacts('alix', { trainings: [training('2024-05-02')] }),
    makeAnimatorFacts('dominique'),
    makeAnimatorFacts('camille', { status: 'volunteer' }),
    makeAnimatorFacts('claude'),
  ],
  assignments: [
    assign('alix', 'angouleme', 100, '2022-01-01'),
    assign('dominique', 'cognac', 50, '2024-04-01'),
    assign('camille', 'rochelle', 20, '2020-01-01', '2024-06-30'),
    assign('claude', 'bus', null, '2023-07-01'),
  ],
  absences: [{ id: 'leave', animatorId: 'alix', from: '2024-03-01', to: '2024-03-31' }],
  replacements: [],
  employerKinds: new Map(),
};

function makeEquipmentFacts(): RegisterFacts['equipment'] {
  const point = makeLoanPoint({ id: 'point', placeId: 'angouleme' });
  const laptop = makeItem({
    id: 'laptop',
    inventoryNumber: 'PORT-1',
    acquiredOn: '2022-01-01',
    value: 50_000,
    loanPointId: 'point',
  });
  const projector = makeItem({
    id: 'projector',
    inventoryNumber: 'PROJ-1',
    name: 'Vidéoprojecteur',
    category: 'projector',
    acquiredOn: '2024-01-01',
    loanPointId: 'point',
  });
  const loan = (id: string, from: string, due: string) =>
    makeLoan({
      id,
      number: id,
      loanPointId: 'point',
      borrowerName: null,
      borrowerPlaceId: 'saintes',
      from,
      due,
      handedOverOn: from,
    });
  const loans = [
    loan('P-1', '2023-05-01', '2023-05-15'),
    loan('P-2', '2024-02-01', '2024-02-15'),
    loan('P-3', '2024-12-20', '2025-01-10'),
  ];
  const lines = [
    makeLoanLine({ loanId: 'P-1', itemId: 'laptop', returnedOn: '2023-05-10' }),
    makeLoanLine({ loanId: 'P-2', itemId: 'laptop', returnedOn: '2024-02-20' }),
    makeLoanLine({ loanId: 'P-3', itemId: 'projector' }),
  ];
  const repair = makeMaintenance({ itemId: 'laptop', from: '2024-06-01', to: '2024-06-10', cost: 4_500 });
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]));
  return {
    ...noEquipment,
    loanPoints: byId([point]),
    items: byId([laptop, projector]),
    loans: byId(loans),
    loanLines: byId(lines),
    maintenances: byId([repair]),
  };
}

function makeTickets(): RegisterFacts['hotline'] {
  const level = makeAnsweringLevel({ id: 'level' });
  const ticket = (
    id: string,
    placeId: string,
    satisfaction: number | null,
    moments: readonly (readonly ['opened' | 'answered' | 'solved', string])[],
  ) =>
    ticketFacts(
      makeTicket({ id, number: id, accessPointId: placeId, satisfaction }),
      moments.map(([kind, at]) =>
        ticketMoment(makeTicketEvent({ ticketId: id, levelId: 'level', kind, at: `${at}:00.000Z` })),
      ),
    );
  const tickets = [
    ticket('D-1', 'rochelle', null, [
      ['opened', '2023-06-05T09:00'],
      ['answered', '2023-06-05T09:30'],
      ['solved', '2023-06-05T10:00'],
    ]),
    ticket('D-2', 'angouleme', 4, [
      ['opened', '2024-03-04T09:00'],
      ['answered', '2024-03-04T10:30'],
      ['solved', '2024-03-05T09:00'],
    ]),
    ticket('D-3', 'cognac', null, [
      ['opened', '2024-11-08T17:00'],
      ['answered', '2024-11-12T08:30'],
    ]),
  ];
  const time = makeWorkingTime(makeWorkingCalendar(), 'UTC');
  return {
    ...noHotline,
    tickets: new Map(tickets.map((one) => [one.id, one])),
    levels: new Map([[level.id, level]]),
    settings: makeHotlineSettings(),
    timeOf: () => time,
    timeZone: 'UTC',
    now: Date.parse(`${HAND_MADE_DAY}T09:00:00.000Z`),
  };
}
