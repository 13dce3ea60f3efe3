import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportPictures } from '#renderer/documents/report-pictures.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import type { DocumentRequest } from '#renderer/workers/document-worker.ts';
import type { Progress } from '#renderer/workers/register-api.ts';

/** What is being made; `progress` in pictures and packing steps. */
export type ReportExport = { readonly kind: 'pdf' | 'docx' | 'xlsx'; readonly progress: Progress };

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/**
 * Writes a report to files: the pages as PDF through the shell, the text and the tables through a worker. The file
 * appears at its place only once it is whole.
 */
export function useReportExport() {
  const { t } = useTranslation('reports');
  const shell = useShell();
  const [running, setRunning] = useState<ReportExport | null>(null);

  const save = useCallback(
    async (
      kind: 'docx' | 'xlsx',
      name: string,
      make: (tell: (progress: Progress) => void) => Promise<Uint8Array>,
    ): Promise<void> => {
      const sink = await shell.saveFile({ kind, name: `${name}.${kind}` });
      if (sink === null) return;
      setRunning({ kind, progress: { done: 0, total: 1 } });
      try {
        const bytes = await make((progress) => setRunning({ kind, progress }));
        for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
        notifications.show({ message: t('export.saved', { name: await sink.finish() }) });
      } catch (error) {
        await sink.discard();
        throw error;
      } finally {
        setRunning(null);
      }
    },
    [shell, t],
  );

  const pdf = useCallback(
    async (name: string): Promise<void> => {
      setRunning({ kind: 'pdf', progress: { done: 0, total: 1 } });
      try {
        const printed = await shell.print(`${name}.pdf`);
        if (printed?.kind === 'file')
          notifications.show({ message: t('export.saved', { name: printed.name }) });
      } finally {
        setRunning(null);
      }
    },
    [shell, t],
  );

  /** @param pages the element that holds the printed pages, whose charts become pictures */
  const docx = useCallback(
    (name: string, request: DocumentRequest, pages: Element): Promise<void> =>
      save('docx', name, async (tell) => {
        const pictures = await reportPictures(pages, (done, total) => tell({ done, total: total + 1 }));
        return withDocumentWorker((api) => api.docx(request, pictures));
      }),
    [save],
  );

  const xlsx = useCallback(
    (name: string, request: DocumentRequest): Promise<void> =>
      save('xlsx', name, () => withDocumentWorker((api) => api.xlsx(request))),
    [save],
  );

  return { running, pdf, docx, xlsx };
}
