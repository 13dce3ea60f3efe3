import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startEmpty } from './start-register.ts';

let window: Window;
let page: Page;
const patience = { timeout: 30_000 };

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startEmpty(page, 'import');
});

afterAll(() => window.close());

/** Gives a file to the screen, and waits for the wizard's first step. */
async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await step('Où est la liste dans ce fichier ?');
}

const step = (title: string) => page.getByRole('heading', { level: 2, name: title }).waitFor(patience);
const next = () => page.getByRole('button', { name: 'Continuer', exact: true }).click();
const field = (column: string) =>
  page.getByRole('combobox', { name: new RegExp(`^Champ de la colonne ${column},`) });
const exchange = () => page.getByRole('link', { name: 'Échanges' }).click();

/** Words as a file holds them that was decoded wrongly once: « Ã© » for « é ». */
const mangled = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');

/** Places as an officer keeps them: a title, groups over the headers, hours by half-day, wrong accents. */
function placesWorkbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: 'Lisez-moi', rows: [['Liste tenue par la mission numérique']] },
      {
        name: 'Lieux',
        rows: [
          ['Lieux du réseau au 3 mars'],
          [],
          ['Identification', '', '', '', 'Lundi', '', 'Mardi', '', ''],
          [
            'N°',
            'Nom du lieu',
            'Code postal',
            'Commune',
            'Matin',
            'Après-midi',
            'Matin',
            'Après-midi',
            'Statut',
          ],
          ...rows.map((row) => [...row]),
        ],
      },
    ],
  });
}

const PLACES = [
  [
    'L1',
    mangled('Médiathèque des Halles'),
    '16000',
    mangled('Angoulême'),
    '9h-12h',
    '14h-18h',
    '9h-12h',
    '',
    'ouvert',
  ],
  ['L2', 'Espace du Port', '16100', 'Cognac', '9h-12h', '', '', '', 'en sommeil prolongé'],
];

test('a workbook of places with headers on its fourth row: columns, values, preview, import', async () => {
  await choose('lieux-mars.xlsx', await placesWorkbook(PLACES));
  await expect
    .poll(() => page.getByRole('radio', { name: 'Prendre la ligne 4 comme en-tête' }).isChecked())
    .toBe(true);
  await page.getByText('Elles sont rétablies').waitFor();
  await next();
  await step('Que contient chaque colonne ?');
  await expect.poll(() => field('E').inputValue()).toBe('Lundi matin');
  // Two columns for one field are refused until one of them is another.
  await field('D').click();
  await page.getByRole('option', { name: 'Nom du lieu' }).click();
  await page.getByRole('alert').getByText('Deux colonnes pour « Nom du lieu »').waitFor();
  await expect
    .poll(() => page.getByRole('button', { name: 'Continuer', exact: true }).isDisabled())
    .toBe(true);
  await field('D').fill('comm');
  await page.getByRole('option', { name: 'Commune', exact: true }).click();
  await next();
  await step('Quelques valeurs sont à préciser');
  await page.getByRole('combobox', { name: 'Au registre, pour « en sommeil prolongé »' }).click();
  await page.getByRole('option', { name: 'Gelé' }).click();
  // Back and forth loses nothing.
  await page.getByRole('button', { name: 'Retour' }).click();
  await step('Que contient chaque colonne ?');
  await expect.poll(() => field('D').inputValue()).toBe('Commune');
  await next();
  await step('Quelques valeurs sont à préciser');
  await next();
  await step('Ce que l’import fera');
  await page.getByText('À créer 2', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Montrer le détail de la ligne 6' }).click();
  await page.getByText('Gelé').waitFor();
  // Another screen is not gone to without a word.
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.getByRole('button', { name: 'Continuer l’import' }).click();
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
  await step('Import terminé');
  await page.getByRole('button', { name: 'Voir les lieux' }).click();
  await page.getByRole('rowheader', { name: 'Médiathèque des Halles' }).waitFor(patience);
});

test('the next file of the same layout is recognised, updates by number, and is undone', async () => {
  await exchange();
  const [first = [], second = []] = PLACES;
  const april = [[...first.slice(0, 4), '10h-12h', ...first.slice(5)], second];
  await choose('lieux-avril.xlsx', await placesWorkbook(april));
  await next();
  await page.getByText('Même disposition que « lieux-mars.xlsx »').waitFor(patience);
  await next();
  await step('Ce que l’import fera');
  await page.getByText('À modifier 1', { exact: true }).waitFor();
  await page.getByText('Inchangées 1', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
  await step('Import terminé');
  await page.getByRole('button', { name: 'Défaire cet import' }).click();
  await page.getByRole('heading', { name: 'Défait' }).waitFor(patience);
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('rowheader', { name: /lieux-avril\.xlsx/ }).waitFor();
});

test('structures of an ODS, from their own list', async () => {
  await page.getByRole('link', { name: 'Structures' }).click();
  await page.getByRole('button', { name: 'Importer une liste' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Importer des structures' }).waitFor();
  const rows = [
    ['Raison sociale', 'Commune', 'Courriel'],
    ['Association Les Ponts', 'Angoulême', 'contact@ponts.invalid'],
  ];
  await choose('structures.ods', await writeOds({ sheets: [{ name: 'Structures', rows }] }));
  await next();
  await step('Que contient chaque colonne ?');
  await expect.poll(() => page.getByRole('radio', { name: 'une structure' }).isChecked()).toBe(true);
  await next();
  await step('Ce que l’import fera');
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
  await step('Import terminé');
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  await page.getByRole('rowheader', { name: 'Association Les Ponts' }).waitFor(patience);
});

test('animators of a CSV in Windows-1252: the encoding is told, the employer is found', async () => {
  await exchange();
  const text = 'Nom;Prénom;Employeur;ETP\r\nDURAND;Zoé;Association Les Ponts;0,8\r\n';
  await choose('animateurs.csv', Buffer.from(text, 'latin1'));
  await page.getByText('Encodage : Windows-1252').waitFor();
  await next();
  await step('Que contient chaque colonne ?');
  await expect.poll(() => page.getByRole('radio', { name: 'un animateur' }).isChecked()).toBe(true);
  await next();
  await step('Ce que l’import fera');
  await page.getByRole('button', { name: 'Montrer le détail de la ligne 2' }).click();
  await page.getByRole('cell', { name: 'Association Les Ponts', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
  await page.getByText('1 animateur créé').waitFor(patience);
  expect(window.complaints).toEqual([]);
});
