import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { addressOf, serveBrowserShell } from '#build/browser-server/browser-server.ts';
import { buildProgram, isBuildStale } from '#build/build-program.ts';
import { npmChromium } from '#build/chromium/npm-chromium.ts';

/** `npm run screenshots`: remakes the pictures of README and guide from the example register, in French, light theme. */
const PORT = 27_439;
const folder = join('docs', 'images');

/** The pictures: file, section of the navigation, and what must be on screen before it is taken. */
const pictures: readonly {
  readonly file: string;
  readonly section: string;
  readonly ready: (page: Page) => Promise<unknown>;
}[] = [
  {
    file: 'tableau-de-bord',
    section: 'Tableau de bord',
    ready: async (page) => {
      await page.getByRole('article').first().waitFor();
      await page.locator('[data-chart]').first().waitFor();
    },
  },
  { file: 'lieux', section: 'Lieux d’accès', ready: (page) => page.getByText('250 lieux').waitFor() },
  {
    file: 'prets',
    section: 'Prêts',
    ready: (page) => page.getByRole('rowheader').first().waitFor(),
  },
  {
    file: 'calendrier',
    section: 'Prêts',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Calendrier', exact: true }).click();
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  {
    file: 'hotline',
    section: 'Hotline',
    ready: (page) => page.getByText('En retard').first().waitFor(),
  },
  {
    file: 'usages',
    section: 'Usages',
    ready: (page) => page.getByRole('button', { name: 'Reçu', exact: true }).first().waitFor(),
  },
  {
    file: 'releve-annee',
    section: 'Usages',
    ready: async (page) => {
      await page.getByText('Une année, un lieu', { exact: true }).click();
      await page.getByRole('gridcell', { name: 'Reçu' }).first().waitFor();
    },
  },
  {
    file: 'seances',
    section: 'Usages',
    ready: async (page) => {
      await openTab(page, 'Séances');
      await page.getByRole('row').nth(1).waitFor();
    },
  },
  {
    file: 'questionnaires',
    section: 'Usages',
    ready: async (page) => {
      await openTab(page, 'Questionnaires');
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  {
    file: 'relances',
    section: 'Usages',
    ready: async (page) => {
      await openTab(page, 'Relances');
      await page.getByRole('rowheader').first().waitFor();
    },
  },
  {
    file: 'explorer',
    section: 'Usages',
    ready: async (page) => {
      await openTab(page, 'Explorer');
      await page.locator('[data-chart]').first().waitFor();
    },
  },
  {
    file: 'enquete',
    section: 'Usages',
    ready: async (page) => {
      await openTab(page, 'Enquêtes');
      await page.getByRole('button', { name: /^Enquête de satisfaction/ }).click();
      await page.getByRole('article').first().waitFor();
    },
  },
  {
    file: 'echanges',
    section: 'Échanges',
    ready: (page) => page.getByRole('heading', { name: 'Imports passés' }).waitFor(),
  },
  {
    file: 'bilan',
    section: 'Bilan annuel',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Bilan annuel 2025', exact: true }).click();
      await page.getByText(/\d+ pages/).waitFor({ timeout: 60_000 });
    },
  },
  // The last one: its dialog stays open.
  {
    file: 'appel',
    section: 'Hotline',
    ready: async (page) => {
      await page.getByText('En retard').first().waitFor();
      await page.keyboard.press('Control+b');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').first().fill('médiathèque');
      await dialog.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await dialog.getByLabel('Objet').fill('L’imprimante ne répond plus');
      await dialog.getByText('Fiches pratiques qui peuvent aider').waitFor();
    },
  },
];

/** Opens one of the screens of usage by the strip at their head. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function openExample(page: Page): Promise<void> {
  await page.goto(addressOf(PORT));
  await page.getByLabel('Votre nom').fill('Camille Lampelune');
  await page.getByRole('radio', { name: /Ouvrir le registre d’exemple/ }).click();
  await page.screenshot({ path: join(folder, 'premier-lancement.png') });
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('heading', { name: 'Tableau de bord', level: 1 }).waitFor({ timeout: 60_000 });
}

mkdirSync(folder, { recursive: true });
if (isBuildStale()) await buildProgram();
const server = await serveBrowserShell({ folder: join('dist', 'renderer'), port: PORT });
const browser = await chromium.launch(await npmChromium());
try {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 720 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openExample(page);
  for (const picture of pictures) {
    await page.getByRole('navigation').getByRole('link', { name: picture.section }).click();
    await picture.ready(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${picture.file}.png`) });
    process.stdout.write(`${join(folder, `${picture.file}.png`)}\n`);
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
