import { reportCsvArchive } from '#renderer/documents/report-csv.ts';
import { type DocxPicture, reportDocx } from '#renderer/documents/report-docx.ts';
import { reportJson } from '#renderer/documents/report-json.ts';
import { makeReportWording, type ReportWording } from '#renderer/documents/report-wording.ts';
import { reportSheets } from '#renderer/documents/report-workbook.ts';
import { writeSpreadsheet } from '#renderer/documents/spreadsheet-file.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import type { DocumentRequest } from '#renderer/workers/document-worker.ts';
import type { BilanFormat } from './bilan-flags.ts';
import { plainLetters } from './bilan-name.ts';
import type { BilanPages } from './bilan-pages.ts';

/** A file of the report, whole, before it is written. */
export type BilanDocument = { readonly name: string; readonly bytes: Uint8Array };

/** Formats that need the pages: the PDF is the pages, the text file has their charts. */
const pageFormats: readonly BilanFormat[] = ['pdf', 'docx'];

/** Whether a browser must lay the pages for these formats. */
export function needsPages(formats: readonly BilanFormat[]): boolean {
  return formats.some((format) => pageFormats.includes(format));
}

/**
 * Makes the files of a report in the order of `formats`.
 *
 * @param name what every file's name begins with
 * @param pages the opened pages; null where {@link needsPages} says that none is needed
 */
export async function makeBilanDocuments(
  request: DocumentRequest,
  formats: readonly BilanFormat[],
  name: string,
  pages: BilanPages | null,
): Promise<readonly BilanDocument[]> {
  const wording = makeReportWording(request.language);
  const printed = pages === null ? null : await print(request, formats, name, pages, wording);
  const documents: BilanDocument[] = [];
  for (const format of formats) {
    if (format === 'pdf') documents.push(...(printed?.documents ?? []));
    else documents.push(...(await plainDocuments(request, format, name, printed?.pictures ?? [], wording)));
  }
  return documents;
}

/** What comes from the pages: the report with its charts, then the summary in its place. */
async function print(
  request: DocumentRequest,
  formats: readonly BilanFormat[],
  name: string,
  pages: BilanPages,
  wording: ReportWording,
) {
  const documents: BilanDocument[] = [];
  await pages.lay({ ...request, kind: 'report' });
  if (formats.includes('pdf')) documents.push({ name: `${name}.pdf`, bytes: await pages.pdf() });
  const pictures = formats.includes('docx') ? await pages.pictures() : [];
  if (formats.includes('pdf')) {
    await pages.lay({ ...request, kind: 'summary' });
    const summary = plainLetters(wording.t('document.summary.title'));
    documents.push({ name: `${name}-${summary}.pdf`, bytes: await pages.pdf() });
  }
  return { documents, pictures };
}

async function plainDocuments(
  { model, report, settings }: DocumentRequest,
  format: Exclude<BilanFormat, 'pdf'>,
  name: string,
  pictures: readonly DocxPicture[],
  wording: ReportWording,
): Promise<readonly BilanDocument[]> {
  switch (format) {
    case 'docx':
      return [
        {
          name: `${name}.docx`,
          bytes: await reportDocx(wordReport(model, report, settings, wording), pictures),
        },
      ];
    case 'xlsx':
    case 'ods': {
      const properties = {
        title: wording.title(model.period),
        subject: wording.t('document.subtitle'),
        creator: settings.officer,
        created: model.computedAt,
      };
      const bytes = await writeSpreadsheet(
        reportSheets(model, report, settings, wording),
        properties,
        format,
      );
      return [{ name: `${name}.${format}`, bytes }];
    }
    case 'csv':
      return [{ name: `${name}-csv.zip`, bytes: reportCsvArchive(model, report, settings, wording) }];
    case 'json':
      return [{ name: `${name}.json`, bytes: reportJson(model, report, settings, wording) }];
  }
}
