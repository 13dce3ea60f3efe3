import type { Page } from 'playwright-core';

/** First run, as a person does it: the example register, and its list on screen. */
export async function startExample(page: Page): Promise<void> {
  await page.getByLabel('Votre nom').fill('Camille Essai');
  await page.getByRole('radio', { name: /Ouvrir le registre d’exemple/ }).click();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('heading', { name: 'Tableau de bord', level: 1 }).waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Lieux d’accès', exact: true }).click();
}

/** First run with an empty register for Charente. */
export async function startEmpty(page: Page, beginning: 'import' | 'empty'): Promise<void> {
  await page.getByLabel('Votre nom').fill('Camille Essai');
  await page.getByLabel('Votre organisme (facultatif)').fill('Département d’essai');
  await page.getByText('Un ou plusieurs départements').click();
  await page.getByPlaceholder('Nom ou numéro').fill('16');
  await page.getByRole('option', { name: '16 Charente', exact: true }).click();
  await page.keyboard.press('Escape');
  const way = beginning === 'import' ? /Importer une liste de lieux/ : /Partir d’un registre vide/;
  await page.getByRole('radio', { name: way }).click();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page
    .getByRole('heading', { name: beginning === 'import' ? 'Échanges' : 'Lieux d’accès', level: 1 })
    .waitFor({ timeout: 60_000 });
}
