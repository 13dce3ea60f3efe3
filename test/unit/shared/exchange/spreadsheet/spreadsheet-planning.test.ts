import { describe, expect, test } from 'vitest';
import { type AccessPoint, accessPointInputSchema } from '#shared/domain/access-point/access-point.ts';
import { animatorInputSchema } from '#shared/domain/animator/animator.ts';
import { organisationInputSchema } from '#shared/domain/organisation/organisation.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeOrganisation } from '#test/factories/organisation.ts';
import { planOf } from './sheet-setting.ts';

type Cells = readonly (string | number | boolean | null)[];
type Plan = ReturnType<typeof planOf>['plan'];

const told = (plan: Plan): readonly string[] =>
  plan.rows.flatMap(({ row, problems }) => problems.map(({ code, field }) => `${row} ${field}: ${code}`));

const { createdAt, updatedAt, updatedBy, deletedAt, stamps } = makeAccessPoint();
const bookkeeping = { createdAt, updatedAt, updatedBy, deletedAt, stamps };

const places: readonly Cells[] = [
  ['Annuaire des EPN de Charente'],
  [],
  [
    'N°',
    'Nom du lieu',
    'Adresse',
    'CP',
    'Ville',
    'Tél',
    'Mail',
    'Nb PC',
    'Horaires',
    'Réseau',
    'Structure porteuse',
    'X',
    'Y',
    'PMR',
  ],
  [
    1,
    'Médiathèque',
    '4 rue des Lavandières',
    16100,
    'COGNAC',
    545380024,
    'mediatheque@cognac.fr.',
    '8 postes',
    'Du mardi au samedi de 10h à 18h',
    'Cyber-base',
    'Ville de Cognac',
    438000.5,
    6516000.2,
    'oui',
  ],
  [
    2,
    'Centre social',
    '12 avenue de Paris',
    '16000',
    'Angoulême',
    '05 45 11 22 33 / 06 11 22 33 44',
    'contact@cs.fr',
    'env. 12',
    'sur rdv',
    'Cyber-base',
    null,
    null,
    null,
    'non renseigné',
  ],
];

/** What the register would hold after the import of these places. */
function afterImport(source = '') {
  const { writes } = planOf('accessPoint', places, {}, { source });
  return {
    accessPoints: writes.accessPoints.created.map(({ id, input }) => makeAccessPoint({ id, ...input })),
    networks: writes.networks.created.map(({ id, input }) => ({ ...bookkeeping, id, ...input })),
  };
}

function asKnown(source = ''): readonly AccessPoint[] {
  return afterImport(source).accessPoints;
}

