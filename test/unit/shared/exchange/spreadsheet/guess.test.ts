import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMapping, guessTarget, rememberedMapping } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import { guessHeaderRow, guessSheet } from '#shared/exchange/spreadsheet/header-row.ts';
import { layoutSignature } from '#shared/exchange/spreadsheet/layout-signature.ts';
import type { Cell } from '#shared/exchange/spreadsheet/sheet.ts';
import { tableOf } from '#shared/exchange/spreadsheet/sheet-table.ts';
import { targetFields } from '#shared/exchange/spreadsheet/target-fields.ts';
import { spreadsheetFieldsFr } from '#shared/messages/fr/spreadsheet-fields.ts';
import { tableFrom } from './sheet-setting.ts';

const sheet = (rows: readonly (readonly Cell[])[], hidden = false) => ({ name: 'F', hidden, rows });

function guessed(
  target: Parameters<typeof guessMapping>[0],
  headers: readonly string[],
  ...rows: readonly (readonly Cell[])[]
) {
  return guessMapping(target, tableOf(sheet([headers, ...rows]), 0)).map(({ field }) => field);
}

describe('the header row', () => {
  test.each<[string, readonly (readonly Cell[])[], number]>([
    [
      'the first row',
      [
        ['Nom', 'Commune'],
        ['A', 'B'],
      ],
      0,
    ],
    [
      'after a title and a blank row',
      [['Liste des EPN au 1er janvier'], [], ['Nom', 'Commune', 'Tél'], ['A', 'B', 'C']],
      2,
    ],
    [
      'after several lines of legend',
      [
        ['Conseil départemental'],
        ['Mis à jour le', '12/03/2024'],
        ['Contact', 'x@y.fr'],
        ['Nom de la structure', 'CP', 'Ville'],
        ['A', 16000, 'B'],
      ],
      3,
    ],
    [
      'words of no field',
      [
        ['Alpha', 'Bêta'],
        ['A', 'B'],
      ],
      0,
    ],
    [
      'no headers at all',
      [
        ['A', '05 45 38 00 24', 'a@b.fr'],
        ['B', '05 45 38 00 25', 'c@d.fr'],
      ],
      -1,
    ],
    ['an empty sheet', [], -1],
  ])('%s', (_name, rows, row) => expect(guessHeaderRow(sheet(rows))).toBe(row));

  test('the sheet that holds the list, not the notice nor the hidden one', () => {
    const list = [
      ['Nom', 'Commune', 'CP'],
      ['A', 'B', '16000'],
    ];
    expect(
      guessSheet([sheet([['Notice'], ['Remplissez la feuille 2']]), sheet(list, true), sheet(list)]),
    ).toBe(2);
  });

  test('rows are numbered as the spreadsheet shows them; empty ones and repeated headers are left out', () => {
    const table = tableOf(
      sheet([['Titre'], ['Nom', 'Ville'], ['A', 'x'], [null, ' '], ['Nom', 'Ville'], ['B', 'y']]),
      1,
    );
    expect(table.rows.map(({ row }) => row)).toEqual([3, 6]);
  });

  test('a sheet without headers has the letters of its columns', () =>
    expect(tableOf(sheet([['A', 'B']]), -1).headers).toEqual(['Colonne A', 'Colonne B']));
});

