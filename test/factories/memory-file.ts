import type { FileSink, FileSource } from '#shared/shell/contract.ts';

/** A file written in memory; `bytes` gives it once it is finished. */
export function makeMemorySink(name = 'registre.maillage'): FileSink & { readonly bytes: () => Uint8Array } {
  let written = new Uint8Array(0);
  let finished = false;
  return {
    write: async (chunk) => {
      const joined = new Uint8Array(written.length + chunk.length);
      joined.set(written);
      joined.set(chunk, written.length);
      written = joined;
    },
    finish: async () => {
      finished = true;
      return name;
    },
    discard: async () => {
      written = new Uint8Array(0);
    },
    bytes: () => {
      if (!finished) throw new Error('the file was not finished');
      return written;
    },
  };
}

/** A file to read, held in memory. */
export function makeMemorySource(bytes: Uint8Array, name = 'registre.maillage'): FileSource {
  return {
    name,
    size: bytes.length,
    read: async (offset, length) => bytes.slice(offset, offset + length),
    close: async () => {},
  };
}
