import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { docxContent, pdfPages, type SheetContent, xlsxSheets } from './exported-files.ts';
import { figuresApart, genderApart, monthApart, squeezed } from './figures-apart.ts';
import type { MainJobShell } from './main-job-shell.ts';
import { otherLists, readRealList } from './real-lists.ts';
import { expectDocx, expectFiguresInPdf, expectXlsx } from './report-checks.ts';
import { startEmpty } from './start-register.ts';
import { monthsBack, usageGridHand } from './usage-grid-hand.ts';
import {
  BY_HAND,
  GENDER_MONTHS,
  genderBlock,
  pastedBlock,
  pastedReturn,
  TYPED,
  YEAR,
} from './year-of-usage.ts';

const list = readRealList();
const PLACES = list.rows.length;
const [place = { nom: '', commune: '' }] = list.rows;
const NARRATIVE = 'L’année a vu revenir les habitants dans les lieux.';
const WEEK = [
  ['lundi', '9h-12h 14h-18h'],
  ['mardi', '9h-12h'],
  ['mercredi', ''],
  ['jeudi', ''],
  ['vendredi', ''],
  ['samedi', ''],
  ['dimanche', ''],
] as const;
const patience = { timeout: 60_000 };

/**
 * The main job of a person, from the first run to the annual report, in one window and through the screen only.
 * Each step goes on from the one before.
 */
