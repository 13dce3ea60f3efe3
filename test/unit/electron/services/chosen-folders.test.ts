import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnknownTokenError } from '#electron/services/chosen-files.ts';
import { chosenFolders, NameTakenError } from '#electron/services/chosen-folders.ts';
import { folderFileNameSchema } from '#shared/shell/contract.ts';

describe('chosenFolders', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-folder-'));
    writeFileSync(join(folder, 'bilan-2025.pdf'), 'kept');
    mkdirSync(join(folder, 'inner'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells which names are there, and gives the place of the others only', async () => {
    const folders = chosenFolders();
    const { token, name } = await folders.choose(join(folder, 'inner', '..'));
    expect(folder.endsWith(name)).toBe(true);
    expect(await folders.taken(token, ['bilan-2025.pdf', 'bilan-2025.docx'])).toEqual(['bilan-2025.pdf']);
    expect(await folders.placeOf(token, 'bilan-2025.docx', false)).toBe(join(folder, 'bilan-2025.docx'));
    await expect(folders.placeOf(token, 'bilan-2025.pdf', false)).rejects.toThrow(NameTakenError);
    expect(await folders.placeOf(token, 'bilan-2025.pdf', true)).toBe(join(folder, 'bilan-2025.pdf'));
  });

  it('makes no path outside of the folder', async () => {
    const folders = chosenFolders();
    const { token } = await folders.choose(join(folder, 'inner'));
    for (const name of ['../bilan-2025.pdf', '..', '/etc/passwd', 'a/b.pdf', '..\\x.pdf'])
      await expect(folders.placeOf(token, name, true)).rejects.toThrow();
  });

  it('forgets a folder that is closed, or whose page is gone, and takes no file for one', async () => {
    const folders = chosenFolders();
    const first = await folders.choose(folder);
    const second = await folders.choose(folder);
    folders.close(first.token);
    await expect(folders.taken(first.token, ['a.pdf'])).rejects.toThrow(UnknownTokenError);
    folders.drop();
    await expect(folders.placeOf(second.token, 'a.pdf', true)).rejects.toThrow(UnknownTokenError);
    await expect(folders.choose(join(folder, 'bilan-2025.pdf'))).rejects.toThrow('not a folder');
  });
});

describe('folderFileNameSchema', () => {
  it.each(['bilan-2025.pdf', 'Synthèse 2025 – Île d’Oléron.pdf', 'a', 'console.csv'])('takes %s', (name) => {
    expect(folderFileNameSchema.safeParse(name).success).toBe(true);
  });
  it.each([
    '',
    '.',
    '..',
    '.hidden',
    'a/b',
    'a\\b',
    'C:x',
    'a\u0000b',
    'a\nb',
    'what?',
    'end.',
    'end ',
    'CON',
    'nul.pdf',
    'COM1.docx',
    'x'.repeat(161),
  ])('refuses %j', (name) => {
    expect(folderFileNameSchema.safeParse(name).success).toBe(false);
  });
});
