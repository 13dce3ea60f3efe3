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

const section = () => page.getByRole('link', { name: /^Prêts/ });
const shownNow = () => page.locator('[role=option]:visible');

/** The list of loans, its rows there. */
async function list(): Promise<void> {
  await section().click();
  await page.getByRole('heading', { name: 'Prêts', level: 1 }).waitFor();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
}

/** How many loans the section says are late. */
async function lateCount(): Promise<number> {
  const name = (await section().textContent()) ?? '';
  return Number(/\d+/.exec(name)?.[0] ?? '0');
}

/** Opens a new loan of a place, with one laptop found by its number. */
async function fillLoan(place: string, thing: string): Promise<void> {
  await page.getByLabel('Lieu d’accès').and(page.locator('[aria-haspopup]')).fill(place);
  await shownNow().first().click();
  const search = page.getByLabel('Chercher un numéro, un nom, une catégorie');
  await search.fill(thing);
  await page.getByRole('checkbox', { name: new RegExp(`^${thing}`) }).check();
}

test('the list answers its commonest questions at a click', async () => {
  await list();
  const late = await lateCount();
  expect(late).toBeGreaterThan(0);
  const presets = page.getByRole('group', { name: 'Prêts montrés' });
  await presets.getByRole('button', { name: `En retard ${late}` }).click();
  await page.getByText(new RegExp(`^${late} prêts sur \\d+$`)).waitFor();
  await page
    .getByRole('gridcell', { name: /jours? de retard$/ })
    .first()
    .waitFor();
  await presets.getByRole('button', { name: /^En attente/ }).click();
  await page.getByRole('gridcell', { name: 'En attente' }).first().waitFor();
  await presets.getByRole('button', { name: 'Tous' }).click();
  await page.getByText(/^\d+ prêts$/).waitFor();
});

test('a loan is booked, an overlap refused with who has it, handed over, returned in part, taken back', async () => {
  await list();
  await page.getByRole('button', { name: 'Nouveau prêt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nouveau prêt' }).waitFor();
  await page.getByLabel('Seulement ce qui est libre').focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByText('2 points à corriger').waitFor();
  // What is free is found by its name; the first of them is taken, and its number noted.
  await page.getByLabel('Lieu d’accès').and(page.locator('[aria-haspopup]')).fill('mediatheque');
  await shownNow().first().click();
  const search = page.getByLabel('Chercher un numéro, un nom, une catégorie');
  await search.fill('portable');
  const boxes = page.getByRole('checkbox', { name: /^PORT-/ });
  const first = ((await boxes.nth(0).evaluate((box) => box.closest('li')?.textContent)) ?? '').slice(0, 13);
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByLabel('Caution (€)').fill('150');
  await page.getByLabel('Contact').fill('Dominique Passerelle');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const title = page.getByRole('heading', { level: 1, name: /^Prêt / });
  await title.waitFor();
  const number = ((await title.textContent()) ?? '').replace('Prêt ', '');
  await page.getByRole('tabpanel').getByText(first).waitFor();

  // The same thing, the same days: who has it, until when, and nothing is written.
  await list();
  await page.getByRole('button', { name: 'Nouveau prêt' }).click();
  await page.getByLabel('Seulement ce qui est libre').uncheck();
  await fillLoan('bibliotheque', first);
  await page.getByText('À savoir avant d’enregistrer').waitFor();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('alert').getByText(number).waitFor();
  await page.getByRole('checkbox', { name: 'Mettre en liste d’attente' }).check();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('button', { name: 'Confirmer la réservation' }).click();
  await page.getByRole('alert').getByText(number).waitFor();

  await list();
  await page.getByRole('searchbox').fill(number);
  await page.getByRole('rowheader', { name: number }).click();
  await page.getByRole('button', { name: 'Enregistrer la sortie…' }).click();
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.getByLabel('Reçu par').inputValue()).toBe('Dominique Passerelle');
  await dialog.getByRole('button', { name: 'Enregistrer la sortie' }).click();
  await page.getByText('Sortie enregistrée.').waitFor();
  await page.getByRole('button', { name: 'Enregistrer un retour…' }).click();
  await dialog
    .getByRole('checkbox', { name: /^PORT-/ })
    .first()
    .uncheck();
  await dialog.getByLabel(/^État de PORT-/).selectOption('broken');
  await expect
    .poll(() => dialog.getByRole('checkbox', { name: /part en réparation$/ }).isChecked())
    .toBe(true);
  await dialog.getByRole('button', { name: 'Enregistrer le retour' }).click();
  const notice = page.getByRole('alert').filter({ hasText: '1 matériel reste dehors' });
  await notice.waitFor();
  await page.getByText(/^Rendu le .*Hors d’usage$/).waitFor();
  await page.getByText('encore dehors').waitFor();
  await notice.getByRole('button', { name: 'Défaire' }).click();
  await page.getByText('encore dehors').nth(1).waitFor();
  await page.getByRole('button', { name: 'Annuler la sortie' }).click();
  await dialog.getByRole('button', { name: 'Annuler la sortie' }).click();
  await page.getByRole('button', { name: 'Enregistrer la sortie…' }).waitFor();
});

