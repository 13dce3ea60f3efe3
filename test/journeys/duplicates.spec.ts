import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startEmpty } from './start-register.ts';

let window: Window;
let page: Page;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startEmpty(page, 'import');
});

afterAll(() => window?.close());

/** A row of the national standard, at an address of Cognac. */
const row = (values: Readonly<Record<string, string>>) => ({
  nom: 'Espace numérique des Tanneries',
  pivot: '00000000000000',
  commune: 'Cognac',
  code_postal: '16100',
  adresse: '12 rue du Lavoir',
  latitude: '45.6958',
  longitude: '-0.3287',
  date_maj: '2024-05-02',
  ...values,
});

/** Imports rows as a list of a source; gives what the preview remarks. */
async function bringIn(source: string, rows: readonly Readonly<Record<string, string>>[]): Promise<string> {
  await page.getByRole('link', { name: 'Échanges' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const another = page.getByRole('button', { name: 'Importer un autre fichier' });
  if (await another.isVisible()) await another.click();
  const text = JSON.stringify(rows.map((one, index) => ({ ...row(one), id: `${source}-${index}`, source })));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier…' }).click(),
  ]);
  await chooser.setFiles({
    name: `${source}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('heading', { name: 'Aperçu de l’import' }).waitFor();
  await page.getByRole('tab', { name: /^Remarques/ }).click();
  const told = (await page.getByRole('tabpanel').textContent()) ?? '';
  await page.getByRole('button', { name: /^Importer \d/ }).click();
  await page.getByRole('heading', { name: 'Import terminé' }).waitFor();
  return told;
}

async function openDuplicates(): Promise<void> {
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('button', { name: 'Chercher les doublons' }).click();
  await page.getByRole('heading', { name: 'Doublons', level: 1 }).waitFor();
}

const pairs = () => page.getByRole('table', { name: 'Paires de fiches qui se ressemblent' }).getByRole('row');

async function openPlace(name: string): Promise<void> {
  await page.getByRole('link', { name: 'Lieux d’accès' }).click();
  await page.getByRole('rowheader', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Undoes an act from its notice. */
async function undo(told: RegExp): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: told });
  await notice.getByRole('button', { name: 'Défaire' }).click();
  await notice.waitFor({ state: 'detached' });
}

/** Types the visits of the last month, row after row of the grid; gives the names of the rows. */
async function typeVisits(figures: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.locator('[role=row][aria-rowindex="2"] button').first().waitFor();
  for (const [index, figure] of figures.entries()) {
    const cell = page.locator(`[role=row][aria-rowindex="${index + 2}"] [aria-colindex="3"]`);
    await cell.click();
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
    await expect.poll(() => cell.innerText()).toBe(figure);
  }
}

const ONE = 'Espace numérique des Tanneries';
const TWIN = 'ESPACE NUMERIQUE DES TANNERIES';

test('an import tells what looks like a place of the register, and why', async () => {
  await bringIn('region', [{ telephone: '0545000001' }, { nom: 'Médiathèque de Cognac' }]);
  const told = await bringIn('departement', [
    { nom: TWIN, telephone: '+33545000001', adresse: '12, r. du Lavoir', courriels: 'epn@exemple.invalid' },
  ]);
  expect(told).toMatch(
    /ressemble à « Espace numérique des Tanneries », déjà au registre \(\d+ sur 100 : même nom/,
  );
});

test('pairs are found with score and reasons; two houses of one address are none', async () => {
  await openDuplicates();
  await expect.poll(() => pairs().count()).toBe(2);
  await expect.poll(() => pairs().nth(1).innerText()).toMatch(/même nom, même adresse/);
  await expect.poll(() => pairs().nth(1).innerText()).not.toContain('Médiathèque');
  await page.getByText('1 paire', { exact: true }).waitFor();
});

test('side by side: returns of the same month are chosen, the merge is one act, and is undone', async () => {
  await typeVisits(['120', '45', '7']);
  await openPlace(ONE);
  await page.getByText('Un doublon probable').waitFor();
  await page.getByRole('button', { name: `Comparer avec « ${TWIN} »` }).click();
  await page.getByRole('heading', { name: 'Est-ce le même lieu ?' }).waitFor();
  await page.getByRole('heading', { name: 'Relevés des mêmes mois' }).waitFor();
  await page.getByRole('button', { name: 'Garder plutôt celle-ci' }).click();
  await page.getByRole('columnheader', { name: `Fiche gardée ${TWIN}` }).waitFor();
  await page.getByRole('button', { name: 'Garder plutôt celle-ci' }).click();
  await page.getByRole('columnheader', { name: `Fiche gardée ${ONE}` }).waitFor();
  await page.getByRole('button', { name: 'Fusionner les deux fiches' }).click();
  await page.getByRole('alert').getByText('choisissez ceux qui restent', { exact: false }).waitFor();
  await page.getByRole('radio', { name: new RegExp(`\\d{4} : ${TWIN}$`) }).check();
  await page
    .getByRole('radio', { name: /^Adresse :.*r\. du Lavoir/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Fusionner les deux fiches' }).click();
  await page.getByRole('heading', { name: ONE, level: 1 }).waitFor();
  await page.getByText('epn@exemple.invalid').first().waitFor();
  await page.getByRole('tab', { name: 'Historique' }).click();
  await page.getByText('Fusion de doublons').waitFor();
  await page.getByText(`fiche fusionnée « ${TWIN} »`, { exact: false }).waitFor();
  await expect.poll(() => page.getByText('Un doublon probable').count()).toBe(0);
  await undo(/Fiches fusionnées/);
  await page.getByText('Un doublon probable').waitFor();
  await openDuplicates();
  await expect.poll(() => pairs().count()).toBe(2);
});

test('a pair that is not the same is proposed no more, until the officer changes their mind', async () => {
  await page.getByRole('button', { name: `« ${ONE} » et « ${TWIN} » ne sont pas le même` }).click();
  await page.getByRole('heading', { name: 'Aucun doublon' }).waitFor();
  await page.getByText('1 paire notée « pas le même »').click();
  await page.getByRole('button', { name: /^Proposer de nouveau/ }).click();
  await expect.poll(() => pairs().count()).toBe(2);
});

test('a place closes in favour of another, which keeps both, and is undone', async () => {
  await openPlace('Médiathèque de Cognac');
  await page.getByRole('button', { name: 'Fermer au profit d’un autre lieu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Fermer ce lieu' }).click();
  await dialog.getByText('Choisissez le lieu qui prend la suite.').waitFor();
  await dialog.getByRole('textbox', { name: 'Lieu qui prend la suite' }).fill('tanneries');
  await page.getByRole('option', { name: new RegExp(ONE) }).click();
  await dialog.getByRole('button', { name: 'Fermer ce lieu' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Fermé', { exact: true }).first().waitFor();
  await expect
    .poll(() => page.getByRole('button', { name: 'Fermer au profit d’un autre lieu' }).count())
    .toBe(0);
  await undo(/au profit de/);
  await page.getByRole('button', { name: 'Fermer au profit d’un autre lieu' }).waitFor();
});

describe.each(['Clair', 'Sombre'])('in the theme %s', (theme) => {
  async function violations(): Promise<readonly string[]> {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  test('pairs, side by side, the notice and the dialog have no accessibility fault', async () => {
    await openDuplicates();
    await page.getByText(theme, { exact: true }).click();
    await page.getByRole('button', { name: /^Comparer/ }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: /^Comparer/ }).click();
    await page.getByRole('heading', { name: 'Relevés des mêmes mois' }).waitFor();
    expect(await violations()).toEqual([]);
    await openPlace(ONE);
    await page.getByText('Un doublon probable').waitFor();
    await page.getByRole('button', { name: 'Fermer au profit d’un autre lieu' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await violations()).toEqual([]);
  });
});

test('nothing was refused by the content policy and nothing left the PC', () => {
  expect(window.complaints).toEqual([]);
});
