import { AxeBuilder } from '@axe-core/playwright';
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
  await list();
});

afterAll(() => window.close());

/** The directory, its rows there. */
async function list(): Promise<void> {
  await page.getByRole('link', { name: 'Animateurs', exact: true }).click();
  await page.getByRole('heading', { name: 'Animateurs', level: 1 }).waitFor();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
}

async function tab(name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

/** Chooses the first record that a picker finds. */
async function pick(scope: ReturnType<Page['getByRole']>, label: string, text: string): Promise<void> {
  // A choice beside it may bear a label that holds the same word.
  await scope.getByLabel(label).and(page.locator('[aria-haspopup]')).fill(text);
  await page.getByRole('option').first().click();
}

test('the directory is searched and filtered, and its head leads to what awaits', async () => {
  const count = () => page.getByText(/^\d+ animateurs?( sur \d+)?$/);
  const total = Number((await count().innerText()).replace(/\D/g, ''));
  expect(total).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Profil', exact: true }).first().click();
  await page.getByRole('option', { name: /^Pool de remplacement/ }).click();
  await page.keyboard.press('Escape');
  await page.getByText(new RegExp(`^\\d+ animateurs? sur ${total}$`)).waitFor();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect.poll(() => count().innerText()).toBe(`${total} animateurs`);

  const toDo = page.getByRole('region', { name: 'À traiter' });
  await toDo.getByRole('button', { name: /d’ici 6 mois$/ }).click();
  await toDo
    .getByText(/^finit le /)
    .first()
    .waitFor();
  await toDo.getByRole('button', { name: /sans animateur$/ }).click();
  const place = toDo.getByRole('listitem').first().getByRole('button');
  const name = await place.innerText();
  await place.click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByText('Un animateur est prévu ici, et personne n’est affecté aujourd’hui.').waitFor();
});

test('an animator is entered with a skill, assigned beyond a full time with a warning, and the place shows it', async () => {
  await list();
  await page.getByRole('button', { name: 'Nouvel animateur' }).click();
  await page.getByLabel('Temps de travail du contrat (ETP)').fill('mi-temps');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByText('2 points à corriger').waitFor();
  await page.getByLabel('Nom de famille').fill('Kerloc’h');
  await page.getByLabel('Prénom').fill('Maïwenn');
  await page.getByLabel('Temps de travail du contrat (ETP)').fill('1');
  await page.getByRole('button', { name: 'Ajouter une compétence' }).click();
  await page.getByRole('combobox', { name: 'Thème' }).fill('Dentelle numérique');
  for (const condition of ['Le souhaite', 'Sait l’enseigner', 'L’employeur libère le temps'])
    await page.getByLabel(condition).selectOption('yes');
  await page.getByLabel('Nom de famille').press('Control+Enter');
  await page.getByRole('heading', { name: 'Maïwenn Kerloc’h', level: 1 }).waitFor();
  await tab('Compétences');
  await page.getByText('Peut la transmettre').waitFor();

  await tab('Affectations');
  await page.getByRole('button', { name: 'Affecter à un lieu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Temps de travail (ETP)').fill('1,2');
  await dialog.getByText(/atteint 1,2 ETP, plus d’un temps plein/).waitFor();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('Choisissez le lieu.').waitFor();
  await pick(dialog, 'Lieu', 'mediatheque');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Aujourd’hui : 1,2 ETP').waitFor();
  await page.getByText(/^Plus d’un temps plein : 1,2 ETP/).waitFor();
  await page.getByRole('rowheader').getByRole('button').click();
  await tab('Animateurs');
  await page.getByRole('rowheader', { name: 'Maïwenn Kerloc’h' }).waitFor();
});

test('an absence, a request, the pool ranked with its reasons, and somebody replaces', async () => {
  await page.getByRole('rowheader').getByRole('button', { name: 'Maïwenn Kerloc’h' }).click();
  await tab('Absences et remplacements');
  await page.getByRole('button', { name: 'Noter une absence' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Demander un remplaçant à/ }).click();
  await dialog.getByLabel('Temps demandé (ETP)').fill('0,2');
  await dialog.getByRole('button', { name: 'Demander', exact: true }).click();
  await page.getByRole('heading', { name: 'Remplacer Maïwenn Kerloc’h' }).waitFor();
  const pool = page.getByRole('region', { name: 'Le pool de remplacement' });
  const first = pool.getByRole('button', { name: /^Retenir / }).first();
  const chosen = ((await first.getAttribute('aria-label')) ?? '').replace('Retenir ', '');
  await first.click();
  await page.getByText(`Remplacé par ${chosen}`).waitFor();
  await page.getByRole('button', { name: 'Absences de Maïwenn Kerloc’h' }).click();
  await page.getByText(`remplacé par ${chosen}`).waitFor();

  await page.getByRole('button', { name: 'Supprimer' }).click();
  await dialog.getByRole('button', { name: 'Supprimer' }).click();
  const alert = page.getByRole('alert');
  await alert.getByText(/une affectation y est rattachée/).waitFor();
  await alert.getByText(/une absence y est rattachée/).waitFor();

  await tab('Historique');
  await page.getByText('Fiche créée').waitFor();
  await page.getByLabel('Historique de').selectOption({ index: 1 });
  await page.getByText('Fiche créée').waitFor();
});

test('who can pass a theme on near a commune, with the conditions and how near', async () => {
  await list();
  await page.getByRole('button', { name: 'Qui peut transmettre ?' }).click();
  await page.getByRole('combobox', { name: 'Thème' }).fill('dentelle');
  await page.getByRole('option', { name: 'Dentelle numérique' }).click();
  await page.getByText('1 animateur a cette compétence').waitFor();
  await pick(page.getByRole('search'), 'Lieu', 'mediatheque');
  await page
    .getByText(/^(sur place|à [\d,]+ km|même )/)
    .first()
    .waitFor();
  await page.getByText('L’employeur libère le temps : oui').waitFor();
});

describe.each(['Clair', 'Sombre'])('in the theme %s', (theme) => {
  async function violations(): Promise<readonly string[]> {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  test('list, page with its tabs, dialogs, form, search of skills have no accessibility fault', async () => {
    await list();
    await page.getByText(theme, { exact: true }).click();
    await page.getByRole('button', { name: /sans animateur$/ }).click();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Qui peut transmettre ?' }).click();
    await page.getByRole('combobox', { name: 'Thème' }).click();
    await page.getByRole('option').first().click();
    await page.getByText(/cette compétence$/).waitFor();
    expect(await violations()).toEqual([]);
    await list();
    await page.locator('tbody tr').first().click();
    for (const name of ['Fiche', 'Compétences', 'Absences et remplacements', 'Affectations']) {
      await tab(name);
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect(await violations()).toEqual([]);
    }
    await page.getByRole('button', { name: 'Affecter à un lieu' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Modifier', exact: true }).first().click();
    await page.getByLabel('Nom de famille').fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert', { name: /à corriger/ }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Abandonner la saisie' }).first().click();
  });
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
