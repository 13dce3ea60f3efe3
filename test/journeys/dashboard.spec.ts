import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startEmpty, startExample } from './start-register.ts';

let window: Window;
let page: Page;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(() => window?.close());

const home = async (): Promise<void> => {
  await page.getByRole('link', { name: 'Tableau de bord', exact: true }).click();
  await page.getByRole('region', { name: 'Prêts en retard' }).waitFor();
};
const count = async (kind: string): Promise<number> =>
  Number(await page.getByRole('region', { name: kind }).locator('h3 + span').innerText());
const figure = (name: string) => page.getByRole('article', { name, exact: true });

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test('the program opens on it; each line and each figure leads to where it is dealt with', async () => {
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.getByRole('heading', { name: 'Tableau de bord', level: 1 }).waitFor();
  await figure('Passages').waitFor();
  expect(await figure('Passages').innerText()).toMatch(/ sur .*Mêmes mois de \d{4} : /s);
  await page.locator('[data-chart]').nth(3).waitFor();
  expect(await violations()).toEqual([]);

  // As many late loans as the navigation tells, and as their own list shows.
  const late = await count('Prêts en retard');
  const rail = page.getByRole('navigation', { name: 'Sections' });
  expect(await rail.getByRole('link', { name: /^Prêts/ }).innerText()).toContain(String(late));
  await page.getByRole('button', { name: 'Tout voir : Prêts en retard' }).click();
  await page.getByRole('heading', { name: 'Prêts en retard', level: 1 }).waitFor();
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(late);

  // The list of places opens on the very places that the line counts.
  await home();
  const stale = await count('Fiches de lieux non vérifiées depuis un an');
  await page.getByRole('button', { name: /^Tout voir : Fiches de lieux/ }).click();
  await page.getByText(`${stale} lieux sur `).waitFor();

  await home();
  const returns = page.getByRole('region', { name: 'Relevés non reçus' });
  await returns.getByRole('listitem').first().getByRole('button').click();
  await expect.poll(() => page.url()).toContain('/usages/lieux/');

  await home();
  await figure('Demandes hors délai').getByRole('button').click();
  await page.getByRole('heading', { name: 'Hotline', level: 1 }).waitFor();
});

test('what is done leaves the list at once', async () => {
  await home();
  const kind = 'Visites et contacts à reprendre cette semaine';
  const before = await count(kind);
  await page.getByRole('button', { name: `Tout voir : ${kind}` }).click();
  await page
    .getByRole('button', { name: /^Fait aujourd’hui/ })
    .first()
    .click();
  await home();
  await expect.poll(() => count(kind)).toBe(before - 1);
});

test('chosen and ordered by keyboard, undone, printed', async () => {
  await home();
  await page.getByRole('button', { name: 'Choisir ce qui s’affiche…' }).click();
  const dialog = page.getByRole('dialog');
  const visits = dialog.getByRole('checkbox', { name: 'Passages', exact: true });
  await visits.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await dialog.getByRole('checkbox', { name: 'Lieux ouverts', exact: true }).click();
  expect(await violations()).toEqual([]);
  await dialog.getByText('Courbes sur douze mois', { exact: true }).click();
  await dialog.getByRole('checkbox', { name: 'Prêts par mois' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => figure('Lieux ouverts').count()).toBe(0);
  expect(await page.getByRole('article').first().getAttribute('aria-label')).toBe('Passages');
  await expect.poll(() => page.locator('[data-chart]').count()).toBe(3);

  await page.getByRole('button', { name: 'Imprimer' }).click();
  await page.getByText(/^\d+ pages$/).waitFor();
  await page.getByRole('heading', { name: /^Demandes hors délai \(\d+\)$/ }).waitFor();
  expect(await page.getByText('Lieux ouverts', { exact: true }).count()).toBe(0);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Revenir au tableau de bord' }).click();

  await page.getByRole('heading', { name: 'Tableau de bord', level: 1 }).waitFor();
  await page.keyboard.press('Control+z');
  await figure('Lieux ouverts').waitFor();
  expect(window.complaints).toEqual([]);
});

test('a register without a place begins on the list, and its dashboard shows n. r., never zeros of returns', async () => {
  const other = await openWindow({ colorScheme: 'dark' });
  try {
    await startEmpty(other.page, 'empty');
    await other.page.getByRole('link', { name: 'Tableau de bord', exact: true }).click();
    await other.page.getByRole('article', { name: 'Passages' }).getByText('n. r.').first().waitFor();
    // Nobody is without a place in a register that has none: its territory is.
    await other.page.getByRole('region', { name: 'Intercommunalités sans lieu ouvert' }).waitFor();
    const { violations: found } = await new AxeBuilder({ page: other.page }).analyze();
    expect(found.map(({ id }) => id)).toEqual([]);
    expect(other.complaints).toEqual([]);
  } finally {
    await other.close();
  }
});
