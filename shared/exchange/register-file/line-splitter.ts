const END_OF_LINE = 10;

/** Cuts a stream of bytes into lines. */
export type LineSplitter = {
  /** The lines that these bytes end, without their end of line; null when one is longer than the limit. */
  readonly push: (bytes: Uint8Array) => readonly Uint8Array[] | null;
  /** Bytes after the last end of line. */
  readonly left: () => number;
};

/** @param limit longest line, in bytes */
export function makeLineSplitter(limit: number): LineSplitter {
  let kept: Uint8Array[] = [];
  let length = 0;
  const take = (last: Uint8Array): Uint8Array => {
    if (kept.length === 0) return last;
    const line = new Uint8Array(length + last.length);
    let at = 0;
    for (const piece of [...kept, last]) {
      line.set(piece, at);
      at += piece.length;
    }
    kept = [];
    length = 0;
    return line;
  };
  return {
    push: (bytes) => {
      const lines: Uint8Array[] = [];
      let start = 0;
      for (;;) {
        const end = bytes.indexOf(END_OF_LINE, start);
        if (length + (end === -1 ? bytes.length : end) - start > limit) return null;
        if (end === -1) break;
        lines.push(take(bytes.subarray(start, end)));
        start = end + 1;
      }
      if (start < bytes.length) {
        kept.push(bytes.slice(start));
        length += bytes.length - start;
      }
      return lines;
    },
    left: () => length,
  };
}
