import { notifications } from '@mantine/notifications';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CSV_MARK, csvLines } from '#renderer/documents/csv-text.ts';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import type { Progress } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { ListCells } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { FileSink } from '#shared/shell/contract.ts';
import type { ListDefinition } from './list-definition.ts';
import { csvText, sheetCell } from './list-sheet.ts';
import { readAllCells } from './read-all-cells.ts';

/** What is written to a file. */
export type ListOutput = {
  readonly kind: 'csv' | 'xlsx' | 'ods';
  readonly title: string;
  readonly ids: readonly string[];
  /** Keys of the columns, in order. */
  readonly columns: readonly string[];
  readonly asOf: Day | null;
};

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/** Writes rows of a list to a file, a block at a time; it can be stopped, and then no file is left. */
export function useListExport({ list, fields }: ListDefinition) {
  const { t, i18n } = useTranslation('recordList');
  const { api, settings } = useRegister();
  const shell = useShell();
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopped = useRef(false);

  const run = useCallback(
    async ({ kind, title, ids, columns, asOf }: ListOutput): Promise<void> => {
      const stem = foldText(title).replaceAll(' ', '-');
      const sink = await shell.saveFile({ kind, name: `${stem}-${todayIn(settings.timeZone)}.${kind}` });
      if (sink === null) return;
      stopped.current = false;
      setProgress({ done: 0, total: ids.length });
      const tools = { t, language: i18n.language };
      const shown = columns.flatMap((key) => fields.find((field) => field.key === key) ?? []);
      const blocks = async (take: (rows: readonly ListCells[]) => Promise<void>): Promise<void> => {
        let done = 0;
        for await (const rows of readAllCells(api, list, ids, columns, asOf)) {
          if (stopped.current) throw new Stopped();
          await take(rows);
          done += rows.length;
          setProgress({ done, total: ids.length });
        }
      };
      try {
        if (kind === 'csv') {
          await write(sink, CSV_MARK + csvLines([shown.map(({ label }) => label)]));
          await blocks((rows) =>
            write(
              sink,
              csvLines(
                rows.map(({ values }) =>
                  shown.map((field) => csvText(field, values[field.key] ?? null, tools)),
                ),
              ),
            ),
          );
        } else {
          const bytes = await withDocumentWorker(async (worker) => {
            await blocks((rows) =>
              worker.addListRows(
                rows.map(({ values }) => ({
                  cells: shown.map((field) => sheetCell(field, values[field.key] ?? null, tools)),
                  total: false,
                })),
              ),
            );
            return worker.listWorkbook(
              kind,
              {
                name: title,
                columns: shown.map((field) => ({
                  title: field.label,
                  align: field.kind === 'number' ? 'end' : 'start',
                })),
              },
              { title, subject: '', creator: t('out.creator'), created: new Date().toISOString() },
            );
          });
          for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
        }
        notifications.show({ message: t('out.saved', { name: await sink.finish() }) });
      } catch (error) {
        await sink.discard();
        if (!(error instanceof Stopped)) throw error;
      } finally {
        setProgress(null);
      }
    },
    [api, fields, i18n, list, settings.timeZone, shell, t],
  );
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { progress, run, stop };
}

/** The person stopped the export. */
class Stopped extends Error {}

async function write(sink: FileSink, text: string): Promise<void> {
  if (text !== '') await sink.write(new TextEncoder().encode(text));
}
