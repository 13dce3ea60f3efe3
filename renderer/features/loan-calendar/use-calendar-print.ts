import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShell } from '#renderer/shell/shell-context.tsx';

/** Draws the pages of the calendar, hands them to the shell, then takes them away. @param stem name of the file */
export function useCalendarPrint(stem: string): { readonly printing: boolean; readonly print: () => void } {
  const { t } = useTranslation('recordList');
  const shell = useShell();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const run = async (): Promise<void> => {
      // The pages must be drawn, their font there, before they are printed.
      await document.fonts.ready;
      try {
        const made = await shell.print(`${stem}.pdf`);
        if (made?.kind === 'file') notifications.show({ message: t('out.saved', { name: made.name }) });
      } finally {
        setPrinting(false);
      }
    };
    void run();
  }, [printing, shell, stem, t]);
  return { printing, print: () => setPrinting(true) };
}