describe('places', () => {
  test('a sheet with a title, numbers for texts and words for numbers', () => {
    const { plan, writes } = planOf('accessPoint', places);
    expect(plan.counts).toEqual({ create: 2, change: 0, unchanged: 0, skip: 0 });
    const [first, second] = writes.accessPoints.created.map(({ input }) => input);
    expect(first).toMatchObject({
      name: 'Médiathèque',
      phone: '+33545380024',
      emails: ['mediatheque@cognac.fr'],
      workstationsFixed: 8,
      openingHours: 'Tu-Sa 10:00-18:00',
      parentOrganisation: 'Ville de Cognac',
      wheelchair: 'yes',
    });
    expect(first?.locations[0]).toMatchObject({
      postcode: '16100',
      communeCode: '16102',
      communeName: 'Cognac',
      latitude: 45.693281,
      longitude: -0.367572,
    });
    expect(second).toMatchObject({
      openingHours: null,
      wheelchair: null,
      workstationsFixed: 12,
      tablets: null,
    });
    expect(writes.networks.created.map(({ input }) => input.name)).toEqual(['Cyber-base']);
    expect(told(plan)).toEqual([
      '4 Tél: import/leading-zero',
      '4 Structure porteuse: spreadsheet/carrier-unknown',
      '5 Horaires: spreadsheet/hours',
      '5 Tél: import/several-phones',
      '5 Nb PC: spreadsheet/count-approximate',
    ]);
    for (const { input } of writes.accessPoints.created)
      expect(accessPointInputSchema.safeParse(input).success).toBe(true);
  });

  test.each(['', 'Région'])('a second import of the same sheet changes nothing (source « %s »)', (source) => {
    const { plan } = planOf('accessPoint', places, afterImport(source), { source });
    expect(plan.rows.map(({ action, matchedBy }) => [action, matchedBy])).toEqual([
      ['unchanged', 'externalId'],
      ['unchanged', 'externalId'],
    ]);
  });

  test('an update by external id changes what the row gives, and nothing else', () => {
    const known = asKnown('Région').map((place) => ({
      ...place,
      workstationsPortable: 3,
      notes: 'À revoir',
    }));
    const { plan, writes } = planOf(
      'accessPoint',
      [
        ['N°', 'Nom', 'Nb PC', 'Portables'],
        [1, 'Médiathèque intercommunale', 9, '-'],
      ],
      { accessPoints: known },
      { source: 'Région' },
    );
    expect(writes.accessPoints.changed).toEqual([
      {
        id: known[0]?.id,
        basedOn: known[0]?.updatedAt,
        patch: { name: 'Médiathèque intercommunale', workstationsFixed: 9 },
      },
    ]);
    expect(plan.rows[0]?.changes).toEqual([
      { field: 'name', before: 'Médiathèque', after: 'Médiathèque intercommunale' },
      { field: 'workstationsFixed', before: '8', after: '9' },
    ]);
  });

  test('without an id, name and commune tie a row, and that is told', () => {
    const known = asKnown();
    const rows = [
      ['Nom', 'Commune', 'CP', 'Postes'],
      ['MEDIATHEQUE', 'Cognac', 16100, 9],
    ];
    const { plan, writes } = planOf('accessPoint', rows, { accessPoints: known });
    expect(writes.accessPoints.changed.map(({ id, patch }) => [id, patch.workstationsFixed])).toEqual([
      [known[0]?.id, 9],
    ]);
    expect(plan.rows[0]).toMatchObject({ matchedBy: 'likeness', action: 'change' });
    expect(told(plan)).toContain('2 : spreadsheet/matched-by-likeness');

    const only = planOf('accessPoint', rows, { accessPoints: known }, { matched: 'updateIdentified' });
    expect([only.plan.counts.skip, only.writes.accessPoints.changed]).toEqual([1, []]);
    const creating = planOf('accessPoint', rows, { accessPoints: known }, { matched: 'createOnly' });
    expect([creating.plan.counts.skip, told(creating.plan)]).toEqual([1, ['2 : spreadsheet/already-there']]);
  });

  test('two places of one name in one commune: the officer is asked, nothing is written', () => {
    const [place] = asKnown();
    if (place === undefined) throw new Error('no place');
    const twin = makeAccessPoint({ ...place, id: crypto.randomUUID() });
    const { plan, writes } = planOf(
      'accessPoint',
      [
        ['Nom', 'Commune', 'CP'],
        ['Médiathèque', 'Cognac', '16100'],
      ],
      { accessPoints: [place, twin] },
    );
    expect(told(plan)).toEqual(['2 : spreadsheet/several-matches']);
    expect(writes.accessPoints).toEqual({ created: [], changed: [] });
  });

  test('a row without name or commune, the same id twice, a name of 5 000 letters', () => {
    const { plan } = planOf('accessPoint', [
      ['Identifiant', 'Nom', 'Commune', 'CP'],
      ['a', null, 'Cognac', '16100'],
      ['b', 'EPN', null, null],
      ['c', 'EPN', 'Cognac', '16100'],
      ['c', 'Autre', 'Cognac', '16100'],
      ['d', 'é'.repeat(5_000), 'Cognac', '16100'],
    ]);
    expect(plan.counts).toMatchObject({ create: 1, skip: 4 });
    expect(told(plan)).toEqual([
      '2 : spreadsheet/missing-name',
      '3 : spreadsheet/missing-commune',
      '5 Identifiant: spreadsheet/duplicate-id',
      '6 Nom: spreadsheet/too-long',
    ]);
  });

  test('days in columns, by half-day, under two rows of headers', () => {
    const { writes, plan } = planOf('accessPoint', [
      [null, null, null, 'Lundi', null, 'Mardi', null],
      ['Nom', 'Commune', 'CP', 'Matin', 'Après-midi', 'Matin', 'Après-midi'],
      ['EPN', 'Cognac', '16100', '9h-12h', '14h à 17h30', 'fermé', '14h-18h'],
      ['EPN du Bourg', 'Cognac', '16100', '9h-12h', 'selon affluence', null, null],
    ]);
    expect(writes.accessPoints.created.map(({ input }) => input.openingHours)).toEqual([
      'Mo 09:00-12:00,14:00-17:30; Tu 14:00-18:00',
      null,
    ]);
    expect(told(plan)).toEqual(['4 Lundi Après-midi: spreadsheet/hours']);
  });

  test('opening and closing times in columns of their own', () => {
    const { writes } = planOf('accessPoint', [
      ['Nom', 'Commune', 'CP', 'Lundi ouverture', 'Lundi fermeture'],
      ['EPN', 'Cognac', '16100', '9h', '12h30'],
    ]);
    expect(writes.accessPoints.created[0]?.input.openingHours).toBe('Mo 09:00-12:30');
  });

  test('swapped coordinates are put right or left out, as the officer chooses', () => {
    const rows = [
      ['Nom', 'Commune', 'CP', 'Latitude', 'Longitude'],
      ['EPN', 'Cognac', '16100', '-0,33', '45,69'],
      ['EPN 2', 'Cognac', '16100', '12', '45'],
    ];
    const { plan, writes } = planOf('accessPoint', rows);
    expect(plan.swapped).toBe(1);
    expect(writes.accessPoints.created[0]?.input.locations[0]).toMatchObject({
      latitude: 45.69,
      longitude: -0.33,
    });
    expect(told(plan)).toEqual([
      '2 Latitude, Longitude: import/coordinates-swapped',
      '3 Latitude, Longitude: import/outside-france',
    ]);
    const left = planOf('accessPoint', rows, {}, { uncrossCoordinates: false });
    expect(left.writes.accessPoints.created[0]?.input.locations[0]).toMatchObject({
      latitude: null,
      longitude: null,
    });
  });

  test('addresses in one cell, communes by name alone, lost zeros of codes', () => {
    const { writes, plan } = planOf('accessPoint', [
      ['Nom', 'Adresse complète', 'Code INSEE'],
      ['A', '12 bis rue de la Paix, 16000 ANGOULEME CEDEX', null],
      ['B', '1 place du Marché, Cognac', null],
      ['C', '3 rue de la Mairie, 1000 Bourg-en-Bresse', 1053],
    ]);
    expect(writes.accessPoints.created.map(({ input }) => input.locations[0])).toMatchObject([
      { address: '12 bis rue de la Paix', postcode: '16000', communeCode: '16015' },
      { address: '1 place du Marché', postcode: null, communeCode: '16102', communeName: 'Cognac' },
      { communeCode: '01053' },
    ]);
    expect(told(plan)).toContain('4 Code INSEE: import/leading-zero');
    const lost = planOf('accessPoint', [
      ['Nom', 'CP', 'Commune'],
      ['A', 1000, 'Bourg-en-Bresse'],
    ]);
    expect(lost.writes.accessPoints.created[0]?.input.locations[0]).toMatchObject({
      postcode: '01000',
      communeCode: '01053',
    });
    expect(told(lost.plan)).toEqual(['2 CP: import/leading-zero']);
  });

  test('closed lists: labels, several in a cell, ticked columns, unknown values asked once', () => {
    const { writes, plan } = planOf('accessPoint', [
      ['Nom', 'Commune', 'CP', 'Services', 'Publics', 'Type de lieu', 'Connexion', 'Statut'],
      [
        'A',
        'Cognac',
        '16100',
        'Aide aux démarches administratives ; Accès internet',
        'Seniors, Jeunes',
        'EPN',
        'Fibre optique',
        'ouvert',
      ],
      ['B', 'Cognac', '16100', 'Initiation / Emploi', 'Marins', 'Médiathèque', 'xDSL', 'en travaux'],
      ['C', 'Cognac', '16100', null, 'Marins', null, null, null],
    ]);
    const inputs = writes.accessPoints.created.map(({ input }) => input);
    expect(inputs[0]).toMatchObject({
      services: ['administrativeHelp', 'internetAccess'],
      publics: ['seniors', 'youth'],
      typologies: ['EPN'],
      connection: 'fibre',
    });
    expect(inputs[1]).toMatchObject({
      services: ['everydayTools', 'employment'],
      publics: [],
      typologies: ['BIB'],
      connection: 'adsl',
      notes: 'Publics : Marins',
    });
    expect(inputs[1]?.statusHistory.map(({ status }) => status)).toEqual(['suspended']);
    expect(plan.unknownValues.map(({ header, field, text, count }) => [header, field, text, count])).toEqual([
      ['Publics', 'publics', 'Marins', 2],
    ]);
  });

  test('carriers: tied by SIRET or by name, told where unknown, made on demand', () => {
    const town = makeOrganisation({ name: 'Ville de Cognac', siret: '13002526500013' });
    const rows = [
      ['Nom', 'Commune', 'CP', 'Structure porteuse', 'SIRET du porteur'],
      ['A', 'Cognac', '16100', 'VILLE DE COGNAC', null],
      ['B', 'Cognac', '16100', 'Mairie', '130 025 265 00013'],
      ['C', 'Cognac', '16100', 'Foyer rural', null],
      ['D', 'Cognac', '16100', 'Foyer rural', '1,30007E+13'],
    ];
    const { writes, plan } = planOf('accessPoint', rows, { organisations: [town] });
    expect(writes.accessPoints.created.map(({ input }) => input.carrierId)).toEqual([
      town.id,
      town.id,
      null,
      null,
    ]);
    expect(told(plan)).toEqual([
      '4 Structure porteuse: spreadsheet/carrier-unknown',
      '5 SIRET du porteur: spreadsheet/digits-lost',
      '5 Structure porteuse: spreadsheet/carrier-unknown',
    ]);
    const making = planOf('accessPoint', rows, { organisations: [town] }, { createOrganisations: true });
    expect(making.plan.newOrganisations).toEqual(['Foyer rural']);
    const [, , third, fourth] = making.writes.accessPoints.created.map(({ input }) => input.carrierId);
    expect([third, fourth]).toEqual([
      making.writes.organisations.created[0]?.id,
      making.writes.organisations.created[0]?.id,
    ]);
    expect(making.plan.rows[2]?.changes).toContainEqual({
      field: 'carrierId',
      before: null,
      after: 'Foyer rural',
    });
  });

  test('status and its dates', () => {
    const { writes, plan } = planOf('accessPoint', [
      ['Nom', 'Commune', 'CP', 'Ouvert le', 'Fermé le'],
      ['A', 'Cognac', '16100', '03/09/2019', '30/06/2023'],
      ['B', 'Cognac', '16100', 'sept. 2019', null],
      ['C', 'Cognac', '16100', '2023-01-01', '2022-01-01'],
      ['D', 'Cognac', '16100', '31/02/2020', null],
    ]);
    expect(
      writes.accessPoints.created.map(({ input }) =>
        input.statusHistory.map(({ status, from }) => [status, from]),
      ),
    ).toEqual([
      [
        ['open', '2019-09-03'],
        ['closed', '2023-06-30'],
      ],
      [['open', '2019-09-01']],
      [['open', null]],
      [['open', null]],
    ]);
    expect(told(plan)).toEqual([
      '3 Ouvert le: spreadsheet/day-completed',
      '4 Fermé le: spreadsheet/dates-reversed',
      '5 Ouvert le: spreadsheet/day',
    ]);
  });

  test('emoji, right-to-left text, formulas as text and the names of objects change nothing else', () => {
    const { writes } = planOf('accessPoint', [
      ['Nom', 'Commune', 'CP', '__proto__', 'constructor'],
      ['EPN 😀 مرحبا', 'Cognac', '16100', 'x', 'y'],
      ['=1+1', 'Cognac', '16100', 'x', 'y'],
    ]);
    expect(writes.accessPoints.created.map(({ input }) => input.name)).toEqual(['EPN 😀 مرحبا', '=1+1']);
  });
});

