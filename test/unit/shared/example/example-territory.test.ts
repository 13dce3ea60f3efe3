import { describe, expect, it } from 'vitest';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { locationSchema } from '#shared/domain/access-point/access-point.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { mergeTerritories } from '#shared/territory/merge-territories.ts';

const real = compactTerritory();
const fictional = exampleTerritory();
const merged = buildCommuneIndex(mergeTerritories(real, fictional));

describe('exampleTerritory', () => {
  it('has no name of a real commune, EPCI, département or région', () => {
    const names = [
      ...real.communes.names,
      ...real.formerNames.map(([name]) => name),
      ...[...real.epcis, ...real.departements, ...real.regions].map(([, name]) => name),
    ].map(foldText);
    const taken = new Set(names);
    const invented = [
      ...fictional.communes.names,
      ...[...fictional.epcis, ...fictional.departements, ...fictional.regions].map(([, name]) => name),
    ];
    expect(invented.filter((name) => taken.has(foldText(name)))).toEqual([]);
    expect(new Set(invented).size).toBe(invented.length);
  });

  it('has no code of a real one, and codes that a place may bear', () => {
    const taken = new Set([
      ...real.communes.codes,
      ...Object.keys(real.formerCodes),
      ...real.communes.postcodes.flatMap((postcodes) => postcodes.split(' ')),
      ...[...real.epcis, ...real.departements, ...real.regions].map(([code]) => code),
    ]);
    const codes = [
      ...fictional.communes.codes,
      ...fictional.communes.postcodes.flatMap((postcodes) => postcodes.split(' ')),
      ...[...fictional.epcis, ...fictional.departements, ...fictional.regions].map(([code]) => code),
    ];
    expect(codes.filter((code) => taken.has(code))).toEqual([]);
    for (const code of fictional.communes.codes)
      expect(locationSchema.shape.communeCode.safeParse(code).success).toBe(true);
  });

  it('is found in the merged list beside the real communes', () => {
    expect(merged.byCode('00101')).toMatchObject({
      name: 'Aubremont',
      departementCode: '001',
      regionCode: '00',
      epciCode: '000000101',
    });
    expect(merged.byCode('16015')).toMatchObject({ name: 'Angoulême', departementCode: '16' });
    expect(merged.epciOfCommune('16015')?.name).toBe('CA du Grand Angoulême');
    expect(merged.byPostcodeAndName('00100', 'AUBREMONT')?.code).toBe('00101');
    expect(merged.search('serinv', 3)[0]?.name).toBe('Sérinville');
    expect(merged.communesOf({ kind: 'region', code: '00' })).toHaveLength(99);
    expect(merged.epcisOf({ kind: 'departements', codes: ['002'] })).toHaveLength(3);
  });
});
