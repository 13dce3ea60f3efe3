/** A place in a journal: just after an entry. */
export type JournalMark = {
  /** Sequence of that entry. */
  readonly seq: number;
  /** Bytes from the beginning of the journal. */
  readonly offset: number;
  /** SHA-256 of that entry, in hexadecimal: the next one carries it. */
  readonly hash: string;
};
