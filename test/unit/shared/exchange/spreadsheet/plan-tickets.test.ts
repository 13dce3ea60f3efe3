import { describe, expect, it } from 'vitest';
import { guessTarget } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import type { KnownRecords } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeItem } from '#test/factories/equipment.ts';
import { makeAnsweringLevel, makeTicket } from '#test/factories/hotline.ts';
import { nothingKnown, planOf, tableFrom } from './sheet-setting.ts';

const HEADERS = [
  'N° de demande',
  'Objet',
  'Description',
  'Lieu',
  'Demandeur',
  'N° inventaire',
  'Catégorie',
  'Canal',
  'Priorité',
  'Échelon',
  'Suivi par',
  'Date de la demande',
  'Heure',
  'Répondu le',
  'Résolu le',
  'Clos le',
  'Durée',
  'Solution',
  'Satisfaction',
];
const place = makeAccessPoint({ name: 'Médiathèque de Valmont' });
const printer = makeItem({ inventoryNumber: 'IMP-1', name: 'Imprimante' });
const region = makeAnsweringLevel({ name: 'Région' });
const [first] = nothingKnown.hotline.levels;
const hotline = { ...nothingKnown.hotline, levels: [...nothingKnown.hotline.levels, region] };
const known: Partial<KnownRecords> = { accessPoints: [place], items: [printer], hotline };

type Cells = Readonly<Record<string, string>>;
const row = (cells: Cells): readonly string[] => HEADERS.map((header) => cells[header] ?? '');
const base = { Objet: 'Imprimante muette', 'Date de la demande': '02/03/2026 09:05' };

function planned(rows: readonly Cells[], more: Partial<KnownRecords> = {}) {
  const { plan, writes } = planOf('ticket', [HEADERS, ...rows.map(row)], { ...known, ...more });
  return {
    plan,
    tickets: writes.tickets.created.map(({ input }) => input),
    changed: writes.tickets.changed,
    events: writes.ticketEvents.created.map(({ input }) => input),
    actions: plan.rows.map(({ action }) => action),
    codes: plan.rows.map(({ problems }) => problems.map(({ code }) => code)),
  };
}

