import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedEuros } from '#shared/domain/money/typed-euros.ts';
import { euroEntry, euroText } from '#shared/messages/euro-text.ts';

describe('typed sums of money', () => {
  it.each([
    ['1 234,50', 123_450],
    ['1\u202f234,5 €', 123_450],
    ['1234.5', 123_450],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234', 123_400],
    ['0', 0],
    ['12 euros', 1_200],
  ])('reads %s', (text, cents) => {
    expect(readTypedEuros(text)).toEqual({ kind: 'cents', cents });
  });

  it.each(['', ' ', 'n. r.', 'NR', '—'])('tells « %s » from zero', (text) => {
    expect(readTypedEuros(text)).toEqual({ kind: 'empty' });
  });

  it('refuses what is no sum, and a negative one apart', () => {
    expect(readTypedEuros('douze')).toEqual({ kind: 'wrong', reason: 'not-a-sum' });
    expect(readTypedEuros('12,3456')).toEqual({ kind: 'wrong', reason: 'not-a-sum' });
    expect(readTypedEuros('-5')).toEqual({ kind: 'wrong', reason: 'negative' });
  });

  it('reads back what is written, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom('fr', 'en'),
        (cents, language) => {
          expect(readTypedEuros(euroEntry(cents, language))).toEqual({ kind: 'cents', cents });
          expect(readTypedEuros(euroText(cents, language))).toEqual({ kind: 'cents', cents });
        },
      ),
    );
  });
});
