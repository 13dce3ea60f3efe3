import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;

const patience = { timeout: 60_000 };

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(() => window?.close());

/** The printed pages are looked at by the journey of accessibility. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).exclude('[data-page]').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = () => page.getByLabel('Votre texte : Manques et propositions');
const printed = (words: string) =>
  expect.poll(async () => (await page.locator('[data-page]').allTextContents()).join(' ')).toContain(words);
const laid = () => page.getByText(/^\d+ pages?$/).waitFor(patience);
const choose = async (label: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: label }).click();
  await page.locator('[role=option]:visible').filter({ hasText: option }).first().click();
};

/** Pastes as the clipboard of another program would. */
async function paste(formats: Readonly<Record<string, string>>): Promise<void> {
  await text().evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [format, content] of Object.entries(given)) clipboardData.setData(format, content);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, formats);
}

test('a report of one place is begun from its model, and has no more chapters than that', async () => {
  await page.getByRole('link', { name: 'Bilan annuel', exact: true }).click();
  await choose('Partir de', 'Bilan d’un lieu');
  await choose('Périmètre', 'Des lieux choisis');
  await page.getByRole('textbox', { name: 'Lieux du bilan' }).fill('Grande médiathèque');
  await page.locator('[role=option]:visible').filter({ hasText: 'Grande médiathèque' }).first().click();
  expect(await violations()).toEqual([]);
  await button('Créer le bilan').click();
  await laid();
  await printed('Grande médiathèque');
  await button('Réglages du bilan…').click();
  const dialog = page.getByRole('dialog', { name: 'Réglages du bilan' });
  await dialog.getByLabel('Titre').fill('Bilan de la médiathèque');
  // Chapters are switched and moved by keyboard.
  await dialog.getByRole('checkbox', { name: 'Manques et propositions' }).check();
  await dialog.getByRole('button', { name: 'Monter : Manques et propositions' }).focus();
  await page.keyboard.press('Enter');
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await printed('Bilan de la médiathèque');
  await page
    .getByRole('heading', { level: 1, name: /^Bilan de la médiathèque \d+ pages$/ })
    .waitFor(patience);
});

test('what is pasted keeps its titles, lists and links, and nothing that runs', async () => {
  await button('Écrire : Manques et propositions').click();
  await text().click();
  await paste({
    'text/plain': 'Propositions',
    'text/html': `<h1 style="color:red">Propositions</h1><p class="MsoNormal">Ouvrir <b>un point</b> à
      <a href="https://exemple.fr/plan" onclick="alert(1)">Cognac</a>.</p><ul><li>un</li><li>deux</li></ul>
      <script>alert(1)</script><img src="x" onerror="alert(1)"><a href="javascript:alert(1)">piège</a>`,
  });
  await page.getByText('Enregistré', { exact: true }).waitFor(patience);
  expect(await text().innerHTML()).not.toMatch(/script|style=|onclick|<img|javascript:/);
  await expect.poll(() => text().getByRole('listitem').count()).toBe(2);
  await expect.poll(() => text().locator('strong').innerText()).toBe('un point');
  await printed('Ouvrir un point à Cognac.');
});

test('a figure put in a sentence shows its value on the page', async () => {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Cette année : ');
  await button('Insérer un chiffre').click();
  await page.getByPlaceholder('Chercher un chiffre').fill('Passages');
  await page.locator('[role=option]:visible').filter({ hasText: 'Passages' }).first().click();
  await page.getByText('Enregistré', { exact: true }).waitFor(patience);
  await expect
    .poll(async () => (await page.locator('[data-page]').allTextContents()).join(' '))
    .toMatch(/Cette année : \d+/);
});

test('200 000 characters are refused with a sentence, and stay to be shortened', async () => {
  const before = (await text().innerText()).length;
  await paste({ 'text/plain': 'Une phrase de trop. '.repeat(10_000) });
  await page
    .getByText(/un chapitre en garde 100\s000 au plus/)
    .first()
    .waitFor(patience);
  expect((await text().innerText()).length).toBeGreaterThan(before + 150_000);
  await page.keyboard.press('Control+z');
  await page.getByText('Enregistré', { exact: true }).waitFor(patience);
  expect(await violations()).toEqual([]);
});

test('the next year begins from it, its words marked to be read again', async () => {
  await button('Garder comme modèle…').click();
  await page.getByLabel('Nom du modèle').fill('Modèle de médiathèque');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('link', { name: 'Bilan annuel', exact: true }).click();
  await page.getByText('Modèle de médiathèque').first().waitFor();
  await choose('Partir de', 'Bilan de la médiathèque');
  await button('Créer le bilan').click();
  await laid();
  await page.getByText('Texte repris de l’an dernier : à relire.').first().waitFor();
  await button('C’est relu : Manques et propositions').click();
  await expect.poll(() => page.getByText('Texte repris de l’an dernier : à relire.').count()).toBe(0);
  // The style of what was pasted is read and refused by the policy: it never applies.
  expect(window.complaints.filter((line) => !line.startsWith('Applying inline style'))).toEqual([]);
});
