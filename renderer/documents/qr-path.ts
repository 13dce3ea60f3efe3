import { create } from 'qrcode';

/** A QR code as a drawing: one path in squares of 1, on a square of `size`. */
export type QrPath = { readonly size: number; readonly path: string };

/** White squares that a reader wants around a code (ISO/IEC 18004). */
export const QR_QUIET = 4;

const drawn = new Map<string, QrPath>();

/** The QR code of a text, its white border not included; a label that is a little torn still reads (level M). */
export function qrPath(text: string): QrPath {
  const known = drawn.get(text);
  if (known !== undefined) return known;
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    let x = 0;
    while (x < size) {
      const from = x;
      while (x < size && modules.get(y, x)) x += 1;
      if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
      else x += 1;
    }
  }
  const made = { size, path };
  drawn.set(text, made);
  return made;
}