describe('structures', () => {
  const rows: readonly Cells[] = [
    ['Raison sociale', 'Statut juridique', 'SIRET', 'Adresse', 'Ville', 'Contact', 'Tél contact', 'Rôle'],
    [
      'Mairie de Cognac',
      'Commune',
      13002526500013,
      '68 boulevard Denfert-Rochereau, 16100 Cognac',
      null,
      'Mme Durand',
      '05 45 36 55 36',
      'Porteur, financeur',
    ],
    ['Foyer rural de Jarnac', 'Association loi 1901', '1,30007E+13', null, 'Jarnac', null, null, null],
    ['Club', 'Coopérative maritime', 'W161001234', null, 'Cognac', null, null, 'partenaire'],
  ];

  test('kinds, identifiers, roles and contacts', () => {
    const { plan, writes } = planOf('organisation', rows);
    const inputs = writes.organisations.created.map(({ input }) => input);
    expect(inputs).toMatchObject([
      {
        name: 'Mairie de Cognac',
        kind: 'commune',
        siret: '13002526500013',
        roles: ['carrier', 'funder'],
        address: '68 boulevard Denfert-Rochereau',
        communeCode: '16102',
        contacts: [{ name: 'Mme Durand' }],
      },
      { name: 'Foyer rural de Jarnac', kind: 'association', siret: null, communeName: 'Jarnac' },
      { name: 'Club', kind: null, rna: 'W161001234', roles: ['partner'] },
    ]);
    expect(told(plan)).toEqual([
      '3 SIRET: spreadsheet/digits-lost',
      '4 Statut juridique: spreadsheet/unknown-value',
    ]);
    for (const input of inputs) expect(organisationInputSchema.safeParse(input).success).toBe(true);
  });

  test('roles ticked in columns of their own', () => {
    const { writes } = planOf('organisation', [
      ['Structure', 'Commune', 'Financeur', 'Employeur'],
      ['MJC', 'Cognac', 'oui', 'x'],
      ['Foyer', 'Cognac', 'non', null],
    ]);
    expect(writes.organisations.created.map(({ input }) => input.roles)).toEqual([
      ['employer', 'funder'],
      [],
    ]);
  });

  test('a structure is known by its SIRET, else by name and commune', () => {
    const bySiret = makeOrganisation({ name: 'Ville de Cognac', siret: '13002526500013' });
    const byName = makeOrganisation({
      name: 'Foyer rural de JARNAC',
      communeName: 'Jarnac',
      communeCode: '16167',
      roles: ['employer'],
    });
    const { plan, writes } = planOf('organisation', rows, { organisations: [bySiret, byName] });
    expect(plan.rows.map(({ action, matchedBy }) => [action, matchedBy])).toEqual([
      ['change', 'siret'],
      ['change', 'likeness'],
      ['create', null],
    ]);
    expect(writes.organisations.changed[1]?.patch.roles).toBeUndefined();
  });

  test('a second import changes nothing', () => {
    const known = planOf('organisation', rows).writes.organisations.created.map(({ id, input }) =>
      makeOrganisation({ id, ...input }),
    );
    expect(planOf('organisation', rows, { organisations: known }).plan.counts).toEqual({
      create: 0,
      change: 0,
      unchanged: 3,
      skip: 0,
    });
  });
});

