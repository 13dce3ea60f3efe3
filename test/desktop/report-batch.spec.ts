import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '#renderer/shell/desktop.ts';
import { pdfPages } from '#test/journeys/exported-files.ts';
import { startExample } from '#test/journeys/start-register.ts';
import { type Desktop, hasElectron, launchDesktop, openFolder } from './launch-desktop.ts';

const patience = { timeout: 120_000 };

describe.skipIf(!hasElectron)('all the files of a report in a folder, desktop shell', () => {
  let desktop: Desktop;
  let folder = '';
  beforeAll(async () => {
    folder = openFolder();
    desktop = await launchDesktop();
    await desktop.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path], bookmarks: [] });
    }, folder);
  });
  afterAll(async () => {
    await desktop?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes PDF, summary, text and tables in one act, with no window shown', async () => {
    const { page, app } = desktop;
    await startExample(page);
    await page.getByRole('link', { name: 'Bilan annuel', exact: true }).click();
    await page.getByRole('button', { name: 'Créer le bilan' }).click();
    await page.locator('[data-page]').first().waitFor(patience);
    const shown = await page
      .getByText(/^\d+ pages$/)
      .first()
      .innerText();
    await page.getByRole('button', { name: 'Exporter en nombre' }).click();
    await page.getByRole('menuitem', { name: 'Tout exporter…' }).click();
    await page.getByRole('button', { name: 'Choisir le dossier…' }).click();
    await page.getByText(/^6 fichiers sont écrits dans/).waitFor(patience);
    const names = readdirSync(folder).sort();
    expect(names.map((name) => name.replace(/\d{4}/, 'Y'))).toEqual([
      'bilan-Y-csv.zip',
      'bilan-Y-synthese.pdf',
      'bilan-Y.docx',
      'bilan-Y.ods',
      'bilan-Y.pdf',
      'bilan-Y.xlsx',
    ]);
    const pdf = async (end: string) =>
      pdfPages(readFileSync(join(folder, names.find((name) => name.endsWith(end)) ?? '')));
    expect(await pdf('-synthese.pdf')).toHaveLength(1);
    const whole = await pdf(/^bilan-\d{4}\.pdf$/.exec(names[4] ?? '')?.[0] ?? '');
    expect(`${whole.length} pages`).toBe(shown);
    expect(whole.join(' ').replaceAll(/\s/g, '')).toContain('Chiffresclés');
    // The window that printed is gone.
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(desktop.log()).not.toContain('error');
  });

  it('refuses a name that leads out of the folder, a taken one, and what is no report', async () => {
    const answers = await desktop.page.evaluate(async () => {
      const bridge = window.desktop;
      const chosen = await bridge?.folder.choose();
      if (!bridge || !chosen?.ok || chosen.value === null) throw new Error('no folder');
      const { token } = chosen.value;
      const [out, hidden] = [
        await bridge.folder.begin(token, '../out.pdf', true),
        await bridge.folder.begin(token, '.hidden', true),
      ];
      const begun = await bridge.folder.begin(token, 'pas-un-bilan.pdf', false);
      if (!begun.ok) throw new Error('not begun');
      const printed = await bridge.print.report(begun.value, '{"kind":"report"}');
      await bridge.folder.close(token);
      return { out, hidden, printed, closed: await bridge.folder.taken(token, ['a.pdf']) };
    });
    for (const answer of [answers.out, answers.hidden, answers.closed])
      expect(answer).toMatchObject({ ok: false, problems: [{ code: 'shell/refused' }] });
    expect(answers.printed).toMatchObject({
      ok: false,
      problems: [{ code: 'shell/print-failed', values: { name: 'pas-un-bilan.pdf' } }],
    });
    expect(readdirSync(folder)).not.toContain('pas-un-bilan.pdf');
  });
});