export function mainJob(name: string, start: () => Promise<MainJobShell>): void {
  describe(name, () => {
    let shell: MainJobShell;
    let failed: string | null = null;
    let sheets: readonly SheetContent[] = [];
    const kept = mkdtempSync(join(tmpdir(), 'maillage-main-job-'));
    const apart = figuresApart(PLACES);
    const page = () => shell.page();
    const section = (label: string) => page().getByRole('link', { name: label, exact: true }).click();
    const printed = () => page().locator('[data-page]').getByText(NARRATIVE);
    const count = () => page().locator('header p[aria-live]').innerText();

    beforeAll(async () => {
      shell = await start();
    });
    // A step goes on from the one before: where one failed, the next ones have nothing to stand on.
    beforeEach(() => {
      if (failed !== null) throw new Error(`Not tried: the step "${failed}" failed.`);
    });
    afterEach(({ task }) => {
      if (task.result?.state === 'fail') failed ??= task.name;
    });
    afterAll(async () => {
      await shell?.close();
      rmSync(kept, { recursive: true, force: true });
    });

    const chooseList = (path: string) =>
      shell.chooseFile(path, () => page().getByRole('button', { name: 'Choisir un fichier…' }).click());
    const openPlace = async (): Promise<void> => {
      await section('Lieux d’accès');
      await page().getByRole('searchbox').fill(place.nom);
      await page().getByRole('rowheader', { name: place.nom }).click();
      await page().getByRole('heading', { level: 1, name: place.nom }).waitFor();
    };

    test('first run: name, organisation, département', async () => {
      await startEmpty(page(), 'import');
    });

    test('the list is read, counted, and its problems are exported', async () => {
      await chooseList(list.path);
      await page().getByRole('heading', { name: 'Aperçu de l’import' }).waitFor(patience);
      await page().getByText(`Créés ${PLACES}`, { exact: true }).waitFor();
      await page().getByText('Écartés 0', { exact: true }).waitFor();
      const tab = page().getByRole('tab', { name: /^Remarques/ });
      const problems = Number((await tab.innerText()).replace(/\D/g, ''));
      expect(problems).toBeGreaterThan(0);
      await page().getByRole('button', { name: 'Exporter les remarques' }).click();
      const csv = await shell.catchFile('remarques-import.csv', () =>
        page().getByRole('menuitem', { name: 'En CSV' }).click(),
      );
      const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv).trimEnd().split('\r\n');
      expect(lines[0]).toBe('\ufeffLigne;Lieu;Commune;Gravité;Champ;Valeur;Remarque');
      expect(lines).toHaveLength(problems + 1);
    });

    test('the import is written at once, undone whole, and done again', async () => {
      await page()
        .getByRole('button', { name: new RegExp(`^Importer ${PLACES} lieux$`) })
        .click();
      await page().getByRole('heading', { name: 'Import terminé' }).waitFor(patience);
      await page().getByRole('button', { name: 'Défaire cet import' }).click();
      await page().getByRole('heading', { name: 'Défait' }).waitFor(patience);
      await section('Lieux d’accès');
      await page().getByText('Aucun lieu pour l’instant').waitFor();
      await shell.command('redo');
      await expect.poll(count, patience).toBe(`${PLACES} lieux`);
    });

    test('the same file again changes nothing', async () => {
      await section('Échanges');
      await chooseList(list.path);
      await page().getByText(`Inchangés ${PLACES}`, { exact: true }).waitFor(patience);
      await expect
        .poll(() => page().getByRole('button', { name: 'Rien à importer' }).isDisabled())
        .toBe(true);
      await page().getByRole('button', { name: 'Renoncer' }).click();
    });

    test('the list is searched, filtered, and sorted by keyboard', async () => {
      await section('Lieux d’accès');
      await expect.poll(count).toBe(`${PLACES} lieux`);
      await page().getByRole('searchbox').fill(place.nom);
      await expect.poll(count).toBe(`1 lieu sur ${PLACES}`);
      await page().getByRole('searchbox').fill('');
      await page().getByRole('button', { name: 'Statut', exact: false }).first().click();
      await page().getByRole('option', { name: 'Gelé' }).click();
      await page().getByText('Aucun lieu ne correspond').waitFor();
      await page().getByRole('button', { name: 'Tout effacer' }).first().click();
      await expect.poll(count).toBe(`${PLACES} lieux`);
      const first = () => page().locator('tr[aria-rowindex="2"] th').innerText();
      const ascending = await first();
      await page().getByRole('columnheader', { name: 'Nom' }).getByRole('button').focus();
      await page().keyboard.press('Enter');
      await expect
        .poll(() => page().getByRole('columnheader', { name: 'Nom' }).getAttribute('aria-sort'))
        .toBe('descending');
      await expect.poll(first).not.toBe(ascending);
      await page().keyboard.press('Enter');
      await expect.poll(first).toBe(ascending);
    });

    test('a place is edited: each wrong field has its sentence, the commune is picked', async () => {
      await openPlace();
      await page().getByRole('button', { name: 'Modifier' }).click();
      await page().getByLabel('Téléphone', { exact: true }).first().fill('05 45 12');
      const commune = page().getByRole('textbox', { name: 'Commune', exact: true });
      await commune.fill('16400');
      await page()
        .getByRole('option', { name: /^La Couronne/ })
        .click();
      await expect.poll(() => commune.inputValue()).toBe('La Couronne');
      for (const [day, hours] of WEEK) await page().getByLabel(day, { exact: true }).fill(hours);
      await page().getByText('10 h par semaine').waitFor();
      await page().getByRole('button', { name: 'Enregistrer', exact: true }).click();
      const wrong = page().getByText(/« 05 45 12 » n’est pas un numéro de téléphone/);
      await wrong.first().waitFor();
      await page().getByLabel('Téléphone', { exact: true }).first().fill('05 45 38 00 24');
      await page().keyboard.press('Control+Enter');
      await page().getByRole('heading', { level: 1, name: place.nom, exact: true }).waitFor();
      const facts = await page().locator('main').innerText();
      expect(squeezed(facts)).toContain('16400LaCouronne');
      expect(squeezed(facts)).toContain('0545380024');
      expect(squeezed(facts)).toContain('Totaldelasemaine10h');
    });

    test('what is typed and not saved is there again after the window was closed', async () => {
      await page().getByRole('button', { name: 'Modifier' }).click();
      await page().getByLabel('Notes').fill('Rappeler en septembre');
      await page().getByText('Saisie gardée, pas encore enregistrée').waitFor();
      await shell.reopen();
      await openPlace();
      await page()
        .getByRole('button', { name: /Modifier|Reprendre/ })
        .click();
      await page()
        .getByText(/Saisie non enregistrée du .* reprise\./)
        .waitFor();
      await expect.poll(() => page().getByLabel('Notes').inputValue()).toBe('Rappeler en septembre');
      await page().getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await page().getByText('Rappeler en septembre').waitFor();
    });

    test('an act done since keeps the import from being undone, and says so', async () => {
      await section('Échanges');
      await page()
        .getByRole('button', { name: `Défaire l’import de ${list.name}` })
        .click();
      await page().getByRole('alert').filter({ hasText: 'L’import n’a pas été défait' }).waitFor();
      await section('Lieux d’accès');
      await page().getByRole('searchbox').fill('');
      await expect.poll(count).toBe(`${PLACES} lieux`);
    });

    test('two years of returns are pasted month by month, and the totals follow', async () => {
      await section('Usages');
      const grid = usageGridHand(shell);
      for (const at of monthsBack(YEAR, 24)) {
        await grid.goBackTo(at);
        await grid.paste('Passages', pastedBlock(at, PLACES));
        const { visits, reported } = monthApart(at, PLACES, pastedReturn);
        await grid.expectTotal('Passages', visits);
        await grid.expectReported('Passages', `${reported} sur ${PLACES}`);
      }
    });

    test('a zero, figures and a closed month are typed by hand; one undo takes the last one back', async () => {
      const grid = usageGridHand(shell);
      await grid.goForwardTo(BY_HAND);
      await grid.type(0, 'Passages', '0');
      await grid.type(1, 'Passages', String(TYPED.visits));
      await grid.type(1, 'Usagers différents', String(TYPED.users));
      await grid.type(1, 'Heures d’ouverture', TYPED.hours);
      await grid.close(2);
      const { visits, reported } = monthApart(BY_HAND, PLACES);
      await grid.expectTotal('Passages', visits);
      await grid.expectReported('Passages', `${reported} sur ${PLACES - 1}`);
      const answered = apart.months[BY_HAND.month - 1]?.answered;
      expect(await grid.response()).toContain(`${answered} sur ${PLACES - 1} attendues`);
      await expect.poll(() => grid.text(1, 'Heures d’ouverture')).toBe('12,5');
      await grid.type(0, 'Nouveaux usagers', '9');
      await expect.poll(() => grid.text(0, 'Nouveaux usagers')).toBe('9');
      await shell.command('undo');
      await expect.poll(() => grid.text(0, 'Nouveaux usagers')).toBe('n. r.');
    });

    test('the gender of two months is pasted on the second level', async () => {
      const grid = usageGridHand(shell);
      await page().getByText('Genre', { exact: true }).first().click();
      for (const month of [...GENDER_MONTHS].reverse()) {
        const at = { year: YEAR, month };
        await grid.goBackTo(at);
        await grid.paste('Femmes', genderBlock(at, PLACES));
        await grid.expectTotal('Femmes', genderApart(at, PLACES).women);
        await grid.expectTotal('Hommes', genderApart(at, PLACES).men);
      }
    });

    test('the report of the year is made, with the officer’s own words', async () => {
      await section('Bilan annuel');
      await page().getByRole('button', { name: 'Créer le bilan' }).click();
      await page()
        .getByRole('heading', { level: 1, name: new RegExp(`Bilan annuel ${YEAR}`) })
        .first()
        .waitFor(patience);
      await page().getByRole('button', { name: 'Écrire : Les usages' }).click();
      await page().getByLabel('Votre texte : Les usages').fill(NARRATIVE);
      await page().getByText('Enregistré', { exact: true }).waitFor(patience);
      await printed().waitFor(patience);
      await expect.poll(() => page().locator('[data-page]').count(), patience).toBeGreaterThan(8);
    });

    test('the PDF holds the pages of the screen and the figures computed apart', async () => {
      const shown = await page().locator('[data-page]').count();
      const pages = await pdfPages(await shell.makePdf(`bilan-${YEAR}.pdf`));
      expect(pages).toHaveLength(shown);
      const text = squeezed(pages.join(' '));
      expect(text).toContain(squeezed(NARRATIVE));
      // A notice on the screen is no part of the document.
      expect(text).not.toContain('relevéscollés');
      expect(text).toContain('Départementd’essai');
      expectFiguresInPdf(pages, apart);
    });

    test('the DOCX has headings, a table of contents, described pictures and the same tables', async () => {
      const bytes = await shell.catchFile(`bilan-${YEAR}.docx`, () =>
        page().getByRole('button', { name: 'Texte (DOCX)' }).click(),
      );
      const docx = docxContent(bytes);
      expect(docx.text).toContain(NARRATIVE);
      expectDocx(docx, apart);
    });

    test('the XLSX has typed numbers, frozen headers, and a sheet that says what it is about', async () => {
      const bytes = await shell.catchFile(`bilan-${YEAR}.xlsx`, () =>
        page().getByRole('button', { name: 'Tableaux (XLSX)' }).click(),
      );
      sheets = await xlsxSheets(bytes);
      expectXlsx(sheets, apart);
    });

    test('the register is saved to a file, and opened again in another profile with the same figures', async () => {
      const today = new Date().toISOString().slice(0, 10);
      const bytes = await shell.catchFile(`registre-${today}.maillage`, () => shell.command('save-register'));
      chmodSync(kept, 0o755);
      const file = join(kept, 'registre.maillage');
      writeFileSync(file, bytes, { mode: 0o644 });
      await shell.openFreshProfile();
      await shell.chooseFile(file, () =>
        page().getByRole('button', { name: 'Ouvrir un fichier registre…' }).click(),
      );
      await page().getByRole('heading', { level: 1, name: 'Tableau de bord' }).waitFor(patience);
      await section('Lieux d’accès');
      await expect.poll(count, patience).toBe(`${PLACES} lieux`);
      await section('Bilan annuel');
      await page()
        .getByRole('button', { name: `Bilan annuel ${YEAR}`, exact: true })
        .click();
      await printed().waitFor(patience);
      const again = await shell.catchFile(`bilan-${YEAR}.xlsx`, () =>
        page().getByRole('button', { name: 'Tableaux (XLSX)' }).click(),
      );
      expect(await xlsxSheets(again)).toEqual(sheets);
    });

    test.each(otherLists())('%s is read with no refusal', async (_name, path) => {
      await section('Échanges');
      await chooseList(path);
      await page().getByRole('heading', { name: 'Aperçu de l’import' }).waitFor(patience);
      await page()
        .getByRole('button', { name: /^Importer \d/ })
        .click();
      await page().getByRole('heading', { name: 'Import terminé' }).waitFor(patience);
      await page().getByRole('button', { name: 'Importer un autre fichier' }).click();
    });

    test('nothing went wrong in the page, and nothing left the PC', () => {
      expect(shell.complaints()).toEqual([]);
    });
  });
}
