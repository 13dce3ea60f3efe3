/** What the directory of a zip says, before anything of it is unzipped. */
export type ZipDirectory = {
  readonly entries: number;
  /** Bytes of all entries once unzipped, as the directory declares them. */
  readonly unzipped: number;
  readonly names: readonly string[];
  /** Whether an entry hides its size: it declares none, yet has content. */
  readonly hidesSizes: boolean;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_END = 22 + 65_535;

/** Reads the central directory of a zip; null when there is none, or it is cut or of the large kind (zip64). */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unzipped = 0;
  let hidesSizes = false;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    if (size === 0 && packed > 16) hidesSizes = true;
    unzipped += size;
    names.push(String.fromCharCode(...bytes.subarray(at + 46, Math.min(bytes.length, at + 46 + nameLength))));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries: count, unzipped, names, hidesSizes };
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}
