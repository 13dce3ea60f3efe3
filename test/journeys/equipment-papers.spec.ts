import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { labelPlaces, labelSheets } from '#renderer/documents/label-sheet.ts';
import { pdfPages, xlsxSheets } from './exported-files.ts';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;
beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});
afterAll(async () => {
  expect(window.complaints).toEqual([]);
  await window.close();
});

const go = (hash: string) => page.goto(`${inject('address')}#${hash}`);
const laid = () => page.getByText(/^\d+ pages?$/).waitFor();
const print = async () =>
  new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
const plain = (pages: readonly string[]) => pages.map((text) => text.replaceAll(/\s+/g, ' '));

/** Words of a page of a PDF, each with its place on the paper in mm from the top left, and whether its font is in the file. */
async function wordsOn(bytes: Uint8Array, number: number) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const sheet = await document.getPage(number);
  const { height } = sheet.getViewport({ scale: 1 });
  await sheet.getOperatorList();
  const { items } = await sheet.getTextContent();
  const words = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, y = 0] = item.transform.map(Number);
    const font: unknown = sheet.commonObjs.get(item.fontName);
    const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
    return [{ text: item.str, x: (x * 25.4) / 72, y: ((height - y) * 25.4) / 72, font: name }];
  });
  await document.destroy();
  return words;
}

