import { AxeBuilder } from '@axe-core/playwright';
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

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const row = (index: number) => page.locator('tbody tr').nth(index);

test('who has not answered: text copied, two reminders noted as one act, undone, a date set in the list', async () => {
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.getByRole('link', { name: 'Relances' }).click();
  await page.getByRole('heading', { name: 'Relances', level: 1 }).waitFor();
  await page.getByRole('rowheader').first().waitFor();
  expect(await violations()).toEqual([]);

  // The place that owes the most comes first, and one that was never contacted can be asked for alone.
  await page.getByRole('combobox', { name: 'Dernier contact' }).click();
  await page.getByRole('option', { name: 'Jamais' }).click();
  const name = await row(0).getByRole('rowheader').getByRole('button').innerText();
  await row(0).getByRole('checkbox').click();
  await row(1).getByRole('checkbox').click();
  await page.getByText('2 lieux choisis').waitFor();
  await page.getByRole('button', { name: 'Écrire la relance…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Relancer 2 lieux' });
  await dialog.waitFor();
  await expect.poll(() => dialog.getByLabel('Message', { exact: true }).inputValue()).toContain(name);
  await dialog.getByRole('button', { name: 'Copier le message' }).click();
  await page.getByText('Copié.').first().waitFor();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(name);
  expect(await violations()).toEqual([]);
  await dialog.getByText('Un seul message pour tous').click();
  await expect
    .poll(() => dialog.getByLabel('Message', { exact: true }).inputValue())
    .toContain('pour votre lieu');
  await dialog.getByRole('button', { name: 'Noter 2 relances' }).click();
  await dialog.waitFor({ state: 'detached' });

  // Both were contacted today: they leave the list, and come back with the undo.
  await expect
    .poll(() => page.getByRole('button', { name: `Relancer ${name}`, exact: true }).count())
    .toBe(0);
  await page.getByRole('button', { name: 'Défaire' }).click();
  await page.getByRole('button', { name: `Relancer ${name}`, exact: true }).waitFor();

  await page.getByRole('button', { name: `Prochain contact avec ${name} : pas de date` }).click();
  await page.getByLabel('Reprendre contact le', { exact: true }).fill('jamais');
  await page.getByRole('button', { name: 'Enregistrer la date' }).click();
  await page.getByText('n’est pas un jour').waitFor();
  await page.getByLabel('Reprendre contact le', { exact: true }).fill('1/2/2030');
  await page.getByRole('button', { name: 'Enregistrer la date' }).click();
  await page.getByText(`Prochain contact avec ${name} : 01/02/2030.`).waitFor();
  await page.getByRole('combobox', { name: 'Dernier contact' }).click();
  await page.getByRole('option', { name: 'Peu importe' }).click();
  await page.getByRole('button', { name: `Prochain contact avec ${name} : 01/02/2030` }).waitFor();

  await page.getByText('Taux de réponse', { exact: true }).click();
  const table = page.getByRole('table', { name: 'Taux de réponse par département' });
  await table.waitFor();
  const expected = (await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts()).map((text) =>
    Number(text.replace(/\s/g, '')),
  );
  expect(expected.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(expected.at(-1));
  expect(await violations()).toEqual([]);
  expect(window.complaints).toEqual([]);
});
