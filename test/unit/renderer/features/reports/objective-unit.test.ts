import { expect, test } from 'vitest';
import { readObjective, typedObjective } from '#renderer/features/reports/figure/objective-unit.ts';

test.each([
  ['60 000', 'count', 60_000],
  ['60\u202f000', 'places', 60_000],
  ['62,5', 'ratio', 0.625],
  ['62,5 %', 'ratio', 0.625],
  ['1200', 'minutes', 72_000],
  ['1 250,50', 'euros', 125_050],
  ['0', 'count', 0],
  ['12.5', 'fte', 12.5],
  ['', 'count', null],
  ['-3', 'count', null],
  ['beaucoup', 'count', null],
  ['1,2,3', 'count', null],
  ['=1+1', 'count', null],
] as const)('« %s » in %s reads as %s', (typed, unit, wanted) => {
  expect(readObjective(typed, unit)).toBe(wanted);
});

test('an objective is typed again as it was', () => {
  for (const [unit, typed] of [
    ['ratio', '62,5'],
    ['minutes', '1200,25'],
    ['euros', '1250,5'],
    ['count', '60000'],
  ] as const)
    expect(typedObjective(readObjective(typed, unit) ?? Number.NaN, unit, 'fr')).toBe(typed);
});
