import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeQuestionnaire } from '#renderer/documents/questionnaire-file.ts';
import { makeQuestionnaire } from '#test/factories/questionnaire.ts';
import { anotherPage, openWindow, type Window } from './open-window.ts';
import { startEmpty, startExample } from './start-register.ts';
import { openTicket, storedTickets } from './stored-tickets.ts';

/** WCAG 2.1 A and AA, the checks of the French reference RGAA 4, and what axe-core holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'RGAAv4', 'best-practice'];
const LIST = resolve(import.meta.dirname, '..', 'fixtures', 'exchange', 'melange-v1.json');

/** What axe-core finds wrong on the screen: rule and element, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/**
 * The same of a screen with the pages of a report: of more than a hundred alike, axe-core would take minutes. The first
 * ones (cover, contents, figures, charts, tables) and the last ones (wide tables) are looked at.
 */
async function pagedViolations(page: Page): Promise<readonly string[]> {
  await page.locator('[data-page]').evaluateAll((pages) => {
    for (const alike of pages.slice(20, -5)) alike.setAttribute('data-alike', '');
  });
  const found = await new AxeBuilder({ page }).withTags(TAGS).exclude('[data-alike]').analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const section = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click();
/** Goes to an address of the program. */
const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((at) => {
    location.hash = at;
  }, hash);
const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Reads and shows a list that has something to remark in every row. */
async function previewList(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier…' }).click();
  await (await chooser).setFiles(LIST);
  await title(page, 'Aperçu de l’import');
}

async function openFirstPlace(page: Page): Promise<void> {
  await section(page, 'Lieux d’accès');
  await page.getByRole('rowheader').first().click();
  await page.getByRole('button', { name: 'Modifier' }).waitFor();
}

/** The element that has the focus: its role in the page, in a word that a failure can be read by. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName.toLowerCase() ?? ''} ${(at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()}`;
  });

describe.each(['light', 'dark'] as const)('%s theme: no violation on any screen', (colorScheme) => {
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    window = await openWindow({ colorScheme });
    page = window.page;
  });
  afterAll(() => window?.close());

  it('first run, and its errors', async () => {
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByText('Indiquez votre nom').waitFor();
    expect(await violations(page)).toEqual([]);
    await startExample(page);
  });

  it('dashboard: figures, trends, what is to do, the choice, its pages', async () => {
    await section(page, 'Tableau de bord');
    await page.locator('[data-chart]').nth(3).waitFor();
    await page.getByRole('region', { name: 'Prêts en retard' }).waitFor();
    await page.getByRole('article').first().locator('summary').click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choisir ce qui s’affiche…' }).click();
    await page.getByRole('dialog').getByRole('checkbox').first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await page.getByText(/^\d+ pages$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await section(page, 'Lieux d’accès');
  });

  it('list: full, menu open, filtered to nothing', async () => {
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('search').getByRole('button', { name: 'Statut' }).click();
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('zzzz');
    await page.getByRole('heading', { name: 'Aucun lieu ne correspond' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
  });

  it('loans: list, what is late, page and its dialogs, form', async () => {
    await page.getByRole('link', { name: /^Prêts/ }).click();
    await title(page, 'Prêts');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Retards', exact: true }).click();
    await title(page, 'Prêts en retard');
    await page.getByRole('button', { name: 'Relancer…' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Noter la relance' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('rowheader').first().getByRole('button').click();
    await title(page, /^Prêt /);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer un retour…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer le retour' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /^Prêts/ }).click();
    await page.getByRole('button', { name: /^À venir/ }).click();
    await page.getByRole('gridcell', { name: 'Réservé' }).first().waitFor();
    await page.getByRole('rowheader').first().click();
    await page.getByRole('button', { name: 'Enregistrer la sortie…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer la sortie' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /^Prêts/ }).click();
    await page.getByRole('button', { name: 'Nouveau prêt' }).click();
    await page.getByLabel('Seulement ce qui est libre').uncheck();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Lieux d’accès', exact: true }).click();
  });

  it('ticket: page, the dialogs of its acts, form, paper', async () => {
    const [pending] = (await storedTickets(page)).filter(({ kinds }) => kinds.join() === 'opened');
    await openTicket(page, pending?.id ?? '');
    expect(await violations(page)).toEqual([]);
    for (const key of ['a', 't', 's', 'd', 'f']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('e');
    await title(page, /^Modifier la demande/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Lieux d’accès', exact: true }).click();
  });

  it('place: page, each tab, dialogs, form', async () => {
    await openFirstPlace(page);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
    for (const name of ['Changer de statut', 'Supprimer']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Modifier' }).click();
    await title(page, /^Modifier/);
    expect(await violations(page)).toEqual([]);
  });

  it('figures of equipment: full, the records behind one', async () => {
    await section(page, 'Matériel');
    await page.getByRole('button', { name: 'Plus', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Chiffres', exact: true }).click();
    await page.getByRole('article', { name: 'Prêts remis' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Prêts remis : Voir/ }).click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('itinerant place: its stops, one open in the form', async () => {
    await section(page, 'Lieux d’accès');
    await page.getByRole('searchbox').fill('bus');
    await page.getByText(/ sur \d+$/).waitFor();
    await page.getByRole('rowheader').first().click();
    await page.getByRole('tab', { name: 'Arrêts' }).click();
    await page.getByRole('button', { name: 'Semaine suivante' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Modifier' }).click();
    await title(page, /^Modifier/);
    await page.getByRole('button', { name: 'Ajouter un arrêt' }).click();
    await page.getByLabel('Nom de l’arrêt').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Abandonner la saisie' }).first().click();
    await section(page, 'Lieux d’accès');
    await page.getByRole('searchbox').fill('');
  });

  it('animators: directory, one animator, duplicates looked for', async () => {
    await section(page, 'Animateurs');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('rowheader').first().click();
    await page.getByRole('tab', { name: 'Compétences' }).click();
    expect(await violations(page)).toEqual([]);
    await section(page, 'Animateurs');
    await page.getByRole('button', { name: 'Chercher les doublons' }).click();
    await title(page, 'Doublons');
    expect(await violations(page)).toEqual([]);
  });

  it('networks: list, dialog, one network', async () => {
    await section(page, 'Réseaux');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nouveau réseau' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('rowheader').first().getByRole('button').click();
    await page.getByText(/^\d+ lieux?$/).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('what is to do; the tabs of visits and of documents', async () => {
    await section(page, 'Suivi');
    await page.getByRole('heading', { name: 'Lieux à visiter' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await openFirstPlace(page);
    await page.getByRole('tab', { name: 'Documents' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('v');
    await page.getByLabel('Ce qui a été vu, dit ou convenu').press('Control+Enter');
    await page.getByRole('list', { name: /^Visites et contacts/ }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('new place: empty, then with errors', async () => {
    await section(page, 'Lieux d’accès');
    await page.getByRole('button', { name: 'Nouveau lieu' }).click();
    await title(page, 'Nouveau lieu');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText(/points? à corriger/).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('usages: overview, breakdown, a month to come', async () => {
    await section(page, 'Usages');
    await page.getByRole('grid').getByText('Reçu').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByText('Âge', { exact: true }).first().click();
    await page.getByRole('columnheader', { name: /12–17/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Mois suivant' }).click();
    await page.getByText('aucune réponse attendue').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('sessions: a year by week, the form with its errors, the settings of usage', async () => {
    await go(page, '/usages/seances');
    await title(page, 'Séances');
    await page.getByText('Année', { exact: true }).click();
    await page.getByRole('table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await go(page, '/usages/seances/nouvelle');
    await title(page, 'Nouvelle séance');
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText(/champs? à corriger/).waitFor();
    expect(await violations(page)).toEqual([]);
    await go(page, '/reglages/usages');
    await title(page, 'Observation des usages');
    expect(await violations(page)).toEqual([]);
  });

  it('two sources: the list, a place unfolded', async () => {
    await go(page, '/usages/sources');
    await title(page, 'Deux sources');
    await page.locator('section h2 button[aria-expanded]').first().click();
    await page.getByRole('columnheader', { name: 'Écart' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('questionnaires: places to ask, files read back', async () => {
    await go(page, '/usages/questionnaires');
    await title(page, 'Questionnaires');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Relire les retours' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir des fichiers…' }).click();
    const bytes = await writeQuestionnaire(makeQuestionnaire());
    await (await chooser).setFiles([
      { name: 'ailleurs.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) },
    ]);
    await page.getByText('vient d’un autre registre').waitFor();
    await page.getByRole('button', { name: 'Détail de ailleurs.xlsx' }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('reminders: places, a message, rates', async () => {
    await go(page, '/usages/relances');
    await title(page, 'Relances');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Relancer / })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Message', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Taux de réponse', { exact: true }).click();
    await page.getByRole('table').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('quality: list, review, form, grid', async () => {
    await go(page, '/usages/qualite');
    await title(page, 'Démarche qualité');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('rowheader').first().getByRole('button').click();
    await page.getByRole('img', { name: /thème par thème/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Modifier', exact: true }).click();
    await title(page, 'Modifier la démarche');
    await page.getByRole('main').getByRole('radio').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await go(page, '/usages/qualite/grilles/nouvelle?modele=propose');
    await title(page, 'Nouvelle grille');
    expect(await violations(page)).toEqual([]);
  });

  it('explorer: a line, shares, a heat map, the records behind a number', async () => {
    await go(page, '/usages/explorer');
    await title(page, 'Explorer');
    await page.getByRole('table', { name: 'Passages par mois' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Quel âge ont les passages ?' }).click();
    await page.getByRole('table', { name: 'Passages par mois et par âge' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Quand ont lieu les séances ?' }).click();
    await page.getByRole('table', { name: 'Séances par mois et par jour de la semaine' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /Voir ce qu’il y a derrière/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('surveys: list, results, words, form, entry, sheet, spreadsheet', async () => {
    await go(page, '/usages/enquetes');
    await title(page, 'Enquêtes');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('rowheader').first().getByRole('button').click();
    await page.getByRole('article').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Paroles d’usagers' }).click();
    await page
      .getByRole('checkbox', { name: /Citer dans le bilan/ })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    for (const [button, waited] of [
      ['Modifier', 'Question 1'],
      ['Saisir des réponses', 'N° de la feuille'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('textbox', { name: waited, exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Retour', exact: true }).click();
    }
    await page.getByRole('button', { name: 'Imprimer la feuille' }).click();
    await page.locator('[data-page]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Retour à l’enquête' }).click();
    await page.getByRole('button', { name: 'Tableur' }).click();
    await page.getByRole('button', { name: 'Choisir un fichier…' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('reports: list, one report', async () => {
    await section(page, 'Bilan annuel');
    await page
      .getByRole('button', { name: /^Bilan annuel \d{4}$/ })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Bilan annuel \d{4}$/ })
      .first()
      .click();
    await page.getByText(/^\d+ pages$/).waitFor({ timeout: 60_000 });
    expect(await pagedViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Synthèse', exact: true }).click();
    await page.getByText('1 page', { exact: true }).waitFor({ timeout: 60_000 });
    expect(await violations(page)).toEqual([]);
  });

  it('exchange: start, preview, remarks, result', async () => {
    await section(page, 'Échanges');
    await page.getByRole('button', { name: 'Choisir un fichier…' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await previewList(page);
    await page.getByRole('tab', { name: /^Remarques/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: /^Remarques/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Importer 3 lieux/ }).click();
    await page.getByRole('heading', { name: 'Import terminé' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('any spreadsheet: each step of the wizard, its faults and its result', async () => {
    await page.getByRole('button', { name: 'Importer un autre fichier' }).click();
    const rows = ['Nom du lieu;Commune;Statut;Réseau', 'Espace du Port;Cognac;en sommeil;Réseau des Ponts'];
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir un fichier…' }).click();
    const buffer = Buffer.from(rows.join('\r\n'));
    await (await chooser).setFiles({ name: 'lieux.csv', mimeType: 'text/csv', buffer });
    const next = () => page.getByRole('button', { name: 'Continuer', exact: true }).click();
    const step = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
    await step('Où est la liste dans ce fichier ?');
    expect(await violations(page)).toEqual([]);
    await next();
    await step('Que contient chaque colonne ?');
    const field = page.getByRole('combobox', { name: /^Champ de la colonne B,/ });
    await field.click();
    await page.getByRole('option', { name: 'Nom du lieu' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('option', { name: 'Nom du lieu' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await field.click();
    await page.getByRole('option', { name: 'Commune', exact: true }).click();
    await next();
    await step('Quelques valeurs sont à préciser');
    expect(await violations(page)).toEqual([]);
    await next();
    await step('Ce que l’import fera');
    await page.getByRole('button', { name: 'Montrer le détail de la ligne 2' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Renoncer' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Continuer l’import' }).click();
    await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
    await step('Import terminé');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Terminer' }).click();
  });

  it('settings, search, an address that leads nowhere', async () => {
    await section(page, 'Réglages');
    await title(page, 'Réglages');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Régler la hotline' }).click();
    await title(page, 'Hotline');
    await page.getByRole('button', { name: 'Voir ce qui serait retiré…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ajouter un échelon' }).click();
    await title(page, 'Nouvel échelon');
    expect(await violations(page)).toEqual([]);
    await section(page, 'Réglages');
    await title(page, 'Réglages');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('foyer');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Foyer/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = '#/nulle-part';
    });
    await title(page, 'Cette adresse ne mène à aucun écran.');
    expect(await violations(page)).toEqual([]);
  });

  it('a call that is taken: empty, with what is known of a place, refused, entered after the event', async () => {
    const call = page.getByRole('dialog', { name: 'Prendre un appel' });
    await page.keyboard.press('Control+b');
    await call.getByLabel('Objet').waitFor();
    expect(await violations(page)).toEqual([]);
    await call.getByLabel('Qui appelle : lieu, animateur ou structure').fill('bibliotheque');
    await page.locator('[role=option]:visible').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await call.getByRole('heading', { name: /demandes? en cours$/i }).waitFor();
    await page.keyboard.press('Alt+r');
    await call.getByRole('checkbox', { name: 'Saisi après coup' }).check();
    await page.keyboard.press('Control+Enter');
    await call.getByText('Dites en quelques mots ce qui est demandé.').waitFor();
    await call.getByLabel('Objet').fill('L’imprimante est bloquée');
    await call
      .getByRole('button', { name: /^Lire la fiche/ })
      .first()
      .click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await call.waitFor({ state: 'detached' });
  });

  it('equipment: list, page and its tabs, kits and lots, forms', async () => {
    await section(page, 'Matériel');
    await title(page, 'Matériel');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('rowheader').first().click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
    for (const [hash, heading] of [
      ['#/materiel/nouveau', 'Ajouter un matériel'],
      ['#/materiel/malles', 'Malles'],
      ['#/materiel/lots', 'Lots de matériel'],
    ] as const) {
      await go(page, hash);
      await title(page, heading);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('loan points: list, page and its tabs, an inventory', async () => {
    await section(page, 'Points de prêt');
    await title(page, 'Points de prêt');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('rowheader').first().click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  it('knowledge sheets: list, page and its tabs, form with errors, booklet', async () => {
    await section(page, 'Fiches pratiques');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('rowheader').first().click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await go(page, '#/fiches/nouvelle');
    await title(page, 'Nouvelle fiche pratique');
    await page.locator('#field-answer').fill('- Demander à Mme Essai');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Donnez un titre à la fiche.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Abandonner la saisie' }).click();
    await go(page, '#/fiches/livret');
    await page.locator('[data-page]').nth(2).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('calendar of loans by month and by day, what is free', async () => {
    for (const [hash, heading] of [
      ['#/prets/calendrier', 'Calendrier des prêts'],
      ['#/prets/calendrier?vue=jour', 'Calendrier des prêts'],
      ['#/prets/libre', 'Ce qui est libre entre deux dates'],
    ] as const) {
      await go(page, hash);
      await title(page, heading);
      await page.getByRole('rowheader').first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  it('list of all tickets, what can be changed on several, tickets found by the quick search', async () => {
    await go(page, '/hotline/demandes');
    await title(page, 'Toutes les demandes');
    await page.getByRole('rowheader').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox').nth(1).click();
    await page.getByRole('button', { name: 'Modifier…' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Ce qui change' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('imprimante');
    await page.getByRole('dialog').locator('mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('queue of the hotline, several chosen, who follows them', async () => {
    // The count of what is late is part of its name.
    await page.getByRole('link', { name: /^Hotline/ }).click();
    const queue = page.getByRole('grid', { name: 'Demandes en cours' });
    await queue.waitFor();
    expect(await violations(page)).toEqual([]);
    await queue.getByRole('checkbox').nth(1).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Confier…' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('papers of equipment: labels with a sheet of one’s own, values; a category asked for in the settings', async () => {
    await go(page, '#/materiel/etiquettes');
    await title(page, /^Étiquettes d’inventaire/);
    await page.getByRole('combobox', { name: 'Planche A4' }).click();
    await page.getByRole('option', { name: 'Mes dimensions' }).click();
    await page.getByRole('button', { name: 'Dimensions…' }).click();
    await page.getByLabel('Pas vertical').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await go(page, '#/materiel/valeurs');
    await title(page, /^Liste des valeurs/);
    await page.getByText(/^\d+ pages?$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await section(page, 'Réglages');
    await page.getByRole('button', { name: 'Ajouter une catégorie' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('a register that another window holds', async () => {
    const second = await anotherPage(window);
    await title(second, 'Le registre est déjà ouvert');
    expect(await violations(second)).toEqual([]);
    await second.close();
  });

  it('nothing was refused by the content policy, nothing failed', () => {
    expect(window.complaints).toEqual([]);
  });
});

describe('by the keyboard alone', () => {
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    window = await openWindow();
    page = window.page;
    await startEmpty(page, 'empty');
  });
  afterAll(() => window?.close());

  it('an empty list says what to do, without a violation', async () => {
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the first Tab leads past the sections, and stays on the screen', async () => {
    await page.reload();
    await title(page, 'Lieux d’accès');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    await title(page, 'Lieux d’accès');
  });

  it('Tab reaches every control of a screen, and each shows that it has the focus', async () => {
    await section(page, 'Réglages');
    await title(page, 'Réglages');
    await page.reload();
    await title(page, 'Réglages');
    const reached: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const shown = [element, element.nextElementSibling, element.parentElement].some((part) => {
          if (part === null) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(part);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        });
        return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', shown };
      });
      if (at === null) break;
      reached.push(at.name.trim());
      expect(at).toMatchObject({ shown: true });
    }
    for (const name of ['Aller au contenu', 'Usages', 'Bilan annuel', 'Échanges', 'Réglages'])
      expect(reached).toContain(name);
    const controls = await page.locator('main :is(button, input:not([type=radio]))').count();
    const inScreen = await page.locator('main :is(button, input:not([type=radio])):disabled').count();
    expect(reached.length).toBeGreaterThanOrEqual(controls - inScreen + 6);
  });

  it('a section opened from the keyboard begins at its title, and names the window', async () => {
    await page.getByRole('link', { name: 'Échanges' }).focus();
    await page.keyboard.press('Enter');
    await title(page, 'Échanges');
    await expect.poll(() => focused(page)).toBe('h1 Échanges');
    expect(await page.title()).toBe('Échanges – Maillage');
  });

  it('the focus comes back when the search closes, and follows when it leads elsewhere', async () => {
    const opener = page.getByRole('button', { name: /^Rechercher/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('réglages');
    await page.getByRole('dialog').getByText('Réglages').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await title(page, 'Réglages');
    await expect.poll(() => focused(page)).toBe('h1 Réglages');
  });

  it('nothing moves where the person asked for less motion', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press('Escape');
  });
});

describe('at 200 % zoom on a small screen', () => {
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    window = await openWindow({ width: 640, height: 360 });
    page = window.page;
    await startExample(page);
  });
  afterAll(() => window?.close());

  /** How far the page, or the part of the screen that scrolls, goes beyond the window's width, in pixels. */
  const overflow = (): Promise<number> =>
    page.evaluate(() => {
      const frames = [document.documentElement, document.querySelector('main')];
      return Math.max(...frames.map((part) => (part === null ? 0 : part.scrollWidth - part.clientWidth)));
    });

  it.each([
    ['Lieux d’accès', 'Nouveau lieu'],
    ['Usages', 'Mois suivant'],
    ['Bilan annuel', 'Créer le bilan'],
    ['Échanges', 'Choisir un fichier…'],
    ['Réglages', 'Enregistrer'],
  ])('%s keeps its width, and “%s” can be reached', async (name, action) => {
    await section(page, name);
    await title(page, name);
    const button = page.getByRole('main').getByRole('button', { name: action, exact: true });
    await button.waitFor();
    expect(await overflow()).toBe(0);
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    expect(box).not.toBeNull();
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 360) + (box?.height ?? 0) <= 360).toBe(true);
  });

  it('the list still shows rows, the form keeps its width', async () => {
    await openFirstPlace(page);
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'Modifier' }).click();
    await title(page, /^Modifier/);
    expect(await overflow()).toBe(0);
  });
});
