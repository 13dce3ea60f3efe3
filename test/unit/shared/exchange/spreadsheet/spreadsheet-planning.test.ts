import { describe, expect, test } from 'vitest';
import { accessPointInputSchema } from '#shared/domain/access-point/access-point.ts';
import { planOf } from './sheet-setting.ts';

const places = [
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
    expect(
      plan.rows.map(({ row, problems }) => [row, problems.map(({ code, field }) => `${field}: ${code}`)]),
    ).toEqual([
      [4, ['Tél: import/leading-zero', 'Structure porteuse: spreadsheet/carrier-unknown']],
      [
        5,
        ['Horaires: spreadsheet/hours', 'Tél: import/several-phones', 'Nb PC: spreadsheet/count-approximate'],
      ],
    ]);
    for (const { input } of writes.accessPoints.created)
      expect(accessPointInputSchema.safeParse(input).success).toBe(true);
  });
});
