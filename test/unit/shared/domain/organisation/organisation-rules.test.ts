import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { organisationProblems, readRna, readSiret } from '#shared/domain/organisation/organisation-rules.ts';
import { makeOrganisationInput } from '#test/factories/organisation.ts';

describe('the numbers of a structure', () => {
  it('a SIRET has the right key, written with or without spaces', () => {
    expect(readSiret('732 829 320 00074')).toBe('73282932000074');
    expect(readSiret('73282932000075')).toBeNull();
    expect(readSiret('7328293200007')).toBeNull();
    expect(readSiret('00000000000000')).toBeNull();
  });

  it('an office of La Poste has its own key: the sum of the digits is a multiple of five', () => {
    expect(readSiret('35600000000048')).toBe('35600000000048');
    expect(readSiret('35600000009075')).toBe('35600000009075');
    expect(readSiret('35600000009076')).toBeNull();
  });

  it('an RNA is W and nine characters', () => {
    expect(readRna(' w161001234 ')).toBe('W161001234');
    expect(readRna('W9R2003255')).toBe('W9R2003255');
    expect(readRna('W16100123')).toBeNull();
    expect(readRna('161001234')).toBeNull();
  });

  it('a wrong key, an entry or a role given twice are refused at the write', () => {
    const contact = { id: uuid(), name: 'Camille', role: null, phone: null, email: null };
    const fields = organisationProblems(
      makeOrganisationInput({
        siret: '73282932000075',
        contacts: [contact, contact],
        roles: ['carrier', 'carrier'],
      }),
    ).map(({ field }) => field);
    expect(fields).toEqual(['siret', 'contacts', 'roles']);
    expect(organisationProblems(makeOrganisationInput({ siret: '73282932000074' }))).toEqual([]);
  });
});
