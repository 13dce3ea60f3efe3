import { AxeBuilder } from '@axe-core/playwright';
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
});

afterAll(() => window.close());

const figure = (name: string) => page.getByRole('article', { name }).locator('p').first();

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test('a year of figures: of all loan points, of one, the records behind, the definition', async () => {
  await page.getByRole('link', { name: 'Matériel', exact: true }).click();
  await page.getByRole('button', { name: 'Plus', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Chiffres', exact: true }).click();
  await page.getByRole('heading', { name: 'Chiffres du matériel', level: 1 }).waitFor();
  await figure('Prêts remis').waitFor();
  const thisYear = await page.getByRole('combobox', { name: 'Année' }).inputValue();
  await page.getByRole('combobox', { name: 'Année' }).click();
  await page.getByRole('option', { name: String(Number(thisYear) - 1), exact: true }).click();
  await page
    .getByRole('article', { name: 'Prêts remis' })
    .getByText(`${Number(thisYear) - 2} :`)
    .waitFor();
  const all = Number(await figure('Prêts remis').innerText());
  expect(all).toBeGreaterThan(80);
  // The months of the table add up to the figure.
  const months = page.getByRole('table', { name: 'Prêts remis chaque mois' }).locator('tbody tr');
  const counts = await months.locator('td:nth-of-type(1)').allInnerTexts();
  expect(counts.slice(0, 12).reduce((sum, text) => sum + Number(text), 0)).toBe(all);
  expect(await violations()).toEqual([]);

  await page.getByText('Définition').first().click();
  await page.getByText('Prêts dont la remise a eu lieu dans la période', { exact: false }).first().waitFor();

  await page.getByRole('combobox', { name: 'Point de prêt' }).click();
  await page.getByRole('option').first().click();
  await expect.poll(async () => Number(await figure('Prêts remis').innerText())).toBeLessThan(all);
  const own = Number(await figure('Prêts remis').innerText());
  await page.getByRole('button', { name: /^Prêts remis : Voir les/ }).click();
  const list = page.getByRole('dialog').getByRole('table');
  await list.waitFor();
  await expect.poll(() => list.getByRole('rowheader').count()).toBe(own);
  expect(await violations()).toEqual([]);
  const number = await list.getByRole('rowheader').first().innerText();
  await list.getByRole('rowheader').first().getByRole('button').click();
  await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor();
  expect(window.complaints).toEqual([]);
});

test('the page of a place tells what it borrowed, year by year', async () => {
  await page.getByRole('link', { name: 'Lieux d’accès', exact: true }).click();
  await page.getByRole('searchbox').fill('Grande médiathèque d’Aubremont');
  await page.getByText(/ sur \d+$/).waitFor();
  await page.getByRole('rowheader').first().click();
  await page.getByRole('tab', { name: 'Prêts' }).click();
  const table = page.getByRole('table', { name: 'Ses emprunts, année par année' });
  await table.waitFor();
  await expect.poll(() => table.locator('tbody tr').count()).toBe(3);
  expect(window.complaints).toEqual([]);
});
