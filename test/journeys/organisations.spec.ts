import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
  await list();
});

afterAll(() => window.close());

/** The list of structures, its rows there. */
async function list(): Promise<void> {
  await page.getByRole('link', { name: 'Structures' }).click();
  await page.getByRole('heading', { name: 'Structures', level: 1 }).waitFor();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
}

const count = () => page.getByText(/^\d+ structures?( sur \d+)?$/);

test('the list is searched, filtered, sorted, and walked by keyboard to a structure and its places', async () => {
  const total = Number((await count().innerText()).replace(/\D/g, ''));
  expect(total).toBeGreaterThan(80);
  await page.keyboard.press('/');
  await page.keyboard.type('aubremont');
  await page.getByText(new RegExp(`sur ${total}$`)).waitFor();
  await page.getByRole('button', { name: 'Type', exact: true }).first().click();
  await page.getByRole('option', { name: 'Commune', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Retirer le filtre Type : Commune' }).waitFor();
  await page.locator('tbody tr[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Commune d’Aubremont', level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Lieux portés' }).click();
  const place = page.getByRole('region', { name: 'Lieux portés' }).getByRole('button').first();
  const name = await place.innerText();
  await place.click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Commune d’Aubremont' }).click();
  await page.getByRole('heading', { name: 'Commune d’Aubremont', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('alert').getByText('elle porte encore', { exact: false }).waitFor();
  await expect.poll(() => page.getByRole('alert').innerText()).toContain(name);
  await list();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect.poll(() => count().innerText()).toBe(`${total} structures`);
  const header = page.getByRole('columnheader', { name: 'Lieux portés' });
  await header.getByRole('button').click();
  await header.getByRole('button').click();
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
});

test('the form refuses a wrong SIRET, keeps its draft, saves, and undoes', async () => {
  await page.getByRole('button', { name: 'Nouvelle structure' }).click();
  await page.getByLabel('SIRET').fill('123 456 789 01234');
  await page.keyboard.press('Control+Enter');
  const alert = page.getByRole('alert');
  await alert.getByText('2 points à corriger').waitFor();
  await alert.getByRole('button', { name: 'Nom de la structure' }).click();
  await page.keyboard.type('Foyer rural du Vieux Lavoir');
  await page.getByLabel('SIRET').fill('732 829 320 00074');
  await page.getByLabel('Porte des lieux').check();
  await page.getByText('Saisie gardée, pas encore enregistrée').waitFor();
  // Longer than the pause after which the draft is written.
  await page.waitForTimeout(800);
  await page.reload();
  await page.getByText(/Saisie non enregistrée du .* reprise/).waitFor();
  await expect
    .poll(() => page.getByLabel('Nom de la structure').inputValue())
    .toBe('Foyer rural du Vieux Lavoir');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Nom de la structure').press('Control+Enter');
  await page.getByRole('heading', { name: 'Foyer rural du Vieux Lavoir', level: 1 }).waitFor();
  await page.getByText('732 829 320 00074').waitFor();
  await page.getByRole('button', { name: 'Défaire' }).click();
  await page.getByText('Cette structure n’est pas dans le registre', { exact: false }).waitFor();
});

test('the form of a place creates its structure on the fly', async () => {
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('rowheader').first().click();
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByRole('textbox', { name: 'Structure porteuse' }).fill('Régie des Octets perdus');
  await page.getByRole('option', { name: /Créer la structure/ }).click();
  await page.getByRole('listbox', { name: 'Structure porteuse' }).waitFor({ state: 'hidden' });
  await page.getByRole('textbox', { name: 'Structure porteuse' }).press('Control+Enter');
  await page.getByRole('button', { name: 'Régie des Octets perdus' }).click();
  await page.getByRole('heading', { name: 'Régie des Octets perdus', level: 1 }).waitFor();
  await page.getByText('Porte des lieux').waitFor();
});

describe.each(['Clair', 'Sombre'])('in the theme %s', (theme) => {
  async function violations(): Promise<readonly string[]> {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  test('list, page and form have no accessibility fault', async () => {
    await list();
    await page.getByText(theme, { exact: true }).click();
    expect(await violations()).toEqual([]);
    await page.locator('tbody tr').first().click();
    await page.getByRole('button', { name: 'Modifier' }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.getByLabel('Nom de la structure').fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert', { name: /à corriger/ }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Abandonner la saisie' }).first().click();
  });
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
