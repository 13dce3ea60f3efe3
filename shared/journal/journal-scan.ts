import { beginsFrame, decodeFrame, FRAME_HEAD, frameLength, NO_HASH } from './frame.ts';
import { decodeEntry, type JournalEntry } from './journal-entry.ts';
import type { JournalMark } from './journal-mark.ts';

/** The bytes of a journal, read in pieces. A read may give fewer bytes than asked only at the end. */
export type JournalReading = {
  readonly length: () => Promise<number>;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
};

/** How the reading of a journal ended. `mark` is the last good entry; null when there is none. */
export type JournalEnd =
  | { readonly kind: 'whole'; readonly mark: JournalMark | null }
  /** The last entry is incomplete: a write that was cut, never acknowledged. */
  | { readonly kind: 'torn'; readonly mark: JournalMark | null }
  /** The last entry has all its bytes, and some of them are not those that were written. */
  | { readonly kind: 'altered'; readonly mark: JournalMark | null }
  /** Something is wrong before the end: good entries stand after it, or the chain of hashes does not hold. */
  | { readonly kind: 'broken'; readonly mark: JournalMark | null; readonly offset: number };

/** Where a journal begins. */
export const JOURNAL_START: JournalMark = { seq: -1, offset: 0, hash: NO_HASH };

/** Bytes asked for at once. */
const PIECE = 1024 * 1024;

/**
 * Reads the entries of a journal in order, checking length, checksum, sequence and chain of each.
 *
 * @param after where to begin; {@link JOURNAL_START} reads it all (the first entry may have any sequence)
 * @param onEntry called for each good entry with the mark just after it; awaited
 */
export async function scanJournal(
  reading: JournalReading,
  after: JournalMark,
  onEntry: (entry: JournalEntry, mark: JournalMark) => Promise<void> | void,
): Promise<JournalEnd> {
  const length = await reading.length();
  const window = makeWindow(reading);
  let last = after;
  const mark = (): JournalMark | null => (last === JOURNAL_START ? null : last);
  const bad = async (complete: boolean): Promise<JournalEnd> => {
    if (await hasLaterFrame(window, last.offset + 1, length))
      return { kind: 'broken', mark: mark(), offset: last.offset };
    return { kind: complete ? 'altered' : 'torn', mark: mark() };
  };
  if (after.offset > length) return { kind: 'torn', mark: null };
  while (last.offset < length) {
    const { offset } = last;
    if (offset + FRAME_HEAD > length) return bad(false);
    const size = frameLength(await window(offset, FRAME_HEAD), 0);
    if (size === null) return bad(true);
    if (offset + size > length) return bad(false);
    const frame = decodeFrame(await window(offset, size));
    if (frame === null) return bad(true);
    const follows = last === JOURNAL_START || frame.seq === last.seq + 1;
    if (frame.previousHash !== last.hash || !follows) return { kind: 'broken', mark: mark(), offset };
    const entry = decodeEntry(frame.payload);
    if (entry === null || entry.seq !== frame.seq) return { kind: 'broken', mark: mark(), offset };
    const next: JournalMark = { seq: frame.seq, offset: offset + size, hash: frame.hash };
    await onEntry(entry, next);
    last = next;
  }
  return { kind: 'whole', mark: mark() };
}

type Window = (offset: number, length: number) => Promise<Uint8Array>;

/** Reads ahead by pieces, so that small entries do not cost a read each. */
function makeWindow(reading: JournalReading): Window {
  let start = 0;
  let held = new Uint8Array(0);
  return async (offset, length) => {
    if (offset < start || offset + length > start + held.byteLength) {
      const wanted = Math.max(length, PIECE);
      const pieces = new Uint8Array(wanted);
      let filled = 0;
      while (filled < wanted) {
        const piece = await reading.read(offset + filled, Math.min(PIECE, wanted - filled));
        if (piece.byteLength === 0) break;
        pieces.set(piece, filled);
        filled += piece.byteLength;
      }
      start = offset;
      held = pieces.subarray(0, filled);
    }
    return held.subarray(offset - start, offset - start + length);
  };
}

/** Tells whether a frame with a good checksum stands anywhere from `offset` on. */
async function hasLaterFrame(window: Window, offset: number, length: number): Promise<boolean> {
  for (let at = offset; at + FRAME_HEAD <= length; ) {
    const piece = await window(at, Math.min(PIECE, length - at));
    for (let index = 0; index + FRAME_HEAD <= piece.byteLength; index += 1) {
      if (!beginsFrame(piece, index)) continue;
      const size = frameLength(piece, index);
      if (size === null || at + index + size > length) continue;
      if (decodeFrame(await window(at + index, size)) !== null) return true;
      // The window may have moved to read that frame whole.
      await window(at, piece.byteLength);
    }
    if (at + piece.byteLength >= length) return false;
    at += Math.max(1, piece.byteLength - FRAME_HEAD);
  }
  return false;
}