describe('animators', () => {
  const employer = makeOrganisation({ name: 'Mairie de Cognac' });
  const rows: readonly Cells[] = [
    [
      'Nom Prénom',
      'Employeur',
      'ETP',
      'Contrat',
      'Début',
      'Fin de contrat',
      'Tél',
      'Mail',
      'Commune',
      'Compétences',
    ],
    [
      'DUPONT Jeanne',
      'Mairie de Cognac',
      0.8,
      'CDD',
      '01/09/2024',
      '31/08/2025',
      612345678,
      'jeanne.dupont@cognac.fr',
      'Cognac',
      'Bureautique, Son',
    ],
    ['MARTIN Paul', 'Ligue de l’enseignement', 'mi-temps', 'CDI', '2019', null, null, null, null, null],
    ['LE GOFF Yann', 'Mairie de Cognac', '1,2', 'CDI', '01/09/2025', '01/09/2024', null, null, null, null],
  ];

  test('names, working time, contracts, skills', () => {
    const { plan, writes } = planOf('animator', rows, { organisations: [employer] });
    const inputs = writes.animators.created.map(({ input }) => input);
    expect(inputs).toMatchObject([
      {
        lastName: 'DUPONT',
        firstName: 'Jeanne',
        employerId: employer.id,
        ftePercent: 80,
        contract: 'fixedTerm',
        contractFrom: '2024-09-01',
        contractTo: '2025-08-31',
        phone: '+33612345678',
        communeCode: '16102',
        skills: [{ theme: 'Bureautique', willing: null }, { theme: 'Son' }],
      },
      {
        lastName: 'MARTIN',
        ftePercent: 50,
        contract: 'permanent',
        contractFrom: '2019-01-01',
        employerId: null,
      },
      { lastName: 'LE GOFF', firstName: 'Yann', ftePercent: 120, contractFrom: null, contractTo: null },
    ]);
    expect(told(plan)).toEqual([
      '2 Tél: import/leading-zero',
      '3 Début: spreadsheet/day-completed',
      '3 Employeur: spreadsheet/structure-unknown',
      '4 Fin de contrat: spreadsheet/dates-reversed',
      '4 ETP: spreadsheet/fte-over-one',
    ]);
    for (const input of inputs) expect(animatorInputSchema.safeParse(input).success).toBe(true);
  });

  test('names in two columns', () => {
    const { writes } = planOf('animator', [
      ['Nom', 'Prénom', 'Courriel'],
      ['Dupont', 'Jeanne', 'j@d.fr'],
    ]);
    expect(writes.animators.created[0]?.input).toMatchObject({
      lastName: 'Dupont',
      firstName: 'Jeanne',
      emails: ['j@d.fr'],
    });
  });
});
