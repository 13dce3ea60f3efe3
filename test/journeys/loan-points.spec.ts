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

afterAll(() => window?.close());

async function list(): Promise<void> {
  await page.getByRole('link', { name: 'Points de prêt', exact: true }).click();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
}

/** Types a code as a scanner does: letters, then Enter, wherever the keyboard stands. */
async function scan(code: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

test('a loan point is made, its load stands beside the others, and it closes for the summer', async () => {
  await list();
  await expect.poll(() => page.getByRole('grid').getByRole('row').count()).toBe(6);
  await page
    .getByText(/^\d+ sur \d+$/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Nouveau point de prêt' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Donnez un nom au point de prêt.').first().waitFor();
  await page.locator('#field-name').fill('Point de prêt de l’essai');
  await page.getByRole('button', { name: 'Ajouter une fermeture' }).click();
  await page.locator('#field-closures-0-from').fill('01/08/2030');
  await page.locator('#field-closures-0-to').fill('15/08/2030');
  await page.locator('#field-closures-0-reason').fill('Congés d’été');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Point de prêt de l’essai', level: 1 }).waitFor();
  await page.getByText('du 01/08/2030 au 15/08/2030').waitFor();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('5 points de prêt', { exact: true }).waitFor();
});

test('an inventory is scanned and ticked, its differences settled and undone, closed, exported and printed', async () => {
  await list();
  await page.getByRole('grid').getByRole('row').nth(2).click();
  await page.getByRole('tab', { name: 'Inventaires' }).click();
  await page.getByRole('button', { name: 'Commencer un inventaire' }).click();
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Matériel attendu' });
  await grid.getByRole('row').filter({ hasText: 'à voir' }).first().waitFor();
  await page.getByText('En attente d’un code.').waitFor();
  const code = await grid
    .getByRole('row')
    .filter({ hasText: 'à voir' })
    .filter({ hasText: 'PORT-' })
    .first()
    .getByRole('rowheader')
    .innerText();
  await scan(code);
  await page.getByText(`Vu : ${code} `).first().waitFor();
  await scan(code.toLowerCase());
  await page.getByText(`Déjà pointé : ${code} `).first().waitFor();
  await scan('XX-404');
  await page.getByText('Code inconnu : XX-404').first().waitFor();
  await page.getByText(/^Vus : 1 sur \d+ attendus$/).waitFor();

  await page.getByRole('button', { name: 'Pointer tout ce qui est affiché' }).click();
  await page.getByText(/matériels? pointés?\.$/).waitFor();
  await grid.getByRole('checkbox', { name: new RegExp(`^Pointer ${code} `) }).click();
  await page.getByRole('tab', { name: /^Écarts/ }).click();
  const choice = page.getByRole('checkbox', { name: new RegExp(`^Choisir ${code} `) });
  await choice.check();
  await page.getByRole('button', { name: 'Régler 1 écart', exact: true }).click();
  await page.getByText('réformé : perdu', { exact: false }).waitFor();
  await page
    .locator('.mantine-Notification-root', { hasText: '1 écart est réglé.' })
    .getByRole('button', { name: 'Défaire' })
    .click();
  await choice.waitFor();

  await page.getByRole('button', { name: 'Clore', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clore', exact: true }).click();
  await page.getByRole('button', { name: 'Rouvrir' }).waitFor();
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  expect((await exported).suggestedFilename()).toMatch(/^inventaire-.*\.csv$/);
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await page.getByText('laissé en l’état').first().waitFor();
  expect(window.complaints).toEqual([]);
});
