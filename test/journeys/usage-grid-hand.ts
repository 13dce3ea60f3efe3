import { expect } from 'vitest';
import type { MainJobShell } from './main-job-shell.ts';
import type { SeededMonth } from './year-of-usage.ts';

const patience = { timeout: 30_000 };

const monthName = ({ year, month }: SeededMonth): string =>
  new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString('fr', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** The months of a run that ends with December of a year, the last first: the way the arrows go. */
export function monthsBack(year: number, length: number): readonly SeededMonth[] {
  return Array.from({ length }, (_, back) => ({
    year: year - Math.floor(back / 12),
    month: 12 - (back % 12),
  }));
}

/** The grid of a month as a person uses it: rows from 0, columns by their heading. */
export function usageGridHand({ page, copy }: Pick<MainJobShell, 'page' | 'copy'>) {
  const position = async (column: string): Promise<string | null> =>
    page().getByRole('columnheader', { name: column, exact: true }).getAttribute('aria-colindex');
  const cell = async (row: number, column: string) =>
    page().locator(`[role=row][aria-rowindex="${row + 2}"] [aria-colindex="${await position(column)}"]`);
  const text = async (row: number, column: string): Promise<string> => (await cell(row, column)).innerText();
  const below = async (label: string, column: string): Promise<string> =>
    page()
      .getByRole('row')
      .filter({ has: page().getByText(label, { exact: true }) })
      .locator(`[aria-colindex="${await position(column)}"]`)
      .innerText();

  const go = async (button: string, at: SeededMonth): Promise<void> => {
    const grid = page().getByRole('grid', { name: new RegExp(`^Relevés de ${monthName(at)},`) });
    const emptied = page().getByRole('heading', { name: /^Aucun lieu n’était ouvert/ });
    for (let press = 0; press < 36 && !(await grid.isVisible()); press += 1) {
      const before = await page().getByRole('grid').getAttribute('aria-label');
      await page().getByRole('button', { name: button }).click();
      await expect
        .poll(() => page().getByRole('grid').or(emptied).first().getAttribute('aria-label'), patience)
        .not.toBe(before);
    }
    await grid.waitFor();
    // Until its places are there, the totals stand in the first rows.
    await page().locator('[role=row][aria-rowindex="2"] button').first().waitFor();
  };

  return {
    text,
    goBackTo: (at: SeededMonth) => go('Mois précédent', at),
    goForwardTo: (at: SeededMonth) => go('Mois suivant', at),
    /** Pastes a block with its corner in the first row. */
    paste: async (column: string, block: string): Promise<void> => {
      await copy(block);
      await (await cell(0, column)).click();
      await page().keyboard.press('Control+v');
    },
    type: async (row: number, column: string, typed: string): Promise<void> => {
      await (await cell(row, column)).click();
      await page().keyboard.type(typed);
      await page().keyboard.press('Enter');
    },
    close: async (row: number): Promise<void> => {
      await (await cell(row, 'Passages')).click();
      await page().keyboard.press('f');
      await expect.poll(() => text(row, 'Passages'), patience).toBe('Fermé');
    },
    /** Waits for the total under a column. */
    expectTotal: (column: string, total: number) =>
      expect
        .poll(async () => (await below('Total déclaré', column)).replace(/\s/g, ''), patience)
        .toBe(String(total)),
    /** Waits for « n sur N » under a column. */
    expectReported: (column: string, said: string) =>
      expect.poll(() => below('Lieux ayant déclaré', column), patience).toBe(said),
    response: () => page().getByRole('status').filter({ hasText: 'attendues' }).innerText(),
  };
}
