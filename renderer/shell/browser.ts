import type { FileKind, FileSink, FileSource, SaveRequest, Shell } from '#shared/shell/contract.ts';
import { listenToKeys } from './keyboard-commands.ts';

type FileType = { readonly mime: string; readonly extensions: readonly string[] };

/** What a browser calls each kind. */
const fileTypes: Readonly<Record<FileKind, FileType>> = {
  register: { mime: 'application/vnd.maillage', extensions: ['.maillage'] },
  pdf: { mime: 'application/pdf', extensions: ['.pdf'] },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
  },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['.xlsx'] },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['.ods'] },
  csv: { mime: 'text/csv', extensions: ['.csv', '.txt', '.tsv'] },
  json: { mime: 'application/json', extensions: ['.json', '.geojson'] },
  png: { mime: 'image/png', extensions: ['.png'] },
  svg: { mime: 'image/svg+xml', extensions: ['.svg'] },
};

/** Long enough for the browser to take the file before its address is forgotten. */
const DOWNLOAD_GRACE_MS = 60_000;

/** The browser shell: files are downloads and file inputs, printing is the browser's dialog, the menu is the keyboard. */
export function browserShell(version: string): Shell {
  return {
    appInfo: async () => ({
      shell: 'browser',
      version,
      printsToPdf: false,
      systemLanguage: navigator.language,
    }),
    saveFile: async (request) => downloadSink(request),
    openFile: chooseFile,
    print: async (name) => {
      const title = document.title;
      // The dialog proposes the page's title as the name of the file.
      document.title = name.replace(/\.pdf$/, '');
      try {
        window.print();
      } finally {
        document.title = title;
      }
      return { kind: 'dialog' };
    },
    journalHome: null,
    onMenuCommand: listenToKeys,
  };
}

/** Gathers a file in pieces that the browser may move to its disk (Blobs), then downloads it. */
function downloadSink({ kind, name }: SaveRequest): FileSink {
  let pieces: Blob[] = [];
  return {
    write: async (chunk) => {
      // A copy: the writer may use its buffer again.
      pieces.push(new Blob([new Uint8Array(chunk)]));
    },
    finish: async () => {
      const address = URL.createObjectURL(new Blob(pieces, { type: fileTypes[kind].mime }));
      pieces = [];
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_GRACE_MS);
      return name;
    },
    discard: async () => {
      pieces = [];
    },
  };
}

/** Shows the browser's file dialog. Null when the person gives up. */
function chooseFile(kinds: readonly FileKind[]): Promise<FileSource | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = kinds.flatMap((kind) => fileTypes[kind].extensions).join(',');
    input.hidden = true;
    // Outside of the page, the input could be forgotten while its dialog is open.
    document.body.append(input);
    const settle = (source: FileSource | null): void => {
      input.remove();
      resolve(source);
    };
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      settle(file === undefined ? null : fileSource(file));
    });
    input.addEventListener('cancel', () => settle(null));
    input.click();
  });
}

function fileSource(file: File): FileSource {
  return {
    name: file.name,
    size: file.size,
    read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
    close: async () => undefined,
  };
}
