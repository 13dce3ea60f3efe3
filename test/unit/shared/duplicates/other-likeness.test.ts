import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnimatorLook,
  animatorFeatures,
  animatorLikeness,
} from '#shared/duplicates/animator-likeness.ts';
import { LIKENESS_THRESHOLD } from '#shared/duplicates/likeness.ts';
import {
  type OrganisationLook,
  organisationFeatures,
  organisationLikeness,
} from '#shared/duplicates/organisation-likeness.ts';
import { reasonsInText, reasonsOfText } from '#shared/duplicates/reasons-in-text.ts';
import { isOneLetterApart } from '#shared/duplicates/weighted-words.ts';

const bodies = (a: OrganisationLook, b: OrganisationLook) =>
  organisationLikeness(organisationFeatures(a), organisationFeatures(b));
const people = (a: AnimatorLook, b: AnimatorLook) =>
  animatorLikeness(animatorFeatures(a), animatorFeatures(b));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const organisations: fc.Arbitrary<OrganisationLook> = fc.record({
  name: fc.constantFrom('Commune de Valmont', 'Mairie de Valmont', 'CCAS', 'Association Les Tanneries'),
  siret: maybe(fc.constantFrom('21140470000017', '21140470000025', '26140470000012', '00000000000000')),
  rna: maybe(fc.constantFrom('W143000001', 'W143000002')),
  communeName: maybe(fc.constantFrom('Valmont', 'Bourg-Neuf')),
  address: maybe(fc.constantFrom('1 place du Marché', '2 rue du Lavoir')),
  phone: maybe(fc.constantFrom('+33231000001', '02 31 00 00 02')),
});
const animators: fc.Arbitrary<AnimatorLook> = fc.record({
  lastName: fc.constantFrom('Durand', 'Durant', 'Le Goff', 'Martin'),
  firstName: maybe(fc.constantFrom('Camille', 'Dominique', 'Martin')),
  phone: maybe(fc.constantFrom('+33231000001', '02 31 00 00 02')),
  emails: fc.subarray(['a@exemple.invalid', 'b@exemple.invalid']),
  employerId: maybe(fc.constantFrom('e1', 'e2')),
  communeName: maybe(fc.constantFrom('Valmont', 'Bourg-Neuf')),
});

describe('structures', () => {
  it('of one SIRET are told whatever their names say', () => {
    const { score, reasons } = bodies(
      { name: 'Mairie de Valmont', siret: '21140470000017', communeName: 'Valmont' },
      { name: 'Commune de Valmont', siret: '211 404 700 00017', communeName: 'Valmont' },
    );
    expect(score).toBeGreaterThanOrEqual(LIKENESS_THRESHOLD);
    expect(reasons.map(({ code }) => code)).toContain('sameSiret');
  });

  it('of one name and two SIRET are two', () => {
    const body = { name: 'Centre social', communeName: 'Valmont' };
    expect(
      bodies({ ...body, siret: '77569879800011' }, { ...body, siret: '38012986600011' }).score,
    ).toBeLessThan(LIKENESS_THRESHOLD);
  });

  it('are alike either way, and each wholly like itself', () => {
    fc.assert(
      fc.property(organisations, organisations, (a, b) => {
        expect(bodies(a, b)).toEqual(bodies(b, a));
        expect(bodies(a, a).score).toBe(100);
      }),
    );
  });
});

describe('animators', () => {
  it('are found whichever name comes first, with a typing error', () => {
    const { score } = people(
      { lastName: 'Camille', firstName: 'DURANT', emails: ['c.durand@exemple.invalid'] },
      { lastName: 'Durand', firstName: 'Camille', emails: ['C.Durand@exemple.invalid'] },
    );
    expect(score).toBeGreaterThanOrEqual(LIKENESS_THRESHOLD);
  });

  it('of one surname only are two', () => {
    expect(
      people({ lastName: 'Martin', firstName: 'Camille' }, { lastName: 'Martin', firstName: 'Dominique' })
        .score,
    ).toBeLessThan(LIKENESS_THRESHOLD);
  });

  it('who share the switchboard of their employer are two', () => {
    const office = { phone: '+33231000001', employerId: 'e1', communeName: 'Valmont' };
    expect(
      people(
        { lastName: 'Durand', firstName: 'Camille', ...office },
        { lastName: 'Le Goff', firstName: 'Dominique', ...office },
      ).score,
    ).toBeLessThan(LIKENESS_THRESHOLD);
  });

  it('are alike either way, and each wholly like themselves', () => {
    fc.assert(
      fc.property(animators, animators, (a, b) => {
        expect(people(a, b)).toEqual(people(b, a));
        expect(people(a, a).score).toBe(100);
      }),
    );
  });
});

it('reasons come back from their text', () => {
  const reasons = people({ lastName: 'Durand' }, { lastName: 'Durand' }).reasons;
  expect(reasonsOfText(reasonsInText([...reasons, { code: 'near', metres: 34.6 }]))).toEqual([
    ...reasons,
    { code: 'near', metres: 35 },
  ]);
  expect(reasonsOfText('constructor sameNothing')).toEqual([]);
});

it.each([
  ['tanneries', 'taneries', true],
  ['tanneries', 'tannerise', true],
  ['lavoir', 'lavoirs', true],
  ['lavoir', 'lavoni', false],
  ['lot12', 'lot13', false],
  ['rue', 'rues', false],
])('%s and %s one letter apart: %s', (a, b, expected) => {
  expect(isOneLetterApart(a, b)).toBe(expected);
  expect(isOneLetterApart(b, a)).toBe(expected);
});
