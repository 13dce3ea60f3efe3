import type { JournalHome, RegisterPointer } from '#shared/shell/contract.ts';

/** A journal's home whose bytes a test can look at and damage. */
export type TestJournalHome = JournalHome & {
  readonly bytesOf: (generation: number) => Uint8Array;
  readonly setBytes: (generation: number, bytes: Uint8Array) => void;
  /** Makes the next appends fail, as a full disk does, after they wrote some bytes. */
  readonly failAppends: (fail: boolean) => void;
};

/** A journal's home in memory. */
export function makeJournalHome(): TestJournalHome {
  let pointer: RegisterPointer | null = null;
  let failing = false;
  const files = new Map<number, Uint8Array>();
  const bytesOf = (generation: number): Uint8Array => files.get(generation) ?? new Uint8Array(0);
  return {
    readPointer: async () => pointer,
    writePointer: async (next) => {
      pointer = next;
    },
    journal: (generation) => ({
      append: async (bytes) => {
        const kept = failing ? bytes.subarray(0, 20) : bytes;
        const before = bytesOf(generation);
        const after = new Uint8Array(before.byteLength + kept.byteLength);
        after.set(before);
        after.set(kept, before.byteLength);
        files.set(generation, after);
        if (failing) throw new Error('no space left');
        return after.byteLength;
      },
      length: async () => bytesOf(generation).byteLength,
      read: async (offset, length) => bytesOf(generation).slice(offset, offset + length),
      truncate: async (length) => {
        files.set(generation, bytesOf(generation).slice(0, length));
      },
    }),
    bytesOf,
    setBytes: (generation, bytes) => {
      files.set(generation, bytes);
    },
    failAppends: (fail) => {
      failing = fail;
    },
  };
}
