import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfPages } from './exported-files.ts';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

let window: Window;
let page: Page;
beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});
afterAll(async () => {
  expect(window.complaints).toEqual([]);
  await window.close();
});

test('a report gives its one page for elected members, and comes back', async () => {
  await page.getByRole('link', { name: 'Bilan annuel' }).click();
  await page
    .getByRole('button', { name: /^Bilan annuel \d{4}$/ })
    .first()
    .click();
  await page.getByText(/^\d+ pages$/).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Synthèse', exact: true }).click();
  const sheet = page.locator('[data-page]');
  await sheet.waitFor({ timeout: 60_000 });
  await page.getByText('1 page', { exact: true }).waitFor();
  expect(await page.title()).toContain('Synthèse');
  expect(await sheet.locator('dt').count()).toBeGreaterThanOrEqual(6);
  expect(await sheet.locator('[role="img"]').count()).toBe(1);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  const printed = await pdfPages(new Uint8Array(pdf));
  expect(printed).toHaveLength(1);
  expect(printed[0]?.replaceAll(/\s+/g, ' ')).toMatch(/relevés reçus sur .* attendus/);
  await page.getByRole('button', { name: 'Retour au bilan' }).click();
  await page.getByText(/^\d+ pages$/).waitFor({ timeout: 60_000 });
});
