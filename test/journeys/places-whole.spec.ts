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
});

afterAll(() => window?.close());

const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Opens the first place that is found by some words. */
async function openPlace(words: string): Promise<string> {
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('searchbox').fill(words);
  await page.getByText(/ sur \d+$/).waitFor();
  const first = page.getByRole('rowheader').first();
  const name = (await first.innerText()).trim();
  await first.click();
  await title(name);
  return name;
}

describe('an itinerant place', () => {
  test('is given stops with a round of one week in two, and shows its week', async () => {
    await page.getByRole('button', { name: 'Nouveau lieu' }).click();
    await page.getByLabel('Nom du lieu').fill('Camionnette du Vieux Lavoir');
    await page.getByLabel('Forme').selectOption({ label: 'Itinérant' });
    await page.getByRole('textbox', { name: 'Commune' }).fill('clairch');
    await page.getByRole('option', { name: /Clairchemin/ }).click();
    await page.getByRole('button', { name: 'Ajouter un arrêt' }).click();
    const stop = (field: string) => page.locator(`#field-stops-0-${field}`);
    await stop('communeName').fill('clairch');
    await page.getByRole('option', { name: /Clairchemin/ }).click();
    await stop('hours-days-2').fill('14h-17h');
    await page.getByLabel('Passages à cet arrêt : Semaines').selectOption({ index: 2 });
    await stop('from').fill('1/2/2024');
    await stop('to').fill('1/1/2024');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Arrêt 1').first().waitFor();
    await page.getByText('Donnez un nom à l’arrêt', { exact: false }).first().waitFor();
    await stop('name').fill('Halle aux grains');
    await stop('name').press('Control+Enter');
    await page.getByText('finirait avant de commencer', { exact: false }).first().waitFor();
    await stop('to').fill('');
    await stop('to').press('Control+Enter');
    await title('Camionnette du Vieux Lavoir');

    await tab('Arrêts');
    await page
      .getByText(
        /^Une semaine sur deux, semaines paires : mercredi de 14.h à 17.h, depuis le 1er février 2024$/,
      )
      .waitFor();
    const halts = page.getByRole('cell', { name: 'Halle aux grains' });
    const empty = page.getByText('Aucun passage prévu cette semaine.');
    const before = (await halts.count()) > 0;
    await page.getByRole('button', { name: 'Semaine suivante' }).click();
    await (before ? empty : halts).waitFor();
    await page.getByRole('button', { name: 'Semaine suivante' }).click();
    await (before ? halts : empty).waitFor();

    await tab('Historique');
    await page.getByRole('textbox', { name: 'Au', exact: true }).fill('31/01/2024');
    await page.getByText('Statut inconnu à cette date').waitFor();
    await expect.poll(() => page.getByText('Halle aux grains').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Au', exact: true }).fill('01/02/2024');
    await page.getByText('Halle aux grains').waitFor();
  });
});

describe('the past of a place', () => {
  test('is asked on any day, and its statuses are told as periods', async () => {
    await openPlace('camionnette');
    await page.getByRole('button', { name: 'Changer de statut' }).click();
    await page.getByRole('radio', { name: 'Gelé' }).click();
    await page.getByLabel('À partir du').first().fill('1/9/2021');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await tab('Historique');
    const day = page.getByRole('textbox', { name: 'Au', exact: true });
    const section = page.getByRole('region', { name: 'À une date' });
    await section.getByText('Ouvert', { exact: true }).waitFor();
    await day.fill('15/10/2021');
    await section.getByText('Gelé', { exact: true }).waitFor();
    await day.fill('32/10/2021');
    await section.getByText('« 32/10/2021 » n’est pas une date', { exact: false }).waitFor();
    await page
      .getByRole('region', { name: 'Statuts, adresses et rythmes' })
      .getByText(/^du 1er septembre 2021 au .* \(\d+ ans( \d+ mois)?\)$/)
      .waitFor();
  });

  test('a record is confirmed today by Ctrl+Enter, of a place and of a structure', async () => {
    await openPlace('camionnette');
    const confirm = page.getByRole('button', { name: /^Vérifiée? aujourd’hui$/ });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => confirm.isDisabled()).toBe(true);
    await page.getByText(/^vérifié le /).waitFor();
    await page.getByRole('link', { name: 'Structures' }).click();
    await page.getByRole('rowheader').first().click();
    await expect.poll(() => confirm.isDisabled()).toBe(false);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => confirm.isDisabled()).toBe(true);
    await page.getByText(/^vérifiée le /).waitFor();
  });
});

describe('a hub', () => {
  test('is chosen in the form, lists the places it supports, and never depends on one of them', async () => {
    const name = await openPlace('camionnette');
    await page.getByRole('button', { name: 'Modifier' }).click();
    const hubField = page.getByRole('textbox', { name: 'Lieu ressource' });
    await hubField.fill('foyer');
    const option = page.getByRole('listbox', { name: 'Lieu ressource' }).getByRole('option').first();
    const hub = (await option.locator('span').first().innerText()).trim();
    await option.click();
    await hubField.press('Control+Enter');
    await title(name);
    await page.getByRole('button', { name: hub }).click();
    await title(hub);
    await page.getByRole('region', { name: 'Lieux soutenus' }).getByRole('button', { name }).waitFor();
    await page.getByRole('button', { name: 'Modifier' }).click();
    await hubField.fill('camionnette');
    await page.getByRole('option', { name: /Camionnette/ }).click();
    await hubField.press('Control+Enter');
    await page.getByRole('alert').getByText('celui-ci dépend déjà de lui', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Abandonner la saisie' }).first().click();
  });
});

describe('networks', () => {
  test('are made, described, counted, and deleted only while they are empty', async () => {
    await page.getByRole('link', { name: 'Réseaux' }).click();
    await title('Réseaux');
    const used = page.getByRole('row').filter({ hasText: /PAPI/ }).first();
    await expect
      .poll(async () => Number(await used.getByRole('cell').first().innerText()))
      .toBeGreaterThan(0);
    await used.getByRole('button').click();
    await page.getByText(/^\d+ lieux$/).waitFor();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('alert').getByText('en dépendent encore', { exact: false }).waitFor();
    const taken = (await page.getByRole('heading', { level: 1 }).innerText()).trim();

    await page.getByRole('button', { name: 'Tous les réseaux' }).click();
    await page.getByRole('button', { name: 'Nouveau réseau' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom').fill(taken.toUpperCase());
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.getByText('Un réseau s’appelle déjà', { exact: false }).waitFor();
    await dialog.getByLabel('Nom').fill('Réseau des halles');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('button', { name: 'Réseau des halles' }).click();
    await page.getByRole('button', { name: 'Modifier' }).click();
    await dialog.getByLabel('Description').fill('Les lieux tenus dans une halle.');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await tab('Historique');
    await page
      .getByRole('region', { name: 'Historique' })
      .getByText('Les lieux tenus dans une halle.')
      .waitFor();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await dialog.getByRole('button', { name: 'Supprimer' }).click();
    await title('Réseaux');
    await expect.poll(() => page.getByRole('button', { name: 'Réseau des halles' }).count()).toBe(0);
  });
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
