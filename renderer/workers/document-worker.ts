import { expose, transfer } from 'comlink';
import { type DocxPicture, reportDocx } from '#renderer/documents/report-docx.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { reportWorkbook } from '#renderer/documents/report-workbook.ts';
import { type DocumentSettings, type ReportSpec, wordReport } from '#renderer/documents/word-report.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { ReportModel } from '#shared/report/report-model.ts';

/** What a document is made from; the model crosses as it is, and is put in words here. */
export type DocumentRequest = {
  readonly model: ReportModel;
  readonly report: ReportSpec;
  readonly settings: DocumentSettings;
  readonly language: Language;
};

const documentApi = {
  /** The report as a text file. */
  docx: async ({ model, report, settings, language }: DocumentRequest, pictures: readonly DocxPicture[]) => {
    const worded = wordReport(model, report, settings, makeReportWording(language));
    const bytes = await reportDocx(worded, pictures);
    return transfer(bytes, [bytes.buffer]);
  },
  /** The report's tables as a workbook. */
  xlsx: async ({ model, report, settings, language }: DocumentRequest) => {
    const bytes = await reportWorkbook(model, report, settings, makeReportWording(language));
    return transfer(bytes, [bytes.buffer]);
  },
};

/** The verbs of the document worker. */
export type DocumentApi = typeof documentApi;

expose(documentApi);
