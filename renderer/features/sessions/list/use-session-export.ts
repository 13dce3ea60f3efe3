import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CSV_MARK, csvLines } from '#renderer/documents/csv-text.ts';
import type { SheetCell } from '#renderer/documents/spreadsheet-file.ts';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useSessionWords } from '#renderer/features/sessions/session-words.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { SessionChoice } from '#renderer/workers/session-api.ts';
import { exportedColumns, sessionNames } from './exported-columns.ts';

/** Sessions read at once. */
const AT_ONCE = 2_000;
/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/** Writes the sessions that a question finds to a file, one a line; the columns are those that an import reads. */
export function useSessionExport(question: SessionChoice): (kind: 'csv' | 'xlsx') => Promise<void> {
  const { t } = useTranslation('sessions');
  const { t: fields } = useTranslation('spreadsheetFields');
  const { t: list } = useTranslation('recordList');
  const { api, database, settings } = useRegister();
  const shell = useShell();
  const words = useSessionWords();
  return async (kind) => {
    const name = `${t('list.fileName')}-${todayIn(settings.timeZone)}.${kind}`;
    const sink = await shell.saveFile({ kind, name });
    if (sink === null) return;
    try {
      const columns = exportedColumns(words, (key) => fields(`session.${key}`), await sessionNames(database));
      const lines: (readonly (string | number | null)[])[] = [];
      for (let total = 1; lines.length < total; ) {
        const page = await api.sessions({ ...question, offset: lines.length, limit: AT_ONCE });
        for (const session of page.sessions) lines.push(columns.map(({ of }) => of(session)));
        total = page.sessions.length === 0 ? lines.length : page.total;
      }
      const heads = columns.map(({ title }) => title);
      const bytes =
        kind === 'csv'
          ? new TextEncoder().encode(
              CSV_MARK + csvLines([heads, ...lines.map((line) => line.map((cell) => String(cell ?? '')))]),
            )
          : await withDocumentWorker(async (worker) => {
              await worker.addListRows(lines.map((cells) => ({ cells: cells.map(sheetCell), total: false })));
              return worker.listWorkbook(
                kind,
                { name: t('list.sheet'), columns: heads.map((title) => ({ title, align: 'start' })) },
                {
                  title: t('title'),
                  subject: '',
                  creator: list('out.creator'),
                  created: new Date().toISOString(),
                },
              );
            });
      for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
      notifications.show({ message: t('list.exported', { name: await sink.finish() }) });
    } catch (error) {
      await sink.discard();
      throw error;
    }
  };
}

function sheetCell(value: string | number | null): SheetCell {
  if (value === null) return { kind: 'empty' };
  return typeof value === 'number'
    ? { kind: 'number', value, shown: 'plain' }
    : { kind: 'text', text: value };
}
