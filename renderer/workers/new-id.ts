import { v7 as uuid } from 'uuid';

/** Random bytes of one id. */
const BYTES = 16;
/** Ids whose random bytes are drawn at once: each draw is a call to the system, and an import makes 100 000 ids. */
const DRAWN_AT_ONCE = 1_024;
/** Ids of one millisecond are counted from a random number below this, so that they never come back to zero. */
const FIRST_COUNTS = 2 ** 31;
const COUNTS = 2 ** 32;

/**
 * Makes the maker of ids of new records: UUIDs of version 7, each greater than the one before, even within a
 * millisecond or when the clock is set back.
 *
 * @param now milliseconds since 1970
 */
export function makeNewId(now: () => number): () => string {
  const drawn = new Uint8Array(BYTES * DRAWN_AT_ONCE);
  let used = drawn.length;
  let msecs = Number.NEGATIVE_INFINITY;
  let seq = 0;
  return () => {
    if (used === drawn.length) {
      crypto.getRandomValues(drawn);
      used = 0;
    }
    const random = drawn.slice(used, used + BYTES);
    used += BYTES;
    const time = now();
    if (time > msecs) {
      msecs = time;
      seq = new DataView(random.buffer).getUint32(0) % FIRST_COUNTS;
    } else {
      seq += 1;
      if (seq === COUNTS) {
        seq = 0;
        msecs += 1;
      }
    }
    return uuid({ random, msecs, seq });
  };
}
