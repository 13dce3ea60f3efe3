import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {} from '#renderer/shell/desktop.ts';
import { type Desktop, hasElectron, launchDesktop, openFolder } from './launch-desktop.ts';

describe.skipIf(!hasElectron)('files and PDF of the desktop shell', () => {
  let desktop: Desktop;
  let folder = '';
  beforeAll(async () => {
    desktop = await launchDesktop();
  });
  beforeEach(() => {
    folder = openFolder();
    return () => rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => desktop?.close());

  /** Answers the next dialogs as a person would who chooses this file, or who gives up. */
  const answerDialogs = (path: string | null): Promise<void> =>
    desktop.app.evaluate(({ dialog }, filePath) => {
      const canceled = filePath === null;
      dialog.showSaveDialog = async () => ({ canceled, filePath: filePath ?? '', bookmark: '' });
      dialog.showOpenDialog = async () => ({
        canceled,
        filePaths: filePath === null ? [] : [filePath],
        bookmarks: [],
      });
    }, path);

  it('shows a saved file only when it is whole', async () => {
    const path = join(folder, 'été 2024.maillage');
    await answerDialogs(path);
    const token = await desktop.page.evaluate(async () => {
      const chosen = await window.desktop?.files.chooseSave({ kind: 'register', name: 'r.maillage' });
      if (!chosen?.ok || chosen.value === null) throw new Error('no token');
      await window.desktop?.files.write(chosen.value, new TextEncoder().encode('first '));
      await window.desktop?.files.write(chosen.value, new TextEncoder().encode('second'));
      return chosen.value;
    });
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(existsSync(path)).toBe(false);
    const finished = await desktop.page.evaluate((value) => window.desktop?.files.finish(value), token);
    expect(finished).toEqual({ ok: true, value: 'été 2024.maillage' });
    expect(readFileSync(path, 'utf8')).toBe('first second');
    expect(readdirSync(folder)).toEqual(['été 2024.maillage']);
    const again = await desktop.page.evaluate(
      (value) => window.desktop?.files.write(value, new Uint8Array(1)),
      token,
    );
    expect(again).toMatchObject({ ok: false });
  });

  it('keeps what stood there when a save is given up, or the page is left', async () => {
    const path = join(folder, 'kept.csv');
    writeFileSync(path, 'kept', { mode: 0o666 });
    await answerDialogs(path);
    await desktop.page.evaluate(async () => {
      for (const leave of [false, true]) {
        const chosen = await window.desktop?.files.chooseSave({ kind: 'csv', name: 'kept.csv' });
        if (!chosen?.ok || chosen.value === null) throw new Error('no token');
        await window.desktop?.files.write(chosen.value, new TextEncoder().encode('torn'));
        if (!leave) await window.desktop?.files.discard(chosen.value);
      }
    });
    expect(readdirSync(folder)).toHaveLength(2);
    await desktop.page.reload();
    await expect.poll(() => readdirSync(folder)).toEqual(['kept.csv']);
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });

  it('tells a refused folder by its sentence, without the path', async () => {
    await answerDialogs(join(folder, 'missing', 'a.csv'));
    const outcome = await desktop.page.evaluate(() =>
      window.desktop?.files.chooseSave({ kind: 'csv', name: 'a.csv' }),
    );
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'shell/not-found', values: { name: 'a.csv' } }],
    });
    expect(JSON.stringify(outcome)).not.toContain(folder);
  });

  it('adds the extension that a Linux dialog leaves out, and never over another file', async () => {
    writeFileSync(join(folder, 'bilan.xlsx'), 'another');
    await answerDialogs(join(folder, 'bilan'));
    const name = await desktop.page.evaluate(async () => {
      const chosen = await window.desktop?.files.chooseSave({ kind: 'xlsx', name: 'bilan.xlsx' });
      if (!chosen?.ok || chosen.value === null) throw new Error('no token');
      return window.desktop?.files.finish(chosen.value);
    });
    expect(name).toEqual({ ok: true, value: 'bilan (2).xlsx' });
    expect(readFileSync(join(folder, 'bilan.xlsx'), 'utf8')).toBe('another');
  });

  it('reads a chosen file in pieces, and forgets it when closed', async () => {
    writeFileSync(join(folder, 'liste.csv'), '0123456789', { mode: 0o644 });
    await answerDialogs(join(folder, 'liste.csv'));
    const seen = await desktop.page.evaluate(async () => {
      const files = window.desktop?.files;
      const chosen = await files?.chooseOpen(['csv', 'json']);
      if (!files || !chosen?.ok || chosen.value === null) throw new Error('no token');
      const { token, name, size } = chosen.value;
      const text = async (offset: number, length: number) => {
        const piece = await files.read(token, offset, length);
        return piece.ok ? new TextDecoder().decode(piece.value) : 'refused';
      };
      const parts = [await text(0, 4), await text(8, 4), await text(10, 4)];
      await files.close(token);
      return { name, size, parts, after: await text(0, 4) };
    });
    expect(seen).toEqual({ name: 'liste.csv', size: 10, parts: ['0123', '89', ''], after: 'refused' });
  });

  it('gives null when the person gives up', async () => {
    await answerDialogs(null);
    const outcomes = await desktop.page.evaluate(async () => [
      await window.desktop?.files.chooseSave({ kind: 'pdf', name: 'a.pdf' }),
      await window.desktop?.files.chooseOpen(['register']),
    ]);
    expect(outcomes).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
  });

  it('prints the page to an A4 PDF', async () => {
    const path = join(folder, 'bilan.pdf');
    await answerDialogs(path);
    const name = await desktop.page.evaluate(async () => {
      const chosen = await window.desktop?.files.chooseSave({ kind: 'pdf', name: 'bilan.pdf' });
      if (!chosen?.ok || chosen.value === null) throw new Error('no token');
      return window.desktop?.print.toPdf(chosen.value);
    });
    expect(name).toEqual({ ok: true, value: 'bilan.pdf' });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
    const [, , width, height] = (await document.getPage(1)).view;
    // A4 in points, to the rounding of the printer: 595.28 × 841.89.
    expect(Math.abs((width ?? 0) - 595.28)).toBeLessThan(1);
    expect(Math.abs((height ?? 0) - 841.89)).toBeLessThan(1);
  });
});
