import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { reportDocx } from '#renderer/documents/report-docx.ts';
import { reportSheets } from '#renderer/documents/report-workbook.ts';
import { writeSpreadsheet } from '#renderer/documents/spreadsheet-file.ts';
import { annexesLast, wordReport } from '#renderer/documents/word-report.ts';
import type { RichText } from '#shared/domain/rich-text/rich-text.ts';
import type { ReportCell, ReportTable } from '#shared/report/report-model.ts';
import { handMadeReport } from '#test/factories/hand-made-report.ts';
import { makeReportSpec } from '#test/factories/report-model.ts';

const { model, spec, settings, wording } = handMadeReport();
/** The tables in the order in which they are printed. */
const tables: readonly ReportTable[] = model.sections.flatMap(({ blocks }) =>
  annexesLast(blocks).filter((block) => block.kind === 'table'),
);

describe('the spreadsheets', () => {
  const properties = { title: 'Bilan 2024', subject: '', creator: '', created: model.computedAt };
  const sheets = reportSheets(model, spec, settings, wording);
  const scales: Readonly<Record<string, number>> = { minutes: 60, workingTime: 60, euros: 100 };

  /** What a cell should hold: a number in hours or euros, a day, words; null where nothing can be compared. */
  function held(cell: ReportCell): unknown {
    if (cell.kind === 'month') return new Date(`${cell.month}-01T00:00:00Z`);
    if (cell.kind === 'day')
      return cell.day === null ? wording.cell(cell) : new Date(`${cell.day}T00:00:00Z`);
    if (cell.kind === 'text') return wording.text(cell.text);
    return cell.value === null ? wording.cell(cell) : cell.value / (scales[cell.unit] ?? 1);
  }

  /** The rows of a table as its sheet should hold them: n and N in columns of their own. */
  function rowsOf({ columns, rows }: ReportTable): readonly (readonly unknown[])[] {
    const answered = columns.map((_, at) =>
      rows.some(({ cells }) => {
        const cell = cells[at];
        return cell?.kind === 'number' && typeof cell.expected === 'number';
      }),
    );
    return rows.map(({ cells }) =>
      cells.flatMap((cell, at) =>
        answered[at] === true && cell.kind === 'number'
          ? [held(cell), cell.reported ?? null, cell.expected ?? null]
          : answered[at] === true
            ? [held(cell), null, null]
            : [held(cell)],
      ),
    );
  }

  /** Cells that nothing was written in read as null, at the end of a row as not there. */
  const plain = (row: readonly unknown[], width: number): readonly unknown[] =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at];
      if (cell === undefined || cell === '') return null;
      return typeof cell === 'number' ? Number(cell.toFixed(9)) : cell;
    });

  it.each(['xlsx', 'ods'] as const)('hold each table of the model cell by cell: %s', async (kind) => {
    const bytes = await writeSpreadsheet(sheets, properties, kind);
    const { sheets: back } = await (kind === 'xlsx' ? readXlsx(bytes) : readOds(bytes));
    const aims = back[1]?.rows.filter((row) => row[1] === 'Passages').map((row) => row[11]);
    expect(aims).toEqual([500, 500]);
    const own = back.slice(2);
    expect(own.length).toBe(tables.length);
    for (const [index, table] of tables.entries()) {
      const wanted = rowsOf(table);
      const width = wanted[0]?.length ?? 0;
      const found = (own[index]?.rows ?? []).slice(1, wanted.length + 1).map((row) => plain(row, width));
      expect(found, table.id).toEqual(wanted.map((row) => plain(row, width)));
    }
  });
});

describe('the text file', async () => {
  const parts = unzipSync(await reportDocx(wordReport(model, spec, settings, wording), []));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const texts = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text);

  it('turns its pages for the annexes only, and numbers captions by fields', () => {
    expect(body.match(/w:orient="landscape"/g)).toHaveLength(1);
    expect(body.match(/SEQ Tableau/g)).toHaveLength(tables.length);
  });

  it('keeps the officer’s words as they are: headings, looks, links and lists, nothing of them as markup', () => {
    expect(body).toMatch(/w:pStyle w:val="Heading3"[\s\S]{0,200}Ce que l’année a changé/);
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; =1+1');
    expect(texts).toContain('455');
    expect(body.match(/w:pStyle w:val="ListNumber"/g)).toHaveLength(2);
    const links = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    expect(links).toContain('Target="https://exemple.fr/enquete"');
    expect(texts.filter((text) => text?.startsWith('Objectif'))).toHaveLength(2);
  });

  it('holds every cell of every table in words', () => {
    const rows = [...body.matchAll(/<w:tr[ >](?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>(?:(?!<\/w:tc>)[\s\S])*<\/w:tc>/g)].map(([cell]) =>
        [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(' '),
      ),
    );
    const written = new Set(rows.map((row) => row.join('|')));
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const table of tables)
      for (const { cells } of table.rows) {
        const line = cells.map((cell) => {
          const answers = cell.kind === 'number' ? wording.answers(cell.reported, cell.expected) : null;
          return escaped([wording.cell(cell), ...(answers === null ? [] : [answers])].join(' '));
        });
        expect(written.has(line.join('|')), `${table.id}: ${line.join('|')}`).toBe(true);
      }
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  });

  it('takes 200 000 characters of the officer', async () => {
    const long = 'Une phrase assez longue pour un bilan. '.repeat(2_600);
    const text: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: long }] }],
    };
    const heavy = makeReportSpec({ ...spec, narratives: { keyFigures: text, usage: text } });
    const bytes = await reportDocx(wordReport(model, heavy, settings, wording), []);
    const written = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(written.split('Une phrase assez longue').length - 1).toBe(5_200);
  });
});
