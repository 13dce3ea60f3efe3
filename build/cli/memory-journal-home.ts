import type { JournalBytes, JournalHome, RegisterPointer } from '#shared/shell/contract.ts';

/** Journals and pointer in memory: for a register that is read once and then forgotten. */
export function makeMemoryJournalHome(): JournalHome {
  let pointer: RegisterPointer | null = null;
  const journals = new Map<number, JournalBytes>();
  return {
    readPointer: async () => pointer,
    writePointer: async (next) => {
      pointer = next;
    },
    journal: (generation) => {
      const known = journals.get(generation) ?? makeMemoryJournal();
      journals.set(generation, known);
      return known;
    },
  };
}

function makeMemoryJournal(): JournalBytes {
  let bytes = new Uint8Array(0);
  return {
    append: async (more) => {
      const joined = new Uint8Array(bytes.length + more.length);
      joined.set(bytes);
      joined.set(more, bytes.length);
      bytes = joined;
      return bytes.length;
    },
    length: async () => bytes.length,
    read: async (offset, length) => bytes.slice(offset, offset + length),
    truncate: async (length) => {
      bytes = bytes.slice(0, length);
    },
  };
}
