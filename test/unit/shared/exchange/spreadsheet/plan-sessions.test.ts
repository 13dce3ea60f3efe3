import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/domain/session/session.ts';
import { guessTarget } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import type { KnownRecords, SpreadsheetOptions } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeAnimator } from '#test/factories/people.ts';
import { makeSession } from '#test/factories/usage-observation.ts';
import { nothingKnown, planOf, tableFrom } from './sheet-setting.ts';

const HEADERS = [
  'N° activité',
  'Date',
  'Lieu',
  'Médiateur',
  'Type d’activité',
  'Thématiques',
  'Titre',
  'Durée',
  'Places',
  'Nombre de participants',
  'Femmes',
  'Hommes',
  '60 ans et plus',
  'Retraités',
  'Commentaire',
];
const place = makeAccessPoint({ name: 'Médiathèque de Valmont' });
const animator = makeAnimator({ firstName: 'Inès', lastName: 'Carpentier' });
const known: Partial<KnownRecords> = { accessPoints: [place], animators: [animator] };

type Cells = Readonly<Record<string, string>>;
const base = { Date: '02/03/2026', Lieu: 'Médiathèque de Valmont' };

function planned(
  rows: readonly Cells[],
  {
    headers = HEADERS,
    sessions = [],
    options = {},
    problemsOf = () => [],
  }: {
    readonly headers?: readonly string[];
    readonly sessions?: readonly Session[];
    readonly options?: Partial<SpreadsheetOptions>;
    readonly problemsOf?: KnownRecords['usage']['problemsOf'];
  } = {},
) {
  const cells = rows.map((row) => headers.map((header) => row[header] ?? ''));
  const usage = { ...nothingKnown.usage, sessions, problemsOf };
  const { plan, writes } = planOf('session', [headers, ...cells], { ...known, usage }, options);
  return {
    plan,
    created: writes.sessions.created.map(({ input }) => input),
    changed: writes.sessions.changed,
    actions: plan.rows.map(({ action }) => action),
    codes: plan.rows.map(({ problems }) => problems.map(({ code }) => code)),
  };
}

