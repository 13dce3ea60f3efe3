import type { DocumentSettings, ReportSpec } from '#renderer/documents/word-report.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { ReportModel } from '#shared/report/report-model.ts';

/** A report to lay on pages, whole or as its one-page summary; plain data, so that it can come as JSON. */
export type PrintInput = {
  readonly model: ReportModel;
  readonly report: ReportSpec;
  readonly settings: DocumentSettings;
  readonly language: Language;
  readonly kind: 'report' | 'summary';
};

/** A chart of the laid pages as a PNG in base64 letters, with its size in px as drawn on a page. */
export type PrintedPicture = {
  readonly chartId: string;
  readonly png: string;
  readonly width: number;
  readonly height: number;
};

/** What `print.html` answers to whoever opened it to print: a hidden window, a terminal. */
export type PrintBridge = {
  /** Lays a report on the page, in place of what stood there. Resolves once every page is drawn, ready to be printed. */
  readonly maillagePrint: (input: PrintInput) => Promise<{ readonly pages: number }>;
  /** The charts of what was laid last, in reading order. */
  readonly maillagePictures: () => Promise<readonly PrintedPicture[]>;
};
