import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedTarget, targetEntry } from '#shared/domain/hotline-settings/typed-target.ts';

test.each([
  ['4', 240],
  ['4 h', 240],
  ['4h', 240],
  ['1 h 30', 90],
  ['1h30', 90],
  ['1:30', 90],
  ['1 h 30 min', 90],
  ['1,5 h', 90],
  ['0.5', 30],
  ['45 min', 45],
  ['45mn', 45],
  ['80 heures', 4_800],
])('« %s » is %i minutes', (text, minutes) => {
  expect(readTypedTarget(text)).toEqual({ kind: 'minutes', minutes });
});

test('nothing typed is no target', () => {
  expect(readTypedTarget('  ')).toEqual({ kind: 'none' });
});

test.each(['0', '0 min', '-4', 'vite', '4 jours', '1 h 75', '99999999 min'])('« %s » is refused', (text) => {
  expect(readTypedTarget(text)).toEqual({ kind: 'wrong' });
});

test('what is proposed to be typed over reads back as the same target', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (minutes) => {
      expect(readTypedTarget(targetEntry(minutes))).toEqual({ kind: 'minutes', minutes });
    }),
  );
});
