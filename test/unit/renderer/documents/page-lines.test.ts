import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicesOfLines } from '#renderer/documents/page-lines.ts';
import { plainRuns, sliceRuns } from '#renderer/documents/rich-runs.ts';
import { textOfRuns } from '#renderer/documents/word-narrative.ts';

const bold = { text: 'gras', bold: true, italic: false, href: null };

describe('the lines of a text on its pages', () => {
  it('gives the piece of each text, and whether it begins there', () => {
    const entries = [
      [0, 10, 18],
      [0, 7],
      [0, 5, 9, 12],
    ];
    expect(slicesOfLines(entries, 1, 4)).toEqual([
      { entry: 0, start: 10, end: 18, isStart: false },
      { entry: 1, start: 0, end: 7, isStart: true },
      { entry: 2, start: 0, end: 5, isStart: true },
    ]);
  });

  it('loses no letter and repeats none, wherever the pages are cut', () => {
    const lengths = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(lengths, fc.array(fc.nat({ max: 40 })), (texts, cuts) => {
        const entries = texts.map((lines) => {
          let at = 0;
          return [0, ...lines.map((length) => (at += length))];
        });
        const total = texts.flat().length;
        const ends = [...new Set(cuts.filter((cut) => cut > 0 && cut < total))].sort((a, b) => a - b);
        const pieces = [0, ...ends].flatMap((from, index) =>
          slicesOfLines(entries, from, ends[index] ?? total),
        );
        const letters = entries.map((_, entry) =>
          pieces.filter((piece) => piece.entry === entry).flatMap(({ start, end }) => [start, end]),
        );
        letters.forEach((bounds, entry) => {
          expect(bounds[0]).toBe(0);
          expect(bounds.at(-1)).toBe(entries[entry]?.at(-1));
          for (let at = 1; at + 1 < bounds.length; at += 2) expect(bounds[at]).toBe(bounds[at + 1]);
        });
        expect(pieces.filter(({ isStart }) => isStart)).toHaveLength(entries.length);
      }),
    );
  });

  it('cuts words with their looks', () => {
    const runs = [...plainRuns('Un mot '), bold, ...plainRuns(' puis la fin')];
    expect(sliceRuns(runs, 3, 9)).toEqual([...plainRuns('mot '), { ...bold, text: 'gr' }]);
    expect(textOfRuns(sliceRuns(runs, 0, 100))).toBe('Un mot gras puis la fin');
    expect(sliceRuns(runs, 5, 5)).toEqual([]);
  });
});
