import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;
beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});
afterAll(async () => {
  expect(window.complaints).toEqual([]);
  await window.close();
});

const go = (hash: string) => page.goto(`${inject('address')}#${hash}`);
const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const told = (text: string | RegExp) => page.getByText(text).first().waitFor();

test('who answers: a level is entered, its hours come to due times, and its place tells it', async () => {
  await go('/reglages/hotline');
  await title('Hotline');
  await page.getByRole('button', { name: 'Ajouter un échelon' }).click();
  await title('Nouvel échelon');
  await page.getByLabel('Nom').fill('Médiathèque pilote');
  for (const day of ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'])
    await page.getByRole('textbox', { name: day }).fill('8h-18h');
  // The rule of the clock, as the issue words it: Friday 16:00 with four hours is Monday 10:00.
  await told(
    /Un appel du vendredi .* à 16\sh, avec un délai de 4\sh ouvrées, est à traiter avant le lundi .* à 10\sh\./,
  );
  await page.getByRole('textbox', { name: 'mardi' }).fill('18h-8h');
  await page.keyboard.press('Control+Enter');
  await told('Écrivez les heures comme « 8h30-12h30 13h30-17h30 », sans chevauchement.');
  await page.getByRole('textbox', { name: 'mardi' }).fill('8h-18h');
  await page.getByLabel('Jours fériés').selectOption({ label: 'Alsace-Moselle' });
  await told(/26 décembre/);
  const place = page.getByRole('textbox', { name: 'Lieu qui répond' });
  await place.fill('foyer');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect.poll(() => place.inputValue()).toMatch(/^Foyer/);
  const name = await place.inputValue();
  await page.keyboard.press('Control+Enter');
  await title('Hotline');
  await page.getByRole('row', { name: /Médiathèque pilote.*lundi à vendredi de 8\sh à 18\sh/ }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.getByRole('dialog').getByRole('button').filter({ hasText: name }).first().click();
  await told('Répond à la hotline, échelon :');
  await page.getByRole('button', { name: 'Ouvrir l’échelon « Médiathèque pilote »' }).click();
  await title('Échelon : Médiathèque pilote');
}, 120_000);

test('priorities, targets, categories and templates are set, each told in the history', async () => {
  await go('/reglages/hotline');
  await title('Hotline');
  await page.getByLabel('Priorité : Peut attendre, Tout le lieu').selectOption({ label: 'P3, normale' });
  await page.getByLabel('Résolution, P3, normale').fill('2 h');
  await page.getByRole('button', { name: 'Enregistrer les priorités et les délais' }).click();
  await told('Plus court que la première réponse.');
  await page.getByLabel('Résolution, P3, normale').fill('12');
  await told(/en attente change(ra|ront) d’échéance/);
  await page.getByRole('button', { name: 'Enregistrer les priorités et les délais' }).click();
  await told('Priorités et délais enregistrés.');
  await expect.poll(() => page.getByLabel('Résolution, P3, normale').inputValue()).toBe('12 h');
  await page.getByRole('button', { name: 'Ajouter une catégorie' }).click();
  await page.getByRole('dialog').getByLabel('Nom').fill('Vidéoconférence');
  await page.keyboard.press('Enter');
  await told('Catégorie enregistrée : Vidéoconférence.');
  await page.getByRole('button', { name: 'Ajouter un texte type' }).click();
  await page.getByRole('dialog').getByLabel('Nom').fill('Identifiants perdus');
  await page.getByRole('dialog').getByLabel('Texte').fill('Quel compte, et sur quel poste ?');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await told('Texte type enregistré : Identifiants perdus.');
  await page.getByRole('heading', { name: 'Historique' }).scrollIntoViewIfNeeded();
  await told('Peut attendre, Tout le lieu : P3, normale');
  await told('P3, normale : réponse 8 h, résolution 12 h');
}, 120_000);

test('names of callers past the retention time go once looked at, and do not come back', async () => {
  await go('/reglages/hotline');
  await title('Hotline');
  await page.getByRole('button', { name: 'Voir ce qui serait retiré…' }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: /^Anonymiser \d+ demandes$/ });
  await expect.poll(() => confirm.isDisabled()).toBe(true);
  await dialog.getByText('J’ai compris').click();
  await confirm.click();
  await told(/\d+ demandes anonymisées\./);
  await told(/Aucune demande finie avant le .* ne dit qui a appelé\./);
  await told(/demandes, par Camille Essai/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await told(/a été anonymisée : cela ne s’annule pas, et rien n’est changé\./);
  await told(/Aucune demande finie avant le .* ne dit qui a appelé\./);
}, 120_000);
