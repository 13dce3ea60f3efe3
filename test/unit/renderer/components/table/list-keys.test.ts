import { expect, it } from 'vitest';
import { listTarget } from '#renderer/components/table/list-keys.ts';

it.each([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 4, 9],
  ['PageUp', 8, 1],
  ['Home', 8, 0],
  ['End', 0, 9],
  ['a', 4, null],
])('%s from %i leads to %s', (key, at, target) => {
  expect(listTarget(key, at, 10, 7)).toBe(target);
});

it('leads nowhere in an empty list', () => {
  expect(listTarget('End', 0, 0, 7)).toBeNull();
});
