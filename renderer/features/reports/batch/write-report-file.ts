import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import type { PrintInput } from '#renderer/print/print-bridge.ts';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import type { DocumentRequest } from '#renderer/workers/document-worker.ts';
import type { FolderSink } from '#shared/shell/contract.ts';
import type { BatchFormat, PlannedFile } from './batch-files.ts';
import { chartPictures } from './chart-pictures.tsx';

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/** Makes one file of a report and writes it whole into the folder. @param mayReplace whether a file of its name may be replaced */
export async function writeReportFile(
  request: DocumentRequest,
  { format, name }: PlannedFile,
  folder: FolderSink,
  mayReplace: boolean,
): Promise<void> {
  if (format === 'pdf' || format === 'summary') {
    const input: PrintInput = { ...request, kind: format === 'pdf' ? 'report' : 'summary' };
    if (folder.printReport === null) throw new Error('this shell prints no report by itself');
    await folder.printReport(name, mayReplace, JSON.stringify(input));
    return;
  }
  // Made first: a folder that waits for a long work would hold a file open.
  const bytes = await bytesOf(request, format);
  const sink = await folder.begin(name, mayReplace);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.finish();
}

async function bytesOf(
  request: DocumentRequest,
  format: Exclude<BatchFormat, 'pdf' | 'summary'>,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { model, report, settings, language } = request;
      const worded = wordReport(model, report, settings, makeReportWording(language));
      const pictures = await chartPictures(worded);
      return withDocumentWorker((api) => api.docx(request, pictures));
    }
    case 'xlsx':
      return withDocumentWorker((api) => api.xlsx(request));
    case 'ods':
      return withDocumentWorker((api) => api.ods(request));
    case 'csv':
      return withDocumentWorker((api) => api.csvArchive(request));
  }
}
