import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitAddress } from '#shared/exchange/spreadsheet/values/addresses.ts';
import { readOneCell, readTwoCells } from '#shared/exchange/spreadsheet/values/coordinates.ts';
import { readDay } from '#shared/exchange/spreadsheet/values/days.ts';
import { readIdentifier } from '#shared/exchange/spreadsheet/values/identifiers.ts';
import { conicZones, lambert93, unproject } from '#shared/exchange/spreadsheet/values/lambert.ts';
import {
  numberHint,
  readCount,
  readFte,
  readKilometres,
  readWeekMinutes,
} from '#shared/exchange/spreadsheet/values/numbers.ts';
import { readPersonName } from '#shared/exchange/spreadsheet/values/person-name.ts';
import { splitEmails, splitPages, splitPhones } from '#shared/exchange/spreadsheet/values/reach.ts';
import { isUnknownMark } from '#shared/exchange/spreadsheet/values/unknown-mark.ts';
import { readYesNo } from '#shared/exchange/spreadsheet/values/yes-no.ts';

describe('yes, no, and what is unknown', () => {
  test.each([
    ['oui', true],
    ['OUI', true],
    ['o', true],
    ['x', true],
    ['X', true],
    ['✓', true],
    ['vrai', true],
    ['1', true],
    ['Oui, sous conditions', true],
    ['non', false],
    ['N', false],
    ['✗', false],
    ['FAUX', false],
    ['0', false],
    ['Non (étage)', false],
    ['peut-être', null],
    ['', null],
    ['non renseigné', null],
  ])('%s', (text, value) => expect(readYesNo(text)).toBe(value));

  test.each([
    'NC',
    'n.c.',
    'n.r.',
    'N/A',
    '-',
    '—',
    '?',
    '...',
    'néant',
    'Non renseigné',
    'inconnu',
    '#N/A',
    '#REF!',
    ' ',
    'à compléter',
    's.o.',
  ])('unknown: %s', (text) => expect(isUnknownMark(text)).toBe(true));
  test.each(['0', 'non', 'aucun', 'x', 'Nc Informatique', '✓', 'sans rendez-vous'])(
    'not a mark: %s',
    (text) => expect(isUnknownMark(text)).toBe(false),
  );
});

