import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type Window } from './open-window.ts';
import { startExample } from './start-register.ts';

/** Seconds that product.md 6 gives to a call that is taken. */
const PROMISED = 20;

let window: Window;
let page: Page;
/** Keys pressed since the count began: a letter, or a key with those held beside it, is one. */
let pressed = 0;

beforeAll(async () => {
  window = await openWindow();
  page = window.page;
  await startExample(page);
});

afterAll(() => window?.close());

const press = async (key: string): Promise<void> => {
  pressed += 1;
  await page.keyboard.press(key);
};
const type = async (text: string): Promise<void> => {
  pressed += text.length;
  await page.keyboard.type(text);
};
const dialog = () => page.getByRole('dialog', { name: 'Prendre un appel' });
const shownOptions = () => page.locator('[role=option]:visible');
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const side = () => dialog().getByRole('complementary', { name: 'Ce que le registre en sait' });

/** Takes a call from a place: the letters are typed, the first one found is chosen by Enter. */
async function callFrom(letters: string): Promise<void> {
  await press('Control+b');
  await expect.poll(focused).toBe('call-finder');
  await type(letters);
  await shownOptions().first().waitFor();
  await press('Enter');
  await expect.poll(focused).toBe('call-subject');
}

/** The number of the ticket that was saved last. */
async function savedNumber(saying: RegExp): Promise<string> {
  const notice = page.getByRole('alert').filter({ hasText: saying }).last();
  await notice.waitFor();
  return saying.exec((await notice.textContent()) ?? '')?.[1] ?? '';
}

test('a call is taken from any screen without the mouse, and what was under it stays', async () => {
  await page.getByRole('link', { name: 'Matériel', exact: true }).click();
  await page.getByRole('searchbox').fill('portable');
  await page.getByRole('rowheader').first().waitFor();
  pressed = 0;
  const from = performance.now();
  await callFrom('med');
  await type('Plus d’internet depuis ce matin');
  await press('Control+Enter');
  const number = await savedNumber(/^Demande (\S+) enregistrée\./);
  const seconds = (performance.now() - from) / 1000;
  console.info(
    `call ${number}: ${pressed} keys, of which ${'Plus d’internet depuis ce matin'.length} of its subject; ${seconds.toFixed(1)} s from the shortcut to saved`,
  );
  expect(pressed).toBe('Plus d’internet depuis ce matin'.length + 6);
  expect(seconds).toBeLessThan(PROMISED);
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('portable');

  // The place is chosen again: its pending ticket stands beside, and is said again by two keys.
  await callFrom('med');
  await side().getByText('Plus d’internet depuis ce matin').waitFor();
  // It can be opened instead; what was typed of the call stays.
  await type('Toujours rien');
  const open = side().getByRole('button', { name: `Ouvrir la demande ${number}` });
  await open.focus();
  await press('Enter');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: number }).waitFor();
  await press('Control+b');
  await dialog().getByRole('status').first().waitFor();
  await expect.poll(() => dialog().getByLabel('Objet').inputValue()).toBe('Toujours rien');
  await side().getByText('Plus d’internet depuis ce matin').waitFor();
  await press('Alt+l');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^La même demande que /);
  await press('Enter');
  await dialog().getByRole('list', { name: 'D’où vient l’appel' }).getByText('Même demande que').waitFor();
  await expect.poll(() => dialog().getByLabel('Objet').inputValue()).not.toBe('');
  // Solved at once, and the next call at once.
  // A ready-made text by its figure, in the description, where typing goes on.
  await press('Alt+m');
  await page.getByRole('menuitem', { name: 'Box à redémarrer' }).waitFor();
  await press('1');
  await expect.poll(focused).toBe('call-description');
  await type(' Rappelé.');
  await expect
    .poll(() => dialog().getByLabel('Description').inputValue())
    .toMatch(/^Débrancher la box.* Rappelé\.$/);
  await press('Alt+r');
  await expect.poll(focused).toBe('call-solution');
  await type('Box redémarrée');
  await press('Tab');
  await type('dix');
  await press('Control+Enter');
  await dialog().getByText('« dix » n’est pas un nombre de minutes.').waitFor();
  await expect.poll(focused).toBe('call-minutes');
  await press('Control+a');
  await type('10');
  await press('Control+Shift+Enter');
  const solved = await savedNumber(/^Demande (\S+) enregistrée et résolue\./);
  expect(solved).not.toBe(number);
  await expect.poll(focused).toBe('call-finder');
  await expect.poll(() => dialog().getByLabel('Objet').inputValue()).toBe('');
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('what was typed stays when Escape is pressed, and when the window is lost', async () => {
  await callFrom('med');
  await type('Écran noir');
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.getByText('L’appel est gardé en brouillon : Ctrl+B le reprend.').last().waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Usages' }).waitFor();
  await press('Control+b');
  await dialog().getByRole('status').first().waitFor();
  await expect.poll(() => dialog().getByLabel('Objet').inputValue()).toBe('Écran noir');
  await dialog().getByRole('list', { name: 'D’où vient l’appel' }).getByText('Lieu').waitFor();

  // Escape closes a list that is open before it closes the call.
  await dialog().getByLabel('Qui appelle : lieu, animateur ou structure').focus();
  await type('zzz');
  await shownOptions().filter({ hasText: 'Noter « zzz »' }).waitFor();
  await press('Escape');
  await shownOptions().first().waitFor({ state: 'hidden' });
  await expect.poll(() => dialog().isVisible()).toBe(true);
  await dialog().getByRole('button', { name: 'Abandonner la saisie' }).click();
  await expect.poll(() => dialog().getByLabel('Objet').inputValue()).toBe('');
  await press('Escape');
  await press('Control+b');
  await expect.poll(focused).toBe('call-finder');
  await expect.poll(() => dialog().getByRole('status').count()).toBe(0);
  await press('Escape');
});

