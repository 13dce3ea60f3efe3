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

const opened = () => page.getByRole('article', { name: 'Demandes ouvertes' }).locator('p').first();

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test('a year of figures: of the whole, of a level, the tickets behind, the page of one', async () => {
  await page.getByRole('link', { name: /^Hotline/ }).click();
  await page.getByRole('button', { name: 'Chiffres', exact: true }).click();
  await page.getByRole('heading', { name: 'Chiffres de la hotline', level: 1 }).waitFor();
  await opened().waitFor();
  const thisYear = await page.getByRole('combobox', { name: 'Année' }).inputValue();
  await page.getByRole('combobox', { name: 'Année' }).click();
  await page.getByRole('option', { name: String(Number(thisYear) - 1), exact: true }).click();
  await page
    .getByRole('article', { name: 'Demandes ouvertes' })
    .getByText(`${Number(thisYear) - 2} :`)
    .waitFor();
  const all = Number(await opened().innerText());
  expect(all).toBeGreaterThan(300);
  // Months, levels and priorities each add up to the figure.
  for (const table of [
    'Demandes ouvertes et résolues chaque mois',
    'Délais par échelon qui répond',
    'Délais par priorité',
  ]) {
    const rows = page.getByRole('table', { name: table }).locator('tbody tr:not([data-total])');
    const counts = await rows.locator('td:nth-of-type(1)').allInnerTexts();
    expect([table, counts.reduce((sum, text) => sum + Number(text), 0)]).toEqual([table, all]);
  }
  expect(await violations()).toEqual([]);

  await page.getByRole('combobox', { name: 'Échelon qui répond' }).click();
  await page.getByRole('option', { name: 'Assistance de l’opérateur' }).click();
  await expect.poll(async () => Number(await opened().innerText())).toBeLessThan(all);
  const own = Number(await opened().innerText());
  await page.getByRole('button', { name: /^Demandes ouvertes : Voir/ }).click();
  const list = page.getByRole('dialog').getByRole('table');
  await list.waitFor();
  await expect.poll(() => list.getByRole('rowheader').count()).toBe(own);
  expect(await violations()).toEqual([]);
  const number = await list.getByRole('rowheader').first().innerText();
  await list.getByRole('rowheader').first().getByRole('button').click();
  await page.getByText(number).first().waitFor();
  expect(page.url()).toContain('/hotline/demandes/');
  expect(window.complaints).toEqual([]);
});

test('the page of a place tells what was asked about it, year by year', async () => {
  await page.getByRole('link', { name: 'Lieux d’accès', exact: true }).click();
  await page.getByRole('searchbox').fill('Grande médiathèque d’Aubremont');
  await page.getByText(/ sur \d+$/).waitFor();
  await page.getByRole('rowheader').first().click();
  await page.getByRole('tab', { name: /Hotline|Demandes/ }).click();
  const table = page.getByRole('table', { name: 'Ses demandes, année par année' });
  await table.waitFor();
  await expect.poll(() => table.getByRole('rowheader').count()).toBe(3);
  expect(Number(await table.locator('tbody tr').nth(1).locator('td').first().innerText())).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
  expect(window.complaints).toEqual([]);
});
