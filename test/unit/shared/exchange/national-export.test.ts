import { describe, expect, it } from 'vitest';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { ExportRemarkCode } from '#shared/exchange/export-remark.ts';
import { type ExportScope, isInScope } from '#shared/exchange/national-export.ts';
import { nationalFields } from '#shared/exchange/national-standard/fields.ts';
import { standardIds } from '#shared/exchange/national-standard/standard-ids.ts';
import { takes, tallyExport } from '#shared/exchange/national-standard/tally-export.ts';
import { writeRow } from '#shared/exchange/national-standard/write-row.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeStop } from '#test/factories/stop.ts';
import { bytesOf, listOf, tools } from './import-setting.ts';
import { exported, exportTools } from './national-export-setting.ts';

const location = {
  id: '01890000-0000-7000-8000-00000000000a',
  from: null,
  address: '1 rue du Lavoir',
  addressComplement: null,
  postcode: '16100',
  communeCode: '16001',
  communeName: 'Valmont-sur-Aure',
  latitude: 45.681367,
  longitude: -0.331217,
  positionPrecision: null,
};

/** A place that the standard has nothing to say against. */
function place(overrides: Partial<AccessPoint> = {}): AccessPoint {
  return makeAccessPoint({
    name: 'Espace public',
    pivot: '43493312300029',
    locations: [location],
    sourceUpdatedOn: '2024-01-02',
    ...overrides,
  });
}

function written(given: AccessPoint, format: 'csv' | 'json' = 'csv') {
  return writeRow(given, exportTools([given], format));
}

function codes(given: AccessPoint, format: 'csv' | 'json' = 'csv'): readonly ExportRemarkCode[] {
  return written(given, format).remarks.map(({ code }) => code);
}