test('a call is entered after the event with its true times, each refusal beside its field', async () => {
  await callFrom('med');
  await type('L’imprimante est bloquée');
  const sheet = side().getByRole('button', { name: 'La fiche « Débloquer une imprimante » a servi' });
  await sheet.focus();
  await press('Enter');
  await expect.poll(() => sheet.getAttribute('aria-pressed')).toBe('true');
  await press('Alt+r');
  const late = dialog().getByRole('checkbox', { name: 'Saisi après coup' });
  await late.focus();
  await press('Space');
  await press('Control+Enter');
  await dialog().getByText('Donnez l’heure, par exemple 14h05.').first().waitFor();
  await expect.poll(focused).toBe('call-opened-time');
  const moment = async (field: 'opened' | 'solved', day: string, time: string): Promise<void> => {
    await dialog().locator(`#call-${field}`).fill(day);
    await dialog().locator(`#call-${field}-time`).fill(time);
  };
  await moment('opened', '2/3/2026', '16h');
  await moment('solved', '2/3/2026', '15h');
  await press('Control+Enter');
  await dialog().getByText('La solution vient avant la demande. Corrigez l’une des deux.').waitFor();
  await moment('solved', '2/3/2026', '1730');
  await press('Control+Enter');
  await savedNumber(/^Demande (\S+) enregistrée et résolue\./);
});

test('a dialog that was open when the telephone rang keeps what it holds', async () => {
  await page.evaluate(() => {
    location.hash = '#/prets/retards';
  });
  await page.getByRole('button', { name: 'Relancer…' }).first().click();
  const remark = page.getByLabel('Remarque sur la relance');
  await remark.fill('Par téléphone');
  await press('Control+b');
  await expect.poll(focused).toBe('call-finder');
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(() => remark.inputValue()).toBe('Par téléphone');
  await press('Escape');
  await remark.waitFor({ state: 'detached' });
});

test('nothing was complained of', () => {
  expect(window.complaints).toEqual([]);
});