test('what is late is reminded, then returned, and the count of the section follows', async () => {
  await list();
  const late = await lateCount();
  await page.getByRole('button', { name: 'Retards', exact: true }).click();
  await page.getByRole('heading', { name: 'Prêts en retard', level: 1 }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'jamais relancé' }).first();
  const number = await row.getByRole('rowheader').innerText();
  await row.getByRole('button', { name: 'Relancer…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copier le texte' }).click();
  await dialog.getByText('Texte copié.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(number);
  await dialog.getByLabel('Remarque sur la relance').fill('Par téléphone');
  await dialog.getByRole('button', { name: 'Noter la relance' }).click();
  const reminded = page.getByRole('row').filter({ hasText: number });
  await reminded.getByText(/^relancé le /).waitFor();
  await reminded.getByRole('button', { name: number }).click();
  await page.getByText('Par téléphone').waitFor();
  await page.getByRole('button', { name: 'Enregistrer un retour…' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer le retour' }).click();
  await page.getByText('Retour enregistré.').waitFor();
  await expect.poll(lateCount).toBe(late - 1);
  await page.getByRole('tab', { name: 'Historique' }).click();
  await page.getByText('Relance').first().waitFor();
});

test('a weekly loan is booked as one act from the page of its borrower, and shown there', async () => {
  await page.getByRole('link', { name: 'Animateurs', exact: true }).click();
  await page.getByRole('rowheader').first().click();
  await page.getByRole('tab', { name: 'Prêts' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Nouveau prêt' }).click();
  await page.getByRole('heading', { name: 'Nouveau prêt', level: 1 }).waitFor();
  // Next year, for a day each: free of the loans of the example.
  const year = new Date().getFullYear() + 2;
  await page.getByLabel('Départ le').and(page.getByRole('textbox')).fill(`2/3/${year}`);
  await page.getByLabel('Retour le').and(page.getByRole('textbox')).fill(`2/3/${year}`);
  await page.getByLabel('Répéter').selectOption('week');
  await page.getByLabel('Nombre de prêts').fill('3');
  await page.getByText(`3 prêts, départs : 02/03/${year}, 09/03/${year}, 16/03/${year}`).waitFor();
  await page.getByLabel('Chercher un numéro, un nom, une catégorie').fill('malle photo');
  await page
    .getByRole('checkbox', { name: /Malle photo/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText('3 prêts réservés.').waitFor();
  await page.getByText('Fait partie d’une série avec 2 autres prêts :').waitFor();
  await page.getByRole('banner').or(page.locator('main header')).getByRole('button').first().click();
  await page.getByRole('tab', { name: 'Prêts' }).click();
  await page.getByRole('tabpanel').getByText(`du 16/03/${year} au 16/03/${year}`).waitFor();
});

test('nothing was complained of', () => {
  expect(window.complaints).toEqual([]);
});
