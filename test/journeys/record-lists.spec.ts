import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
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
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('grid').getByRole('row').nth(3).waitFor();
});

afterAll(() => window.close());

const count = () => page.getByText(/^\d+ lieux?( sur \d+)?$/);
const header = (name: string) => page.getByRole('columnheader', { name });
const shown = async () => Number(/^\d+/.exec(await count().innerText())?.[0]);

/** Saves what an entry of the menu « Sortir » writes. */
async function saved(entry: RegExp): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Sortir' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: entry }).click();
  return new Uint8Array(await readFile(await (await download).path()));
}

/** Chooses in a field that is searched by typing. */
async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('filters are added by keyboard, read as chips, changed and taken away', async () => {
  const total = await shown();
  await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
  await page.getByRole('combobox', { name: 'Champ' }).fill('postes fixes');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Valeur').fill('beaucoup');
  await page.getByLabel('Valeur').press('Enter');
  await page.getByText('« beaucoup » n’est pas un nombre', { exact: false }).waitFor();
  await page.getByLabel('Valeur').fill('4');
  await page.getByLabel('Valeur').press('Enter');
  const chip = page.getByRole('button', { name: 'Modifier le filtre Postes fixes : au moins 4' });
  await chip.waitFor();
  await expect.poll(shown).toBeLessThan(total);
  const four = await shown();
  await chip.click();
  await page.getByLabel('Valeur').fill('8');
  await page.getByLabel('Valeur').press('Enter');
  await page.getByRole('button', { name: 'Retirer le filtre Postes fixes : au moins 8' }).waitFor();
  await expect.poll(shown).toBeLessThan(four);
});

test('columns are chosen, several sorts are ranked, and all of it is kept as a view', async () => {
  await page.getByRole('button', { name: 'Colonnes' }).click();
  await page.getByRole('checkbox', { name: 'Postes fixes' }).check();
  await page.getByRole('checkbox', { name: 'Téléphone' }).uncheck();
  await page.keyboard.press('Escape');
  await header('Postes fixes').waitFor();
  await expect.poll(() => header('Téléphone').count()).toBe(0);
  await header('Statut').getByRole('button').click();
  await header('Postes fixes')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect.poll(() => header('Postes fixes').innerText()).toContain('2');
  await expect.poll(() => header('Statut').getAttribute('aria-sort')).toBe('ascending');
  const first = await page.getByRole('rowheader').first().innerText();
  const kept = await shown();
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByRole('menuitem', { name: 'Enregistrer comme une vue…' }).click();
  await page.getByLabel('Nom de la vue').fill('Grands lieux');
  await page.keyboard.press('Enter');
  await page.getByText('La vue « Grands lieux » est enregistrée.').waitFor();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Grands lieux (modifiée)' }).click();
  await page.getByRole('menuitem', { name: 'Toute la liste' }).click();
  await header('Téléphone').waitFor();
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByRole('menuitem', { name: 'Grands lieux' }).click();
  await expect.poll(shown).toBe(kept);
  await expect.poll(() => page.getByRole('rowheader').first().innerText()).toBe(first);
});

test('rows are chosen by keyboard, changed as one act, and that is undone', async () => {
  const kept = await shown();
  await page.locator('tbody tr[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await page.getByText('2 choisis', { exact: true }).waitFor();
  await page.keyboard.press('Control+a');
  await page.getByText(`${kept} choisis`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Modifier…' }).click();
  await choose('Ce qui change', 'Statut');
  await choose('Nouvelle valeur', 'Gelé');
  await page.getByText(/fiches? changent? ;/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Modifier', exact: true }).click();
  await page.getByText(/^\d+ fiches? modifiées?\.$/).waitFor();
  await expect
    .poll(() => page.getByRole('grid').getByText('Gelé', { exact: true }).count())
    .toBeGreaterThan(1);
  // The notice of the view may still stand beside this one.
  const notice = page.locator('.mantine-Notification-root', { hasText: /fiches? modifiées?/ });
  await notice.getByRole('button', { name: 'Défaire' }).click();
  await page.getByText('Le dernier acte est défait.').waitFor();
  await expect
    .poll(() => page.getByRole('grid').getByText('Ouvert', { exact: true }).count())
    .toBeGreaterThan(0);
});

test('what is chosen goes out: files opened and read, addresses', async () => {
  const kept = await shown();
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved(/^CSV/));
  expect(csv.startsWith('\ufeff')).toBe(true);
  const lines = csv.slice(1).trimEnd().split('\r\n');
  expect(lines[0]?.split(';')).toContain('Postes fixes');
  expect(lines.length).toBe(kept + 1);
  const xlsx = await readXlsx(await saved(/Excel.*affichées$/));
  const ods = await readOds(await saved(/^Classeur ODS/));
  for (const { sheets } of [xlsx, ods]) {
    const rows = sheets[0]?.rows ?? [];
    expect(rows.length).toBe(kept + 1);
    const at = rows[0]?.indexOf('Postes fixes') ?? -1;
    expect(rows.slice(1).every((row) => typeof row[at] === 'number' && Number(row[at]) >= 8)).toBe(true);
  }
  await page.getByRole('button', { name: 'Sortir' }).click();
  await page.getByRole('menuitem', { name: 'Copier les adresses électroniques' }).click();
  await page.getByText(/adresses? copiées?/).waitFor();
  const emails = (await page.evaluate(() => navigator.clipboard.readText())).split('; ');
  expect(new Set(emails).size).toBe(emails.length);
  expect(emails.every((email) => email.includes('@'))).toBe(true);
});

test('it is printed on numbered pages, and the national export takes what is chosen', async () => {
  const kept = await shown();
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset.paper = document.querySelector('[data-printed]')?.textContent ?? '';
    };
  });
  await page.getByRole('button', { name: 'Sortir' }).click();
  await page.getByRole('menuitem', { name: 'Imprimer…' }).click();
  await expect.poll(() => page.evaluate(() => document.body.dataset.paper ?? '')).toContain('Page 1 sur');
  const paper = await page.evaluate(() => document.body.dataset.paper ?? '');
  expect(paper).toContain('Postes fixes : au moins 8');
  await page.getByRole('button', { name: 'Sortir' }).click();
  await page.getByRole('menuitem', { name: 'Standard national…' }).click();
  await page.getByText(new RegExp(`^${kept} lieux? choisis? dans la liste`)).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('its panels have no accessibility fault', async () => {
  const violations = async (): Promise<readonly string[]> => {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  for (const name of ['Ajouter un filtre', 'Colonnes', /^Tri/, 'Sortir', 'À une date']) {
    await page.getByRole('button', { name }).click();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Modifier…' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
