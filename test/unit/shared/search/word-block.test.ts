import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DocumentWords,
  packWords,
  unpackWords,
  wordWorth,
  wordWorthOf,
} from '#shared/search/word-block.ts';

const word = fc.stringMatching(/^[ab]{1,3}$/);
const words = fc.uniqueArray(word, { maxLength: 4 }).map((list) => list.join(' '));
const documents = fc.array(fc.record({ head: words, body: words }), { maxLength: 200 });

/** Word by word: slow, and made another way. */
function naiveWorth({ head, body }: DocumentWords, asked: string): number {
  const worth = (text: string, begun: number, whole: number) =>
    Math.max(0, ...text.split(' ').map((one) => (one === asked ? whole : one.startsWith(asked) ? begun : 0)));
  return Math.max(worth(head, 4, 6), worth(body, 1, 2));
}

test('finds in each document what a look at its words finds', () => {
  fc.assert(
    fc.property(documents, word, (list, asked) => {
      const expected = list.map((document) => naiveWorth(document, asked));
      expect([...wordWorth(packWords(list), asked)]).toEqual(expected);
      expect(list.map((document) => wordWorthOf(document, asked))).toEqual(expected);
    }),
  );
});

test('gives the words of each document back, those of the head told once', () => {
  fc.assert(
    fc.property(documents, (list) => {
      const sorted = (text: string) => text.split(' ').filter(Boolean).sort().join(' ');
      const bodyAlone = ({ head, body }: DocumentWords) =>
        body
          .split(' ')
          .filter((one) => !head.split(' ').includes(one))
          .join(' ');
      expect(unpackWords(packWords(list))).toEqual(
        list.map((document) => ({ head: sorted(document.head), body: sorted(bodyAlone(document)) })),
      );
    }),
  );
});
