import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInvertedIndex, eachMatch } from '#shared/search/inverted-index.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1'), minLength: 1, maxLength: 4 });

describe('the inverted index', () => {
  it('finds the documents that hold a word beginning as asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 12 }),
        word,
        (documents, prefix) => {
          const found = new Set<number>();
          eachMatch(buildInvertedIndex(documents), prefix, (document) => found.add(document));
          const expected = documents.flatMap((words, number) =>
            words.some((one) => one.startsWith(prefix)) ? [number] : [],
          );
          expect([...found].sort((a, b) => a - b)).toEqual(expected);
        },
      ),
    );
  });
});
