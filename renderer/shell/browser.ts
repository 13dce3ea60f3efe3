import {
  type FileKind,
  type FileSink,
  type FileSource,
  OPEN_LIMIT,
  type SaveRequest,
  type Shell,
} from '#shared/shell/contract.ts';
import { archiveSink } from './archive-sink.ts';
import { chooseFolder } from './browser-folder.ts';
import { fileSource } from './file-source.ts';
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
  // Of no type: a browser that knew one might open the file rather than save it.
  document: { mime: 'application/octet-stream', extensions: [] },
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
    saveFolder: async (archiveName) =>
      window.showDirectoryPicker === undefined ? archiveSink(archiveName, download) : chooseFolder(),
    openFile: async (kinds) => {
      const [file] = await chooseFiles(kinds, false);
      return file ?? null;
    },
    openFiles: (kinds) => chooseFiles(kinds, true),
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
      download(new Blob(pieces, { type: fileTypes[kind].mime }), name);
      pieces = [];
      return name;
    },
    discard: async () => {
      pieces = [];
    },
  };
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_GRACE_MS);
}

/** Shows the browser's file dialog. No file when the person gives up. */
function chooseFiles(kinds: readonly FileKind[], several: boolean): Promise<readonly FileSource[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = several;
    input.accept = kinds.flatMap((kind) => fileTypes[kind].extensions).join(',');
    input.hidden = true;
    // Outside of the page, the input could be forgotten while its dialog is open.
    document.body.append(input);
    const settle = (files: readonly File[]): void => {
      input.remove();
      resolve(files.slice(0, OPEN_LIMIT).map(fileSource));
    };
    input.addEventListener('change', () => settle([...(input.files ?? [])]));
    input.addEventListener('cancel', () => settle([]));
    input.click();
  });
}
