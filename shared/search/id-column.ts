/** A column of ids: sixteen bytes each where all are written as this program writes them, else as they are. */
export type IdColumn = Uint8Array | readonly string[];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const BYTES = 16;
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Packs the ids of some rows. */
export function packIds(ids: readonly string[]): IdColumn {
  if (!ids.every((id) => UUID.test(id))) return [...ids];
  const bytes = new Uint8Array(ids.length * BYTES);
  ids.forEach((id, row) => {
    const digits = id.replaceAll('-', '');
    for (let at = 0; at < BYTES; at += 1)
      bytes[row * BYTES + at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  });
  return bytes;
}

/** The id of a row. */
export function idAt(column: IdColumn, row: number): string {
  if (!(column instanceof Uint8Array)) return column[row] ?? '';
  let id = '';
  for (let at = 0; at < BYTES; at += 1) {
    if (at === 4 || at === 6 || at === 8 || at === 10) id += '-';
    id += hex[column[row * BYTES + at] ?? 0];
  }
  return id;
}