describe('a list of calls for help', () => {
  it('is known by its headers', () => {
    expect(guessTarget(tableFrom([HEADERS, row(base), row(base)]))).toBe('ticket');
  });

  it('becomes tickets with the times of what happened, in the time zone of the register', () => {
    const { tickets, events, codes } = planned([
      {
        ...base,
        'N° de demande': 'T-7',
        Lieu: 'médiathèque de valmont',
        Demandeur: 'Alex Martin',
        'N° inventaire': 'imp-1',
        Catégorie: 'informatique',
        Canal: 'mail',
        Priorité: 'haute',
        Échelon: 'région',
        'Suivi par': 'Camille',
        'Répondu le': '02/03/2026 09h30',
        'Résolu le': '2026-03-03T14:00',
        'Clos le': '04/04/2026 8:00',
        Durée: '1 h 15',
        Solution: 'Câble changé',
        Satisfaction: 'très satisfait',
      },
    ]);
    expect(codes).toEqual([[]]);
    expect(tickets).toMatchObject([
      {
        number: 'T-7',
        accessPointId: place.id,
        callerName: 'Alex Martin',
        itemId: printer.id,
        category: 'technical',
        channel: 'email',
        priority: 'p2',
        assignee: 'Camille',
        satisfaction: 4,
        solution: 'Câble changé',
      },
    ]);
    // Paris is an hour ahead of UTC in winter, two from the last Sunday of March on.
    expect(
      events.map(({ kind, at, levelId, minutes }) => [kind, at, levelId === region.id, minutes]),
    ).toEqual([
      ['opened', '2026-03-02T08:05:00.000Z', true, null],
      ['answered', '2026-03-02T08:30:00.000Z', true, null],
      ['solved', '2026-03-03T13:00:00.000Z', true, 75],
      ['closed', '2026-04-04T06:00:00.000Z', true, null],
    ]);
  });

  it('a day without its time is told, and makes no delay shorter than it was', () => {
    const { events, codes } = planned([
      {
        ...base,
        'Date de la demande': '02/03/2026',
        'Répondu le': '02/03/2026',
        'Résolu le': '03/03/2026 10:00',
      },
      { ...base, 'Date de la demande': '05/03/2026', Heure: '18 h 40', 'Résolu le': '05/03/2026' },
    ]);
    const missing = 'spreadsheet/ticket-hour-missing';
    expect(codes).toEqual([[missing, missing], [missing]]);
    expect(events.map(({ kind, at }) => [kind, at.slice(5, 16)])).toEqual([
      ['opened', '03-02T07:00'],
      ['answered', '03-02T17:00'],
      ['solved', '03-03T09:00'],
      // Closed at 18:00, but it was asked after that.
      ['opened', '03-05T17:40'],
      ['solved', '03-05T17:40'],
    ]);
  });

  it('a row whose times cannot stand is left out, with the reason', () => {
    const { actions, codes } = planned([
      { ...base, 'Résolu le': '01/03/2026 10:00' },
      { ...base, 'Date de la demande': '23/12/2026 10:00' },
      { ...base, 'Date de la demande': '' },
      { ...base, 'Date de la demande': 'mars 2026' },
      { ...base, 'Résolu le': 'hier soir' },
      { 'Date de la demande': '02/03/2026 09:05' },
      { ...base, Échelon: 'Commune' },
    ]);
    expect(new Set(actions)).toEqual(new Set(['skip']));
    expect(codes).toEqual([
      ['spreadsheet/ticket-out-of-order'],
      ['spreadsheet/ticket-future'],
      ['spreadsheet/ticket-no-opening'],
      ['spreadsheet/ticket-day'],
      ['spreadsheet/ticket-day'],
      ['spreadsheet/ticket-no-subject'],
      ['spreadsheet/ticket-unknown-level'],
    ]);
  });

  it('what names nothing of the register is told and kept in the description; numbers are given', () => {
    const { tickets, codes } = planned(
      [
        { ...base, Lieu: 'Nulle part', Description: 'Voyant rouge' },
        { ...base, Lieu: place.id, 'Date de la demande': '02/03/2025 09:05' },
      ],
      { hotline: { ...hotline, numbers: ['D2026-QX-0041'] } },
    );
    expect(codes).toEqual([['spreadsheet/ticket-unknown'], []]);
    expect(tickets.map(({ description, accessPointId }) => [description, accessPointId])).toEqual([
      ['Voyant rouge\nLieu : Nulle part', null],
      [null, place.id],
    ]);
    expect(tickets.map(({ number }) => number.slice(0, 6))).toEqual(['D2026-', 'D2025-']);
  });

  it('a ticket found again by its number takes what changed, and what solved it since', () => {
    const open = makeTicket({ number: 'T-1', subject: 'Imprimante muette' });
    const done = makeTicket({
      number: 'T-2',
      subject: 'Écran noir',
      anonymisedAt: '2026-01-01T00:00:00.000Z',
    });
    const moment = {
      id: '1',
      kind: 'opened' as const,
      at: Date.parse('2026-03-02T08:05:00Z'),
      levelId: first?.id ?? '',
      officer: null,
      minutes: null,
      travelMinutes: null,
      askAgainOn: null,
      articleId: null,
    };
    const solved = { ...moment, id: '2', kind: 'solved' as const, at: moment.at + 60_000 };
    const more = {
      hotline: {
        ...hotline,
        tickets: [open, done],
        momentsOf: (id: string) => (id === open.id ? [moment] : [moment, solved]),
      },
    };
    const rows = [
      { ...base, 'N° de demande': 't-1', 'Suivi par': 'Camille', 'Résolu le': '03/03/2026 10:00' },
      {
        ...base,
        'N° de demande': 'T-2',
        Objet: 'Écran noir',
        Demandeur: 'Alex',
        'Résolu le': '03/03/2026 10:00',
      },
    ];
    const { actions, changed, events, codes, plan } = planned(rows, more);
    expect(actions).toEqual(['change', 'unchanged']);
    expect(codes).toEqual([[], ['spreadsheet/ticket-life-kept']]);
    expect(changed).toMatchObject([{ id: open.id, patch: { assignee: 'Camille' } }]);
    expect(events).toMatchObject([
      { ticketId: open.id, kind: 'solved', at: '2026-03-03T09:00:00.000Z', levelId: first?.id },
    ]);
    expect(plan.rows[0]?.changes).toEqual([
      { field: 'assignee', before: null, after: 'Camille' },
      { field: 'solvedAt', before: null, after: '03/03/2026 10:00' },
    ]);
  });
});
