import { BrowserWindow, type PrintToPDFOptions } from 'electron';
import { PAGE_ADDRESS } from '#shared/shell/desktop-bridge.ts';
import { pagePreferences } from './page-preferences.ts';
import { PrintFailedError } from './services/print-failed.ts';

/** A tagged A4 PDF with bookmarks, with the margins and page numbers of the page's own style sheet. */
export const pdfOptions: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Longer than any report takes on a slow PC; what takes more will not come. */
const PATIENCE_MS = 180_000;

/**
 * Lays a report on pages that nobody sees and gives their PDF. The window is the program's own page under the same
 * guards, with no bridge to this process; it goes with its parent.
 *
 * @param input JSON of a `PrintInput`, which the page itself reads
 */
export async function printReport(parent: BrowserWindow, input: string): Promise<Uint8Array> {
  const page = new BrowserWindow({
    parent,
    show: false,
    width: 1280,
    height: 900,
    webPreferences: { ...pagePreferences, backgroundThrottling: false },
  });
  const leave = (): void => {
    if (!page.isDestroyed()) page.destroy();
  };
  parent.once('closed', leave);
  let stop: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_, reject) => {
    stop = setTimeout(() => reject(new PrintFailedError('out of time')), PATIENCE_MS);
    page.webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new PrintFailedError(`the page's process is gone: ${reason}`)),
    );
    page.once('closed', () => reject(new PrintFailedError('the window is closed')));
  });
  failure.catch(() => undefined);
  try {
    await Promise.race([page.loadURL(`${PAGE_ADDRESS}print.html`), failure]);
    // The report is a string of the script, never script itself.
    const script = `window.maillagePrint(JSON.parse(${JSON.stringify(input)}))`;
    const laying = page.webContents.executeJavaScript(script).catch((error: unknown) => {
      throw new PrintFailedError(error instanceof Error ? error.message : 'the pages were not laid');
    });
    await Promise.race([laying, failure]);
    return await Promise.race([page.webContents.printToPDF(pdfOptions), failure]);
  } finally {
    clearTimeout(stop);
    parent.removeListener('closed', leave);
    leave();
  }
}
