import type { BrowserWindow } from 'electron';
import { pdfOptions, printReport } from '#electron/print-window.ts';
import type { ChosenFiles } from '#electron/services/chosen-files.ts';
import { PrintFailedError } from '#electron/services/print-failed.ts';
import type { FileToken } from '#shared/shell/contract.ts';
import type { ChannelHandlers } from './ipc-main.ts';

type PrintHandlers = Pick<ChannelHandlers, Extract<keyof ChannelHandlers, `print:${string}`>>;

/** To tagged PDF: the page as it stands, or a report that nobody sees. */
export function printHandlers(files: ChosenFiles): PrintHandlers {
  const write = async (token: FileToken, pdf: Promise<Uint8Array>): Promise<string> => {
    try {
      await files.write(token, await pdf);
    } catch (error) {
      if (error instanceof PrintFailedError) error.fileName = files.nameOf(token) ?? '';
      await files.discard(token);
      throw error;
    }
    return files.finish(token);
  };
  return {
    'print:to-pdf': (window: BrowserWindow, [token]) =>
      write(token, window.webContents.printToPDF(pdfOptions)),
    'print:report': (window: BrowserWindow, [token, input]) => write(token, printReport(window, input)),
  };
}
