import type { FileSource } from '#shared/shell/contract.ts';

/** A file that the browser hands over, dropped on the page or chosen, as the shells give files. */
export function fileSource(file: File): FileSource {
  return {
    name: file.name,
    size: file.size,
    read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
    close: async () => undefined,
  };
}
