import { create } from 'qrcode';
import { expect, it } from 'vitest';
import { qrPath } from '#renderer/documents/qr-path.ts';

it('draws each dark square of the code, and none of the others', () => {
  for (const text of ['PORT-2026-0001', 'Vidéo n° 12']) {
    const { size, path } = qrPath(text);
    const drawn = new Set<string>();
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let at = 0; at < Number(width); at += 1) drawn.add(`${Number(x) + at} ${y}`);
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    expect(size).toBe(modules.size);
    for (let y = 0; y < size; y += 1)
      for (let x = 0; x < size; x += 1) expect(drawn.has(`${x} ${y}`)).toBe(Boolean(modules.get(y, x)));
  }
});