describe('numbers', () => {
  test.each([
    ['3', 3, null],
    ['3 postes', 3, null],
    ['1 234', 1234, null],
    ['1 234', 1234, null],
    ['0', 0, null],
    ['aucun', 0, null],
    ['trois', 3, null],
    ['12,0', 12, null],
    ['env. 12', 12, 'spreadsheet/count-approximate'],
    ['~ 12', 12, 'spreadsheet/count-approximate'],
    ['10 à 12', 10, 'spreadsheet/count-approximate'],
    ['10+', 10, 'spreadsheet/count-approximate'],
    ['12 (dont 2 en panne)', 12, 'spreadsheet/count-approximate'],
  ])('count: %s', (text, value, told) => expect(readCount(text)).toEqual({ ok: true, value, told }));
  test.each([
    ['3,5', 'spreadsheet/count'],
    ['-2', 'spreadsheet/negative'],
    ['beaucoup', 'spreadsheet/count'],
    ['une douzaine', 'spreadsheet/count'],
    ['3 PC et 2 portables', 'spreadsheet/count'],
  ])('no count: %s', (text, code) => expect(readCount(text)).toEqual({ ok: false, code }));
  test('any count is read back, with or without its thousands set apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('', ' postes'), (count, unit) => {
        const text = `${count.toLocaleString('fr-FR')}${unit}`.replaceAll(' ', ' ');
        expect(readCount(text)).toEqual({ ok: true, value: count, told: null });
      }),
    );
  });

  test.each([
    ['0,8', null, 80],
    ['0.8', null, 80],
    ['1', null, 100],
    ['80 %', null, 80],
    ['80%', null, 80],
    ['80', 'percent', 80],
    ['mi-temps', null, 50],
    ['Temps plein', null, 100],
    ['temps complet', null, 100],
    ['4/5', null, 80],
    ['28h', null, 80],
    ['28h/35h', null, 80],
    ['17h30', null, 50],
    ['17,5/35', null, 50],
    ['0,5 ETP', null, 50],
    ['50 % ETP', null, 50],
    ['28', 'hours', 80],
    ['35', 'hours', 100],
    ['28 h/semaine', null, 80],
    ['trois-quarts temps', null, 75],
    ['1,2', null, 120],
  ] as const)('working time: %s', (text, hint, value) =>
    expect(readFte(text, hint)).toMatchObject({ ok: true, value }),
  );
  test.each(['28', 'variable', '0', '350 %', 'partiel'])('no working time: %s', (text) =>
    expect(readFte(text, null).ok).toBe(false),
  );
  test('a share over one is told', () =>
    expect(readFte('1,2', null)).toMatchObject({ told: 'spreadsheet/fte-over-one' }));
  test('what a header says of its numbers', () => {
    expect(['Quotité', 'Heures par semaine', 'ETP'].map(numberHint)).toEqual(['percent', 'hours', null]);
  });
  test('any hundredth of a full time is read back in each writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (percent) => {
        for (const text of [`${percent} %`, (percent / 100).toFixed(2).replace('.', ','), `${percent / 100}`])
          expect(readFte(text, null)).toMatchObject({ ok: true, value: percent });
      }),
    );
  });

  test.each([
    ['20h', 1200],
    ['20 h', 1200],
    ['20h30', 1230],
    ['20 h 30', 1230],
    ['20:30', 1230],
    ['20.5', 1230],
    ['20,5', 1230],
    ['20 heures', 1200],
    ['35h/semaine', 2100],
    ['20 h par semaine', 1200],
    ['0', 0],
  ])('week: %s', (text, minutes) =>
    expect(readWeekMinutes(text, text)).toEqual({ ok: true, value: minutes, told: null }),
  );
  test.each(['200 h', 'variable', '7h par jour', '20:75', ''])('no week: %s', (text) =>
    expect(readWeekMinutes(text, text).ok).toBe(false),
  );
  test('kilometres', () => {
    expect(
      ['30', '30 km', 'environ 25 kms', '0', 'loin'].map((text) => {
        const read = readKilometres(text);
        return read.ok ? read.value : null;
      }),
    ).toEqual([30, 30, 25, null, null]);
  });
});

describe('days', () => {
  test.each([
    ['03/09/2024', '2024-09-03', null],
    ['3/9/24', '2024-09-03', null],
    ['3.9.2024', '2024-09-03', null],
    ['2024-09-03', '2024-09-03', null],
    ['2024-09-03T08:00:00', '2024-09-03', null],
    ['03/09/2024 08:00', '2024-09-03', null],
    ['45538', '2024-09-03', null],
    ['3 septembre 2024', '2024-09-03', null],
    ['1er sept. 2024', '2024-09-01', null],
    ['mardi 3 septembre 2024', '2024-09-03', null],
    ['20240903', '2024-09-03', null],
    ['sept. 2024', '2024-09-01', 'spreadsheet/day-completed'],
    ['09/2024', '2024-09-01', 'spreadsheet/day-completed'],
    ['2019', '2019-01-01', 'spreadsheet/day-completed'],
    ['depuis 2019', null, null],
    ['09/25/2024', '2024-09-25', 'spreadsheet/month-first'],
    ['31/02/2024', null, null],
    ['00/00/0000', null, null],
    ['13/13/2024', null, null],
    ['bientôt', null, null],
    ['01/01/1900', null, null],
  ])('%s', (text, day, told) => {
    const read = readDay(text, text, '2026-11-24', 'first');
    expect(read.ok ? [read.day, read.told] : [null, null]).toEqual([day, told]);
  });
  test('a month that ends something ends on its last day', () =>
    expect(readDay('février 2024', 'février 2024', '2026-11-24', 'last')).toMatchObject({
      day: '2024-02-29',
    }));
  test('a cell that holds a date', () =>
    expect(readDay('2024-09-03', { day: '2024-09-03', time: null }, '2026-11-24', 'first')).toMatchObject({
      day: '2024-09-03',
    }));
  test('every day is read back from each of its writings', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, number] = day.split('-');
          const serial = String(Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000));
          const words = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(
            new Date(day),
          );
          for (const text of [day, `${number}/${month}/${year}`, `${number}-${month}-${year}`, words, serial])
            expect(readDay(text, text, '2026-11-24', 'first')).toEqual({ ok: true, day, told: null });
        },
      ),
    );
  });
});

