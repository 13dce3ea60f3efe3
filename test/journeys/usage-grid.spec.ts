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
  await page.getByRole('link', { name: 'Usages' }).click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Attendu', exact: true }).first().waitFor();
});

afterAll(() => window.close());

/** The first row of a monthly place that has no return yet: a quarter counts in no month's total. */
async function firstExpectedRow(): Promise<{ readonly name: string; readonly row: number }> {
  const row = page
    .getByRole('row')
    .filter({
      has: page.getByRole('button', { name: 'Attendu', exact: true }),
      hasNotText: /trimestre|année/,
    })
    .first();
  return {
    name: (await row.getByRole('button').first().innerText()).trim(),
    row: Number(await row.getAttribute('aria-rowindex')),
  };
}

/** The cell at a row and a column of figures, 0 for visits. */
const cell = (row: number, column: number) =>
  page.locator(`[role=row][aria-rowindex="${row}"] [aria-colindex="${column + 3}"]`);

const total = (label: string, column: number) =>
  page
    .getByRole('row')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator(`[aria-colindex="${column + 3}"]`);

const number = async (text: Promise<string>): Promise<number> => Number((await text).replace(/\D/g, ''));

describe('the grid of a month', () => {
  test('typing replaces, Enter keeps and goes down, the total and its n of N follow, Ctrl+Z takes it back', async () => {
    const { row } = await firstExpectedRow();
    const before = await number(total('Total déclaré', 0).innerText());
    await cell(row, 0).click();
    await page.keyboard.type('1234');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(row, 0).innerText()).toMatch(/^1\s?234$/);
    await expect.poll(() => cell(row + 1, 0).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => number(total('Total déclaré', 0).innerText())).toBe(before + 1234);
    await expect.poll(() => page.locator(`[role=row][aria-rowindex="${row}"]`).innerText()).toContain('Reçu');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(row, 0).innerText()).toBe('n. r.');
    await expect.poll(() => number(total('Total déclaré', 0).innerText())).toBe(before);
  });

  test('a zero that is typed is a reported zero; Delete makes it not reported again', async () => {
    const { row } = await firstExpectedRow();
    await cell(row, 0).click();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(row, 0).innerText()).toBe('0');
    await cell(row, 0).click();
    await page.keyboard.press('Delete');
    await expect.poll(() => cell(row, 0).innerText()).toBe('n. r.');
  });

  test('Tab goes on to the next measure; two cells typed in a hurry are both kept; hours are typed as people write them', async () => {
    const { row } = await firstExpectedRow();
    await cell(row, 2).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12h30');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(row, 3).innerText()).toBe('12,5');
    await expect.poll(() => cell(row, 2).innerText()).toBe('3');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(row, 2).innerText()).toBe('n. r.');
  });

  test('a block copied from a spreadsheet lands at once, and one undo takes it all back', async () => {
    const { row } = await firstExpectedRow();
    const held = [await cell(row, 0).innerText(), await cell(row + 1, 1).innerText()];
    await page.evaluate((text) => navigator.clipboard.writeText(text), '500\t101\n501\t102\n');
    await cell(row, 0).click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => cell(row, 0).innerText()).toBe('500');
    await expect.poll(() => cell(row + 1, 1).innerText()).toBe('102');
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => [await cell(row, 0).innerText(), await cell(row + 1, 1).innerText()])
      .toEqual(held);
  });

  test('a block with a wrong cell is refused whole, and the sentence names the place and the value', async () => {
    const { row, name } = await firstExpectedRow();
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'douze\n77\n');
    await cell(row, 0).click();
    await page.keyboard.press('Control+v');
    const alert = page.getByRole('alert').filter({ hasText: 'Pas enregistré' });
    await expect.poll(() => alert.innerText()).toContain('douze');
    await expect.poll(() => alert.innerText()).toContain(name);
    await expect.poll(() => cell(row, 0).innerText()).toBe('n. r.');
    await expect.poll(() => cell(row + 1, 0).innerText()).not.toBe('77');
    await alert.getByRole('button').click();
  });

  test('F says that the place was closed: neither zero nor missing', async () => {
    const { row } = await firstExpectedRow();
    await cell(row, 0).click();
    await page.keyboard.press('f');
    await expect.poll(() => cell(row, 0).innerText()).toBe('Fermé');
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: 'attendues' }).innerText())
      .toContain('compté');
    await page.keyboard.press('f');
    await expect.poll(() => cell(row, 0).innerText()).toBe('n. r.');
  });

  test('a breakdown larger than its total is refused with both numbers, and what was typed stays on screen', async () => {
    const { row } = await firstExpectedRow();
    await page.getByText('Genre', { exact: true }).click();
    // Before the measures stands what the breakdown is counted in.
    await cell(row, 1).click();
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(row, 1).innerText()).toBe('10');
    await cell(row, 3).click();
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert').filter({ hasText: 'Pas enregistré' });
    await expect.poll(() => alert.innerText()).toMatch(/11[\s\S]*10|10[\s\S]*11/);
    await expect.poll(() => cell(row, 3).innerText()).toBe('11');
    await alert.getByRole('button').click();
  });

  test('a breakdown is said to be of visits or of users, and changes at a press', async () => {
    const basis = page.getByRole('button', { name: 'Compté en passages' }).first();
    const before = await page.getByRole('button', { name: 'Compté en usagers' }).count();
    await basis.click();
    await expect.poll(() => page.getByRole('button', { name: 'Compté en usagers' }).count()).toBe(before + 1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('button', { name: 'Compté en usagers' }).count()).toBe(before);
    await page.getByText('Ensemble', { exact: true }).click();
  });

  test('the charts show months, places and publics, each with its table', async () => {
    const charts = page.getByRole('complementary', { name: 'En images' });
    await charts.getByRole('button', { name: 'Tableau' }).click();
    await expect.poll(() => charts.getByRole('row').count()).toBeGreaterThanOrEqual(12);
    await charts.getByRole('tab', { name: 'Lieux' }).click();
    await charts.getByText('Les quinze lieux').waitFor();
    await charts.getByRole('tab', { name: 'Publics' }).click();
    await charts.getByText(/part de ce qui est renseigné/).waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing to say in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    // Colours on their way from one theme to the other belong to neither.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    await page.waitForFunction(
      (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
      colorScheme,
    );
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
    ).toEqual([]);
  });

  test('nothing went wrong in the page, and nothing left the PC', () => {
    expect(window.complaints).toEqual([]);
  });
});
