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

afterAll(() => window?.close());

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const goTo = (hash: string): Promise<void> =>
  page.evaluate((at) => {
    location.hash = at;
  }, hash);

test('a review is filled by keyboard, stands against the one before, and prints', async () => {
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.getByRole('link', { name: 'Qualité' }).click();
  await page.getByRole('heading', { name: '25 démarches' }).waitFor();
  expect(await violations()).toEqual([]);
  const place = await page.getByRole('rowheader').first().innerText();

  await page.getByRole('button', { name: 'Nouvelle démarche' }).click();
  await page.getByLabel(/^Lieu/).and(page.locator('[aria-haspopup]')).fill(place);
  await page.getByRole('option').first().click();
  // Three answers, one thing not looked at, by their keys alone.
  await page.getByRole('main').getByRole('radio').first().focus();
  for (const key of ['4', '3', 'n', '2']) await page.keyboard.press(key);
  await page.getByText('3 regardées sur 23').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('1');
  await page.getByLabel('Ce qui a été convenu').fill('Afficher les horaires');
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Control+Enter');

  await page.getByRole('heading', { name: place, level: 1 }).waitFor();
  const answers = page.getByRole('table').filter({ hasText: 'La fois d’avant' });
  await answers.waitFor();
  const said = await answers.getByRole('row').allInnerTexts();
  const answerOf = (words: string) => said.find((row) => row.includes(words)) ?? '';
  expect(answerOf('Les horaires sont affichés')).toContain('4 · Installé et partagé');
  expect(answerOf('accessible aux personnes handicapées')).toContain('Non regardé');
  expect(answerOf('à l’abri des regards')).toContain('1 · À construire');
  await page.getByText('Afficher les horaires').waitFor();
  // The radar has two dates, and its table.
  await page.getByRole('button', { name: 'Tableau' }).first().click();
  await expect.poll(() => page.getByRole('table').first().getByRole('columnheader').count()).toBe(3);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await page.getByText(/^\d pages?$/).waitFor();
  await page.getByText('Pour le lieu').waitFor();
  expect(window.complaints).toEqual([]);
});

test('a question that was answered stays; it can be retired, and the page of the place tells the way', async () => {
  await goTo('/usages/qualite');
  await page.getByRole('button', { name: /^Grille d’auto-évaluation/ }).click();
  await page.getByRole('heading', { name: /^Modifier la grille/ }).waitFor();
  await page.getByLabel('Question 1', { exact: true }).first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Retirer : Les horaires/ }).count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Ne plus poser' }).first().check();
  await page.getByRole('button', { name: 'Ajouter une question' }).first().click();
  await page.keyboard.press('Control+Enter');
  await page
    .getByText(/n’a pas de texte/)
    .first()
    .waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: /^Retirer : Question 5/ }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Démarche qualité', level: 1 }).waitFor();
  await page.getByRole('row', { name: /Grille d’auto-évaluation.*22/ }).waitFor();

  await page.getByRole('rowheader').first().getByRole('button').click();
  await page.getByRole('button', { name: 'Ouvrir le lieu' }).click();
  await page.getByRole('tab', { name: 'Démarche qualité' }).click();
  await page.getByRole('img', { name: /thème par thème/ }).waitFor();
  expect(await violations()).toEqual([]);
  expect(window.complaints).toEqual([]);
});