describe('ways to reach', () => {
  test.each([
    ['545380024', ['0545380024'], true],
    ['5 45 38 00 24', ['05 45 38 00 24'], true],
    ['05 45 38 00 24', ['05 45 38 00 24'], false],
    ['+33 (0)5 45 38 00 24', ['+33 5 45 38 00 24'], false],
    ['05.45.38.00.24 / 06-11-22-33-44', ['05.45.38.00.24', '06-11-22-33-44'], false],
    ['0545380024 0611223344', ['0545380024', '0611223344'], false],
    ['Tél : 05 45 38 00 24', ['05 45 38 00 24'], false],
    ['33545380024', ['+33545380024'], false],
    ['3949', ['3949'], false],
  ])('telephone: %s', (text, numbers, zeroPutBack) =>
    expect(splitPhones(text)).toMatchObject({
      numbers: numbers.map((n) => n.replace(/\s+/g, ' ')),
      zeroPutBack,
    }),
  );
  test('words beside a number are kept', () =>
    expect(splitPhones('05 45 38 00 24 (poste 12)').rest).toBe('poste 12'));
  test.each([
    ['a@b.fr', ['a@b.fr']],
    ['mailto:a@b.fr', ['a@b.fr']],
    ['a@b.fr.', ['a@b.fr']],
    ['a@b.fr ; c@d.fr', ['a@b.fr', 'c@d.fr']],
    ['a@b.fr / c@d.fr', ['a@b.fr', 'c@d.fr']],
    ['Jean <a@b.fr>', ['Jean', 'a@b.fr']],
    ['a (at) b.fr', ['a@b.fr']],
    ['a @ b.fr', ['a@b.fr']],
    ['a@b.fr ou c@d.fr', ['a@b.fr', 'c@d.fr']],
  ])('e-mail: %s', (text, emails) => expect(splitEmails(text)).toEqual(emails));
  test.each([
    ['www.epn.fr', ['www.epn.fr']],
    ['http//www.epn.fr', ['http://www.epn.fr']],
    ['http:/www.epn.fr', ['http://www.epn.fr']],
    ['https://a.fr ; https://b.fr', ['https://a.fr', 'https://b.fr']],
    ['https://a.fr/x;y.', ['https://a.fr/x;y']],
    ['www.a.fr, www.b.fr', ['www.a.fr', 'www.b.fr']],
  ])('page: %s', (text, pages) => expect(splitPages(text)).toEqual(pages));
});

describe('identifiers', () => {
  test.each([
    ['130 025 265 00013', { kind: 'siret', value: '13002526500013', zeroPutBack: false }],
    ['1,30007E+13', { kind: 'wrong', code: 'spreadsheet/digits-lost' }],
    ['1.3E13', { kind: 'wrong', code: 'spreadsheet/digits-lost' }],
    ['00000000000000', { kind: 'unknown' }],
    ['130006497', { kind: 'wrong', code: 'spreadsheet/siren' }],
    ['13002526500014', { kind: 'wrong', code: 'spreadsheet/siret' }],
    ['w161001234', { kind: 'rna', value: 'W161001234' }],
    ['W16', { kind: 'wrong', code: 'spreadsheet/rna' }],
  ])('%s', (text, read) => expect(readIdentifier(text)).toEqual(read));
  test('a first zero that a spreadsheet took off is put back where the key agrees', () => {
    expect(readIdentifier('5420120000018')).toMatchObject({
      kind: 'siret',
      value: '05420120000018',
      zeroPutBack: true,
    });
  });
});

