import { describe, expect, it } from 'vitest';
import { targetOf } from '#shared/exchange/national-standard/closed-values.ts';
import type { RawRow } from '#shared/exchange/national-standard/raw-list.ts';
import { type ReadRow, readRow } from '#shared/exchange/national-standard/read-row.ts';
import { fixture, json, listOf, row, tools } from './import-setting.ts';

function only<T>(items: readonly T[], index = 0): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

function read(values: Readonly<Record<string, unknown>>): ReadRow {
  return readRow(only(listOf(json(row(values))).rows), tools);
}

function codes({ problems }: ReadRow): string[] {
  return problems.map(({ code }) => code);
}

describe('a file that mixes v0 and v1 (JSON)', () => {
  const list = listOf(fixture('melange-v1.json'));
  const rows = list.rows.map((raw: RawRow) => readRow(raw, tools));

  it('is recognised as v1 and read whole', () => {
    expect(list.format).toBe('standard-v1-json');
    expect(rows.map(({ draft }) => draft !== null)).toEqual([true, true, true]);
  });

  it('turns the values of v0 into those of v1, each once', () => {
    const { fields } = only(rows).draft ?? expect.fail();
    expect(fields.services).toEqual(['everydayTools', 'digitalCulture']);
    expect(fields.publics).toEqual(['families', 'youth', 'seniors']);
    expect(fields.programmes).toEqual(['conseillersNumeriques', 'franceServices']);
    expect(fields.trainingLabels).toEqual(['etapesNumeriques', 'ordi30']);
    expect(fields.otherTrainingLabels).toEqual(['APTIC']);
    expect(fields.accessModes).toEqual(['noPublic']);
    expect(fields.accessibilitySheet).toBe('https://acces.example.org/mediatheque-des-trois-ponts');
    expect(fields.emails).toEqual(['contact@troisponts.example.org']);
  });

  it('takes the unknown pivot for none, and finds the missing code of the commune', () => {
    const { fields, location, noteLines } = only(rows).draft ?? expect.fail();
    expect(fields.pivot).toBeUndefined();
    expect(location).toMatchObject({ communeCode: '16001', communeName: 'Valmont-sur-Aure' });
    expect(fields.phone).toBe('+33545393193');
    expect(noteLines).toEqual(['publics_accueillis : Adultes']);
    expect(codes(only(rows))).toEqual(['import/former-value']);
  });

  it('puts exchanged coordinates right, and leaves an implausible date empty', () => {
    const second = only(rows, 1);
    expect(codes(second).sort()).toEqual([
      'import/commune-code-replaced',
      'import/coordinates-swapped',
      'import/date-too-old',
      'import/form-guessed',
    ]);
    expect(second.draft?.location).toMatchObject({
      latitude: 45.653971,
      longitude: 0.173162,
      communeCode: '16002',
    });
    expect(second.draft?.fields.sourceUpdatedOn).toBeUndefined();
    expect(second.draft?.guessedForm).toBe('itinerant');
    expect(second.draft?.fields.services).toEqual(['internetAccess', 'administrativeHelp']);
  });

  it('keeps overseas telephones, long summaries, emoji and right-to-left text', () => {
    const third = only(rows, 2);
    expect(third.draft?.fields.phone).toBe('+687205252');
    expect(third.draft?.fields.name).toBe('Case numérique de la Baie 🌴 مركز');
    expect(third.draft?.fields.summary?.length).toBeGreaterThan(280);
    expect(third.draft?.fields.otherTrainingLabels).toEqual(['ZRR', 'Case numérique']);
    expect(codes(third)).toEqual(['import/commune-code-disagrees', 'import/summary-too-long']);
    expect(third.draft?.location.communeCode).toBe('98801');
  });

  it('lets no key of the file reach the prototype of an object', () => {
    const polluted: Readonly<Record<string, unknown>> = {};
    expect(polluted.name).toBeUndefined();
    expect(Object.keys(only(list.rows).values)).not.toContain('constructor');
    expect(Object.getPrototypeOf(only(list.rows).values)).toBe(Object.prototype);
  });
});

