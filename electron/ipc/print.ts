import type { ChosenFiles } from '#electron/services/chosen-files.ts';
import type { ChannelHandlers } from './ipc-main.ts';

/** The page as it stands, to a tagged PDF in A4, with the margins and page numbers of its own style sheet. */
export function printHandlers(files: ChosenFiles): Pick<ChannelHandlers, 'print:to-pdf'> {
  return {
    'print:to-pdf': async (window, [token]) => {
      try {
        const pdf = await window.webContents.printToPDF({
          pageSize: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          displayHeaderFooter: false,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        await files.write(token, pdf);
      } catch (error) {
        await files.discard(token);
        throw error;
      }
      return files.finish(token);
    },
  };
}
