import { expect, test } from 'vitest';
import { readTypedFte } from '#shared/domain/assignment/typed-fte.ts';

test.each([
  ['0,5', 50],
  ['1', 100],
  ['0.05', 5],
  ['80 %', 80],
  ['1,5 ETP', 150],
])('%s is a working time', (text, percent) => {
  expect(readTypedFte(text)).toEqual({ kind: 'fte', percent });
});

test('nothing is not known; what is no working time, or too much of one, is wrong', () => {
  expect(readTypedFte('  ')).toEqual({ kind: 'empty' });
  for (const text of ['mi-temps', '0', '-1', '35', '2,01', '0,001'])
    expect(readTypedFte(text)).toEqual({ kind: 'wrong' });
});
