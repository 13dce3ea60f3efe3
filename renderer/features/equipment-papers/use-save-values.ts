import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetContent } from '#renderer/documents/spreadsheet-file.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { CHUNK_LIMIT } from '#shared/shell/contract.ts';

/** Saves a sheet as an XLSX workbook. */
export function useSaveValues() {
  const { t } = useTranslation('equipmentPapers');
  const shell = useShell();
  const [busy, setBusy] = useState(false);
  const save = async (sheet: SheetContent, fileName: string): Promise<void> => {
    const sink = await shell.saveFile({ kind: 'xlsx', name: `${fileName}.xlsx` });
    if (sink === null) return;
    setBusy(true);
    try {
      const { writeSpreadsheet } = await import('#renderer/documents/spreadsheet-file.ts');
      const bytes = await writeSpreadsheet([sheet], {
        title: t('values.title'),
        subject: '',
        creator: 'Maillage',
        created: new Date().toISOString(),
      });
      for (let at = 0; at < bytes.length; at += CHUNK_LIMIT)
        await sink.write(bytes.subarray(at, at + CHUNK_LIMIT));
      notifications.show({ message: t('values.saved', { name: await sink.finish() }) });
    } catch (error) {
      await sink.discard();
      throw error;
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
