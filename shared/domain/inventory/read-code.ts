import type { EquipmentRows } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';

/** A code as codes are compared: case and blanks do not count. */
export function codeKey(code: string): string {
  return code.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/**
 * What a scanner set for an American keyboard wrote on a French one, put right: `PORT)àà&"` becomes `PORT-0013`. The
 * plain letters of both layouts but A, Q, W, Z and M stand on the same keys.
 */
export function fromFrenchKeyboard(code: string): string {
  return [...code].map((letter) => keys.get(letter) ?? letter).join('');
}

const keys: ReadonlyMap<string, string> = new Map([
  ...[...'à&é"\'(-è_ç'].map((letter, digit) => [letter, String(digit)] as const),
  [')', '-'],
  [':', '.'],
  ['!', '/'],
  ['a', 'q'],
  ['q', 'a'],
  ['w', 'z'],
  ['z', 'w'],
  ['A', 'Q'],
  ['Q', 'A'],
  ['W', 'Z'],
  ['Z', 'W'],
  [',', 'm'],
  ['?', 'M'],
]);

/** The items that a code may be of: the one of that inventory number, else those of that serial number. */
export function itemsOfCode(code: string, { items }: Pick<EquipmentRows, 'items'>): readonly Item[] {
  for (const key of writings(code)) {
    const numbered: Item[] = [];
    const serial: Item[] = [];
    for (const item of items.values()) {
      if (codeKey(item.inventoryNumber) === key) numbered.push(item);
      else if (item.serial !== null && codeKey(item.serial) === key) serial.push(item);
    }
    if (numbered.length > 0) return numbered;
    if (serial.length > 0) return serial;
  }
  return [];
}

/** The kit whose label bears a code; null where none does. */
export function kitOfCode(code: string, { kits }: Pick<EquipmentRows, 'kits'>): Kit | null {
  for (const key of writings(code))
    for (const kit of kits.values())
      if (kit.inventoryNumber !== null && codeKey(kit.inventoryNumber) === key) return kit;
  return null;
}

/** As it was read, then as it would have been on the right keyboard. */
function writings(code: string): readonly string[] {
  return [...new Set([codeKey(code), codeKey(fromFrenchKeyboard(code))])].filter((key) => key !== '');
}
