import { describe, expect, it } from 'vitest';
import { internationalNumber, readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { readPivot } from '#shared/domain/access-point/pivot.ts';

describe('telephone numbers', () => {
  it.each([
    ['05 45 38 00 24', '16000', '+33545380024'],
    ['0545.38.00.24', null, '+33545380024'],
    ['0590 81 00 00', '97100', '+590590810000'],
    ['+32 2 513 89 40', '16000', '+3225138940'],
  ])('reads %j', (text, postcode, number) => {
    expect(internationalNumber(text, postcode)).toBe(number);
  });

  it.each(['12', 'demander à la mairie', '05 45 38 00'])('refuses %j', (text) => {
    expect(internationalNumber(text, '16000')).toBeNull();
  });

  it('shows a French number as the French write it, and leaves what it can’t read', () => {
    expect(readableNumber('+33545380024')).toBe('05 45 38 00 24');
    expect(readableNumber('poste 12')).toBe('poste 12');
  });
});

describe('identifiers of structures', () => {
  it.each([
    // La Poste's head office: a real SIRET, its key right.
    ['356 000 000 00048', { kind: 'siret', pivot: '35600000000048' }],
    ['w161001234', { kind: 'rna', pivot: 'W161001234' }],
    ['0123456789', { kind: 'ridet', pivot: '0123456789' }],
  ])('reads %j', (text, reading) => {
    expect(readPivot(text)).toEqual(reading);
  });

  it('tells a wrong key from a wrong shape', () => {
    expect(readPivot('12345678901234')).toEqual({ kind: 'wrong', code: 'access-point/siret-not-valid' });
    expect(readPivot('mairie')).toEqual({ kind: 'wrong', code: 'access-point/pivot-not-valid' });
  });
});
