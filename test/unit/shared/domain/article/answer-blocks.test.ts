import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerBlocks, answerPieces, plainText } from '#shared/domain/article/answer-blocks.ts';

const text = (said: string) => ({ kind: 'text', text: said }) as const;

test('empty lines part paragraphs; dashes, dots and numbers make lists', () => {
  const answer = [
    'Éteindre la borne.',
    'Attendre une minute.',
    '',
    '- le câble blanc',
    '• le câble noir',
    '  (celui de gauche)',
    '',
    '3. Rallumer',
    '',
    '4) Vérifier',
    'C’est fini.',
  ].join('\r\n');
  expect(answerBlocks(answer)).toEqual([
    { kind: 'paragraph', pieces: [text('Éteindre la borne.\nAttendre une minute.')] },
    {
      kind: 'list',
      start: null,
      items: [[text('le câble blanc')], [text('le câble noir\n(celui de gauche)')]],
    },
    { kind: 'list', start: 3, items: [[text('Rallumer')], [text('Vérifier')]] },
    { kind: 'paragraph', pieces: [text('C’est fini.')] },
  ]);
});

test('what only looks like a list is none: a year, a dash in a word, an amount', () => {
  for (const line of ['2024 fut une bonne année.', '-5 °C au plus', 'peut-être', '12.5 Mo', '*'])
    expect(answerBlocks(line)).toMatchObject([{ kind: 'paragraph' }]);
  expect(answerBlocks(' \n\n')).toEqual([]);
});

test('an address of a page is told apart, without the sign that ends its sentence', () => {
  expect(answerPieces('Voir https://www.exemple.fr/aide?p=1 (ou http://exemple.fr).')).toEqual([
    text('Voir '),
    { kind: 'link', text: 'https://www.exemple.fr/aide?p=1' },
    text(' (ou '),
    { kind: 'link', text: 'http://exemple.fr' },
    text(').'),
  ]);
  expect(answerPieces('javascript:alert(1)')).toEqual([text('javascript:alert(1)')]);
});

test('no word is lost, whatever is typed', () => {
  const line = fc.constantFrom('- un', '1. deux', '', '  suite', 'https://a.fr.', 'trois', '* ', '2) ', '–');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const kept = answerBlocks(lines.join('\n'))
        .flatMap((block) => (block.kind === 'list' ? block.items : [block.pieces]))
        .map(plainText)
        .join(' ');
      for (const word of lines.join(' ').match(/\p{L}{2,}/gu) ?? []) expect(kept).toContain(word);
    }),
  );
});
