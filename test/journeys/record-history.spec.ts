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
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.locator('tbody tr').filter({ hasText: 'Ouvert' }).first().click();
  await page.getByRole('tab', { name: 'Historique' }).click();
});

afterAll(() => window.close());

const section = () => page.getByRole('region', { name: 'Historique', exact: true });
const acts = () => section().locator('ol > li');

async function edit(label: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByLabel(label, { exact: true }).fill(value);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('tab', { name: 'Historique' }).click();
  await section().scrollIntoViewIfNeeded();
}

describe('the history of a place', () => {
  test('begins where the register was made, and says so', async () => {
    await section().scrollIntoViewIfNeeded();
    await section().getByText('Aucune modification.').waitFor();
    await section()
      .getByText(/L’historique commence le .*, à la création du registre d’exemple\./)
      .waitFor();
  });

  test('tells an act by its day, hour, author, field and values', async () => {
    await edit('Tablettes', '7');
    await expect.poll(() => acts().first().innerText()).toMatch(/\d{4} à \d\d:\d\d\s+par Camille Essai/);
    await expect.poll(() => acts().first().innerText()).toMatch(/Saisie\s+Tablettes\s:/);
    await edit('Tablettes', '9');
    await expect.poll(() => acts().count()).toBe(2);
    await expect.poll(() => acts().first().innerText()).toMatch(/avant\s+7\s+→\s+après\s+9/);
  });

  test('a value is put back at once when nothing came since, and undone', async () => {
    await acts()
      .first()
      .getByRole('button', { name: /^Remettre cette valeur\s: Tablettes, 7/ })
      .click();
    await page.getByText(/Valeur remise\s: Tablettes\./).waitFor();
    await expect.poll(() => acts().first().innerText()).toMatch(/avant\s+9\s+→\s+après\s+7/);
    await page.getByRole('button', { name: 'Défaire' }).last().click();
    await expect.poll(() => acts().first().innerText()).toMatch(/Annulation de l’acte du .*\s+Tablettes\s:/);
    await acts().nth(1).getByText('annulé depuis').waitFor();
  });

  test('an older value says first what it would replace', async () => {
    await acts()
      .last()
      .getByRole('button', { name: /^Remettre .*\s: Tablettes/ })
      // By the keyboard: notices may lie over the last act.
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ce champ a été modifié depuis', { exact: false }).waitFor();
    await expect.poll(() => dialog.locator('dd').first().innerText()).toBe('9');
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const before = await acts().count();
    await acts()
      .last()
      .getByRole('button', { name: /^Remettre .*\s: Tablettes/ })
      // By the keyboard: notices may lie over the last act.
      .press('Enter');
    await dialog.getByRole('button', { name: 'Remettre', exact: true }).click();
    await expect.poll(() => acts().count()).toBe(before + 1);
  });

  test('what the rules forbid is refused with a sentence', async () => {
    await edit('Ouverture par semaine (h)', '30');
    await edit('dont accès libre (h)', '25');
    await edit('dont accès libre (h)', '5');
    await edit('Ouverture par semaine (h)', '10');
    await acts()
      .nth(1)
      .getByRole('button', { name: /^Remettre cette valeur\s: dont accès libre, 25/ })
      .click();
    const alert = section().getByRole('alert');
    await alert.getByText('La valeur n’a pas été remise').waitFor();
    await expect.poll(() => alert.innerText()).toMatch(/accès libre/);
  });

  test('a status added on the page is told as a sentence, and taken out again', async () => {
    await page.getByRole('button', { name: 'Changer de statut' }).click();
    await page.getByRole('radio', { name: 'Suspendu' }).click();
    await page.getByLabel('À partir du').first().fill('3/9/2024');
    await page.getByLabel('Motif').fill('Travaux');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect
      .poll(() => acts().first().innerText())
      .toMatch(/ajouté Suspendu à partir du 3 septembre 2024, motif\s: Travaux/);
    await acts()
      .first()
      .getByRole('button', { name: /^Retirer\s: Statut/ })
      .click();
    await expect
      .poll(() => acts().first().innerText())
      .toMatch(/retiré Suspendu à partir du 3 septembre 2024, motif\s: Travaux/);
  });

  test('older acts come when they are asked for', async () => {
    for (const count of [21, 22, 23, 24]) await edit('Portables', `${count}`);
    await expect.poll(() => acts().count()).toBe(10);
    await section().getByRole('button', { name: 'Voir plus ancien' }).click();
    await expect.poll(() => acts().count()).toBeGreaterThan(10);
    await expect.poll(() => acts().last().innerText()).toContain('Tablettes');
  });

  test.each(['Clair', 'Sombre'])('has no accessibility fault in the theme %s', async (theme) => {
    await page.getByText(theme, { exact: true }).click();
    await section().scrollIntoViewIfNeeded();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('settings have theirs', async () => {
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByLabel('Votre nom').fill('Claude Suivant');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await section().scrollIntoViewIfNeeded();
    await expect.poll(() => acts().first().innerText()).toMatch(/Camille Essai\s+→\s+après\s+Claude Suivant/);
  });
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
