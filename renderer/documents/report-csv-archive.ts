import { strToU8, zipSync } from 'fflate';
import { foldText } from '#shared/search/fold-text.ts';
import { CSV_MARK, csvLines } from './csv-text.ts';
import type { ReportWording } from './report-wording.ts';
import { reportSheets } from './report-workbook.ts';
import type { SheetCell, SheetContent } from './spreadsheet-file.ts';
import type { DocumentSettings, ReportSpec } from './word-report.ts';

const NAME_LIMIT = 60;
/** Decimals beyond which a number only shows how it was computed. */
const PRECISION = 1e6;

/** A table as a file of its own. */
export type CsvFile = { readonly name: string; readonly text: string };

/**
 * The report's tables as CSV files that French spreadsheets open (UTF-8 with its mark, semicolons): what it is about
 * first, then its key figures, then one file a table. Days are written as ISO, ratios as numbers (0,25 is a quarter).
 */
export function reportCsvFiles(
  model: Parameters<typeof reportSheets>[0],
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
): readonly CsvFile[] {
  return reportSheets(model, report, settings, wording).map((sheet, at) => ({
    name: `${String(at).padStart(2, '0')}-${namePart(sheet.name)}.csv`,
    text: CSV_MARK + csvLines(sheetLines(sheet, wording)),
  }));
}

/** {@link reportCsvFiles} in one ZIP. */
export function reportCsvArchive(...given: Parameters<typeof reportCsvFiles>): Uint8Array<ArrayBuffer> {
  const files = reportCsvFiles(...given).map(({ name, text }) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 6 }));
}

function sheetLines({ columns, rows }: SheetContent, wording: ReportWording): readonly (readonly string[])[] {
  return [
    columns.map(({ title }) => title),
    ...rows.map(({ cells }) => cells.map((cell) => cellText(cell, wording))),
  ];
}

function cellText(cell: SheetCell, wording: ReportWording): string {
  switch (cell.kind) {
    case 'number': {
      const plain = String(Math.round(cell.value * PRECISION) / PRECISION);
      return wording.language === 'fr' ? plain.replace('.', ',') : plain;
    }
    case 'month':
      return cell.day.slice(0, 7);
    case 'day':
      return cell.day;
    case 'empty':
      return '';
    default:
      return cell.text;
  }
}

/** Words of a name without their number, which the order of the files gives. */
function namePart(text: string): string {
  return foldText(text)
    .replace(/^\d+ /, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, NAME_LIMIT)
    .replace(/^-+|-+$/g, '');
}
