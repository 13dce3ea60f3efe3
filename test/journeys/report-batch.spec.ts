import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxContent, xlsxSheets } from './exported-files.ts';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

const patience = { timeout: 120_000 };

/** Opens the annual report of last year, made now. */
async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bilan annuel', exact: true }).click();
  await page.getByRole('button', { name: 'Créer le bilan' }).click();
  await page.locator('[data-page]').first().waitFor(patience);
}

async function openBatch(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Exporter en nombre' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

describe('all the files of a report at once, in the browser shell', () => {
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    window = await openWindow();
    page = window.page;
    await startExample(page);
    await openReport(page);
  });
  afterAll(() => window?.close());

  it('makes one archive of every file where no folder can be written, and says why there is no PDF', async () => {
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
    await page.evaluate(() => Object.assign(globalThis, { showDirectoryPicker: undefined }));
    await openBatch(page, 'Tout exporter…');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/ne peut pas écrire de PDF/).waitFor();
    expect(await dialog.getByRole('checkbox', { name: 'Bilan complet (PDF)' }).isDisabled()).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download', patience),
      dialog.getByRole('button', { name: 'Choisir le dossier…' }).click(),
    ]);
    await dialog.getByText(/^4 fichiers sont écrits dans/).waitFor(patience);
    const files = unzipSync(readFileSync(await download.path()));
    const year = /^bilan-(\d{4})\.zip$/.exec(download.suggestedFilename())?.[1] ?? '';
    expect(Object.keys(files).sort()).toEqual([
      `bilan-${year}-csv.zip`,
      `bilan-${year}.docx`,
      `bilan-${year}.ods`,
      `bilan-${year}.xlsx`,
    ]);
    const docx = docxContent(files[`bilan-${year}.docx`] ?? new Uint8Array());
    expect(docx.pictures.length).toBeGreaterThan(3);
    expect(docx.media.length).toBe(docx.pictures.length);
    const sheets = await xlsxSheets(files[`bilan-${year}.xlsx`] ?? new Uint8Array());
    const tables = unzipSync(files[`bilan-${year}-csv.zip`] ?? new Uint8Array());
    expect(Object.keys(tables)).toHaveLength(sheets.length);
    const [readMe] = Object.keys(tables).sort();
    expect(readMe).toBe('00-lisez-moi.csv');
    expect(strFromU8(tables['00-lisez-moi.csv'] ?? new Uint8Array())).toContain(`Période;${year}`);
    await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click();
  });

  it('writes a report for each chosen département, asks before it replaces, and says what failed', async () => {
    // A real folder of the browser, without its dialog.
    await page.evaluate(() =>
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
    );
    await openBatch(page, 'Un bilan par…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Un bilan par' }).click();
    await page.getByRole('option', { name: 'Département' }).click();
    const list = dialog.getByRole('list', { name: 'Département' });
    await list.getByRole('checkbox').first().waitFor(patience);
    const total = await list.getByRole('checkbox').count();
    await dialog.getByRole('button', { name: 'Tout cocher' }).click();
    await dialog.getByText(new RegExp(`^${total} choisis? sur ${total}$`)).waitFor();
    await dialog.getByRole('checkbox', { name: 'Tableaux (XLSX)' }).check();
    await dialog.getByRole('button', { name: 'Choisir le dossier…' }).click();
    await dialog.getByText(/fichiers? (est|sont) écrits? dans/).waitFor(patience);
    const names = await page.evaluate(async () => {
      const found: string[] = [];
      const folder = await navigator.storage.getDirectory();
      // Chromium lists a folder as an asynchronous iterator.
      const keys: unknown = Reflect.get(folder, 'keys');
      if (typeof keys !== 'function') throw new Error('no listing');
      for await (const name of keys.call(folder)) if (/\.xlsx$/.test(name)) found.push(name);
      return found.sort();
    });
    expect(names).toHaveLength(total);
    for (const name of names) expect(name).toMatch(/^bilan-\d{4}-[a-z0-9-]+\.xlsx$/);
    await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click();

    // The same again: the names are there.
    await openBatch(page, 'Un bilan par…');
    await dialog.getByRole('combobox', { name: 'Un bilan par' }).click();
    await page.getByRole('option', { name: 'Département' }).click();
    await list.getByRole('checkbox').first().check();
    await dialog.getByRole('checkbox', { name: 'Tableaux (XLSX)' }).check();
    await dialog.getByRole('button', { name: 'Choisir le dossier…' }).click();
    await dialog.getByText('1 fichier porte déjà ce nom').waitFor(patience);
    await dialog.getByRole('button', { name: 'Remplacer', exact: true }).click();
    await dialog.getByText(/^1 fichier est écrit dans/).waitFor(patience);
    await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click();

    // A folder that went away between the choice and the writing.
    await page.evaluate(() =>
      Object.assign(globalThis, {
        showDirectoryPicker: async () => ({
          name: 'Clé USB',
          getFileHandle: async () => {
            throw new DOMException('gone', 'NotFoundError');
          },
          removeEntry: async () => undefined,
        }),
      }),
    );
    await openBatch(page, 'Tout exporter…');
    await dialog.getByRole('button', { name: 'Choisir le dossier…' }).click();
    await dialog.getByText(/^Aucun fichier n’a été écrit\./).waitFor(patience);
    expect(await dialog.getByText(/la clé USB retirée/).count()).toBe(4);
    await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click();
  });

  it('met no error on the way', () => {
    expect(window.complaints).toEqual([]);
  });
});
