import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { runBilan, writeExample } from '#test/integration/bilan/run-bilan.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-bilan-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function readPdf(path: string) {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const mark: unknown = await document.getMarkInfo();
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    texts.push(text.replaceAll(/\s+/g, ' '));
  }
  await document.destroy();
  const bookmarks = outline.flatMap(({ title, items }) => [
    title,
    ...items.map((item) => String(item.title)),
  ]);
  return { mark, info, bookmarks, texts };
}

describe('npm run bilan, with the pages', () => {
  it('prints the report and its summary as tagged PDF with bookmarks, and the text file with its charts', async () => {
    const register = join(folder, 'registre.maillage');
    const out = join(folder, 'bilans');
    await writeExample(register, { places: 60, years: 2, seed: 7, endMonth: '2025-12', language: 'fr' });
    const run = await runBilan(
      '--register',
      register,
      '--year',
      '2025',
      '--out',
      out,
      '--formats',
      'pdf,docx',
    );
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(readdirSync(out).sort()).toEqual(['bilan-2025-synthese.pdf', 'bilan-2025.docx', 'bilan-2025.pdf']);

    const report = await readPdf(join(out, 'bilan-2025.pdf'));
    expect(report.mark).toMatchObject({ Marked: true });
    expect(report.info).toMatchObject({ Title: 'Bilan annuel 2025', Language: 'fr' });
    expect(report.texts.length).toBeGreaterThan(10);
    report.texts.forEach((text, index) => {
      if (index > 0) expect(text).toContain(`${index + 1} / ${report.texts.length}`);
    });
    expect(report.bookmarks[0]).toBe('Bilan annuel 2025');
    expect(report.bookmarks).toContainEqual(expect.stringContaining('La méthode'));

    const summary = await readPdf(join(out, 'bilan-2025-synthese.pdf'));
    expect(summary.texts).toHaveLength(1);
    expect(summary.mark).toMatchObject({ Marked: true });

    const parts = unzipSync(readFileSync(join(out, 'bilan-2025.docx')));
    const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.length).toBeGreaterThan(5);
    for (const [, bytes] of pictures) expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Bilan annuel 2025');
  });
});