describe('a log of sessions', () => {
  it('is known by its headers', () => {
    const row = HEADERS.map((header) => ({ ...base, Durée: '1h30' })[header] ?? 'x');
    expect(guessTarget(tableFrom([HEADERS, row, row]))).toBe('session');
  });

  it('becomes sessions with who took part', () => {
    const { created, codes } = planned([
      {
        ...base,
        'N° activité': 'A-17',
        Médiateur: 'CARPENTIER Inès',
        'Type d’activité': 'Atelier collectif',
        Thématiques: 'Courriels',
        Titre: 'Ma boîte aux lettres',
        Durée: '1h30',
        Places: '8',
        'Nombre de participants': '6',
        Femmes: '4',
        Hommes: '2',
        Retraités: '6',
        Commentaire: 'Groupe assidu',
      },
    ]);
    expect(codes).toEqual([[]]);
    expect(created).toEqual([
      {
        placeId: place.id,
        stopId: null,
        day: '2026-03-02',
        kind: 'workshop',
        remote: false,
        theme: 'email',
        title: 'Ma boîte aux lettres',
        animatorId: animator.id,
        minutes: 90,
        seats: 8,
        participants: 6,
        groups: [
          { count: 4, gender: 'woman', age: 'notStated', situation: 'retired', residence: 'notStated' },
          { count: 2, gender: 'man', age: 'notStated', situation: 'retired', residence: 'notStated' },
        ],
        source: 'imported',
        externalId: 'A-17',
        comment: 'Groupe assidu',
      },
    ]);
  });

  it('never takes what is not counted for a zero, nor a zero for what is not counted', () => {
    const { created } = planned([
      { ...base, 'Type d’activité': 'Atelier' },
      { ...base, 'Type d’activité': 'Atelier', 'Nombre de participants': '0' },
    ]);
    expect(created.map(({ participants, minutes }) => [participants, minutes])).toEqual([
      [null, null],
      [0, null],
    ]);
  });

  it('takes the number of persons from the columns that count them where no other does', () => {
    const { created } = planned([{ ...base, Femmes: '3', Hommes: '1' }]);
    expect(created[0]).toMatchObject({ participants: 4, kind: 'workshop' });
  });

  it('refuses persons described beyond those who took part, and warns where publics are not crossed', () => {
    const { actions, codes } = planned([
      { ...base, 'Nombre de participants': '3', Femmes: '3', Hommes: '1' },
      { ...base, 'Nombre de participants': '4', Femmes: '3', Hommes: '1', Retraités: '2' },
    ]);
    expect(actions).toEqual(['skip', 'create']);
    expect(codes).toEqual([['spreadsheet/session-over-counted'], ['spreadsheet/session-not-crossed']]);
  });

  it('asks which place an unknown name is, and keeps the name of an unknown animator', () => {
    const { plan, actions, created } = planned([
      { ...base, Lieu: 'Médiathèque Valmont-centre' },
      { ...base, Médiateur: 'Yann Le Goff' },
      { Date: '02/03/2026' },
      { Lieu: 'Médiathèque de Valmont', Date: 'mars 2026' },
    ]);
    expect(actions).toEqual(['skip', 'create', 'skip', 'skip']);
    expect(plan.unknownValues.map(({ field, text, suggestions }) => [field, text, suggestions])).toEqual([
      ['place', 'Médiathèque Valmont-centre', [place.id]],
      ['animator', 'Yann Le Goff', []],
    ]);
    expect(created[0]?.comment).toBe('Médiateur : Yann Le Goff');
  });

  it('makes one session of the lines of several persons', () => {
    const headers = ['Date', 'Heure', 'Lieu', 'Type', 'Thème', 'Sexe', 'Âge', 'Statut'];
    const workshop = { ...base, Heure: '14:00', Type: 'Atelier', Thème: 'Bureautique' };
    const { created, actions } = planned(
      [
        { ...workshop, Sexe: 'F', Âge: '67', Statut: 'Retraitée' },
        { ...workshop, Sexe: 'F', Âge: '62', Statut: 'Retraité' },
        { ...workshop, Sexe: 'H', Âge: '35', Statut: 'Demandeur d’emploi' },
        { ...workshop, Heure: '16:00', Sexe: 'H', Âge: '35', Statut: 'Demandeur d’emploi' },
        { ...workshop, Type: 'Individuel', Sexe: 'F', Âge: '41' },
        { ...workshop, Type: 'Individuel', Sexe: 'F', Âge: '41' },
      ],
      { headers },
    );
    expect(actions).toEqual(Array.from({ length: 6 }, () => 'create'));
    expect(created.map(({ kind, participants }) => [kind, participants])).toEqual([
      ['workshop', 3],
      ['workshop', 1],
      ['individual', 1],
      ['individual', 1],
    ]);
    expect(created[0]?.groups).toEqual([
      { count: 2, gender: 'woman', age: 'from60to69', situation: 'retired', residence: 'notStated' },
      { count: 1, gender: 'man', age: 'from25to39', situation: 'withoutEmployment', residence: 'notStated' },
    ]);
  });

  it('finds again what was imported: nothing is written twice, a number that changed is a change', () => {
    const rows = [
      { ...base, 'N° activité': 'A-1', 'Type d’activité': 'Atelier', 'Nombre de participants': '5' },
      { ...base, 'Type d’activité': 'Individuel', Durée: '30' },
      { ...base, 'Type d’activité': 'Individuel', Durée: '30' },
    ];
    const sessions = planned(rows).created.map((input) => makeSession(place.id, input));
    expect(planned(rows, { sessions }).actions).toEqual(['unchanged', 'unchanged', 'unchanged']);
    const again = planned(
      [
        { ...rows[0], 'Nombre de participants': '7', 'N° activité': 'A-1' },
        ...rows.slice(1),
        { ...base, 'Type d’activité': 'Individuel', Durée: '45' },
      ],
      { sessions },
    );
    expect(again.actions).toEqual(['change', 'unchanged', 'unchanged', 'create']);
    expect(again.changed[0]).toMatchObject({ id: sessions[0]?.id, patch: { participants: 7 } });
    expect(again.plan.rows[0]?.changes).toEqual([{ field: 'participants', before: '5', after: '7' }]);
  });

  it('keeps what the file does not tell of a session that is known', () => {
    const stored = makeSession(place.id, {
      day: '2026-03-02',
      externalId: 'A-1',
      minutes: 60,
      comment: 'Salle du bas',
      seats: 12,
    });
    const { changed } = planned([{ ...base, 'N° activité': 'A-1', 'Nombre de participants': '9' }], {
      sessions: [stored],
    });
    expect(changed[0]?.patch).toMatchObject({
      participants: 9,
      minutes: 60,
      comment: 'Salle du bas',
      seats: 12,
      kind: stored.kind,
    });
  });

  it('tells what the rules of the register say, and leaves out what they forbid', () => {
    const { actions, codes } = planned([base], {
      problemsOf: () => [
        { code: 'session/after-closing', values: {}, severity: 'error', row: null, field: 'day' },
      ],
    });
    expect(actions).toEqual(['skip']);
    expect(codes).toEqual([['session/after-closing']]);
  });

  it('refuses a number given twice, unless each line is a person', () => {
    const twice = [
      { ...base, 'N° activité': 'A-1' },
      { ...base, 'N° activité': 'A-1' },
    ];
    expect(planned(twice).codes).toEqual([[], ['spreadsheet/duplicate-id']]);
    const headers = ['N° activité', 'Date', 'Lieu', 'Sexe'];
    const persons = planned(
      twice.map((row) => ({ ...row, Sexe: 'F' })),
      { headers },
    );
    expect(persons.created.map(({ participants }) => participants)).toEqual([2]);
  });
});
