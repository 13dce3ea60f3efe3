import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CSV_MARK, csvLines } from '#renderer/documents/csv-text.ts';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { reportTableSheet } from '#renderer/documents/report-workbook.ts';
import type { SheetCell } from '#renderer/documents/spreadsheet-file.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import { answerNotes } from '#shared/report/exploration-notes.ts';
import { answerTable } from '#shared/report/exploration-table.ts';
import { sentenceText } from '#shared/report/exploration-words.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;
const NAME_LENGTH = 70;

/** Writes an answer to a file, every row, with what must be read beside it. */
export function useAnswerExport(
  answer: ExploreAnswer,
  wording: ReportWording,
  filtered: string | null,
): (kind: 'csv' | 'xlsx') => Promise<void> {
  const { t } = useTranslation('explorer');
  const shell = useShell();
  return async (kind) => {
    const title = wording.text(sentenceText(answer.question));
    const stem = foldText(title)
      .slice(0, NAME_LENGTH)
      .trim()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '');
    const sink = await shell.saveFile({ kind, name: `${stem}.${kind}` });
    if (sink === null) return;
    const sheet = reportTableSheet(answerTable(answer, 'explorer-table', []), title, wording);
    const notes = [
      title,
      ...(filtered === null ? [] : [filtered]),
      ...answerNotes(answer).map((note) => wording.text(note)),
    ];
    try {
      if (kind === 'csv') {
        const lines = [
          sheet.columns.map((column) => column.title),
          ...sheet.rows.map(({ cells }) => cells.map((cell) => plain(cell, wording))),
        ];
        await sink.write(new TextEncoder().encode(CSV_MARK + csvLines(lines)));
      } else {
        const bytes = await withDocumentWorker(async (worker) => {
          const width = sheet.columns.length - 1;
          const blank = Array.from({ length: width }, (): SheetCell => ({ kind: 'empty' }));
          await worker.addListRows([
            ...sheet.rows,
            { cells: [{ kind: 'empty' }, ...blank], total: false },
            ...notes.map((text) => ({ cells: [{ kind: 'text' as const, text }, ...blank], total: false })),
          ]);
          return worker.listWorkbook(
            'xlsx',
            { name: t('title'), columns: sheet.columns },
            { title, subject: '', creator: t('creator'), created: new Date().toISOString() },
          );
        });
        for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
      }
      notifications.show({ message: t('exported', { name: await sink.finish() }) });
    } catch (error) {
      await sink.discard();
      throw error;
    }
  };
}

/** A cell as a spreadsheet in the language of the screen reads it back; a month by its first day. */
function plain(cell: SheetCell, wording: ReportWording): string {
  switch (cell.kind) {
    case 'number':
      return cell.value.toLocaleString(wording.language, { useGrouping: false, maximumFractionDigits: 4 });
    case 'text':
    case 'missing':
      return cell.text;
    case 'day':
    case 'month':
      return cell.day;
    case 'empty':
      return '';
  }
}
