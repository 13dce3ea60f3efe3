import { encodeFrame, encodeLargeFrame } from '#shared/journal/frame.ts';
import { encodeEntry, type JournalEntry } from '#shared/journal/journal-entry.ts';
import type { JournalMark } from '#shared/journal/journal-mark.ts';
import { CHUNK_LIMIT, type JournalBytes } from '#shared/shell/contract.ts';

/** The end of a journal, where entries are added one at a time. */
export type JournalWriter = {
  /** The last entry written. */
  readonly mark: () => JournalMark;
  /**
   * Appends an entry and flushes it. When it fails, what was written of it is cut off again; when even that fails
   * the journal takes no more entries until it is opened anew.
   *
   * @param changes those of a set, where they are already encoded
   */
  readonly append: (entry: JournalEntry, changes?: Uint8Array) => Promise<JournalMark>;
};

/** The journal could not be written: the act must not be acknowledged. */
export class JournalFailure extends Error {}

/** From so many bytes on, the platform's hash is worth the turn that it takes. */
const LARGE = 256 * 1024;

/** @param last the entry after which to write */
export function makeJournalWriter(bytes: JournalBytes, last: JournalMark): JournalWriter {
  let mark = last;
  let stopped = false;
  return {
    mark: () => mark,
    append: async (entry, changes) => {
      if (stopped) throw new JournalFailure('the journal stopped after a failed write');
      if (mark.offset > 0 && entry.seq !== mark.seq + 1)
        throw new Error(`journal entry ${entry.seq} after ${mark.seq}`);
      const payload = encodeEntry(entry, changes);
      const plain = { seq: entry.seq, previousHash: mark.hash, payload };
      const frame =
        payload.byteLength < LARGE ? encodeFrame(plain) : await encodeLargeFrame(plain, platformDigest);
      try {
        let length = mark.offset;
        for (let offset = 0; offset < frame.bytes.byteLength; offset += CHUNK_LIMIT)
          length = await bytes.append(frame.bytes.slice(offset, offset + CHUNK_LIMIT));
        if (length !== mark.offset + frame.bytes.byteLength)
          throw new Error(`journal of ${length} bytes after an entry that ends elsewhere`);
        mark = { seq: entry.seq, offset: length, hash: frame.hash };
        return mark;
      } catch (cause) {
        await bytes.truncate(mark.offset).catch(() => {
          stopped = true;
        });
        throw new JournalFailure('journal entry not written', { cause });
      }
    },
  };
}

async function platformDigest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
