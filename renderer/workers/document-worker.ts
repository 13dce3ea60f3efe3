import { expose, transfer } from 'comlink';
import { bookletDocx } from '#renderer/documents/booklet-docx.ts';
import { type EntryWorkbook, writeEntryWorkbook } from '#renderer/documents/entry-workbook.ts';
import { reportCsvArchive } from '#renderer/documents/report-csv.ts';
import { type DocxPicture, reportDocx } from '#renderer/documents/report-docx.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { reportWorkbook } from '#renderer/documents/report-workbook.ts';
import {
  type SheetContent,
  type SpreadsheetKind,
  type SpreadsheetProperties,
  writeSpreadsheet,
} from '#renderer/documents/spreadsheet-file.ts';
import { type DocumentSettings, type ReportSpec, wordReport } from '#renderer/documents/word-report.ts';
import type { WordedBooklet } from '#renderer/documents/worded-booklet.ts';
import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { platformDecoding } from './list-file.ts';

/** What a document is made from; the model crosses as it is, and is put in words here. */
export type DocumentRequest = {
  readonly model: ReportModel;
  readonly report: ReportSpec;
  readonly settings: DocumentSettings;
  readonly language: Language;
};

/** Rows of a list, gathered as they come. */
const listRows: SheetContent['rows'][number][] = [];

const documentApi = {
  /** Takes some rows of a list, so that a long one crosses in pieces. */
  addListRows: async (rows: SheetContent['rows']) => {
    listRows.push(...rows);
  },
  /** The list as a workbook, once all its rows were given. */
  listWorkbook: async (
    kind: SpreadsheetKind,
    sheet: Pick<SheetContent, 'name' | 'columns'>,
    properties: SpreadsheetProperties,
  ) => {
    const bytes = await writeSpreadsheet([{ ...sheet, rows: listRows, reading: false }], properties, kind);
    return transfer(bytes, [bytes.buffer]);
  },
  /** The report as a text file. */
  docx: async ({ model, report, settings, language }: DocumentRequest, pictures: readonly DocxPicture[]) => {
    const worded = wordReport(model, report, settings, makeReportWording(language));
    const bytes = await reportDocx(worded, pictures);
    return transfer(bytes, [bytes.buffer]);
  },
  /** A booklet of knowledge sheets as a text file. */
  bookletDocx: async (booklet: WordedBooklet) => {
    const bytes = await bookletDocx(booklet);
    return transfer(bytes, [bytes.buffer]);
  },
  /** A workbook that somebody fills in, a line an entry. */
  entryWorkbook: async (workbook: EntryWorkbook, properties: SpreadsheetProperties) => {
    const bytes = await writeEntryWorkbook(workbook, properties);
    return transfer(bytes, [bytes.buffer]);
  },
  /** Reads a spreadsheet file: XLSX, ODS, or text. */
  readWorkbook: (bytes: Uint8Array, name: string) => readWorkbook(bytes, name, platformDecoding),
  /** The report's tables as a workbook. */
  xlsx: async ({ model, report, settings, language }: DocumentRequest) => {
    const bytes = await reportWorkbook(model, report, settings, makeReportWording(language));
    return transfer(bytes, [bytes.buffer]);
  },
  /** The report's tables as an ODS workbook. */
  ods: async ({ model, report, settings, language }: DocumentRequest) => {
    const bytes = await reportWorkbook(model, report, settings, makeReportWording(language), 'ods');
    return transfer(bytes, [bytes.buffer]);
  },
  /** The report's tables as one CSV each, in an archive. */
  csvArchive: async ({ model, report, settings, language }: DocumentRequest) => {
    const bytes = reportCsvArchive(model, report, settings, makeReportWording(language));
    return transfer(bytes, [bytes.buffer]);
  },
};

/** The verbs of the document worker. */
export type DocumentApi = typeof documentApi;

expose(documentApi);
