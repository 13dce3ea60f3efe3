import { zipSync } from 'fflate';
import type { ReportModel } from '#shared/report/report-model.ts';
import { CSV_MARK, csvLines } from './csv-text.ts';
import type { ReportWording } from './report-wording.ts';
import { reportSheets } from './report-workbook.ts';
import type { SheetCell, SheetContent } from './spreadsheet-file.ts';
import type { DocumentSettings, ReportSpec } from './word-report.ts';

/** A figure never has more decimals than tell something; a share has four. */
const DECIMALS = 4;

/**
 * The sheets of a report as CSV files that French spreadsheets open (data.md, *Files*): UTF-8 with its mark,
 * semicolons, numbers without grouping and with the language's decimal mark, texts that would run as a formula made
 * plain. Names begin with the sheet's number, so that a folder shows them in the order of the report.
 */
export function reportCsvFiles(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
): readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[] {
  return reportSheets(model, report, settings, wording).map((sheet, index) => ({
    name: csvName(index, sheet.name),
    bytes: new TextEncoder().encode(CSV_MARK + sheetText(sheet, wording)),
  }));
}

/** {@link reportCsvFiles} in one ZIP; its day is the report's own, so that the same report gives the same bytes. */
export function reportCsvArchive(
  model: ReportModel,
  ...rest: [ReportSpec, DocumentSettings, ReportWording]
): Uint8Array<ArrayBuffer> {
  const files = reportCsvFiles(model, ...rest).map(({ name, bytes }) => [name, bytes] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: model.computedAt }));
}

function sheetText({ columns, rows }: SheetContent, wording: ReportWording): string {
  return csvLines([
    columns.map(({ title }) => title),
    ...rows.map(({ cells }) => cells.map((cell) => cellText(cell, wording))),
  ]);
}

function cellText(cell: SheetCell, { language }: ReportWording): string {
  switch (cell.kind) {
    case 'number':
      return cell.value.toLocaleString(language, { useGrouping: false, maximumFractionDigits: DECIMALS });
    case 'text':
    case 'missing':
      return cell.text;
    case 'day':
      return cell.day;
    case 'month':
      return cell.day.slice(0, 'YYYY-MM'.length);
    case 'empty':
      return '';
  }
}

/** `03-visites-par-mois.csv`: plain letters, so that it travels; the number that a sheet's name begins with gives way. */
function csvName(index: number, sheet: string): string {
  const plain = sheet
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\d+ /, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  return `${String(index).padStart(2, '0')}-${plain}.csv`;
}
