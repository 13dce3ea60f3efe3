import fc from 'fast-check';
import { accessPointStatuses, reportingRhythms } from '#shared/domain/access-point/access-point.ts';
import type { AccessPointEntry, CommuneByCode } from '#shared/domain/access-point/access-point-entry.ts';

/** Invented communes: two of one département, one of another, none of them real. */
export const communeByCode: CommuneByCode = (code) => {
  const known: Readonly<Record<string, readonly [string, string, string | null]>> = {
    '91101': ['Valmont-sur-Aure', '91', '200000001'],
    '91102': ['Sèvres-les-Étangs', '91', '200000001'],
    '92201': ['Île-du-Cèdre', '92', null],
  };
  const [name, departementCode, epciCode] = known[code] ?? [];
  return name === undefined || departementCode === undefined || epciCode === undefined
    ? null
    : { code, name, postcodes: [], population: null, epciCode, departementCode, regionCode: null };
};

export const someNetworks = [
  { id: '0190c000-0000-7000-8000-000000000001', name: 'Cybercommunes' },
  { id: '0190c000-0000-7000-8000-000000000002', name: 'Réseau des médiathèques' },
] as const;

export const someCarriers = [
  { id: '0190c000-0000-7000-8000-000000000011', name: 'Commune de Valmont-sur-Aure' },
  { id: '0190c000-0000-7000-8000-000000000012', name: 'Association Mille Écrans' },
] as const;

const day = fc.constantFrom('2022-11-30', '2023-06-15', '2024-01-31', '2024-05-31', '2025-02-01');
const dated = fc.option(day);

/** Any place of the list, made of few words so that searches meet. */
export const anyEntry: fc.Arbitrary<AccessPointEntry> = fc.record({
  id: fc.uuid(),
  name: fc
    .array(
      fc.constantFrom(
        'Médiathèque',
        'Espace',
        'numérique',
        'du',
        'Café',
        'Îlot',
        'école',
        'Saint-Éloi',
        'mede',
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((words) => words.join(' ')),
  carrierId: fc.option(fc.constantFrom(...someCarriers.map(({ id }) => id))),
  networkIds: fc.subarray(someNetworks.map(({ id }) => id)),
  verifiedOn: dated,
  weeklyOpening: fc.option(fc.integer({ min: 0, max: 3_000 })),
  phone: fc.option(fc.constantFrom('+33199001234', '01 99 00 12 34', '01.99.00.55.66')),
  emails: fc.subarray(['accueil@valmont.example', 'contact@ile.example']),
  typologies: fc.subarray(['BIB', 'CCAS', 'inconnue']),
  statusHistory: fc.array(fc.record({ from: dated, status: fc.constantFrom(...accessPointStatuses) }), {
    minLength: 1,
    maxLength: 3,
  }),
  locations: fc.array(
    fc.record({
      from: dated,
      address: fc.option(fc.constantFrom('4 rue des Lavandières', '12 place de l’Église')),
      addressComplement: fc.option(fc.constant('Bâtiment B')),
      postcode: fc.option(fc.constantFrom('91410', '92300')),
      communeCode: fc.option(fc.constantFrom('91101', '91102', '92201', '99999')),
      communeName: fc.constantFrom('Valmont-sur-Aure', 'SEVRES LES ETANGS', 'Île-du-Cèdre', 'Zuydcoote'),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  rhythms: fc.array(
    fc.record({
      from: fc.option(fc.constantFrom('2023-01', '2024-06')),
      rhythm: fc.constantFrom(...reportingRhythms),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
