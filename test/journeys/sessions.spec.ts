import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;
const patience = { timeout: 30_000 };

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

async function openSessions(): Promise<void> {
  await page.getByRole('link', { name: 'Usages', exact: true }).click();
  await page.getByRole('link', { name: 'Séances', exact: true }).click();
  await page.getByRole('heading', { name: 'Séances', level: 1 }).waitFor(patience);
}

const field = (name: string) => page.getByLabel(name, { exact: true });
const placeField = () => page.locator('#field-placeId');
const save = () => page.keyboard.press('Control+Enter');
/** The sessions entered since the form was opened. */
const entered = () => page.getByRole('region', { name: 'Saisies à la suite' }).getByRole('listitem');

test('sessions entered in a row by keyboard, found in the list, corrected, deleted and undone', async () => {
  await openSessions();
  await page.getByRole('button', { name: 'Nouvelle séance' }).click();
  await page.getByRole('heading', { name: 'Nouvelle séance', level: 1 }).waitFor();
  expect(await violations()).toEqual([]);

  // Nothing chosen: the form says what is missing, beside the fields.
  await save();
  await page.getByRole('alert').getByText('Choisissez le lieu de la séance.').waitFor();

  await placeField().fill('médiathèque');
  await page
    .locator('[role=option]:visible')
    .filter({ hasText: /^Médiathèque/ })
    .first()
    .click();
  const place = await placeField().inputValue();
  await field('Titre').fill('Atelier d’essai');
  await field('Durée').fill('1h30');
  await field('Places proposées').fill('8');
  await field('Saisie rapide').fill('4 F 60-69, 2 H');
  await page.keyboard.press('Enter');
  await page.getByText('6 personnes décrites').waitFor();
  await save();
  await expect.poll(() => entered().count()).toBe(1);
  await expect.poll(() => entered().first().innerText()).toContain('6 participants');

  // The place and the day stay; the last one is taken again but for who came.
  await expect.poll(() => placeField().inputValue()).toBe(place);
  await page.keyboard.press('Alt+r');
  await expect.poll(() => field('Titre').inputValue()).toBe('Atelier d’essai');
  await expect.poll(() => field('Durée').inputValue()).toBe('1h30');
  await field('Saisie rapide').fill('3 X');
  await save();
  await page.getByRole('alert').getByText('n’est pas compris').waitFor();
  await field('Saisie rapide').fill('9 F');
  await page.getByText(/9 participants pour 8 places/).waitFor();
  await save();
  await expect.poll(() => entered().count()).toBe(2);

  // The list of that place, of this week.
  await page.getByRole('main').getByRole('button', { name: 'Fermer', exact: true }).click();
  await page.getByText('Semaine', { exact: true }).click();
  await page.getByText('Atelier d’essai').first().waitFor();
  await expect.poll(() => page.getByText('Atelier d’essai').count()).toBe(2);
  await page.getByText('9 sur 8').waitFor();
  expect(await violations()).toEqual([]);

  await page.getByRole('row').filter({ hasText: '9 sur 8' }).getByRole('button').click();
  await page.getByRole('heading', { name: /^Séance du/, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Un de moins, ligne 1' }).click();
  await page.getByText('8 personnes décrites').waitFor();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('heading', { name: 'Séances', level: 1 }).waitFor();
  await page.getByText('Semaine', { exact: true }).click();
  await page.getByRole('row').filter({ hasText: '8 sur 8' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Supprimer la séance' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Supprimer la séance' }).click();
  await page.getByText('Séance supprimée.').waitFor();
  await page.getByText('Semaine', { exact: true }).click();
  await expect.poll(() => page.getByText('Atelier d’essai').count()).toBe(1);
  await page.getByRole('button', { name: 'Défaire' }).last().click();
  await expect.poll(() => page.getByText('Atelier d’essai').count()).toBe(2);
  expect(window.complaints).toEqual([]);
}, 90_000);

test('a log imported: an unknown place is put to one of the register, the act is undone', async () => {
  await openSessions();
  await page.getByRole('button', { name: 'Importer un journal' }).click();
  const lines = [
    'Date;Lieu;Type d’activité;Thématiques;Durée;Nombre de participants;Femmes;Hommes',
    '02/03/2026;Chez Lucette;Atelier collectif;Courriels;1h30;5;3;2',
    '03/03/2026;Chez Lucette;Individuel;Licornes;30;1;1;',
  ];
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier…' }).click();
  const buffer = Buffer.from(lines.join('\r\n'));
  await (await chooser).setFiles({ name: 'journal.csv', mimeType: 'text/csv', buffer });
  const step = (title: string | RegExp) =>
    page.getByRole('heading', { level: 2, name: title }).waitFor(patience);
  const next = () => page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await step('Où est la liste dans ce fichier ?');
  await next();
  await page.getByRole('combobox', { name: /^Champ de la colonne A,/ }).waitFor(patience);
  await next();
  const value = (name: string) => page.getByRole('combobox', { name: new RegExp(`« ${name} »`) });
  await value('Chez Lucette').waitFor(patience);
  await value('Chez Lucette').fill('médiathèque');
  await page.getByRole('option').first().click();
  await value('Licornes').click();
  await page.getByRole('option', { name: 'Autre', exact: true }).click();
  expect(await violations()).toEqual([]);
  await next();
  await page.getByRole('button', { name: /^Importer/ }).waitFor(patience);
  await page.getByRole('button', { name: /^Importer/ }).click();
  await page.getByText('2 lignes reprises en séances').waitFor(patience);
  await page.getByRole('button', { name: 'Défaire cet import' }).click();
  await page
    .getByText(/est défait/)
    .first()
    .waitFor(patience);
  expect(window.complaints).toEqual([]);
}, 90_000);

test('settings of usage: a theme is added, refused twice, measures are ticked by groups', async () => {
  await page.goto(`${new URL(page.url()).origin}/#/reglages/usages`);
  await page.getByRole('heading', { name: 'Observation des usages', level: 1 }).waitFor(patience);
  await page.getByRole('button', { name: 'Ajouter un thème' }).click();
  await page.getByRole('textbox', { name: /^Nom du thème/ }).fill('bureautique');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
  await page.getByText(/Le thème « bureautique » existe déjà/).waitFor();
  await page.getByRole('textbox', { name: /^Nom du thème/ }).fill('Généalogie');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
  await page.getByText('Thème « Généalogie » enregistré.').waitFor();
  await page.getByRole('checkbox', { name: 'Tout cocher : Résidence' }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
  await page.getByText('Réglages des usages enregistrés.').waitFor();
  expect(await violations()).toEqual([]);
  expect(window.complaints).toEqual([]);
}, 60_000);
