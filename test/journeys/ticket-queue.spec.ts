import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

const queue = (page: Page) => page.getByRole('grid', { name: 'Demandes en cours' });
const lines = (page: Page) => queue(page).locator('tr[aria-selected]');
const inForce = (page: Page) => queue(page).locator('tr[aria-current]');
const numberOf = async (page: Page): Promise<string> =>
  (await inForce(page).locator('th small').textContent())?.split(' · ').at(-1) ?? '';
const pending = async (page: Page): Promise<number> =>
  Number.parseInt(
    (await page
      .getByText(/demandes? en cours$/)
      .first()
      .textContent()) ?? '',
    10,
  );

describe('the queue of the hotline', () => {
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    window = await openWindow({ width: 1920, height: 1080 });
    page = window.page;
    await startExample(page);
    await page.getByRole('link', { name: /^Hotline/ }).click();
    await queue(page).waitFor();
  });
  afterAll(() => window?.close());

  it('what is late comes first, and its count stands in the navigation', async () => {
    const late = await page.getByRole('link', { name: /^Hotline/ }).textContent();
    const count = Number(/(\d+)/.exec(late ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    const group = queue(page).getByRole('rowheader').first();
    await expect.poll(() => group.textContent()).toBe(`En retard ${count}`);
    await expect.poll(() => lines(page).first().textContent()).toContain('en retard de');
  });

  it('by the keyboard: from ticket to ticket, taken, its preview beside; the selection stays', async () => {
    await page.keyboard.press('j');
    const second = await numberOf(page);
    await page.keyboard.press('j');
    const third = await numberOf(page);
    expect(third).not.toBe(second);
    await page.keyboard.press('k');
    await expect.poll(() => numberOf(page)).toBe(second);
    const beside = page.getByRole('complementary', { name: 'Demande choisie' });
    await beside.getByText(second, { exact: true }).waitFor();
    await page.keyboard.press('m');
    await page
      .getByText(/^Vous suivez/)
      .first()
      .waitFor();
    await expect.poll(() => inForce(page).textContent()).toContain('Camille Essai');
    await expect.poll(() => numberOf(page)).toBe(second);
  });

  it('solved from the queue, it leaves; the next one is in force; undone, it is back', async () => {
    const before = await pending(page);
    const solved = await numberOf(page);
    await page.keyboard.press('s');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => pending(page)).toBe(before - 1);
    await expect.poll(() => numberOf(page)).not.toBe(solved);
    await page.keyboard.press('Control+z');
    await expect.poll(() => pending(page)).toBe(before);
  });

  it('several are chosen and given to a colleague in one act', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Confier…' }).click();
    await page.getByRole('combobox', { name: 'Nom du responsable' }).fill('Sacha Renfort');
    await page.keyboard.press('Enter');
    await page.getByText('2 demandes confiées à Sacha Renfort.').waitFor();
    await expect.poll(() => lines(page).filter({ hasText: 'Sacha Renfort' }).count()).toBe(2);
  });

  it('by place, by level, mine; Enter opens, and coming back finds the same view', async () => {
    await page.getByRole('radiogroup').getByText('Échelon').click();
    await page.getByRole('button', { name: /^Les miennes/ }).click();
    await inForce(page).waitFor();
    await page.keyboard.press('k');
    const opened = await numberOf(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.url()).toContain('/hotline/demandes/');
    await page.goBack();
    await inForce(page).waitFor();
    await expect.poll(() => numberOf(page)).toBe(opened);
    await expect
      .poll(() => page.getByRole('button', { name: /^Les miennes/ }).getAttribute('aria-pressed'))
      .toBe('true');
  });

  it('nothing was refused by the content policy, nothing failed', () => {
    expect(window.complaints).toEqual([]);
  });
});
