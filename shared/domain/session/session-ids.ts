/** Bytes of one id in a column of ids. */
export const ID_BYTES = 16;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Writes a UUID at a row of a column of ids. @throws where the text is no UUID */
export function writeId(ids: Uint8Array, row: number, id: string): void {
  let at = row * ID_BYTES;
  let digits = 0;
  let byte = 0;
  for (let index = 0; index < id.length; index += 1) {
    const digit = hexDigit(id.charCodeAt(index));
    if (digit === -1) continue;
    byte = byte * 16 + digit;
    digits += 1;
    if (digits % 2 === 0) {
      ids[at] = byte;
      at += 1;
      byte = 0;
    }
  }
  if (digits !== ID_BYTES * 2) throw new Error(`no UUID: ${id}`);
}

/** The UUID at a row of a column of ids, in lower case. */
export function readId(ids: Uint8Array, row: number): string {
  const at = row * ID_BYTES;
  // Written out: a loop over the bytes takes several times as long, and a file of a million sessions asks for all.
  return (
    `${byteAt(ids, at)}${byteAt(ids, at + 1)}${byteAt(ids, at + 2)}${byteAt(ids, at + 3)}-` +
    `${byteAt(ids, at + 4)}${byteAt(ids, at + 5)}-${byteAt(ids, at + 6)}${byteAt(ids, at + 7)}-` +
    `${byteAt(ids, at + 8)}${byteAt(ids, at + 9)}-${byteAt(ids, at + 10)}${byteAt(ids, at + 11)}` +
    `${byteAt(ids, at + 12)}${byteAt(ids, at + 13)}${byteAt(ids, at + 14)}${byteAt(ids, at + 15)}`
  );
}

/** One id as a column of its own, to look for it in others. */
export function idKey(id: string): Uint8Array {
  const key = new Uint8Array(ID_BYTES);
  writeId(key, 0, id);
  return key;
}

/** Below, at or above zero as the id of a row comes before, is, or comes after another one. */
export function compareIds(ids: Uint8Array, row: number, others: Uint8Array, otherRow: number): number {
  const at = row * ID_BYTES;
  const other = otherRow * ID_BYTES;
  for (let index = 0; index < ID_BYTES; index += 1) {
    const difference = (ids[at + index] ?? 0) - (others[other + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The row of an id in a column whose ids are in order; −1 where it is not there. */
export function findId(ids: Uint8Array, key: Uint8Array): number {
  let low = 0;
  let high = ids.length / ID_BYTES - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareIds(ids, middle, key, 0);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether each id comes after the one before it, and is a UUID of a known version. */
export function idsStand(ids: Uint8Array): boolean {
  const rows = ids.length / ID_BYTES;
  for (let row = 0; row < rows; row += 1) {
    const version = (ids[row * ID_BYTES + 6] ?? 0) >> 4;
    const variant = (ids[row * ID_BYTES + 8] ?? 0) >> 6;
    if (version < 1 || version > 8 || variant !== 2) return false;
    if (row > 0 && compareIds(ids, row - 1, ids, row) >= 0) return false;
  }
  return true;
}

/** A column of ids as one text, 32 hexadecimal digits a row. */
export function idsToHex(ids: Uint8Array): string {
  const bytes: string[] = [];
  for (const byte of ids) bytes.push(HEX[byte] ?? '');
  return bytes.join('');
}

/** The column of ids of such a text; null where it is none. */
export function idsOfHex(text: string): Uint8Array | null {
  if (text.length % (ID_BYTES * 2) !== 0) return null;
  const ids = new Uint8Array(text.length / 2);
  for (let index = 0; index < ids.length; index += 1) {
    const high = hexDigit(text.charCodeAt(index * 2));
    const low = hexDigit(text.charCodeAt(index * 2 + 1));
    if (high === -1 || low === -1) return null;
    ids[index] = high * 16 + low;
  }
  return ids;
}

function byteAt(ids: Uint8Array, at: number): string {
  return HEX[ids[at] ?? 0] ?? '';
}

/** The value of a hexadecimal digit; −1 for another character. @param code of the character */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  return code >= 65 && code <= 70 ? code - 55 : -1;
}
