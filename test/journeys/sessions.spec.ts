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
