import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeKey, fromFrenchKeyboard, itemsOfCode, kitOfCode } from '#shared/domain/inventory/read-code.ts';
import { makeEquipment, makeItem, makeKit } from '#test/factories/equipment.ts';

const laptop = makeItem({ inventoryNumber: 'PORT-0013', serial: 'SN 42' });
const twin = makeItem({ inventoryNumber: 'PORT-0014', serial: 'sn42' });
const named = makeItem({ inventoryNumber: 'SN42B', serial: null });
const kit = makeKit({ inventoryNumber: 'MALLE-01' });
const equipment = makeEquipment({ items: [laptop, twin, named], kits: [kit] });

test('a number is found whatever its case and blanks; a serial number that two items have gives both', () => {
  expect(itemsOfCode(' port-0013\t', equipment)).toEqual([laptop]);
  expect(itemsOfCode('SN42', equipment)).toEqual([laptop, twin]);
  expect(itemsOfCode('sn42b', equipment)).toEqual([named]);
  expect(itemsOfCode('PORT-00', equipment)).toEqual([]);
  expect(itemsOfCode('   ', equipment)).toEqual([]);
  expect(kitOfCode('malle-01', equipment)).toBe(kit);
});

test('an inventory number goes before a serial number alike', () => {
  const other = makeItem({ serial: 'PORT-0013' });
  expect(itemsOfCode('PORT-0013', makeEquipment({ items: [other, laptop] }))).toEqual([laptop]);
});

test('what an American scanner wrote on a French keyboard is put right', () => {
  expect(fromFrenchKeyboard('PORT)àà&"')).toBe('PORT-0013');
  expect(itemsOfCode('PORT)àà&"', equipment)).toEqual([laptop]);
  // M, A and L, L, E: the letters that move from one layout to the other.
  expect(kitOfCode('?QLLE)à&', equipment)).toBe(kit);
});

test('every code typed as the American layout does comes back, whatever it is made of', () => {
  const american = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./';
  const french = 'qbcdefghijkl,noparstuvzxywQBCDEFGHIJKL?NOPARSTUVZXYWà&é"\'(-è_ç):!';
  fc.assert(
    fc.property(fc.array(fc.nat(american.length - 1), { minLength: 1 }), (letters) => {
      const read = letters.map((at) => french[at]).join('');
      const meant = letters.map((at) => american[at]).join('');
      expect(codeKey(fromFrenchKeyboard(read))).toBe(codeKey(meant));
    }),
  );
});
