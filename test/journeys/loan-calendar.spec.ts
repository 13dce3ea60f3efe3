import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

/** Far beyond what the example lends: whatever the day of the test, all is free there but what the test books. */
const MONTH = '2031-03';
let window: Window;
let page: Window['page'];

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(async () => {
  await window?.close();
});

const section = (): Promise<void> => page.getByRole('link', { name: /^Prêts/ }).click();
const day = (label: string): Locator => page.getByRole('textbox', { name: new RegExp(`^${label}( \\*)?$`) });
/** The bars of a line, by what they say when pointed at. */
const bars = (line: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: line }) })
    .locator('[data-stretch]');
const titles = (line: string): Promise<readonly (string | null)[]> =>
  bars(line).evaluateAll((found) => found.map((bar) => bar.getAttribute('title')));
const cell = (line: string, day: number): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: line }) })
    .getByRole('gridcell')
    .nth(day - 1);

async function showMonth(): Promise<void> {
  await section();
  await page.getByRole('button', { name: 'Calendrier', exact: true }).click();
  await page.evaluate((month) => {
    location.hash = `/prets/calendrier?jour=${month}-10`;
  }, MONTH);
  await page.getByRole('heading', { level: 2, name: 'mars 2031' }).waitFor();
  await page.getByPlaceholder('Numéro ou nom').fill('malle photo');
}

/** Fills the form of a loan that opened with its days and its things. */
async function bookFor(name: string): Promise<void> {
  await page.getByText('Autre personne', { exact: true }).click();
  await page.getByLabel('Nom de la personne').fill(name);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Prêt\s/ }).waitFor();
  await page.getByText(name, { exact: true }).first().waitFor();
}

/** Presses in the middle of an element and lets go some pixels further. */
async function drag(from: Locator, to: Locator, grab: 'middle' | 'end'): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('nothing to drag on the screen');
  const x = grab === 'middle' ? start.x + start.width / 2 : start.x + start.width - 3;
  await page.mouse.move(x, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 5, start.y + start.height / 2);
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 });
}

test('what is free between two days is chosen, booked, then told with who has it and until when', async () => {
  await section();
  await page.getByRole('button', { name: 'Ce qui est libre' }).click();
  await day('Du').fill('12/03/2031');
  await day('Au').fill('10/03/2031');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await page.getByText('Donnez deux dates', { exact: false }).waitFor();
  await day('Du').fill('10/3/31');
  await day('Au').fill('12/03/2031');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await page.getByText('Donnez deux dates', { exact: false }).waitFor({ state: 'detached' });
  await page.getByPlaceholder('Numéro ou nom').fill('malle photo');
  await page.getByRole('checkbox', { name: /^Choisir Malle photo A/ }).click();
  await page.getByRole('button', { name: 'Réserver', exact: true }).click();
  await bookFor('Ada Essai');
  await section();
  await page.getByRole('button', { name: 'Ce qui est libre' }).click();
  await day('Du').fill('11/03/2031');
  await day('Au').fill('11/03/2031');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await page.getByPlaceholder('Numéro ou nom').fill('malle photo A');
  // The kit is made ready for a day after its return.
  await page.getByText(/Ada Essai, jusqu’au 13\/03\/2031/).waitFor();
  await page.getByLabel('Seulement ce qui est libre').check();
  await page.getByRole('heading', { name: 'Rien ne correspond' }).waitFor();
});

test('days drawn in the calendar are booked; a drag moves, a drop on what is taken says who has it, undo puts back', async () => {
  await showMonth();
  await expect
    .poll(() => titles('Malle photo A'))
    .toEqual([expect.stringMatching(/Ada Essai .* du 10\/03\/2031 au 12\/03\/2031/)]);
  await drag(cell('Malle photo A', 20), cell('Malle photo A', 22), 'middle');
  await page.mouse.up();
  await bookFor('Blaise Essai');
  await showMonth();
  await expect.poll(() => titles('Malle photo A')).toHaveLength(2);

  await drag(bars('Malle photo A').first(), cell('Malle photo A', 13), 'middle');
  await page.mouse.up();
  await page.getByText(/déplacé\s: du 12\/03\/2031 au 14\/03\/2031/).waitFor();
  await expect.poll(async () => (await titles('Malle photo A'))[0]).toMatch(/du 12\/03\/2031 au 14/);
  await page.getByRole('button', { name: 'Défaire' }).last().click();
  await expect.poll(async () => (await titles('Malle photo A'))[0]).toMatch(/du 10\/03\/2031 au 12/);

  await drag(bars('Malle photo A').first(), cell('Malle photo A', 21), 'middle');
  await page.getByText('Déjà pris', { exact: false }).waitFor();
  await page.mouse.up();
  await page.getByText(/Blaise Essai .*jusqu’au 2\d\/03\/2031/).waitFor();
  expect((await titles('Malle photo A'))[0]).toMatch(/du 10\/03\/2031 au 12/);

  await drag(bars('Malle photo A').first(), cell('Malle photo A', 14), 'end');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect((await titles('Malle photo A'))[0]).toMatch(/du 10\/03\/2031 au 12/);
  await drag(bars('Malle photo A').first(), cell('Malle photo A', 14), 'end');
  await page.mouse.up();
  await expect.poll(async () => (await titles('Malle photo A'))[0]).toMatch(/du 10\/03\/2031 au 14/);
});

test('the keyboard does the same: other days, another thing, days chosen for a booking', async () => {
  await showMonth();
  const other = await page.getByRole('rowheader').filter({ hasText: 'Malle photo' }).nth(1).innerText();
  const name = other.split('\n').at(-1) ?? '';
  expect(name).not.toBe('Malle photo A');
  await cell('Malle photo A', 11).focus();
  await expect.poll(() => cell('Malle photo A', 11).getAttribute('aria-label')).toMatch(/Réservé Ada Essai$/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Départ/ }).fill('05/03/2031');
  await dialog.getByRole('textbox', { name: /^Retour prévu/ }).fill('03/03/2031');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').or(dialog.getByText('Corrigez l’une des deux dates')).first().waitFor();
  await dialog.getByRole('textbox', { name: /^Retour prévu/ }).fill('06/03/2031');
  await dialog.getByLabel('Matériel ou malle prêté').fill(name);
  await page.getByRole('option', { name }).click();
  await dialog.getByRole('button', { name: 'Déplacer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => titles(name))
    .toEqual([expect.stringMatching(/Ada Essai .*05\/03\/2031 au 06\/03/)]);
  await expect.poll(() => titles('Malle photo A')).toHaveLength(1);

  await cell(name, 25).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Nouveau prêt' }).waitFor();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/du=2031-03-25&au=2031-03-27.*malle=/);
  expect(window.complaints).toEqual([]);
});

test('the calendar prints on numbered pages, with its legend', async () => {
  await showMonth();
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset.paper = document.querySelector('[data-printed]')?.textContent ?? '';
    };
  });
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await page.waitForFunction(() => document.body.dataset.paper !== undefined);
  const paper = await page.evaluate(() => document.body.dataset.paper ?? '');
  for (const part of ['mars 2031', 'Malle photo A', 'Blaise Essai', 'En réparation', 'Page 1 sur 1'])
    expect(paper).toContain(part);
  expect(window.complaints).toEqual([]);
});
