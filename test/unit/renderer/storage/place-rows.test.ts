import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOfPlace } from '#renderer/storage/place-rows.ts';
import type { UsageBlock } from '#shared/domain/usage-return/usage-block.ts';

function blockOf(places: readonly number[]): UsageBlock {
  const rows = places.length;
  return {
    month: '2025-01',
    rows,
    place: Int32Array.from(places),
    stop: null,
    stops: [],
    months: null,
    state: new Uint8Array(rows),
    basis: new Uint8Array(rows),
    source: new Uint8Array(rows),
    choice: null,
    choices: [],
    receivedOn: null,
    days: [],
    written: new Int32Array(rows),
    writings: [],
    measures: {},
  };
}

it('finds the rows that reading the whole block finds, sorted or not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), fc.boolean(), fc.nat(13), (places, inOrder, wanted) => {
      const held = inOrder ? [...places].sort((a, b) => a - b) : places;
      const expected = held.flatMap((place, row) => (place === wanted ? [row] : []));
      expect(rowsOfPlace(blockOf(held), wanted)).toEqual(expected);
    }),
  );
});
