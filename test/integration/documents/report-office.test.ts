import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportDocx } from '#renderer/documents/report-docx.ts';
import { reportSheets } from '#renderer/documents/report-workbook.ts';
import { writeSpreadsheet } from '#renderer/documents/spreadsheet-file.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import { handMadeReport } from '#test/factories/hand-made-report.ts';

const run = promisify(execFile);

/** Whether LibreOffice is here; a machine without it says so in one line and skips. */
const office = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);
if (!office)
  console.info('LibreOffice is not installed: the documents of the report are not opened with it.');

describe.skipIf(!office)('LibreOffice opens', () => {
  const { model, spec, settings, wording } = handMadeReport();
  let folder = '';
  const convert = async (name: string, bytes: Uint8Array, to: string): Promise<Uint8Array> => {
    const source = join(folder, name);
    await writeFile(source, bytes);
    await run('soffice', [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      source,
    ]);
    return new Uint8Array(await readFile(join(folder, 'out', name.replace(/\w+$/, to))));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-office-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('the text file: every chapter, its figures, and wide pages for the annexes alone', async () => {
    const docx = await reportDocx(wordReport(model, spec, settings, wording), []);
    const pdf = await getDocument({ data: await convert('bilan.docx', docx, 'pdf'), verbosity: 0 }).promise;
    const pages: { readonly wide: boolean; readonly text: string }[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
      pages.push({ wide: width > height, text: text.replaceAll(/\s+/g, ' ') });
    }
    await pdf.destroy();
    const whole = pages.map(({ text }) => text).join(' ');
    for (const { chapter, title } of model.sections)
      expect(whole, chapter).toContain(wording.text(title).replaceAll(/\s+/g, ' '));
    expect(whole).toContain('Nous avons compté 455 passages');
    expect(whole).toContain('<script>alert(1)</script> =1+1');
    const firstWide = pages.findIndex(({ wide }) => wide);
    expect(pages.slice(firstWide).every(({ wide }) => wide)).toBe(true);
    expect(pages[firstWide]?.text).toContain('Bus numérique');
  });

  it('the ODS: the same numbers in the same sheets as the XLSX', async () => {
    const properties = { title: 'Bilan 2024', subject: '', creator: '', created: model.computedAt };
    const sheets = reportSheets(model, spec, settings, wording);
    const ods = await writeSpreadsheet(sheets, properties, 'ods');
    const numbers = async (bytes: Uint8Array) =>
      (await readXlsx(bytes)).sheets.map(({ name, rows }) => [
        name,
        rows.flatMap((row) => row.filter((cell) => typeof cell === 'number')).map((n) => n.toFixed(9)),
      ]);
    const direct = await numbers(await writeSpreadsheet(sheets, properties, 'xlsx'));
    expect(await numbers(await convert('bilan.ods', ods, 'xlsx'))).toEqual(direct);
  });
});
