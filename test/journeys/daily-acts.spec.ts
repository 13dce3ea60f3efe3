import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfPages } from './exported-files.ts';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;
let place = '';

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(() => window.close());

async function openFirstPlace(): Promise<void> {
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('rowheader').first().click();
  await page.getByRole('button', { name: 'Modifier', exact: true }).waitFor();
  place = await page.getByRole('heading', { level: 1 }).innerText();
}

/** What axe-core finds wrong; both themes are in the journey of accessibility. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** A day some days from now, as the fields write it. */
function dayFromNow(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return at.toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' });
}

test('a visit is logged by the keyboard, its next date waits in Suivi, and is done by logging what was done', async () => {
  await openFirstPlace();
  await page.keyboard.press('v');
  const words = page.getByLabel('Ce qui a été vu, dit ou convenu');
  await expect.poll(() => words.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Trois postes ne démarrent plus');
  await page.keyboard.press('Tab');
  await page.keyboard.type(dayFromNow(-1));
  await page.keyboard.press('Control+Enter');
  await page.getByText('La date à laquelle reprendre vient avant', { exact: false }).waitFor();
  // What is typed is kept when the window goes.
  await page.waitForTimeout(800);
  await page.reload();
  await page.getByText(/Saisie non enregistrée du .* reprise/).waitFor();
  await expect.poll(() => words.inputValue()).toBe('Trois postes ne démarrent plus');
  await page.getByRole('button', { name: '+ 1 semaine' }).press('Enter');
  await page.getByLabel('À reprendre le', { exact: true }).press('Control+Enter');
  await page.getByText(`Note enregistrée. À reprendre le ${dayFromNow(7)}.`).waitFor();
  await page
    .getByRole('list', { name: /Visites et contacts/ })
    .getByText('Trois postes')
    .waitFor();
  expect(await violations()).toEqual([]);

  await page.getByRole('link', { name: 'Suivi' }).click();
  await page.getByRole('heading', { name: 'Suivi', level: 1 }).waitFor();
  await page.getByRole('searchbox').fill('postes démarrent');
  const row = page.getByRole('row', { name: new RegExp(place.slice(0, 12)) }).first();
  await row.getByText('Trois postes ne démarrent plus').waitFor();
  expect(await violations()).toEqual([]);
  await row.getByRole('button', { name: /^Noter ce qui a été fait/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('sera marquée « fait »', { exact: false }).waitFor();
  expect(await violations()).toEqual([]);
  await dialog.getByText('Téléphone').click();
  await dialog.getByLabel('Ce qui a été vu, dit ou convenu').fill('Postes réparés');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Rien ne correspond à ce filtre.').waitFor();
  await page.getByRole('button', { name: 'Défaire' }).last().click();
  await row.getByRole('button', { name: /^Fait aujourd’hui/ }).click();
  await page.getByText('Rien ne correspond à ce filtre.').waitFor();
});

test('a photo and an agreement are attached at once, told when they come again, saved out byte for byte after reopening', async () => {
  const photo = await page.screenshot({ type: 'jpeg' });
  const agreement = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_000_000)]);
  const files = [
    { name: 'Façade nord.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'Convention 2026.pdf', mimeType: 'application/pdf', buffer: agreement },
  ];
  await openFirstPlace();
  await page.getByRole('tab', { name: 'Documents' }).click();
  const attach = async (): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Joindre des documents…' }).click();
    await (await chooser).setFiles(files);
  };
  await attach();
  const list = page.getByRole('list', { name: /Documents joints/ });
  await page.getByText(/^2 documents, 2(,\d)?\sMo en tout/).waitFor();
  await list.getByText(/^Convention · 2\sMo/).waitFor();
  await list.getByText(/^Photo · /).waitFor();
  await expect
    .poll(() =>
      list.getByRole('img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
    )
    .toBe(1280);
  await attach();
  await page
    .getByRole('alert')
    .getByText('« Façade nord.jpg » est déjà joint ici', { exact: false })
    .waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Modifier la fiche de « Convention 2026.pdf »' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Date du document' }).fill('3/9/24');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await list.getByText('Convention du 03/09/2024', { exact: false }).waitFor();
  await page.reload();
  for (const { name, buffer } of files) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Enregistrer une copie de « ${name} »` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(Buffer.compare(readFileSync(await download.path()), buffer)).toBe(0);
  }
  await page.getByRole('button', { name: 'Supprimer « Façade nord.jpg »' }).click();
  await page.getByText(/^1 document, /).waitFor();
  await page.getByRole('button', { name: 'Défaire' }).last().click();
  await page.getByText(/^2 documents, /).waitFor();
});

/** The pages of the document on the screen, once they are laid, as a reader of the PDF would copy them. */
async function printedPages(): Promise<readonly string[]> {
  await page.getByText(/^\d+ pages?$/).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return (await pdfPages(pdf)).map((text) => text.replaceAll(/\s+/g, ' '));
}

test('the sheet of a place prints on two pages at most, people and notes only when asked for', async () => {
  await openFirstPlace();
  await page.getByRole('button', { name: 'Imprimer la fiche' }).click();
  await page.getByRole('heading', { name: `Fiche du lieu : ${place}`, level: 1 }).waitFor();
  const plain = await printedPages();
  expect(plain.length).toBeLessThanOrEqual(2);
  expect(plain[0]).toContain(place);
  expect(plain[0]).toContain('Coordonnées');
  expect(plain.join(' ')).toContain('Registre d’exemple : données inventées');
  expect(plain.join(' ')).not.toContain('Personnes à joindre');
  expect(await violations()).toEqual([]);
  await page.getByLabel('Personnes à joindre (données personnelles)').check();
  await page.locator('[data-page]').getByRole('heading', { name: 'Personnes à joindre' }).waitFor();
  const whole = await printedPages();
  expect(whole.length).toBeLessThanOrEqual(2);
  expect(whole.join(' ')).toContain('Personnes à joindre');
  await page.getByRole('button', { name: 'Retour au lieu' }).click();
  await page.getByRole('heading', { name: place, level: 1 }).waitFor();
});

test('the directory prints what the list shows, its header on each page, with an index that leads to the right pages', async () => {
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('rowheader').first().waitFor();
  await page.getByRole('button', { name: 'Annuaire…' }).click();
  await page.getByRole('heading', { name: /^Annuaire des lieux/, level: 1 }).waitFor();
  const pages = await printedPages();
  expect(pages.length).toBeGreaterThan(10);
  const index = pages.findIndex((text) => text.includes('Index des communes'));
  expect(index).toBeGreaterThan(5);
  pages.forEach((text, at) => {
    expect(text).toContain(`${at + 1} / ${pages.length}`);
    if (at < index) expect(text).toContain('Lieu et adresse');
  });
  const [, commune = '', number = ''] = /Index des communes (.+?) (\d+)/.exec(pages[index] ?? '') ?? [];
  expect(pages[Number(number) - 1]).toContain(commune);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Retour à la liste des lieux' }).click();
  await page.getByRole('searchbox').fill(place.split(' ').slice(0, 3).join(' '));
  await page
    .getByText(/sur \d+$/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Annuaire…' }).click();
  const few = await printedPages();
  expect(few.length).toBeLessThan(pages.length);
  expect(few.join(' ')).toContain(place);
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
