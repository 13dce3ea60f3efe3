import { expect, test } from 'vitest';
import { dayInWords } from '#shared/messages/day-in-words.ts';

test.each([
  ['2018-02-01', 'fr', '1er février 2018'],
  ['2018-02-11', 'fr', '11 février 2018'],
  ['2018-02-28', 'fr', '28 février 2018'],
  ['2018-02-01', 'en', '1 February 2018'],
])('%s in %s is %s', (day, language, words) => {
  expect(dayInWords(day, language)).toBe(words);
});
