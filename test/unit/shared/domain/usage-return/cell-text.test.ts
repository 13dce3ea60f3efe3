import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, readCell } from '#shared/domain/usage-return/cell-text.ts';

describe('a cell of the grid', () => {
  test.each([
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['0', 0],
    ['12,0', 12],
  ])('reads %s as the count %i', (text, value) => {
    expect(readCell(text, 'count')).toEqual({ kind: 'value', value });
  });

  test.each(['', '  ', 'n. r.', 'NR', '-', '—', 'n.d.'])(
    'reads « %s » as not reported, never as zero',
    (text) => {
      expect(readCell(text, 'count')).toEqual({ kind: 'notReported' });
    },
  );

  test.each([
    ['12,5', 750],
    ['12.5', 750],
    ['12h30', 750],
    ['12:30', 750],
    ['12 h 30', 750],
    ['12h', 720],
    ['1 250', 75_000],
  ])('reads %s hours as %i minutes', (text, value) => {
    expect(readCell(text, 'minutes')).toEqual({ kind: 'value', value });
  });

  test.each([
    ['douze', 'usage/cell-not-a-number'],
    ['=A1+B1', 'usage/cell-not-a-number'],
    ['1,2,3', 'usage/cell-not-a-number'],
    ['12 34', 'usage/cell-not-a-number'],
    ['-4', 'usage/cell-negative'],
    ['3,5', 'usage/cell-not-whole'],
    ['99999999999', 'usage/cell-too-large'],
  ])('refuses %s as a count, and says why (%s)', (text, code) => {
    expect(readCell(text, 'count')).toEqual({ kind: 'wrong', code });
  });

  test('a value survives being shown and typed again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => {
        expect(readCell(cellText(value, 'count', ','), 'count')).toEqual({ kind: 'value', value });
      }),
    );
    // Hours are shown to a hundredth, which is less than a minute.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000 }), (value) => {
        expect(readCell(cellText(value, 'minutes', ','), 'minutes')).toEqual({ kind: 'value', value });
      }),
    );
  });
});
