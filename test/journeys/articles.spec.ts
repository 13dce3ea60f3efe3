import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxContent } from './exported-files.ts';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(() => window?.close());

/** The whole list, whatever was searched before. */
async function list(): Promise<void> {
  await page.getByRole('link', { name: 'Fiches pratiques', exact: true }).click();
  await page.getByPlaceholder('Chercher dans tout le texte des fiches').fill('');
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
}

/** The id of a ticket that was solved with words that say how. */
const solvedTicket = (): Promise<string> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const name = names.filter((one) => /^maillage-\d+$/.test(one)).at(-1) ?? '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<
      readonly { id: string; solution: string | null; callerName: string | null }[]
    >((resolve) => {
      const asking = database.transaction('tickets').objectStore('tickets').getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
    database.close();
    return rows.find(({ solution, callerName }) => solution !== null && callerName !== null)?.id ?? '';
  });

test('a sheet is found by a word of its answer, checked today, and undone', async () => {
  await list();
  await page.getByPlaceholder('Chercher dans tout le texte des fiches').fill('imprimante');
  await page.getByText('1 sur 20 fiches', { exact: true }).waitFor();
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByRole('heading', { name: 'Débloquer une imprimante', level: 1 }).waitFor();
  await page.getByText(/^Utilisée dans \d+ demandes$/).waitFor();
  await page.getByRole('table').getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('La fiche est vérifiée à ce jour.').waitFor();
  await page.getByRole('button', { name: 'Défaire' }).click();
  await page.getByText('Jamais vérifiée').waitFor();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alert').getByText('« Débloquer une imprimante »').waitFor();
});

test('a sheet is written by the keyboard, read as a list, kept when it is left, told in its history, deleted', async () => {
  await list();
  await page.getByRole('button', { name: 'Nouvelle fiche' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Donnez un titre à la fiche.').first().waitFor();
  await page.locator('#field-title').fill('Relancer la borne de l’essai');
  await page.locator('#field-answer').fill('Demander à Mme Essai.\n\n1. Éteindre\n2. Rallumer');
  await page.getByText('À relire, car cela peut désigner quelqu’un : Mme Essai.').waitFor();
  await page.getByText('Saisie gardée, pas encore enregistrée').waitFor();
  await list();
  await page.getByRole('button', { name: 'Nouvelle fiche' }).click();
  await page.locator('#field-answer').fill('Dans l’ordre :\n\n1. Éteindre\n2. Rallumer');
  await page.locator('#field-links').fill('pas une adresse');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('« pas une adresse » n’est pas une adresse de page.').first().waitFor();
  await page.locator('#field-links').press('Backspace');
  await page.locator('#field-links').fill('www.exemple.fr/borne');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Relancer la borne de l’essai', level: 1 }).waitFor();
  await expect
    .poll(() => page.getByRole('main').getByRole('listitem').allInnerTexts())
    .toEqual(expect.arrayContaining(['Éteindre', 'Rallumer']));
  await page.getByRole('button', { name: 'Copier l’adresse https://www.exemple.fr/borne' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('https://www.exemple.fr/borne');
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.locator('#field-title').fill('Relancer la borne du hall');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Relancer la borne du hall', level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Historique' }).click();
  await page.getByRole('tabpanel').getByText('Relancer la borne de l’essai').waitFor();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('20 fiches', { exact: true }).waitFor();
});

test('a solved ticket becomes a sheet that says where it comes from', async () => {
  const ticketId = await solvedTicket();
  await page.evaluate((id) => {
    location.hash = `/fiches/nouvelle?demande=${id}`;
  }, ticketId);
  await page.getByText(/^Préparée d’après la demande /).waitFor();
  await expect.poll(() => page.locator('#field-answer').inputValue()).not.toBe('');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Demande d’origine').waitFor();
  await page.getByText('Pas encore utilisée').waitFor();
});

test('a booklet of the sheets of one category: cover, contents with their pages, and the text file', async () => {
  await list();
  await page.getByRole('button', { name: 'Livret à partager' }).click();
  await page.locator('[data-page]').nth(2).waitFor();
  const whole = await page.locator('[data-page]').count();
  await page.getByRole('combobox', { name: 'Catégories' }).click();
  await page.getByRole('option', { name: 'Pédagogique' }).click();
  await expect.poll(() => page.locator('[data-page]').count()).toBeLessThan(whole);
  await expect.poll(() => page.locator('[data-page]').first().innerText()).toContain('Fiches pratiques');
  const contents = await page.locator('[data-page]').nth(1).getByRole('link').allInnerTexts();
  expect(contents[0]).toMatch(/^Pédagogique\s+3$/);
  for (const entry of contents) {
    const [, name, told] = /^(.*?)\s+(\d+)$/s.exec(entry) ?? [];
    expect(
      await page
        .locator('[data-page]')
        .nth(Number(told) - 1)
        .textContent(),
    ).toContain(name);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Texte à modifier (DOCX)' }).click(),
  ]);
  const { headings, fields } = docxContent(readFileSync(await download.path()));
  expect(headings.filter(({ level }) => level === 2)).toHaveLength(contents.length - 1);
  expect(fields.join(' ')).toContain('TOC');
  expect(window.complaints).toEqual([]);
});
