import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { withExtension } from '#electron/services/file-extension.ts';

describe('withExtension', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-extension-'));
    return () => rmSync(folder, { recursive: true });
  });

  it('keeps a name that has one of the extensions', async () => {
    expect(await withExtension(join(folder, 'a.GEOJSON'), ['json', 'geojson'])).toBe(
      join(folder, 'a.GEOJSON'),
    );
  });

  it('adds it to a name that has none, or another', async () => {
    expect(await withExtension(join(folder, 'bilan 2023.12'), ['pdf'])).toBe(
      join(folder, 'bilan 2023.12.pdf'),
    );
  });

  it('numbers where the longer name is taken', async () => {
    writeFileSync(join(folder, 'a.pdf'), '');
    writeFileSync(join(folder, 'a (2).pdf'), '');
    expect(await withExtension(join(folder, 'a'), ['pdf'])).toBe(join(folder, 'a (3).pdf'));
  });
});
