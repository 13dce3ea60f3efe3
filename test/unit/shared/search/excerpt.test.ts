import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, wordsHeld } from '#shared/search/excerpt.ts';

const marked = (text: string, words: readonly string[]) =>
  excerptOf(text, words)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

test('marks the words found, whole or begun, whatever accents and case', () => {
  expect(marked('L’Écran de la MÉDIATHÈQUE ne s’allume plus', ['ecran', 'mediat'])).toBe(
    'L’[Écran] de la [MÉDIATHÈQUE] ne s’allume plus',
  );
});

test('cuts a long text at words, around the first word found', () => {
  const text = `${'avant '.repeat(40)}imprimante ${'après '.repeat(40)}`;
  const cut = marked(text, ['imprim']);
  expect(cut).toMatch(/^… (avant )+\[imprimante\] (après ?)+ …$/);
  expect(cut.length).toBeLessThan(135);
});

test('what a text holds that looks like markup stays text', () => {
  expect(excerptOf('<b>écran</b>', ['ecran'])).toEqual([
    { text: '<b>', found: false },
    { text: 'écran', found: true },
    { text: '</b>', found: false },
  ]);
});

test('an excerpt is a part of its text, and holds a word where the text does', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400, unit: 'grapheme' }),
      fc.stringMatching(/^[a-z]{1,3}$/),
      (text, word) => {
        const pieces = excerptOf(text, [word]);
        const line = text.replace(/\s+/g, ' ').trim();
        expect(line).toContain(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, ''),
        );
        if (wordsHeld(text, [word]) > 0 && text.length <= 120)
          expect(pieces.some(({ found }) => found)).toBe(true);
      },
    ),
  );
});
