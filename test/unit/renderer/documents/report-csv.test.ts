import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { reportCsvFiles } from '#renderer/documents/report-csv.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { reportSheets } from '#renderer/documents/report-workbook.ts';
import { makeReportModel, makeReportSpec, makeVisitsTable } from '#test/factories/report-model.ts';

const settings = { officer: 'Camille Vasseur', organisation: null, example: false, timeZone: 'Europe/Paris' };
const report = makeReportSpec({ chapters: ['network', 'usage', 'method'] });

const filesOf = (model = makeReportModel(), language: 'fr' | 'en' = 'fr') =>
  reportCsvFiles(model, report, settings, makeReportWording(language)).map(({ name, bytes }) => ({
    name,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  }));

describe('the CSV files of a report', () => {
  it('are one a sheet of the workbook, row for row, with the mark of UTF-8 and semicolons', () => {
    const sheets = reportSheets(makeReportModel(), report, settings, makeReportWording('fr'));
    const files = filesOf();
    expect(files).toHaveLength(sheets.length);
    files.forEach(({ text }, index) => {
      expect(text.startsWith('\ufeff')).toBe(true);
      const { data } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
      expect(data).toHaveLength((sheets[index]?.rows.length ?? 0) + 1);
      for (const row of data) expect(row).toHaveLength(sheets[index]?.columns.length ?? 0);
    });
    expect(files[0]?.name).toBe('00-lisez-moi.csv');
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name } of files) expect(name).toMatch(/^\d\d-[a-z0-9-]+\.csv$/);
  });

  it('keeps a negative number a number, and makes a formula a text', () => {
    const table = makeVisitsTable({
      title: { text: 'Essai' },
      columns: [
        { key: 'name', title: { text: 'Nom' }, align: 'start' },
        { key: 'change', title: { text: 'Évolution' }, align: 'end' },
      ],
      rows: [
        {
          total: false,
          cells: [
            { kind: 'text', text: { text: '=1+1;"x"' } },
            { kind: 'number', value: -0.125, unit: 'ratio', signed: true },
          ],
        },
        {
          total: false,
          cells: [
            { kind: 'text', text: { text: '@SUM(A1)' } },
            { kind: 'number', value: null, unit: 'ratio' },
          ],
        },
      ],
    });
    const model = makeReportModel({
      sections: [{ chapter: 'usage', title: { text: 'Usages' }, blocks: [table] }],
    });
    expect(
      filesOf(model)
        .at(-1)
        ?.text.replaceAll(/[\u00a0\u202f]/g, ' '),
    ).toBe('\ufeffNom;Évolution\r\n"\'=1+1;""x""";-0,125\r\n"\'@SUM(A1)";n. r.\r\n');
    expect(filesOf(model, 'en').at(-1)?.text).toContain('-0.125');
  });
});
