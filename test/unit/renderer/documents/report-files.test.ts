import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { reportDocx } from '#renderer/documents/report-docx.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { reportSheets } from '#renderer/documents/report-workbook.ts';
import { writeSpreadsheet } from '#renderer/documents/spreadsheet-file.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { reportChapters } from '#shared/domain/report/report.ts';
import type { RichText } from '#shared/domain/rich-text/rich-text.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import type { ReportTable } from '#shared/report/report-model.ts';
import { HAND_MADE_DAY, handMadeRegister } from '#test/factories/hand-made-register.ts';
import { makeReportSpec } from '#test/factories/report-model.ts';

const model = buildReportModel({
  facts: handMadeRegister(),
  period: yearPeriod(2024),
  perimeter: { kind: 'all' },
  today: HAND_MADE_DAY,
  computedAt: `${HAND_MADE_DAY}T09:00:00.000Z`,
});
const wording = makeReportWording('fr');
const settings = {
  officer: 'Camille Vasseur',
  organisation: 'Département de l’Aure',
  example: false,
  timeZone: 'Europe/Paris',
};

const narrative: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Ce que l’année a changé' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Nous avons compté ' },
        { type: 'figure', attrs: { id: 'usage-visits' } },
        { type: 'text', text: ' passages, ', marks: [{ type: 'bold' }] },
        {
          type: 'text',
          text: 'voir l’enquête',
          marks: [{ type: 'link', attrs: { href: 'https://exemple.fr/enquete' } }],
        },
        { type: 'text', text: '. <script>alert(1)</script> =1+1' },
      ],
    },
    {
      type: 'orderedList',
      content: ['Ouvrir un point à Saintes', 'Former'].map((text) => ({
        type: 'listItem' as const,
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
      })),
    },
  ],
};
const spec = makeReportSpec({
  period: yearPeriod(2024),
  chapters: [...reportChapters],
  narratives: { keyFigures: narrative },
  notes: { usage: 'Relevés de mai corrigés en juin.' },
  objectives: { 'usage-visits': 500 },
});
const tables: readonly ReportTable[] = model.sections.flatMap(({ blocks }) =>
  blocks.filter((block) => block.kind === 'table'),
);

describe('the spreadsheets', () => {
  const properties = { title: 'Bilan 2024', subject: '', creator: '', created: model.computedAt };
  const sheets = reportSheets(model, spec, settings, wording);

  it.each(['xlsx', 'ods'] as const)('hold each table of the model with its numbers: %s', async (kind) => {
    const bytes = await writeSpreadsheet(sheets, properties, kind);
    const { sheets: back } = await (kind === 'xlsx' ? readXlsx(bytes) : readOds(bytes));
    const own = back.slice(2);
    expect(own.length).toBe(tables.length);
    const scale = { minutes: 60, workingTime: 60, euros: 100 } as const;
    const scaled = (value: number, unit: string) =>
      value / (Object.entries(scale).find(([name]) => name === unit)?.[1] ?? 1);
    // Long lists come last in their chapter: the order of the sheets is that of the print.
    const byWidth = tables.map((table) => table.rows.length);
    expect([...own.map(({ rows }) => rows.length - 1)].sort((a, b) => a - b)).toEqual(
      [...byWidth].sort((a, b) => a - b),
    );
    const numbers = (rows: readonly (readonly unknown[])[]) =>
      rows.slice(1).flatMap((row) => row.filter((cell) => typeof cell === 'number'));
    const written = own.flatMap(({ rows }) => numbers(rows)).reduce((sum, value) => sum + value, 0);
    let expected = 0;
    for (const table of tables) {
      const answered = table.columns.map((_, at) =>
        table.rows.some(({ cells }) => {
          const cell = cells[at];
          return cell?.kind === 'number' && typeof cell.expected === 'number';
        }),
      );
      for (const { cells } of table.rows)
        for (const [at, cell] of cells.entries()) {
          if (cell.kind !== 'number') continue;
          expected += cell.value === null ? 0 : scaled(cell.value, cell.unit);
          if (answered[at] === true) expected += (cell.reported ?? 0) + (cell.expected ?? 0);
        }
    }
    expect(written).toBeCloseTo(expected, 6);
  });
});

describe('the text file', async () => {
  const parts = unzipSync(await reportDocx(wordReport(model, spec, settings, wording), []));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const texts = [...body.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text);

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

  it('holds every row of every table', () => {
    const rows = tables.reduce((sum, table) => sum + table.rows.length + 1, 0);
    // Bands of key figures are tables too, of rows without a header.
    const all = body.match(/<w:tr[ >]/g)?.length ?? 0;
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(all).toBeGreaterThan(rows);
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
