import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
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
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.getByRole('link', { name: 'Enquêtes', exact: true }).click();
  await page.getByRole('heading', { name: 'Enquêtes', level: 1 }).waitFor();
});

afterAll(() => window.close());

const mark = (question: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: /Très satisfait/ });

test('a survey is written from the model, its order changed by keyboard, its sheet printed', async () => {
  await page.getByRole('button', { name: 'Nouvelle enquête' }).click();
  await page.getByRole('button', { name: 'Partir du modèle proposé' }).click();
  await page.getByLabel('Nom de l’enquête').fill('Enquête du journal');
  await page.getByRole('textbox', { name: 'Question 2', exact: true }).press('Alt+ArrowUp');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Question 1', exact: true }).inputValue())
    .toMatch(/l’aide/);
  await page.getByRole('button', { name: 'Retirer la question 9' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Enquête du journal', level: 1 }).waitFor();
  await page.getByText('Aucune réponse pour l’instant').waitFor();
  await page.getByRole('button', { name: 'Imprimer la feuille' }).click();
  await page.locator('[data-page]').first().waitFor();
  const boxes = await page.locator('[data-page] li').allInnerTexts();
  expect(boxes.filter((text) => text === 'Très satisfait')).toHaveLength(4);
  await page.getByText('Feuilles numérotées').click();
  await page.getByLabel('Feuilles', { exact: true }).fill('3');
  await page.getByText('Feuille n°3').waitFor();
  await expect.poll(() => page.locator('[data-page]').count()).toBeGreaterThanOrEqual(3);
  await page.getByRole('button', { name: 'Retour à l’enquête' }).click();
  expect(window.complaints).toEqual([]);
});

test('sheets are entered by keys alone, one after the other; what was begun is kept', async () => {
  await page.getByRole('button', { name: 'Saisir des réponses' }).first().click();
  await page.getByRole('heading', { name: /Saisir des réponses/ }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  for (const key of ['4', '3', '4', '4', 'b']) await page.keyboard.press(key);
  for (const key of ['a', 'c', 'Enter', 'a']) await page.keyboard.press(key);
  await page.keyboard.type('Merci à Mme Lenormand.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('La feuille n° 1 est enregistrée.').waitFor();
  await expect.poll(() => page.getByLabel('N° de la feuille').inputValue()).toBe('2');
  await page.keyboard.press('Digit2');
  await expect.poll(() => mark('1. Que pensez-vous de l’aide').isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Retour' }).click();
  await page.getByText('La feuille commencée est gardée').waitFor();
  await page.getByRole('button', { name: 'Saisir des réponses' }).first().click();
  const worse = page.getByRole('group', { name: /^1\. / }).getByRole('radio', { name: /Plutôt pas/ });
  await expect.poll(() => worse.isChecked()).toBe(true);
  await page.keyboard.press('Control+Enter');
  await page.getByText('La feuille n° 2 est enregistrée.').waitFor();
  await page.getByRole('button', { name: 'Retour' }).click();
  expect(window.complaints).toEqual([]);
});

test('a name is masked, the words are quoted, and the results tell each question with its n', async () => {
  await page.getByRole('tab', { name: 'Paroles d’usagers' }).click();
  await page.getByText('à masquer ? Mme Lenormand').waitFor();
  await page.getByRole('button', { name: /^Masquer un nom/ }).click();
  await page.getByRole('button', { name: 'Masquer Mme Lenormand' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('« Merci à […]. »').waitFor();
  await page.getByRole('checkbox', { name: /Citer dans le bilan/ }).click();
  await page.getByText('1 texte, 1 à citer').waitFor();
  await page.getByRole('tab', { name: 'Résultats' }).click();
  await page.getByRole('article', { name: 'Réponses reçues' }).getByText('2', { exact: true }).waitFor();
  const table = page.getByRole('table', { name: /Satisfaction/ });
  const row = await table
    .getByRole('row', { name: /l’aide/ })
    .getByRole('cell')
    .allInnerTexts();
  // Marks 4 to 1, then who answered, who did not, the share of 3 and 4.
  expect(row.slice(0, 6)).toEqual(['1', '0', '1', '0', '2', '0']);
  expect(window.complaints).toEqual([]);
});

test('a spreadsheet is written, filled elsewhere, read back: new, changed and refused rows, one undo', async () => {
  await page.getByRole('button', { name: 'Tableur' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer le tableur à remplir' }).click(),
  ]);
  const blank = await readXlsx(new Uint8Array(await readFile(await download.path())));
  const filled = await writeXlsx({
    sheets: blank.sheets.map((sheet, at) => ({
      name: sheet.name,
      rows: [
        ...sheet.rows,
        ...(at > 0
          ? []
          : [
              ['1', null, null, '1 - Pas du tout satisfait'],
              ['10', 'Grande médiathèque d’Aubremont', '12/03/2025', '4 - Très satisfait'],
              ['11', 'Nulle part', null, '4'],
              ['12', null, null, '7'],
            ]),
      ],
    })),
  });
  const path = join(tmpdir(), `enquete-${process.pid}.xlsx`);
  await writeFile(path, filled);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier…' }).click(),
  ]);
  await chooser.setFiles(path);
  await page.getByText('écrit par Maillage pour cette enquête').waitFor();
  await page.getByText('2 lignes à corriger · 1 feuille changée · 1 nouvelle réponse').waitFor();
  await page.getByText('« 7 » n’est pas une note de 1 à 4').waitFor();
  await page.getByRole('checkbox', { name: 'Enregistrer sans lieu les réponses de Nulle part' }).click();
  await page.getByText('1 ligne à corriger · 1 feuille changée · 2 nouvelles réponses').waitFor();
  // What stands is replaced only when that is said.
  await page.getByRole('button', { name: 'Enregistrer 2 réponses' }).waitFor();
  await page.getByText('Remplacer aussi la feuille changée').click();
  await page.getByRole('button', { name: 'Enregistrer 3 réponses' }).click();
  await page.getByText('3 réponses sont enregistrées.').waitFor();
  await page.getByText(/· 4 réponses/).waitFor();
  await page.getByRole('button', { name: 'Défaire' }).last().click();
  await page.getByText(/· 2 réponses/).waitFor();
  expect(window.complaints).toEqual([]);
});

test('an answered question is kept by an edit; a survey goes with its answers when that is said', async () => {
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByRole('button', { name: 'Retirer la question 1' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(/a déjà reçu 2 réponses qui seraient perdues/).waitFor();
  await page.getByRole('button', { name: 'Retour' }).click();
  await page.getByRole('button', { name: 'Supprimer', exact: true }).first().click();
  await page.getByRole('dialog').getByText('Ses 2 réponses seront supprimées avec elle').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('heading', { name: 'Enquêtes', level: 1 }).waitFor();
  await expect.poll(() => page.getByText('Enquête du journal', { exact: true }).count()).toBe(0);
  expect(window.complaints).toEqual([]);
});