describe('the row of a place', () => {
  it('holds the standard’s fields, its exact words, and nothing of the register’s own', () => {
    const { row, remarks } = written(
      place({
        form: 'both',
        phone: '05 45 38 00 24',
        emails: ['a@b.example.org', 'c@d.example.org'],
        services: ['administrativeHelp', 'leisure'],
        trainingLabels: ['etapesNumeriques'],
        accessModes: ['noPublic'],
        notes: 'Rien que pour nous',
        workstationsFixed: 12,
        stops: [makeStop({ name: 'Halle aux grains' })],
        hubId: '01890000-0000-7000-8000-00000000000b',
        wheelchair: 'partly',
        openingHoursHolidays: 'Mo 09:00-12:00',
        contacts: [
          { id: location.id, name: 'Camille Exemple', role: null, phone: '0545380025', email: null },
        ],
      }),
    );
    expect(remarks).toEqual([]);
    expect(Object.keys(row).every((field) => nationalFields.some((known) => known === field))).toBe(true);
    expect(row).toMatchObject({
      itinerance: 'Itinérant|Fixe',
      telephone: '+33545380024',
      courriels: 'a@b.example.org|c@d.example.org',
      services: 'Aide aux démarches administratives|Loisirs et créations numériques',
      formations_labels: 'Étapes numériques(La Poste)',
      modalites_acces: "Ce lieu n'accueille pas de public",
      latitude: '45.681367',
      longitude: '-0.331217',
      date_maj: '2024-01-02',
    });
    expect(JSON.stringify(row)).not.toMatch(/nous|Camille|380025|"12"|Halle|We 14|000000000b/);
  });

  it('tells required fields that are missing', () => {
    const { remarks } = written(place({ locations: [{ ...location, postcode: null, address: null }] }));
    expect(remarks.map(({ code, problem }) => [code, problem.field, problem.severity])).toEqual([
      ['export/missing-value', 'code_postal', 'error'],
      ['export/missing-value', 'adresse', 'error'],
    ]);
  });

  it.each<[ExportRemarkCode, string, Partial<AccessPoint>]>([
    ['export/phone', 'telephone', { phone: 'poste 12' }],
    ['export/phone', 'telephone', { phone: '+32 2 555 12 12' }],
    ['export/summary-too-long', 'presentation_resume', { summary: 'é'.repeat(281) }],
    ['export/url', 'site_web', { websites: ['ftp://exemple.example.org/'] }],
    ['export/url', 'prise_rdv', { appointmentUrl: 'https://a.example.org/|https://b.example.org/' }],
    ['export/commune-code', 'code_insee', { locations: [{ ...location, communeCode: '99999' }] }],
    ['export/position', 'latitude', { locations: [{ ...location, longitude: null }] }],
    ['export/separator', 'autres_formations_labels', { otherTrainingLabels: ['Label ; et la bête'] }],
  ])('%s: leaves a faulty %s out', (code, field, overrides) => {
    const { row, remarks } = written(place(overrides));
    expect(remarks.map((remark) => [remark.code, remark.problem.field])).toEqual([[code, field]]);
    expect(Object.keys(row)).not.toContain(field);
  });

  it('keeps a summary of 280 characters, and the other values of a list', () => {
    const { row } = written(
      place({ summary: 'é'.repeat(280), otherTrainingLabels: ['a;b', 'Point relais'] }),
    );
    expect(row.presentation_resume).toHaveLength(280);
    expect(row.autres_formations_labels).toBe('Point relais');
  });

  it.each<[ExportRemarkCode, Partial<AccessPoint>]>([
    ['export/hours', { openingHours: 'tous les matins' }],
    ['export/siret', { pivot: '43493312300028' }],
    ['export/commune-postcode', { locations: [{ ...location, postcode: '63240' }] }],
    ['export/outside-france', { locations: [{ ...location, latitude: 10, longitude: 10 }] }],
    ['export/typology', { typologies: ['ASSO', 'CABANE'] }],
  ])('%s: tells it and writes the value as it is', (code, overrides) => {
    const given = place(overrides);
    expect(codes(given)).toEqual([code]);
    expect(takes('faultless', written(given).remarks)).toBe(true);
  });

  it('writes the code of today’s commune, and the unknown pivot as the national tools do', () => {
    const given = place({ pivot: null, locations: [{ ...location, communeCode: '16900' }] });
    expect(codes(given)).toEqual(['export/pivot-unknown', 'export/former-commune']);
    expect(written(given).row).toMatchObject({ pivot: '00000000000000', code_insee: '16001' });
  });

  it('makes a formula harmless in CSV alone, and reads it back as it was', () => {
    const given = place({ name: "=HYPERLINK('http://mal.example.org')", dataSource: "'@x" });
    expect(codes(given)).toEqual(['export/formula']);
    expect(codes(given, 'json')).toEqual([]);
    const text = new TextDecoder().decode(exported([given], 'csv'));
    expect(text).toContain(",'=HYPERLINK");
    expect(listOf(bytesOf(text)).rows[0]?.values).toMatchObject({ nom: given.name, source: "'@x" });
  });
});

describe('date_maj', () => {
  it.each([
    ['the source’s day', { sourceUpdatedOn: '2024-01-02', verifiedOn: null }, '2024-01-02', []],
    ['a later check', { sourceUpdatedOn: '2024-01-02', verifiedOn: '2025-03-04' }, '2025-03-04', []],
    ['an earlier check', { sourceUpdatedOn: '2024-01-02', verifiedOn: '2023-03-04' }, '2024-01-02', []],
    [
      'the check alone',
      { sourceUpdatedOn: null, verifiedOn: '2025-03-04' },
      '2025-03-04',
      ['export/update-day-verified'],
    ],
    [
      'the last edit',
      { sourceUpdatedOn: null, verifiedOn: null },
      '2024-01-15',
      ['export/update-day-edited'],
    ],
    [
      'never a day to come',
      { sourceUpdatedOn: '2031-01-01', verifiedOn: null, updatedAt: '2030-01-01T00:00:00.000Z' },
      '2026-11-23',
      ['export/update-day-edited'],
    ],
  ])('is %s', (_, overrides, day, told) => {
    const { row, remarks } = written(place(overrides));
    expect(row.date_maj).toBe(day);
    expect(remarks.map(({ code }) => code)).toEqual(told);
  });
});

