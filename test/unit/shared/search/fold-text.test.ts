import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from '#shared/search/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Médiathèque de l’Été', 'mediatheque de l ete'],
    ["L'Isle-d'Espagnac", 'l isle d espagnac'],
    ['CŒUR de Charente', 'coeur de charente'],
    ['  Saint – Yrieix\u00a0(sur-Charente) ', 'saint yrieix sur charente'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ['ÆGIR Straße', 'aegir strasse'],
    ['', ''],
    ['— ’ -', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives the same for composed and decomposed accents', () => {
    expect(foldText('Été'.normalize('NFD'))).toBe(foldText('Été'.normalize('NFC')));
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });

  it('folds each character of its table as the patterns do, alone and between letters', () => {
    // A character of another script sends the whole text through the patterns.
    const byPatterns = (text: string) => foldText(`${text} 日`).slice(0, -2).trim();
    for (let code = 0; code < 0x2100; code += 1) {
      const text = `a${String.fromCharCode(code)}B`;
      expect([code, foldText(text)]).toEqual([code, byPatterns(text)]);
    }
  });

  it('leaves no blank at the ends and none twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => !/^ | $| {2}/.test(foldText(text))));
  });
});

describe('foldedWords', () => {
  it('splits, and gives nothing for a text without words', () => {
    expect(foldedWords('Pôle d’Éveil')).toEqual(['pole', 'd', 'eveil']);
    expect(foldedWords(' … ')).toEqual([]);
  });
});
