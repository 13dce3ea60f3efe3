import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { beginAtomicFile, writeAtomicFile } from '#electron/services/atomic-file.ts';

describe('atomic file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-atomic-'));
    return () => rmSync(folder, { recursive: true });
  });
  const text = (value: string) => new TextEncoder().encode(value);

  it('leaves the old file until it is finished, then replaces it whole', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'a longer old content');
    const file = await beginAtomicFile(path);
    await file.write(text('new '));
    await file.write(text('one'));
    expect(readFileSync(path, 'utf8')).toBe('a longer old content');
    await file.finish();
    expect(readFileSync(path, 'utf8')).toBe('new one');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('leaves no trace when discarded, even twice', async () => {
    const file = await beginAtomicFile(join(folder, 'a.csv'));
    await file.write(text('torn'));
    await file.discard();
    await file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the rights of the file that it replaces', async () => {
    const path = join(folder, 'private.json');
    writeFileSync(path, '');
    chmodSync(path, 0o600);
    await writeAtomicFile(path, text('x'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('replaces the file behind a link, not the link', async () => {
    writeFileSync(join(folder, 'real.json'), 'old');
    symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'));
    await writeAtomicFile(join(folder, 'link.json'), text('new'));
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
  });

  it('rejects where the place cannot take it, and cleans up', async () => {
    await expect(beginAtomicFile(join(folder, 'missing', 'a.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
    const file = await beginAtomicFile(join(folder, 'taken'));
    mkdirSync(join(folder, 'taken'));
    await expect(file.finish()).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
