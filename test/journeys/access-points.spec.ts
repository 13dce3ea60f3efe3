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

/** The list of places, its rows there. */
async function list(): Promise<void> {
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('grid').getByRole('row').nth(3).waitFor();
}

const count = () => page.getByText(/^\d+ lieux?( sur \d+)?$/);
const focusedRow = () => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));

describe('the list of places', () => {
  test('searches from the key /, filters, and finds its question again on coming back', async () => {
    const total = Number((await count().innerText()).replace(/\D/g, ''));
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('bibliotheque');
    await page.getByText(new RegExp(`sur ${total}$`)).waitFor();
    const searched = await count().innerText();
    await page.getByRole('button', { name: 'Statut' }).first().click();
    await page.getByRole('option', { name: 'Fermé' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Retirer le filtre Statut : Fermé' }).waitFor();
    await expect.poll(() => count().innerText()).not.toBe(searched);
    const filtered = await count().innerText();
    await expect.poll(() => page.getByRole('grid').getByText('Ouvert', { exact: true }).count()).toBe(0);
    await page.getByRole('rowheader').first().click();
    await page.getByRole('button', { name: 'Tous les lieux' }).click();
    await expect.poll(() => count().innerText()).toBe(filtered);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(() => count().innerText()).toBe(`${total} lieux`);
  });

  test('is walked by keyboard: one row has the focus, Enter opens it', async () => {
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
    await page.locator('tbody tr[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect.poll(focusedRow).toBe(2);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focusedRow).toBe(3);
    await page.keyboard.press('End');
    await expect.poll(focusedRow).toBe(rows);
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(rows / 2);
    const name = await page.locator(`tr[aria-rowindex="${rows}"] th`).innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await list();
  });

  test('is sorted by its headers, which say so', async () => {
    const header = page.getByRole('columnheader', { name: 'Vérifié' });
    await header.getByRole('button').click();
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
    await header.getByRole('button').click();
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('columnheader', { name: 'Nom' }).getByRole('button').click();
  });
});

describe('the form of a place', () => {
  test('refuses beside the fields, keeps what is typed, saves, and undoes', async () => {
    await page.getByRole('button', { name: 'Nouveau lieu' }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('2 points à corriger').waitFor();
    await expect.poll(() => alert.evaluate((element) => element === document.activeElement)).toBe(true);
    await alert.getByRole('button', { name: 'Nom du lieu' }).click();
    await page.keyboard.type('Cyberespace du Vieux Lavoir');
    await page.getByRole('textbox', { name: 'Commune' }).fill('clairch');
    await page.getByRole('option', { name: /Clairchemin/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Code postal').inputValue()).toBe('00101');
    await page.getByLabel('SIRET, RNA ou RIDET').fill('12345678901234');
    await page.getByLabel('lundi', { exact: true }).fill('9h-12h 14h-18h');
    await page.getByLabel('mardi', { exact: true }).fill('9h-12h30');
    await page.getByText('10 h 30 par semaine').waitFor();
    await page.getByText('Ce SIRET est faux', { exact: false }).first().waitFor();
    await page.getByText('Saisie gardée, pas encore enregistrée').waitFor();
    // Longer than the pause after which the draft is written.
    await page.waitForTimeout(800);

    await page.reload();
    await page.getByText(/Saisie non enregistrée du .* reprise/).waitFor();
    await expect.poll(() => page.getByLabel('Nom du lieu').inputValue()).toBe('Cyberespace du Vieux Lavoir');
    await expect.poll(() => page.getByLabel('lundi', { exact: true }).inputValue()).toBe('9h-12h 14h-18h');
    await page.getByLabel('SIRET, RNA ou RIDET').fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Cyberespace du Vieux Lavoir', level: 1 }).waitFor();
    await page.getByRole('row', { name: /Total de la semaine 10 h 30/ }).waitFor();

    await page.getByRole('button', { name: 'Défaire' }).click();
    await page.getByText('Ce lieu n’est pas dans le registre', { exact: false }).waitFor();
    await list();
  });

  test('changes a status with its date, and a check of today, from the page', async () => {
    await list();
    await page.locator('tbody tr').filter({ hasText: 'Ouvert' }).first().click();
    await page.getByRole('button', { name: 'Changer de statut' }).click();
    await page.getByRole('radio', { name: 'Suspendu' }).click();
    await page.getByLabel('À partir du').first().fill('31/02/2024');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('« 31/02/2024 » n’est pas une date', { exact: false }).waitFor();
    await page.getByLabel('À partir du').first().fill('1/9/2024');
    await page.getByLabel('Motif').fill('Travaux');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('tab', { name: 'Historique' }).click();
    await page.getByText(/depuis le 1er septembre 2024 \(.*\) — Travaux/).waitFor();
    const verify = page.getByRole('button', { name: 'Vérifié aujourd’hui' });
    await verify.click();
    await expect.poll(() => verify.isDisabled()).toBe(true);
    await list();
  });
});

test('a tab of the page of a place stands in the address, and a link opens it', async () => {
  await page.getByRole('rowheader').first().click();
  const tab = (name: string) => page.getByRole('tab', { name, selected: true });
  await tab('Fiche').waitFor();
  await tab('Fiche').focus();
  await page.keyboard.press('ArrowRight');
  await tab('Usages').waitFor();
  expect(page.url()).toContain('onglet=usages');
  await page.getByRole('region', { name: 'Usages des 24 derniers mois' }).waitFor();
  await page.reload();
  await page.getByRole('region', { name: 'Usages des 24 derniers mois' }).waitFor();
  await page.goto(page.url().replace('onglet=usages', 'onglet=inconnu'));
  await tab('Fiche').waitFor();
  await list();
});

describe.each(['Clair', 'Sombre'])('in the theme %s', (theme) => {
  /** What the accessibility checker finds, as text. */
  async function violations(): Promise<readonly string[]> {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  test('list, page, dialogs and form have no accessibility fault', async () => {
    await list();
    await page.getByText(theme, { exact: true }).click();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Commune', exact: true }).first().click();
    await page.getByRole('option').first().waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('tbody tr').first().click();
    await page.getByRole('button', { name: 'Modifier' }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Changer de statut' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.getByLabel('Nom du lieu').fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert', { name: /à corriger/ }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Abandonner la saisie' }).first().click();
    await list();
  });
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