describe('addresses in one cell', () => {
  test.each([
    ['12 bis rue de la Paix, 16000 Angoulême', '12 bis rue de la Paix', null, '16000', 'Angoulême'],
    ['12, rue de la Paix 16000 ANGOULEME', '12 rue de la Paix', null, '16000', 'ANGOULEME'],
    ['12 rue de la Paix - 16 000 Angoulême', '12 rue de la Paix', null, '16000', 'Angoulême'],
    ['Mairie\n1 place du Marché\n16100 Cognac', '1 place du Marché', 'Mairie', '16100', 'Cognac'],
    [
      '1 place du Marché BP 12, 16025 ANGOULEME CEDEX',
      '1 place du Marché',
      'BP 12',
      '16025',
      'ANGOULEME CEDEX',
    ],
    ['1 rue A, BP 40123, 16008 Angoulême Cedex 9', '1 rue A', 'BP 40123', '16008', 'Angoulême Cedex 9'],
    ['Le Bourg, 16210 Chalais', 'Le Bourg', null, '16210', 'Chalais'],
    ['5 rue de Rivoli 75004 Paris 4e', '5 rue de Rivoli', null, '75004', 'Paris 4e'],
    ['16000 Angoulême, 12 rue de la Paix', '12 rue de la Paix', null, '16000', 'Angoulême'],
    ['12 rue de la Paix, Angoulême (16000)', '12 rue de la Paix', null, '16000', 'Angoulême'],
    ['12 rue de la Paix, 16000 Angoulême, France', '12 rue de la Paix', null, '16000', 'Angoulême'],
    ['16000 Angoulême', null, null, '16000', 'Angoulême'],
    [
      "3 rue de l'Église, 16200 Saint-Même-les-Carrières",
      "3 rue de l'Église",
      null,
      '16200',
      'Saint-Même-les-Carrières',
    ],
  ])('%s', (text, address, addressComplement, postcode, communeName) =>
    expect(splitAddress(text)).toEqual({ address, addressComplement, postcode, communeName }),
  );
  test.each(['12 rue de la Paix', 'Angoulême', ''])('nothing to take apart: %s', (text) =>
    expect(splitAddress(text)).toBeNull(),
  );
});

