import type { FileSource } from '#shared/shell/contract.ts';

/** A file that was dropped on the page, as the shells give those chosen in a dialog. */
export function droppedFile(file: File): FileSource {
  return {
    name: file.name,
    size: file.size,
    read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
    close: async () => undefined,
  };
}
