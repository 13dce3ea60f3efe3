import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { FolderSink } from '#shared/shell/contract.ts';

/** Files that are packed already: packing them again takes time and gains nothing. */
const PACKED = /\.(docx|xlsx|ods|zip|png|pdf)$/i;

/**
 * Several files as one ZIP, where the browser can write into no folder: each file joins it whole, once it is finished.
 *
 * @param download hands the archive to the browser
 */
export function archiveSink(name: string, download: (content: Blob, name: string) => void): FolderSink {
  const pieces: Blob[] = [];
  let failure: Error | null = null;
  let files = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) failure = error;
    // A copy: the packer may use its buffer again.
    else pieces.push(new Blob([new Uint8Array(chunk)]));
  });
  return {
    kind: 'archive',
    name,
    taken: async () => [],
    begin: async (file) => {
      let content: Uint8Array<ArrayBuffer>[] = [];
      return {
        write: async (chunk) => {
          content.push(new Uint8Array(chunk));
        },
        finish: async () => {
          const entry = PACKED.test(file) ? new ZipPassThrough(file) : new ZipDeflate(file);
          zip.add(entry);
          for (const piece of content) entry.push(piece);
          entry.push(new Uint8Array(), true);
          content = [];
          if (failure !== null) throw failure;
          files += 1;
          return file;
        },
        discard: async () => {
          content = [];
        },
      };
    },
    printReport: null,
    finish: async () => {
      if (files === 0) return;
      zip.end();
      if (failure !== null) throw failure;
      download(new Blob(pieces, { type: 'application/zip' }), name);
    },
    discard: async () => {
      zip.terminate();
      pieces.length = 0;
    },
  };
}
