import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compactTerritory } from '#build/territory/territory-data.ts';

const data = compactTerritory();
const rowOf = (code: string) => data.communes.codes.indexOf(code);

describe('compactTerritory', () => {
  it('holds the communes of today and the arrondissements, once each', () => {
    expect(data.communes.codes.length).toBeGreaterThan(34_900);
    expect(new Set(data.communes.codes).size).toBe(data.communes.codes.length);
    expect(data.communes.codes).toEqual(
      expect.arrayContaining(['75056', '75112', '13201', '69389', '2A004']),
    );
  });

  it('keeps columns of the same length, with indexes that point somewhere', () => {
    const { codes, epcis, departements, ...columns } = data.communes;
    for (const column of [...Object.values(columns), epcis, departements])
      expect(column.length).toBe(codes.length);
    expect(departements.every((index) => data.departements[index] !== undefined)).toBe(true);
    expect(epcis.every((index) => index === -1 || data.epcis[index] !== undefined)).toBe(true);
  });

  it('keeps the overseas collectivities under their code of three digits', () => {
    for (const code of ['975', '977', '978', '986', '987', '988'])
      expect(data.departements.some(([departement]) => departement === code)).toBe(true);
    expect(data.departements[data.communes.departements[rowOf('98818')] ?? -1]?.[0]).toBe('988');
  });

  it('puts an arrondissement in the EPCI of its city', () => {
    expect(data.communes.epcis[rowOf('69389')]).toBe(data.communes.epcis[rowOf('69123')]);
    expect(data.communes.epcis[rowOf('69389')]).not.toBe(-1);
  });

  it('writes an unknown population as −1, never as 0', () => {
    expect(data.communes.populations[rowOf('98411')]).toBe(-1);
    expect(data.communes.populations[rowOf('01001')]).toBeGreaterThan(0);
  });

  it('sends former codes to a commune of today, and never a code in use', () => {
    const today = new Set(data.communes.codes);
    expect(Object.keys(data.formerCodes).length).toBeGreaterThan(1_500);
    for (const [former, code] of Object.entries(data.formerCodes)) {
      expect(today.has(former)).toBe(false);
      expect(today.has(code)).toBe(true);
    }
    expect(data.formerCodes['01120']).toBe('01262');
  });

  it('tells the vintage that the readme of the package gives to its version', () => {
    const require = createRequire(import.meta.url);
    const folder = require
      .resolve('@etalab/decoupage-administratif/package.json')
      .replace('package.json', '');
    const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const row = readFileSync(`${folder}README.md`, 'utf8')
      .split('\n')
      .find((line) => line.includes(`| ${version} `));
    expect(row).toContain(`| ${data.vintage} `);
  });
});
