import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';
import { openTicket, storedTickets } from './stored-tickets.ts';

let window: Window;
let page: Page;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(() => window?.close());

const dialog = () => page.getByRole('dialog');
const timeline = () => page.getByRole('region', { name: 'Ce qui s’est passé' });
const done = (said: string): Promise<void> => page.getByText(said, { exact: true }).waitFor();
/** The line of the ticket that tells how it stands. */
const standsAs = (situation: string): Promise<void> =>
  page.locator('header').getByText(situation, { exact: true }).waitFor();

test('a ticket is answered, put on hold, resumed, handed over, solved, closed and reopened by the keyboard alone', async () => {
  const [fresh] = (await storedTickets(page)).filter(({ kinds }) => kinds.join() === 'opened');
  await openTicket(page, fresh?.id ?? '');
  await page.keyboard.press('m');
  await done('Vous suivez cette demande.');
  await page.getByText('Suivie par Camille Essai').waitFor();
  // What is typed while a call opens is no act on the ticket beneath.
  await page.keyboard.press('Control+b');
  await dialog().waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]'));
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('r');
  await expect.poll(() => dialog().count()).toBe(1);
  await dialog().getByRole('button', { name: 'Fermer' }).click();
  await dialog().waitFor({ state: 'detached' });

  await page.keyboard.press('r');
  await dialog().waitFor();
  await page.keyboard.type('Marche à suivre donnée au téléphone.');
  await page.keyboard.press('Control+Enter');
  await done('Réponse notée.');
  await timeline().getByText('Marche à suivre donnée au téléphone.').waitFor();
  await page
    .getByRole('region', { name: 'Délais' })
    .getByText(/^Donnée en /)
    .waitFor();

  await page.keyboard.press('a');
  await dialog().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1/1/2031');
  await page.keyboard.press('Control+Enter');
  await done('Demande mise en attente.');
  await standsAs('Attend le demandeur');
  await timeline().getByText('à redemander le 01/01/2031').waitFor();

  await page.keyboard.press('p');
  await dialog().waitFor();
  await page.keyboard.type('Il a rappelé.');
  await page.keyboard.press('Control+Enter');
  await done('Demande reprise.');

  await page.keyboard.press('t');
  await dialog().waitFor();
  await page.keyboard.press('Control+Enter');
  // To nobody: refused beside its field, nothing is written.
  await dialog().locator('[aria-invalid=true]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fabrice Quatrevaux-Doux');
  await page.keyboard.press('Control+Enter');
  await done('Demande transmise.');
  await page.getByText('Suivie par Fabrice Quatrevaux-Doux').waitFor();

  await page.keyboard.press('s');
  await dialog().waitFor();
  await page.keyboard.type('Code renvoyé.');
  // What is typed stays when the dialog is left, and comes back with it.
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.keyboard.press('s');
  await dialog().getByText('Code renvoyé.').waitFor();
  await page.keyboard.press('Control+Enter');
  await done('Demande résolue.');
  await standsAs('Résolue');
  await timeline().getByText('Code renvoyé.').waitFor();

  await page.keyboard.press('c');
  await dialog().waitFor();
  await page.keyboard.press('Control+Enter');
  await done('Demande close.');
  await page.keyboard.press('o');
  await dialog().waitFor();
  await page.keyboard.press('Control+Enter');
  await done('Demande rouverte.');
  await standsAs('En cours');
  await page.getByText('Rouverte une fois').waitFor();
  await page.keyboard.press('Control+z');
  await standsAs('Close');
});

