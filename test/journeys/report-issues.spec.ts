import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';
import { usageGridHand } from './usage-grid-hand.ts';

let window: Window;
let page: Page;

const patience = { timeout: 60_000 };
const VISITS = /^Ouvrir le chiffre : Passages/;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(() => window?.close());

/** The printed pages are looked at by the journey of accessibility: hundreds of them take minutes. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).exclude('[data-page]').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const section = (name: string) => page.getByRole('link', { name, exact: true }).click();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const openReport = async (): Promise<void> => {
  await section('Bilan annuel');
  await button(/^Bilan annuel \d{4}$/)
    .first()
    .click();
  await page.getByText(/^\d+ pages$/).waitFor(patience);
};
/** The value of the first figure of visits on the pages. */
const printedVisits = () => page.locator('[data-page] dt').getByText('Passages', { exact: true }).first();

test('a key figure opens by keyboard on its records, and takes an objective that is printed under it', async () => {
  await openReport();
  await button(VISITS).first().focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Passages' });
  await panel.getByText(/^[\d\s]+ enregistrements?/).waitFor(patience);
  await panel.getByRole('heading', { name: 'Définition' }).waitFor();
  // One page of the records, then the next one.
  const first = await panel.getByRole('rowheader').first().innerText();
  expect(await panel.getByRole('rowheader').count()).toBe(50);
  await panel.getByRole('button', { name: 'Suivants' }).click();
  await expect.poll(() => panel.getByText(/^51 à 100 sur/).count()).toBe(1);
  await panel.getByRole('button', { name: 'Précédents' }).click();
  await expect.poll(() => panel.getByRole('rowheader').first().innerText()).toBe(first);
  expect(await violations()).toEqual([]);

  await panel.getByLabel(/^Objectif \(/).fill('beaucoup');
  await page.keyboard.press('Enter');
  await panel.getByText('Saisissez un nombre').waitFor();
  await panel.getByLabel(/^Objectif \(/).fill('350 000');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Retirer l’objectif' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-page]').getByText('Objectif : 350\u202f000').first().waitFor(patience);

  // A record leads to its page.
  await button(VISITS).first().click();
  await panel.getByRole('rowheader').first().getByRole('button').click();
  await page.getByRole('heading', { level: 1, name: first }).waitFor();
});

test('an issued version stays; what the register says since is marked; another version asks why', async () => {
  await openReport();
  await button('Émettre le bilan…').click();
  await button('Émettre la version 1').click();
  await page.getByText('Aucun chiffre n’a changé depuis.').waitFor(patience);
  expect(await violations()).toEqual([]);

  await section('Usages');
  const hand = usageGridHand({ page: () => page, copy: () => Promise.resolve() });
  await hand.goBackTo({ year: 2025, month: 12 });
  await hand.type(0, 'Passages', '98765');
  await expect.poll(() => hand.text(0, 'Passages')).toMatch(/98\s?765/);

  await openReport();
  await page.getByText(/chiffres? clés? modifiés? depuis l’émission/).waitFor(patience);
  await button('Voir les modifications').click();
  const changes = page.getByRole('dialog', { name: /^Modifié depuis l’émission/ });
  await changes
    .getByRole('row', { name: /Passages/ })
    .first()
    .waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await button(/^Ouvrir le chiffre : Passages, modifié depuis l’émission/)
    .first()
    .click();
  await page.getByText(/^Modifié depuis l’émission de la version 1/).waitFor();
  await page.getByText(/^Changé depuis votre dernière visite/).waitFor();
  await page.keyboard.press('Escape');
  await button('Tout marquer comme vu').click();
  await expect.poll(() => page.getByText('depuis votre dernière visite').count()).toBe(0);

  await button('Émettre une nouvelle version…').click();
  await button('Émettre la version 2').click();
  await page.getByText(/^Dites pourquoi une nouvelle version est émise/).waitFor();
  await page.getByLabel(/^Motif/).fill('Le relevé de décembre d’un lieu est arrivé.');
  await button('Émettre la version 2').click();
  await page.getByText(/^Version 2 émise le/).waitFor(patience);
  await page.getByText('Aucun chiffre n’a changé depuis.').waitFor(patience);

  // Pages below the window are not painted: their text is read all the same.
  const visits = async () => (await printedVisits().locator('xpath=..').textContent()) ?? '';
  const now = await visits();
  await button('Versions émises').click();
  await button('Ouvrir la version 1').click();
  await page.getByText(/^Version 1, émise le .* par Camille Essai/).waitFor(patience);
  await page.getByText(/^\d+ pages$/).waitFor(patience);
  expect(await violations()).toEqual([]);
  const issued = await visits();
  expect(issued).not.toBe(now);
  expect(issued).toContain('Objectif : 350\u202f000');
  await button('Revenir au brouillon').click();
});

test('deleting an issued report asks, says what goes, and is undone', async () => {
  await section('Bilan annuel');
  await button(/^Supprimer : Bilan annuel/)
    .first()
    .click();
  await page.getByText(/2 versions émises disparaissent avec ce bilan : les versions 2, 1/).waitFor();
  expect(await violations()).toEqual([]);
  await button('Supprimer le bilan').click();
  await button('Défaire').last().click();
  await button(/^Bilan annuel \d{4}$/)
    .first()
    .click();
  await page.getByText(/^Version 2 émise le/).waitFor(patience);
  expect(window.complaints).toEqual([]);
});
