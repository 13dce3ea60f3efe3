import { expect, test } from 'vitest';
import { readClipboardBlock } from '#shared/exchange/clipboard-block.ts';

test.each([
  ['one cell', '12', [['12']]],
  [
    'a block with the last line break that spreadsheets add',
    '12\t3\r\n4\t\r\n',
    [
      ['12', '3'],
      ['4', ''],
    ],
  ],
  ['a cell with a tab and a line break inside quotes', '"a\tb"\t"c\nd"', [['a\tb', 'c\nd']]],
  ['an empty line in the middle, which is a row', '1\n\n2', [['1'], [''], ['2']]],
])('reads %s', (_title, text, block) => {
  expect(readClipboardBlock(text)).toEqual(block);
});