test('an act is entered after the event, corrected, refused where the life cannot stand, and taken away', async () => {
  const [, fresh] = (await storedTickets(page)).filter(({ kinds }) => kinds.join() === 'opened');
  await openTicket(page, fresh?.id ?? '');
  await page.keyboard.press('v');
  await dialog().getByLabel('Ce qui a été fait').fill('Câble changé sur place.');
  await dialog().getByLabel('Temps passé').fill('une heure');
  await dialog().getByText('Plus tôt').click();
  await page.locator('#act-at').fill('1/1/2020');
  await page.keyboard.press('Control+Enter');
  await dialog().getByText('« une heure » n’est pas un temps.', { exact: false }).waitFor();
  await dialog().getByLabel('Temps passé').fill('1h10');
  await dialog().getByLabel('Temps de trajet').fill('40');
  await page.keyboard.press('Control+Enter');
  await dialog()
    .getByText('Rien ne peut arriver à la demande avant son ouverture.', { exact: false })
    .waitFor();
  // Straight from a day that is not written out yet: the dialog does not move under the pointer.
  await page.locator('#act-at').fill('2/1/2020');
  await page.keyboard.press('Control+Enter');
  await dialog()
    .getByText('Rien ne peut arriver à la demande avant son ouverture.', { exact: false })
    .waitFor();
  await dialog().getByText('Maintenant').click();
  await page.keyboard.press('Control+Enter');
  await done('Visite notée.');
  await timeline().getByText('temps passé : 1 h 10, trajet : 40 min').waitFor();

  await page.getByRole('button', { name: /^Corriger : Visite/ }).click();
  await dialog().getByLabel('Texte').fill('Câble et prise changés.');
  await dialog().getByRole('button', { name: 'Corriger' }).click();
  await done('Corrigé.');
  await timeline().getByText('Câble et prise changés.').waitFor();
  await page.getByRole('button', { name: /^Corriger : Visite/ }).click();
  await dialog().getByRole('button', { name: 'Retirer' }).click();
  await page
    .getByRole('dialog', { name: /^Retirer/ })
    .getByRole('button', { name: 'Retirer' })
    .click();
  await done('Retiré de la demande.');
  await timeline().getByText('Câble et prise changés.').waitFor({ state: 'detached' });
});

test('two tickets that say the same are linked, and solved in one act; a sheet is used; the ticket is edited and printed', async () => {
  const fresh = (await storedTickets(page)).filter(({ kinds }) => kinds.join() === 'opened');
  const [, , first, second] = fresh;
  await openTicket(page, first?.id ?? '');
  await page.keyboard.press('d');
  await dialog()
    .getByLabel('Chercher')
    .fill(second?.number ?? '');
  await dialog()
    .getByRole('radio', { name: new RegExp(second?.number ?? '') })
    .check();
  await page.keyboard.press('Control+Enter');
  await done('Demandes reliées.');
  const same = page.getByRole('region', { name: 'La même demande' });
  await same.getByText(second?.number ?? '', { exact: true }).waitFor();

  await page.keyboard.press('f');
  await dialog().getByRole('radio').first().check();
  await dialog().getByRole('region', { name: 'Réponse de la fiche' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await done('Fiche pratique notée dans la demande.');
  await timeline().getByText('Fiche pratique utilisée').waitFor();

  await page.keyboard.press('s');
  const also = dialog().getByRole('checkbox', { name: new RegExp(second?.number ?? '') });
  await expect.poll(() => also.isChecked()).toBe(true);
  await dialog().getByLabel('Solution').fill('Panne du réseau, rétabli.');
  await page.keyboard.press('Control+Enter');
  await done('Demande résolue.');
  await same.getByText('Résolue', { exact: true }).waitFor();

  await page.keyboard.press('e');
  await page.getByRole('heading', { level: 1, name: /^Modifier la demande/ }).waitFor();
  await page.getByLabel('Objet').fill('');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByText('Dites en quelques mots ce qui est demandé.').waitFor();
  await page.getByLabel('Objet').fill('Plus de réseau dans deux lieux');
  await page.keyboard.press('Control+Enter');
  await done('Demande enregistrée.');
  await page.getByRole('heading', { level: 1, name: /^Plus de réseau dans deux lieux/ }).waitFor();

  await page.keyboard.press('i');
  await page.getByRole('button', { name: 'Imprimer ou PDF…' }).waitFor();
  await page.getByText('Panne du réseau, rétabli.').first().waitFor();
  expect(window.complaints).toEqual([]);
});
