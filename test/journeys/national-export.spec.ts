import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nationalFields } from '#shared/exchange/national-standard/fields.ts';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
  await page.getByRole('link', { name: 'Échanges' }).click();
});

afterAll(() => window.close());

const section = () => page.getByRole('region', { name: 'Exporter au standard national' });

async function saved(
  press: () => Promise<void>,
): Promise<{ readonly download: Download; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { download, text: readFileSync(await download.path(), 'utf8') };
}

test('lists what does not fit, by place and field, and saves that list', async () => {
  await section().getByRole('button', { name: 'Vérifier avant d’écrire' }).click();
  const found = section().getByText(/^\d+ lieux vérifiés/);
  await found.waitFor();
  await expect.poll(() => found.evaluate((element) => element === document.activeElement)).toBe(true);
  await section().getByText('Champ obligatoire vide').click();
  await section().getByText('Le champ adresse est obligatoire', { exact: false }).first().waitFor();
  await expect
    .poll(() => section().locator('details[open] a').first().getAttribute('href'))
    .toMatch(/#\/lieux\/[0-9a-f-]+$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await section().getByRole('button', { name: 'Exporter les remarques' }).click();
  const { text } = await saved(() => page.getByRole('menuitem', { name: 'En CSV' }).click());
  expect(text).toContain('Lieu;Commune;Effet;Champ;Valeur;Remarque');
  expect(text).toContain(';Lieu non conforme;adresse;');
});

test('leaves unfit places out, or writes them all, as chosen', async () => {
  const button = section().getByRole('button', { name: /^Enregistrer \d+ lieux/ });
  const some = Number((await button.innerText()).replace(/\D/g, ''));
  const { download, text } = await saved(() => button.click());
  expect(download.suggestedFilename()).toMatch(
    /^\d{4}-\d\d-\d\d_[a-z0-9-]+_lieux-de-mediation-numerique_[a-z0-9-]+\.csv$/,
  );
  const [heading, ...lines] = text.trimEnd().split('\r\n');
  expect(heading).toBe(nationalFields.join(','));
  expect(lines).toHaveLength(some);
  await section().getByText(`${some} lieux écrits dans`, { exact: false }).waitFor();

  await section()
    .getByRole('radio', { name: /N’en écarter aucun/ })
    .click();
  const all = await saved(() => button.click());
  expect(all.text.trimEnd().split('\r\n').length - 1).toBeGreaterThan(some);
});

test('takes a département in JSON, and the file comes back without a change', async () => {
  await section().getByRole('combobox', { name: 'Lieux à exporter' }).click();
  await page.getByRole('option', { name: /^001 / }).click();
  await section().getByRole('radio', { name: 'JSON' }).click();
  await section().getByRole('button', { name: 'Vérifier avant d’écrire' }).click();
  const button = section().getByRole('button', { name: /^Enregistrer \d+ lieux/ });
  const { download } = await saved(() => button.click());
  expect(download.suggestedFilename()).toMatch(/\.json$/);

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier…' }).click(),
  ]);
  await chooser.setFiles({
    name: 'retour.json',
    mimeType: 'application/json',
    buffer: readFileSync(await download.path()),
  });
  await page.getByRole('heading', { name: 'Aperçu de l’import' }).waitFor();
  await page.getByText('Tous les lieux de ce fichier sont déjà au registre', { exact: false }).waitFor();
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
