import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Window['page'];

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(async () => {
  await window?.close();
});

const rows = () => page.getByRole('rowheader');
const count = async (): Promise<number> => {
  const text = await page.getByText(/^[\d\s\u202f]+ demandes? sur/).textContent();
  return Number((text ?? '').split('demande')[0]?.replace(/\D/g, ''));
};

test('a ticket is found among all by what was said in it, and many are given to the officer at once', async () => {
  await page.evaluate(() => {
    location.hash = '/hotline/demandes';
  });
  await page.getByRole('heading', { level: 1, name: 'Toutes les demandes' }).waitFor();
  // A row is there before what stands in it.
  const numbered = rows().filter({ hasText: /\d/ }).first();
  await numbered.waitFor();
  const number = (await numbered.textContent()) ?? '';

  // Beginnings of words, accents and case apart, wherever they were said.
  const search = page.getByRole('searchbox', { name: 'Chercher dans tout ce qui a été dit' });
  await search.fill('IMPRIM');
  await page.getByText(/demandes sur/).waitFor();
  const printers = await count();
  expect(printers).toBeGreaterThan(5);
  await search.fill('');

  await page.getByRole('button', { name: /^À traiter/ }).click();
  await page.getByText(/demandes sur/).waitFor();
  const pending = await count();
  expect(pending).toBeGreaterThan(5);
  await rows().first().waitFor();

  await page.getByRole('checkbox').nth(1).click();
  await page.getByRole('checkbox').nth(2).click();
  await page.getByText('2 choisis', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Modifier…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Ce qui change' }).click();
  await page.getByRole('option', { name: 'Priorité' }).click();
  await dialog.getByRole('combobox', { name: 'Nouvelle valeur' }).click();
  await page.getByRole('option', { name: 'P4, basse' }).click();
  await dialog.getByText(/fiches? change/).waitFor();
  await dialog.getByRole('button', { name: 'Modifier' }).click();
  await page.getByRole('button', { name: 'Défaire' }).first().click();

  // The quick search finds it by its number, from anywhere, and opens it.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(number);
  await page
    .getByRole('button', { name: new RegExp(number) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor();
});