describe('a file of v0 (CSV with semicolons)', () => {
  const list = listOf(fixture('ancien-v0.csv'));
  const rows = list.rows.map((raw: RawRow) => readRow(raw, tools));

  it('is recognised, and its long forms are read by their beginning', () => {
    expect(list.format).toBe('standard-v0-csv');
    const { fields, location, noteLines } = only(rows).draft ?? expect.fail();
    expect(fields).toMatchObject({
      services: ['affordableEquipment', 'leisure'],
      publics: ['families', 'women'],
      specificSupport: ['visualImpairment'],
      fees: ['conditional'],
      programmes: ['franceServices'],
      trainingLabels: ['fabriquesTerritoire'],
      otherTrainingLabels: ['Point relais CAF', 'SudLabs'],
      supportModes: ['autonomous'],
      typologies: ['TIERS_LIEUX', 'ASSO'],
      websites: ['https://www.anonyme.example.org/', 'https://m.example.org/anonyme;page'],
      sourceUpdatedOn: '2022-06-02',
    });
    expect(location).toMatchObject({ latitude: 45.681367, longitude: -0.331217 });
    expect(noteLines.map((line) => line.split(' : ')[0])).toEqual([
      'frais_a_charge',
      'modalites_accompagnement',
    ]);
  });

  it('keeps what can’t be read, with a sentence for each', () => {
    const second = only(rows, 1);
    expect(codes(second).sort()).toEqual(
      [
        'import/date',
        'import/email',
        'import/email',
        'import/email',
        'import/formula',
        'import/hours',
        'import/leading-zero',
        'import/phone',
        'import/unknown-value',
        'import/url',
        'import/commune-not-found',
      ].sort(),
    );
    expect(second.draft?.location.address).toBe('=HYPERLINK("http://mal.example.org";"clic")');
    expect(second.draft?.location.postcode).toBe('01610');
    expect(second.draft?.fields.phone).toBe('poste 12');
    expect(second.draft?.fields.openingHours).toBe('du lundi au vendredi, 9h-12h');
    expect(second.draft?.fields.websites).toBeUndefined();
    expect(second.draft?.noteLines).toContain('site_web : javascript:alert(1)');
  });
});

describe('one field at a time', () => {
  it('takes what an old code became, without a word', () => {
    const result = read({ code_insee: '16900' });
    expect(result.draft?.location.communeCode).toBe('16001');
    expect(result.problems).toEqual([]);
  });

  it.each([
    ['12,34', '500', 'import/outside-france', false],
    ['48.85', '', 'import/coordinates', false],
    ['48.85', '2.35', null, true],
    ['-21.1', '55.5', null, true],
    ['14.6', '-61', null, true],
    ['-17.6', '-149.4', null, true],
    ['0', '0', 'import/outside-france', false],
    ['95', '2', 'import/outside-france', false],
    ['2.35', '48.85', 'import/coordinates-swapped', true],
  ])('position %s, %s → %s', (latitude, longitude, code, kept) => {
    const result = read({ latitude, longitude });
    expect(codes(result)).toEqual(code === null ? [] : [code]);
    expect(result.draft?.location.latitude !== undefined).toBe(kept);
  });

  it.each([
    ['05.45.39.31.93', '+33545393193', []],
    ['+33 (0)5 45 39 31 93', '+33545393193', []],
    ['0545393193 / 06 12 34 56 78', '+33545393193', ['import/several-phones']],
    ['voir le site', 'voir le site', ['import/phone']],
  ])('telephone %s → %s', (telephone, phone, expected) => {
    const result = read({ telephone });
    expect(result.draft?.fields.phone).toBe(phone);
    expect(codes(result)).toEqual(expected);
  });

  it('reads a local number of an overseas postcode by its own plan', () => {
    const result = read({ code_postal: '98800', commune: 'Baie-Fictive', telephone: '20 52 52' });
    expect(result.draft?.fields.phone).toBe('+687205252');
  });

  it.each([
    ['43493312300029', '43493312300029', []],
    ['434 933 123 00029', '43493312300029', []],
    ['43493312300028', '43493312300028', ['import/siret']],
    ['W751234567', 'W751234567', []],
    ['0000000000', undefined, []],
    ['4,34933E+13', undefined, ['import/pivot']],
  ])('pivot %s → %s', (pivot, kept, expected) => {
    const result = read({ pivot });
    expect(result.draft?.fields.pivot).toBe(kept);
    expect(codes(result)).toEqual(expected);
  });

  it.each([
    ['2023-13-01', 'import/date'],
    ['31/02/2023', 'import/date'],
    ['2099-01-01', 'import/date-to-come'],
    ['1969-12-31', 'import/date-too-old'],
  ])('date %s is left empty and told', (date_maj, code) => {
    const result = read({ date_maj });
    expect(codes(result)).toEqual([code]);
    expect(result.draft?.fields.sourceUpdatedOn).toBeUndefined();
  });

  it.each([
    ['Itinérant', 'itinerant'],
    ['Fixe|Itinérant', 'both'],
    ['Fixe', 'fixed'],
  ])('itinerance %s → %s', (itinerance, form) => {
    expect(read({ itinerance }).draft?.fields.form).toBe(form);
  });

  it('sees through both apostrophes and accents of closed values', () => {
    expect(targetOf('modalites_acces', "Ce lieu n'accueille pas de public")).toEqual(
      targetOf('modalites_acces', 'Ce lieu n’accueille pas de public'),
    );
    expect(targetOf('services', 'AIDE AUX DEMARCHES ADMINISTRATIVES')).toEqual({
      list: 'services',
      code: 'administrativeHelp',
    });
    expect(targetOf('services', 'Gratuit')).toBeNull();
  });
});
