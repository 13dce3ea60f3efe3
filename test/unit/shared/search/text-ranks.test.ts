import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTextRanks } from '#shared/search/text-ranks.ts';

const { compare } = new Intl.Collator('fr');
const text = fc.string({ unit: fc.constantFrom('a', 'É', 'e', 'z', '-'), maxLength: 4 });

describe('the ranks of texts', () => {
  it('follow the order of the language, however the texts came in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 80 }), { maxLength: 4 }), (batches) => {
        const ranks = makeTextRanks(compare);
        for (const batch of batches) ranks.add(batch);
        const expected = [...new Set(batches.flat())].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
        expect(ranks.sorted()).toEqual(expected);
        expect(expected.map(ranks.rank)).toEqual(expected.map((_, index) => index));
      }),
    );
  });
});
