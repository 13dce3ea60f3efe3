import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordedBooklet } from '#renderer/documents/worded-booklet.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/** Writes a booklet to a text file, which appears at its place only once it is whole. */
export function useBookletFile(): {
  readonly busy: boolean;
  /** @param name of the file, without its extension */
  readonly save: (booklet: WordedBooklet, name: string) => Promise<void>;
} {
  const { t } = useTranslation('articles');
  const shell = useShell();
  const [busy, setBusy] = useState(false);
  const save = async (booklet: WordedBooklet, name: string): Promise<void> => {
    const sink = await shell.saveFile({ kind: 'docx', name: `${name}.docx` });
    if (sink === null) return;
    setBusy(true);
    try {
      const bytes = await withDocumentWorker((api) => api.bookletDocx(booklet));
      for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
      notifications.show({ message: t('bookletPage.docxSaved', { name: await sink.finish() }) });
    } catch (error) {
      await sink.discard();
      throw error;
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
