import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ListView, ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import type { ListCells } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { readAllCells } from './read-all-cells.ts';

/** A list on its way to paper. */
export type PrintedList = {
  readonly title: string;
  readonly count: string;
  /** The filters in words. */
  readonly narrowed: string;
  readonly date: string;
  readonly columns: readonly string[];
  readonly rows: readonly ListCells[];
};

/** Rows beyond which paper is no answer: about a hundred pages. */
export const PRINT_LIMIT = 2_000;

/** Prints rows of a list: reads them whole, draws the pages, hands them to the shell, then takes them away. */
export function useListPrint(list: ViewedList) {
  const { t } = useTranslation('recordList');
  const { api, settings } = useRegister();
  const shell = useShell();
  const [printed, setPrinted] = useState<PrintedList | null>(null);

  useEffect(() => {
    if (printed === null) return;
    const run = async (): Promise<void> => {
      // The pages must be drawn, their font there, before they are printed.
      await document.fonts.ready;
      const stem = foldText(printed.title).replaceAll(' ', '-');
      const made = await shell.print(`${stem}-${todayIn(settings.timeZone)}.pdf`);
      if (made?.kind === 'file') notifications.show({ message: t('out.saved', { name: made.name }) });
      setPrinted(null);
    };
    void run();
  }, [printed, settings.timeZone, shell, t]);

  const print = useCallback(
    async (
      words: Pick<PrintedList, 'title' | 'count' | 'narrowed'>,
      ids: readonly string[],
      view: Pick<ListView, 'columns' | 'asOf'>,
    ): Promise<void> => {
      if (ids.length > PRINT_LIMIT) {
        notifications.show({ message: t('out.tooLong', { limit: PRINT_LIMIT }), color: 'red' });
        return;
      }
      const rows: ListCells[] = [];
      for await (const block of readAllCells(api, list, ids, view.columns, view.asOf)) rows.push(...block);
      const date = dayText(todayIn(settings.timeZone));
      setPrinted({ ...words, date, columns: view.columns, rows });
    },
    [api, list, settings.timeZone, t],
  );
  return { printed, print };
}
