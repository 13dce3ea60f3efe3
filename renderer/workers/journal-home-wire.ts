import type { JournalHome } from '#shared/shell/contract.ts';

/**
 * A {@link JournalHome} in one piece, as it crosses from the page to the worker: a journal is named at each call,
 * since an object that a call gives back does not cross.
 */
export type FlatJournalHome = {
  readonly readPointer: JournalHome['readPointer'];
  readonly writePointer: JournalHome['writePointer'];
  readonly append: (generation: number, bytes: Uint8Array) => Promise<number>;
  readonly length: (generation: number) => Promise<number>;
  readonly read: (generation: number, offset: number, length: number) => Promise<Uint8Array>;
  readonly truncate: (generation: number, length: number) => Promise<void>;
};

/** The page's side. */
export function flatJournalHome(home: JournalHome): FlatJournalHome {
  return {
    readPointer: () => home.readPointer(),
    writePointer: (pointer) => home.writePointer(pointer),
    append: (generation, bytes) => home.journal(generation).append(bytes),
    length: (generation) => home.journal(generation).length(),
    read: (generation, offset, length) => home.journal(generation).read(offset, length),
    truncate: (generation, length) => home.journal(generation).truncate(length),
  };
}

/** The worker's side. */
export function journalHomeOf(flat: FlatJournalHome): JournalHome {
  return {
    readPointer: flat.readPointer,
    writePointer: flat.writePointer,
    journal: (generation) => ({
      append: (bytes) => flat.append(generation, bytes),
      length: () => flat.length(generation),
      read: (offset, length) => flat.read(generation, offset, length),
      truncate: (length) => flat.truncate(generation, length),
    }),
  };
}
