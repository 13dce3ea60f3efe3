import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnLetters } from '#shared/exchange/spreadsheet/sheet-table.ts';
import { filledIn } from '#test/factories/filled-questionnaire.ts';
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

const button = (name: string | RegExp) => page.getByRole('button', { name });
const mimeType = 'application/octet-stream';

/** Saves the questionnaires of the chosen places, and gives the workbooks of the archive. */
async function save(): Promise<Readonly<Record<string, Uint8Array>>> {
  const download = page.waitForEvent('download', patience);
  await button('Enregistrer les questionnaires…').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^releves-\d{4}\.zip$/);
  return unzipSync(new Uint8Array(await readFile(await file.path())));
}

/** The first cell of visits that holds a figure. */
async function visitsCell(bytes: Uint8Array): Promise<{ readonly address: string; readonly value: number }> {
  const [sheet] = (await readXlsx(bytes)).sheets;
  const at = sheet?.rows.findIndex(([code]) => code === 'visits') ?? -1;
  const column = sheet?.rows[at]?.findIndex((value) => typeof value === 'number') ?? -1;
  const value = sheet?.rows[at]?.[column];
  if (typeof value !== 'number') throw new Error('the example has no figure of visits here');
  return { address: `${columnLetters(column)}${at + 1}`, value };
}

async function give(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button('Choisir des fichiers…').click();
  await (await chooser).setFiles(
    files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })),
  );
  await page.getByRole('list', { name: 'Fichiers relus' }).waitFor(patience);
}

test('questionnaires are saved for chosen places, read back all at once, written as one act and undone', async () => {
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.getByRole('link', { name: 'Questionnaires' }).click();
  await page.getByRole('heading', { name: 'Questionnaires', level: 1 }).waitFor();
  await page.getByRole('combobox', { name: 'Rythme' }).click();
  await page.getByRole('option', { name: 'Chaque mois' }).click();
  await page.getByRole('textbox', { name: 'Chercher un lieu' }).fill('bibliotheque');
  const rows = page.getByRole('grid', { name: 'Lieux' }).getByRole('rowheader');
  await rows.first().waitFor();
  // A row at a time by the keyboard: the second and third with Shift.
  const first = page.getByRole('grid', { name: 'Lieux' }).getByRole('row').nth(1);
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await page.getByText(/· 3 lieux choisis/).waitFor();
  await page.getByRole('textbox', { name: 'Message en tête' }).fill('Merci de répondre avant le 15.');
  const files = await save();
  const names = Object.keys(files);
  expect(names).toHaveLength(3);
  for (const name of names) expect(name).toMatch(/^releve-bibliotheque-.*-\d{4}\.xlsx$/);
  const [one = new Uint8Array(), two = new Uint8Array(), three = new Uint8Array()] = Object.values(files);
  const texts = (await readXlsx(one)).sheets[0]?.rows.flat() ?? [];
  expect(texts).toContain('Merci de répondre avant le 15.');

  await page.getByRole('tab', { name: 'Relire les retours' }).click();
  const cell = await visitsCell(one);
  await give([
    { name: 'un.xlsx', bytes: filledIn(one, { [cell.address]: 7_777 }) },
    { name: 'deux.xlsx', bytes: filledIn(two, { [(await visitsCell(two)).address]: 'beaucoup' }) },
    { name: 'trois.xlsx', bytes: three },
    { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
  ]);
  const list = page.getByRole('list', { name: 'Fichiers relus' });
  await expect.poll(() => list.getByRole('listitem').count()).toBe(4);
  await list.getByText('Ce fichier n’est pas un tableau').waitFor();
  await button('Détail de deux.xlsx').click();
  await list.getByText(/« Passages » \(cellule D\d+\) : « beaucoup » n’est pas un nombre/).waitFor();

  // Nothing stands in its place without both values being seen.
  await button('Détail de un.xlsx').click();
  const line = list.getByRole('row', { name: /Passages/ }).first();
  expect((await line.innerText()).replaceAll(/\s/g, '')).toContain('7777');
  await page.getByText('Aucun relevé à écrire').waitFor();
  await line.getByText('Remplacer').click();
  const take = page.getByRole('checkbox', { name: 'Prendre un.xlsx' });
  await take.check();
  await page.getByText('1 relevé sera écrit').waitFor();
  await button('Écrire dans le registre').click();
  await page.getByText('1 relevé écrit depuis les questionnaires.').waitFor();

  const report = page.waitForEvent('download');
  await button('Compte rendu').click();
  await page.getByRole('menuitem', { name: 'En CSV' }).click();
  const account = await readFile(await (await report).path(), 'utf8');
  expect(account).toMatch(/un\.xlsx;.*;oui;.*;7[\s\u202f]?777;remplacé;/);
  expect(account).toMatch(/scan\.pdf;Pas lu;non;/);

  await button('Annuler ces écritures').click();
  await page.getByText('le registre est comme avant').waitFor();
  await button('Relire d’autres fichiers').click();
  await give([{ name: 'un.xlsx', bytes: filledIn(one, { [cell.address]: 7_777 }) }]);
  await button('Détail de un.xlsx').click();
  const again = page.getByRole('row', { name: /Passages/ }).first();
  const said = (await again.innerText()).replaceAll(/\s/g, '');
  expect(said).toContain(String(cell.value));
  expect(window.complaints).toEqual([]);
});
