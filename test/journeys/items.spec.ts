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

/** The list of items, its rows there. */
async function list(): Promise<void> {
  await page.getByRole('link', { name: 'Matériel', exact: true }).click();
  await page.getByRole('heading', { name: 'Matériel', level: 1 }).waitFor();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
}

const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const save = () => page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

test('an item is entered with the number proposed, which no other can have, and is found by its serial', async () => {
  await list();
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByLabel('Catégorie').selectOption({ label: 'Serveur' });
  const number = page.getByLabel(/^Numéro d’inventaire/);
  await expect.poll(() => number.inputValue()).toMatch(/^SERV-\d{4}-\d{3}$/);
  const given = await number.inputValue();
  await page.getByLabel(/^Nom/).fill('Serveur de la salle d’essai');
  await page.getByLabel('Numéro de série').fill('ZX81-ESSAI');
  await page.getByLabel('Valeur à l’achat').fill('-5');
  await save();
  await page.getByRole('alert').getByRole('button', { name: 'Valeur à l’achat' }).waitFor();
  await page.getByLabel('Valeur à l’achat').fill('1 250,50');
  await save();
  await title('Serveur de la salle d’essai');
  await page.getByText(/1.250,50/).waitFor();
  await list();
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByLabel('Catégorie').selectOption({ label: 'Serveur' });
  await expect.poll(() => number.inputValue()).not.toBe('');
  await page.getByLabel(/^Nom/).fill('Autre serveur');
  await number.fill(given.toLowerCase());
  await save();
  await page.getByRole('alert').getByText('est déjà celui de « Serveur de la salle d’essai »').waitFor();
  await page.getByRole('button', { name: 'Abandonner la saisie' }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Rechercher' }).fill('zx81');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Serveur de la salle d’essai/ })
    .click();
  await title('Serveur de la salle d’essai');
});

test('what is out is not retired, and a lot is entered once, then shared out in one act', async () => {
  await list();
  await page.getByRole('button', { name: /^Sorti \d+$/ }).click();
  await page.locator('tbody tr[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Réformer', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Raison/).selectOption({ label: 'Dépassé' });
  await dialog.getByRole('button', { name: 'Réformer', exact: true }).click();
  await dialog.getByText('il ne peut pas être réformé avant son retour', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Annuler' }).click();

  await list();
  await page.getByRole('button', { name: 'Lots', exact: true }).click();
  await page.getByRole('button', { name: 'Ajouter un lot' }).click();
  await page.getByLabel(/^Nom du lot/).fill('Don d’essai');
  await page.getByLabel('Combien').fill('60');
  await page.getByLabel('Catégorie').selectOption({ label: 'Ordinateur fixe' });
  await page.getByLabel('Nom', { exact: true }).fill('Ordinateur donné');
  await page.getByLabel('Modèle des numéros').fill('ESSAI-{000}');
  await page.getByText('De ESSAI-001 à ESSAI-060').waitFor();
  await save();
  await title('Don d’essai');
  await page.getByRole('button', { name: 'Répartir', exact: true }).click();
  await dialog.getByLabel('Vers').selectOption('loanPoint');
  await dialog.getByLabel('Destination 1', { exact: true }).first().click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await dialog.getByLabel('Combien').fill('61');
  await dialog.getByText('C’est 1 de trop.').waitFor();
  await dialog.getByLabel('Combien').fill('45');
  await dialog.getByRole('button', { name: 'Répartir', exact: true }).click();
  await page.getByText('15 matériels à répartir').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('60 matériels à répartir').waitFor();
  expect(window.complaints).toEqual([]);
});