describe('id', () => {
  const a = '01890000-0000-7000-8000-000000000001';
  const b = '01890000-0000-7000-8000-000000000002';
  const given = (source: string, value: string) => [{ id: location.id, source, value }];

  it('is the one that the place’s own source gave, else the register’s', () => {
    const ids = standardIds([
      place({ id: a, dataSource: 'Hubik', externalIds: [...given('autre', '1'), ...given('Hubik', '2')] }),
      place({ id: b, dataSource: 'Hubik', externalIds: given('autre', '3') }),
    ]);
    expect([ids.get(a), ids.get(b)]).toEqual([
      { id: '2', taken: null },
      { id: b, taken: null },
    ]);
  });

  it('is never that of another place: the older one keeps it, whatever the order', () => {
    const older = place({ id: a, dataSource: 'x', externalIds: given('x', '1') });
    const younger = place({ id: b, dataSource: 'y', externalIds: given('y', '1') });
    for (const places of [
      [older, younger],
      [younger, older],
    ]) {
      const ids = standardIds(places);
      expect(ids.get(a)).toEqual({ id: '1', taken: null });
      expect(ids.get(b)).toEqual({ id: b, taken: '1' });
    }
  });
});

describe('the file', () => {
  it('is UTF-8 with commas, the 32 columns in order on every line', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      exported([place({ summary: 'Trois mots, "cités"\net une ligne' })], 'csv'),
    );
    const [heading, line] = text.split('\r\n');
    expect(heading).toBe(nationalFields.join(','));
    expect(line).toContain('"Trois mots, ""cités""\net une ligne"');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(listOf(bytesOf(text)).rows[0]?.problems).toEqual([]);
  });

  it('in JSON has numbers for the position and leaves empty fields out', () => {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(exported([place(), place()], 'json')));
    expect(parsed).toMatchObject([{ latitude: 45.681367, nom: 'Espace public' }, { nom: 'Espace public' }]);
    expect(JSON.stringify(parsed)).not.toContain('telephone');
  });
});

it('counts what each treatment writes', () => {
  const tally = tallyExport();
  for (const given of [
    place(),
    place({ phone: 'poste 12' }),
    place({ locations: [{ ...location, address: null }], phone: 'poste 12' }),
    place({ pivot: null }),
  ])
    tally.add(written(given).remarks);
  const { counts, clean, remarks } = tally.result();
  expect(counts).toEqual({ conforming: 3, faultless: 2, all: 4 });
  expect(clean).toBe(1);
  expect(remarks).toHaveLength(4);
});

it('takes the places of a scope, today’s status and address applied', () => {
  const network = '01890000-0000-7000-8000-0000000000ff';
  const open = place({ networkIds: [network] });
  const closed = place({
    networkIds: [network],
    locations: [{ ...location, communeCode: '63236' }],
    statusHistory: [{ id: location.id, status: 'closed', from: '2020-01-01', reason: null }],
  });
  const gone = place({ deletedAt: '2026-01-01T00:00:00.000Z' });
  const taken = (scope: ExportScope): readonly AccessPoint[] =>
    [open, closed, gone].filter((given) => isInScope(given, scope, tools.today, tools.communes.byCode));
  expect(taken({ area: { kind: 'all' }, openOnly: false })).toEqual([open, closed]);
  expect(taken({ area: { kind: 'all' }, openOnly: true })).toEqual([open]);
  expect(taken({ area: { kind: 'network', id: network }, openOnly: false })).toEqual([open, closed]);
  expect(taken({ area: { kind: 'network', id: location.id }, openOnly: false })).toEqual([]);
  expect(taken({ area: { kind: 'departement', code: '63' }, openOnly: false })).toEqual([closed]);
  expect(taken({ area: { kind: 'selection', placeIds: [open.id, gone.id] }, openOnly: false })).toEqual([
    open,
  ]);
});