describe('positions', () => {
  const angouleme = { latitude: 45.65, longitude: 0.156 };
  test.each([
    ['45.65, 0.156'],
    ['45,65 ; 0,156'],
    ['45.65,0.156'],
    ['45,65,0,156'],
    ['45,65, 0,156'],
    ['POINT(0.156 45.65)'],
    ['SRID=4326;POINT (0.156 45.65)'],
    ['45.65 0.156'],
    ['(45.65, 0.156)'],
    ['{"type":"Point","coordinates":[0.156,45.65]}'],
    ['https://www.google.fr/maps/@45.65,0.156,17z'],
    ['N 45.65 E 0.156'],
    ['E 0.156, N 45.65'],
    ['45.65°N, 0.156°E'],
    ['lat: 45.65, lon: 0.156'],
    ['478542.44 6509594.68'],
    ['478542,44 ; 6509594,68'],
  ])('%s', (text) => {
    const read = readOneCell(text);
    expect(read?.latitude).toBeCloseTo(angouleme.latitude, 4);
    expect(read?.longitude).toBeCloseTo(angouleme.longitude, 4);
  });
  test.each([
    [`45°39'00"N 0°09'22"E`, 45.65, 0.1561],
    ['45° 39′ 00″ N, 0° 09′ 22″ O', 45.65, -0.1561],
  ])('%s', (text, latitude, longitude) => {
    expect(readOneCell(text)?.latitude).toBeCloseTo(latitude, 3);
    expect(readOneCell(text)?.longitude).toBeCloseTo(longitude, 3);
  });
  test.each([['45.65'], ['Angoulême'], ['12 rue de la Paix'], ['45°75\'00"N 0°09\'22"E'], ['']])(
    'none: %s',
    (text) => expect(readOneCell(text)).toBeNull(),
  );
  test('two cells, in degrees or metres, either way round', () => {
    expect(readTwoCells('45,65', '0,156')).toEqual({ ...angouleme, projection: null });
    expect(readTwoCells('6509594.68', '478542.44')).toMatchObject({ projection: 'Lambert-93' });
    expect(readTwoCells('478 542,44', '6 509 594,68')).toMatchObject({ projection: 'Lambert-93' });
    expect(readTwoCells('45.65', 'x')).toBeNull();
  });

  // Computed with PROJ’s own formulas (proj4js 2), EPSG 2154 and 3942 to 3950.
  test.each([
    ['Paris', 48.8566, 2.3522, [652469.02, 6862035.26], 'CC49', [1652467.87, 8184256.87]],
    ['Angoulême', 45.65, 0.156, [478542.44, 6509594.68], 'CC46', [1478371.34, 5165058.58]],
    ['Brest', 48.3904, -4.4861, [146632.98, 6836262.33], 'CC48', [1146480.42, 7270301.3]],
    ['Ajaccio', 41.9192, 8.7386, [1176667.56, 6108273.28], 'CC42', [2175651.96, 1206971.26]],
    ['Strasbourg', 48.5734, 7.7521, [1050362.7, 6840899.65], 'CC49', [2050430.42, 8163534.88]],
  ] as const)('Lambert: %s', (_name, latitude, longitude, [x, y], zone, [zoneX, zoneY]) => {
    const projection = conicZones.find(({ name }) => name === zone) ?? lambert93;
    for (const point of [unproject(lambert93, x, y), unproject(projection, zoneX, zoneY)]) {
      expect(point.latitude).toBeCloseTo(latitude, 6);
      expect(point.longitude).toBeCloseTo(longitude, 6);
    }
    expect(readTwoCells(String(zoneY), String(zoneX))?.projection).toBe(zone);
    expect(readTwoCells(String(y), String(x))?.projection).toBe('Lambert-93');
  });
});

describe('names of people', () => {
  test.each([
    ['DUPONT Jeanne', 'Nom', 'DUPONT', 'Jeanne', null],
    ['Jeanne DUPONT', 'Nom', 'DUPONT', 'Jeanne', null],
    ['Mme Jeanne Dupont', 'Nom', 'Dupont', 'Jeanne', null],
    ['M. Yann LE GOFF', 'Nom', 'LE GOFF', 'Yann', null],
    ['Dupont, Jeanne', 'Nom', 'Dupont', 'Jeanne', null],
    ['Dupont Jeanne', 'Nom et prénom', 'Dupont', 'Jeanne', null],
    ['Jeanne Dupont', 'Prénom Nom', 'Dupont', 'Jeanne', null],
    ['Jeanne Dupont', 'Animateur', 'Dupont', 'Jeanne', 'spreadsheet/name-order'],
    ['Dupont', 'Animateur', 'Dupont', null, 'spreadsheet/one-name'],
    ['Jeanne de la Tour', 'Animateur', 'de la Tour', 'Jeanne', null],
    ['de LA TOUR Jeanne', 'Nom', 'de LA TOUR', 'Jeanne', null],
    ['Jean-Pierre MARTIN-DUBOIS', 'Nom', 'MARTIN-DUBOIS', 'Jean-Pierre', null],
  ])('%s under %s', (text, header, lastName, firstName, told) =>
    expect(readPersonName(text, header)).toEqual({ lastName, firstName, told }),
  );
});