describe('the columns', () => {
  test('of places', () => {
    expect(
      guessed('accessPoint', [
        'N°',
        'NOM DE L’EPN',
        'Adresse postale',
        'Code Postal',
        'COMMUNE',
        'Tél.',
        'e-mail',
        'Site Internet',
        'Jours et horaires d’ouverture',
        'Nb de postes',
        'Porteur du projet',
        'Lat',
        'Long',
        'Couleur',
      ]),
    ).toEqual([
      'externalId',
      'name',
      'address',
      'postcode',
      'communeName',
      'phone',
      'emails',
      'websites',
      'openingHours',
      'workstationsFixed',
      'carrier',
      'latitude',
      'longitude',
      null,
    ]);
  });
  test('of the national standard', () => {
    expect(
      guessed('accessPoint', [
        'id',
        'pivot',
        'nom',
        'commune',
        'code_postal',
        'code_insee',
        'adresse',
        'complement_adresse',
        'latitude',
        'longitude',
        'typologie',
        'telephone',
        'courriels',
        'site_web',
        'horaires',
        'presentation_resume',
        'itinerance',
        'structure_parente',
        'date_maj',
        'services',
        'frais_a_charge',
        'prise_rdv',
      ]),
    ).toEqual([
      'externalId',
      'pivot',
      'name',
      'communeName',
      'postcode',
      'communeCode',
      'address',
      'addressComplement',
      'latitude',
      'longitude',
      'typologies',
      'phone',
      'emails',
      'websites',
      'openingHours',
      'summary',
      'form',
      'carrier',
      'sourceUpdatedOn',
      'services',
      'fees',
      'appointmentUrl',
    ]);
  });
  test('of structures', () => {
    expect(
      guessed('organisation', [
        'Raison sociale',
        'Forme juridique',
        'N° SIRET',
        'CP',
        'Ville',
        'Président',
        'Téléphone',
        'Courriel',
      ]),
    ).toEqual(['name', 'kind', 'siret', 'postcode', 'communeName', 'contactName', 'phone', 'emails']);
  });
  test('of animators, with one column of names or two', () => {
    expect(
      guessed('animator', [
        'Nom',
        'Prénom',
        'Structure employeuse',
        'Quotité',
        'Type de contrat',
        'Date de fin de contrat',
      ]),
    ).toEqual(['lastName', 'firstName', 'employer', 'ftePercent', 'contract', 'contractTo']);
    expect(guessed('animator', ['Nom', 'Employeur', 'ETP'])).toEqual(['fullName', 'employer', 'ftePercent']);
  });
  test('by what they hold, where headers say nothing', () => {
    const rows: Cell[][] = [
      ['a@b.fr', '05 45 38 00 24', 'Lundi 9h-12h', '45,65', '0,156', 'www.a.fr', '16000'],
      ['c@d.fr', '05 45 38 00 25', 'Mardi 9h-12h', '45,66', '0,157', 'www.b.fr', '16100'],
      ['e@f.fr', '05 45 38 00 26', 'Jeudi 9h-12h', '45,671', '0,158', 'www.c.fr', '16200'],
    ];
    expect(
      guessed(
        'accessPoint',
        ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
        ...rows.map((row) => [row[0], row[1], row[2], '45,6512', '0,1561', row[5], row[6]] as Cell[]),
      ),
    ).toEqual(['emails', 'phone', 'openingHours', 'latitude', 'longitude', 'websites', 'postcode']);
  });
  test('a header whose values are clearly something else is not believed', () => {
    const guess = guessMapping(
      'accessPoint',
      tableOf(
        sheet([
          ['Nom', 'Site'],
          ['A', 'Mairie annexe'],
          ['B', 'Salle des fêtes'],
        ]),
        0,
      ),
    );
    expect(guess[1]?.field).not.toBe('websites');
  });
  test('no field that takes one column is given two', () => {
    const headers = fc.array(
      fc.constantFrom(
        'Nom',
        'Nom du lieu',
        'CP',
        'Code postal',
        'Ville',
        'Commune',
        'Tél',
        'Portable',
        'Latitude',
        'X',
        'Horaires',
        'Zut',
        'Notes',
        'Adresse',
        'Statut',
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(headers, (names) => {
        const fields = guessMapping('accessPoint', tableOf(sheet([names]), 0)).flatMap(
          ({ field }) => field ?? [],
        );
        const single = targetFields('accessPoint')
          .filter(({ several }) => !several)
          .map(({ key }) => key);
        for (const key of single)
          expect(fields.filter((field) => field === key).length).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('what the rows are', () => {
    expect(
      guessTarget(
        tableFrom([
          ['Nom du lieu', 'Commune', 'Horaires', 'Postes'],
          ['A', 'B', 'x', 3],
        ]),
      ),
    ).toBe('accessPoint');
    expect(
      guessTarget(
        tableFrom([
          ['Raison sociale', 'SIRET', 'Commune'],
          ['A', 'x', 'B'],
        ]),
      ),
    ).toBe('organisation');
    expect(
      guessTarget(
        tableFrom([
          ['Nom', 'Prénom', 'Employeur', 'ETP'],
          ['A', 'B', 'C', 1],
        ]),
      ),
    ).toBe('animator');
  });
});

describe('layouts', () => {
  test('case, accents and blanks are no other layout; order is', () => {
    expect(layoutSignature(['Nom', 'Téléphone '])).toBe(layoutSignature(['NOM', 'telephone']));
    expect(layoutSignature(['Nom', 'Tél'])).not.toBe(layoutSignature(['Tél', 'Nom']));
  });
  test('a remembered mapping is laid on the columns; a field that is no more is left out', () => {
    const columns = [
      { header: 'a', field: 'name', values: [] },
      { header: 'b', field: 'gone', values: [] },
    ];
    expect(
      rememberedMapping('accessPoint', ['a', 'b', 'c'], columns).map(({ field, reason }) => [field, reason]),
    ).toEqual([
      ['name', 'remembered'],
      [null, 'remembered'],
      [null, 'remembered'],
    ]);
  });
  test('every field has its label', () => {
    for (const target of ['accessPoint', 'organisation', 'animator'] as const)
      for (const { key, group } of targetFields(target)) {
        expect(Object.keys(spreadsheetFieldsFr[target])).toContain(key);
        expect(Object.keys(spreadsheetFieldsFr.groups)).toContain(group);
      }
  });
});
