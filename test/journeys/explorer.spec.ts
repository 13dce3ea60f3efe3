import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.getByRole('link', { name: 'Explorer' }).click();
});

afterAll(() => window.close());

const table = (name: string) => page.getByRole('table', { name, exact: true });

async function pick(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The numbers of a column of a table, without its total; what was not reported is left out. */
async function numbersOf(name: string, column: number): Promise<readonly number[]> {
  const cells = table(name).locator(`tbody tr:not([data-total]) td:nth-of-type(${column})`);
  const texts = await cells.evaluateAll((found) => found.map((cell) => cell.firstChild?.textContent ?? ''));
  return texts.flatMap((text) => (/\d/.test(text) ? [Number(text.replaceAll(/\s/g, ''))] : []));
}

const total = async (name: string): Promise<number> => {
  const cell = table(name).locator('tbody tr[data-total] td').first();
  return Number((await cell.locator('button').innerText()).replaceAll(/\s/g, ''));
};

test('a question is cut, filtered, kept by name, put in the report and read there', async () => {
  await table('Passages par mois').waitFor();
  const byMonth = await total('Passages par mois');
  await pick('En lignes', 'Intercommunalité');
  await table('Passages par intercommunalité').waitFor();
  const areas = await numbersOf('Passages par intercommunalité', 1);
  // Areas share the places out: they add up to the total, which is that of the months.
  expect(areas.reduce((sum, value) => sum + value, 0)).toBe(byMonth);

  await page.getByRole('button', { name: 'Filtrer' }).click();
  await page.getByRole('menuitem', { name: 'Forme du lieu' }).click();
  await page.getByRole('button', { name: /^Forme du lieu/ }).click();
  await page.getByRole('option', { name: 'Itinérant', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByText('Seulement : Forme du lieu : Itinérant.').waitFor();
  await expect.poll(() => total('Passages par intercommunalité')).toBeLessThan(byMonth);

  // The records behind a number add up to it.
  const first = await numbersOf('Passages par intercommunalité', 1);
  await page
    .getByRole('button', { name: /Voir ce qu’il y a derrière/ })
    .first()
    .click();
  const records = page.getByRole('dialog').getByRole('table');
  await records.waitFor();
  const values = await records.locator('tbody td:nth-of-type(3)').allInnerTexts();
  expect(values.reduce((sum, text) => sum + Number(text.replaceAll(/\s/g, '')), 0)).toBe(first[0]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom de l’analyse').fill('Le bus, commune par commune');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  const saved = page.getByRole('navigation', { name: 'Analyses' });
  await saved.getByRole('button', { name: 'Le bus, commune par commune', exact: true }).waitFor();
  await saved.getByRole('button', { name: 'Mettre au bilan…' }).click();
  await dialog.getByLabel('Votre commentaire, sous le tableau').fill('Le bus dessert les bourgs isolés.');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await saved.getByText('au bilan', { exact: true }).waitFor();

  // Another screen and back: the question is still there.
  await page.getByRole('link', { name: 'Relevés', exact: true }).click();
  await page.getByRole('link', { name: 'Explorer' }).click();
  await page.getByText('Seulement : Forme du lieu : Itinérant.').waitFor();
  expect(window.complaints).toEqual([]);
});

test('sessions by month and weekday: a heat map that adds up', async () => {
  await page.getByRole('button', { name: 'Quand ont lieu les séances ?' }).click();
  const name = 'Séances par mois et par jour de la semaine';
  await table(name).waitFor();
  await page.getByRole('img', { name: /^Séances par mois et par jour de la semaine/ }).waitFor();
  const rows = table(name).locator('tbody tr:not([data-total])');
  for (const row of await rows.all()) {
    const texts = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
    const numbers = texts.map((text) => (/\d/.test(text) ? Number(text.replaceAll(/\s/g, '')) : 0));
    expect(numbers.slice(0, 7).reduce((sum, value) => sum + value, 0)).toBe(numbers[7]);
  }
  expect(window.complaints).toEqual([]);
});