/** Ids of loans of the example, by what they are for here. */
async function someLoans(): Promise<{ readonly booked: string; readonly partial: string }> {
  return page.evaluate(async () => {
    type Row = Readonly<Record<string, string | boolean | null>>;
    const names = (await indexedDB.databases()).flatMap(({ name = '' }) =>
      /^maillage-\d+$/.test(name) ? [name] : [],
    );
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(names.sort().at(-1) ?? '');
      request.onsuccess = () => resolve(request.result);
    });
    const [loans, lines] = await Promise.all(
      ['loans', 'loanLines'].map(
        (table) =>
          new Promise<readonly Row[]>((resolve) => {
            const request = database.transaction(table).objectStore(table).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    database.close();
    const partly = loans?.find(({ id, handedOverOn }) => {
      const own = (lines ?? []).filter(({ loanId, itemId }) => loanId === id && itemId !== null);
      return (
        handedOverOn !== null &&
        own.some(({ returnedOn }) => returnedOn !== null) &&
        own.some(({ returnedOn }) => returnedOn === null)
      );
    });
    const booked = loans?.find(
      ({ handedOverOn, cancelledOn, waiting }) => handedOverOn === null && cancelledOn === null && !waiting,
    );
    return { booked: String(booked?.id), partial: String(partly?.id) };
  });
}

test('labels fall on the sheet: each number within its label, from the one asked for on, in the open font', async () => {
  await go('/materiel/etiquettes');
  await page.getByRole('combobox', { name: 'Planche A4' }).click();
  await page.getByRole('option', { name: /^21 étiquettes/ }).click();
  await page.getByLabel('Première étiquette').fill('20');
  await page.getByLabel('Exemplaires').fill('2');
  await laid();
  const told = await page.getByText(/^\d+ étiquettes\./).textContent();
  const count = Number.parseInt(told ?? '', 10);
  expect(count).toBeGreaterThan(240);
  const bytes = await print();
  const pages = await pdfPages(bytes);
  expect(pages).toHaveLength(Math.ceil((count + 19) / 21));
  const sheet = labelSheets['21'];
  const places = labelPlaces(sheet, count, 20);
  for (const at of [0, 1]) {
    const numbers = (await wordsOn(bytes, at + 1)).filter(({ text }) => /^[A-Z]+-\d{4}-\d+$/.test(text));
    const own = places.filter((place) => place.page === at);
    expect(numbers).toHaveLength(own.length);
    // In the order of the page, each on the label of its turn.
    numbers.forEach(({ x, y, font }, index) => {
      const place = own[index];
      expect(x).toBeGreaterThan(place?.x ?? Number.NaN);
      expect(x).toBeLessThan((place?.x ?? Number.NaN) + sheet.width);
      expect(y).toBeGreaterThan(place?.y ?? Number.NaN);
      expect(y).toBeLessThan((place?.y ?? Number.NaN) + sheet.height);
      expect(font).toMatch(/SourceSans/i);
    });
  }
  const corner = await page.locator('[data-label]').first().boundingBox();
  const paper = await page.locator('[data-page]').first().boundingBox();
  const scale = (paper?.width ?? 0) / 210;
  expect(((corner?.x ?? 0) - (paper?.x ?? 0)) / scale).toBeCloseTo(places[0]?.x ?? 0, 1);
  expect(((corner?.y ?? 0) - (paper?.y ?? 0)) / scale).toBeCloseTo(places[0]?.y ?? 0, 1);
});

test('the header that is set stands on the papers of a loan; a paper is French, whole, and tells what is still out', async () => {
  const { booked, partial } = await someLoans();
  await go('/reglages');
  const section = page.getByRole('region', { name: 'Matériel et prêts' });
  await section.getByLabel('En-tête des documents').fill('2 place du Marché, Aubremont');
  await section.getByText('pas encore enregistrée').waitFor();
  await page.waitForTimeout(700);
  await page.reload();
  await expect
    .poll(() => section.getByLabel('En-tête des documents').inputValue())
    .toContain('place du Marché');
  await section.getByRole('button', { name: 'Enregistrer ces réglages' }).click();
  await page.getByText('Réglages du matériel enregistrés.').waitFor();

  await go(`/prets/${booked}/convention`);
  await page.getByRole('heading', { level: 1, name: /^Convention de prêt de matériel n°/ }).waitFor();
  await laid();
  const agreement = plain(await pdfPages(await print()));
  expect(agreement.length).toBeLessThanOrEqual(2);
  const said = agreement.join(' ');
  for (const text of [
    '2 place du Marché, Aubremont',
    'L’emprunteur',
    'Conditions du prêt',
    'Nom, date et signature',
    'Total',
    '€',
  ])
    expect(said).toContain(text);

  await go(`/prets/${partial}/bon-de-retour`);
  await laid();
  const back = plain(await pdfPages(await print())).join(' ');
  expect(back).toContain('Matériel revenu');
  expect(back).toContain('Matériel encore sorti');
  await go(`/prets/${partial}/bon-de-sortie`);
  await page.getByRole('heading', { level: 1, name: /^Bon de sortie n°/ }).waitFor();
  await laid();
  await go('/prets/0190c000-0000-7000-8000-00000000dead/bon-de-sortie');
  await page.getByText('Ce prêt n’est pas dans le registre.').waitFor();
});

test('the list of values is the same on paper and in the workbook', async () => {
  await go('/materiel/valeurs');
  await laid();
  const text = plain(await pdfPages(await print())).join(' ');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tableur XLSX…' }).click(),
  ]);
  const [sheet] = await xlsxSheets(readFileSync(await download.path()));
  const rows = sheet?.rows.slice(1) ?? [];
  const total = rows.at(-1)?.at(-1);
  const sum = rows.slice(0, -1).reduce((cents, row) => {
    const value = row.at(-1);
    return cents + (typeof value === 'number' ? Math.round(value * 100) : 0);
  }, 0);
  expect(rows.length).toBeGreaterThan(100);
  expect(total).toBe(sum / 100);
  const worded = new Intl.NumberFormat('fr', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: sum % 100 === 0 ? 0 : 2,
  }).format(sum / 100);
  expect(text).toContain(worded.replaceAll(/\s/g, ' '));
});

test('an own category is added, and goes once its items have another one; both can be undone', async () => {
  await go('/reglages');
  const section = page.getByRole('region', { name: 'Matériel et prêts' });
  await section.getByRole('button', { name: 'Ajouter une catégorie' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom').fill('tablette');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('La catégorie « tablette » existe déjà').waitFor();
  await dialog.getByLabel('Nom').fill('Casque VR');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await section.getByText('Casque VR').waitFor();
  await section.getByRole('button', { name: 'Retirer la catégorie « Robotique »' }).click();
  await dialog.getByText(/matériels sont de cette catégorie/).waitFor();
  await dialog.getByRole('button', { name: 'Retirer' }).click();
  await page.getByText('Catégorie retirée : Robotique.').waitFor();
  await section
    .getByRole('button', { name: 'Retirer la catégorie « Robotique »' })
    .waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Défaire' }).last().click();
  await section.getByRole('button', { name: 'Retirer la catégorie « Robotique »' }).waitFor();
  await section.getByText('4 matériels').waitFor();
});
